import type { Actor } from '../people/sign-in/actor.js';
import type { DocumentRecord } from './rules/document-record.js';
import { EDITORS } from './rules/edit.js';
import type { Content, Scope, ScopeTexts } from './rules/scopes.js';
import { scopeHash } from './scope-hashes.js';

/** Rows of a new immutable revision: the texts that changed, and what joins them to those that did not. */
export interface NewRevision {
  texts: Record<string, unknown>[];
  row: Record<string, unknown>;
}

/**
 * @param texts those that changed; the others are stored already, under the same hash. Opinions, registers and releases
 * refer to these rows by their hashes.
 */
export function newRevision(
  before: DocumentRecord | null,
  after: DocumentRecord,
  texts: Partial<ScopeTexts>,
  actor: Actor,
): NewRevision {
  const state = before?.state ?? after.state;
  return {
    texts: Object.entries(texts).map(([scope, value]) => textRow(scope as Scope, value)),
    row: {
      number: after.revision,
      content_hash: after.hashes.content,
      disclosure_hash: after.hashes.disclosure,
      interpretation_hash: after.hashes.interpretation,
      findings: after.findings,
      side: EDITORS[state]?.side ?? (actor.unitId === after.unit.id ? 'unit' : 'office'),
      state,
      person_id: actor.personId,
      appointment_id: actor.appointmentId,
    },
  };
}

/** A text as it is stored, under its hashes. */
export function textRow(scope: Scope, value: ScopeTexts[Scope]): Record<string, unknown> {
  const { sha256, sm3 } = scopeHash(scope, value);
  if (scope !== 'content') return { scope, hash: sha256, sm3, value };
  const { body, ...elements } = value as Content;
  return { scope, hash: sha256, sm3, value: elements, body };
}
