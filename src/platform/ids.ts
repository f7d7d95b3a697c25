import { randomBytes, randomUUID } from 'node:crypto';

/**
 * A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits. Made here, as PostgreSQL offers it
 * from version 18 only. Rows that are written together lie together in the index.
 */
export function uuidv7(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  // Of version 4: its variant and everything random stay, its version is put right.
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

/** 128 random bits, safe in a URL, for what the public sees: it tells neither an order nor a time. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

/** A UUID (version 8: of our own making) for what is numbered elsewhere, where an id is asked for. */
export function uuidOfNumber(number: number): string {
  return `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;
}
