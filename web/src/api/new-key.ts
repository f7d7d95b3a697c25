/**
 * A key under which a repeated request is one act. Not `crypto.randomUUID`: that exists only on https and on localhost, and
 * an office's intranet may be neither.
 */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
