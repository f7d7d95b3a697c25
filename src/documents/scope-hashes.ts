import { hashesOf } from '../evidence/hashing.js';
import type { Hashes } from '../evidence/hashing.js';
import type { Scope, ScopeHashes, ScopeTexts } from './rules/scopes.js';
import { SCOPES } from './rules/scopes.js';

/** The hash an opinion binds to: of the scope's canonical form, prefixed with scope and version. */
export const scopeHash = (scope: Scope, value: ScopeTexts[Scope]): Hashes => hashesOf(scope, value);

export function scopeHashes(texts: ScopeTexts): ScopeHashes {
  const entries = SCOPES.map((scope) => [scope, scopeHash(scope, texts[scope]).sha256] as const);
  // `SCOPES` names every key of `ScopeHashes`.
  return Object.fromEntries(entries) as ScopeHashes;
}
