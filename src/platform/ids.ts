import { randomBytes } from 'node:crypto';

/**
 * A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits. Made here, as PostgreSQL offers it
 * from version 18 only. Rows that are written together lie together in the index.
 */
export function uuidv7(now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** 128 random bits, safe in a URL, for what the public sees: it tells neither an order nor a time. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

/** A UUID (version 8: of our own making) for what is numbered elsewhere, where an id is asked for. */
export function uuidOfNumber(number: number): string {
  return `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;
}
