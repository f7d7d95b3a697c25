import { createHash } from 'node:crypto';
import { canonicalJson } from './rules/canonical.js';
import { CHAIN_SCOPE, linkBody } from './rules/chain.js';
import type { ChainEntry } from './rules/chain.js';

/** Lowercase hex of the same bytes under both algorithms. */
export interface Hashes {
  sha256: string;
  sm3: string;
}

/**
 * Hashes of a value under a scope's name: of UTF-8 `yuantou/<scope>/v1`, LF, canonical form. The name keeps a hash of
 * one scope from ever standing for another. Throws `NotCanonical` for a value without a canonical form.
 */
export function hashesOf(scope: string, value: unknown): Hashes {
  const bytes = bytesOf(scope, value);
  return { sha256: hexOf('sha256', bytes), sm3: hexOf('sm3', bytes) };
}

/** SHA-256 alone, for what is only referred to by it. */
export function sha256Of(scope: string, value: unknown): string {
  return hexOf('sha256', bytesOf(scope, value));
}

/** The link that an act adds to its document's chain; `sha256` is the next entry's `previousHash`. */
export function linkHashes(entry: ChainEntry): Hashes {
  return hashesOf(CHAIN_SCOPE, linkBody(entry));
}

function bytesOf(scope: string, value: unknown): Buffer {
  return Buffer.from(`yuantou/${scope}/v1\n${canonicalJson(value)}`, 'utf8');
}

function hexOf(algorithm: 'sha256' | 'sm3', bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
