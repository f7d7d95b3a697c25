import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits. Opaque: everything that it means is looked up. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored instead. A plain hash suffices: nobody can try all tokens. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

// Without 0/O, 1/l/I: it is read from paper and typed once.
const LEGIBLE = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A password made by the machine, about 93 bits, to be replaced at first sign-in. */
export function newPassword(): string {
  const characters: string[] = [];
  while (characters.length < 16) {
    for (const byte of randomBytes(16)) {
      // Bytes beyond a multiple of the alphabet would make its beginning likelier.
      if (byte < 256 - (256 % LEGIBLE.length)) characters.push(LEGIBLE.charAt(byte % LEGIBLE.length));
    }
  }
  return characters.slice(0, 16).join('');
}
