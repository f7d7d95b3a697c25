import type { Actor } from '../../people/sign-in/actor.js';
import type { Statement, Tx } from '../../platform/database/database.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { EDITORS } from '../rules/edit.js';
import type { Content, Scope, ScopeTexts } from '../rules/scopes.js';
import { scopeHash } from '../scope-hashes.js';

interface Author {
  actor: Actor;
  at: Date;
}

/**
 * Stores the texts that changed (those that did not are there already, under the same hash) and the revision that joins
 * the three. Opinions, registers and releases refer to these rows by their hashes.
 */
export async function storeScopes(
  tx: Tx,
  before: DocumentRecord | null,
  after: DocumentRecord,
  texts: Partial<ScopeTexts>,
  author: Author,
): Promise<void> {
  const rows = Object.entries(texts).map(([scope, value]) => textRow(scope as Scope, value));
  const inserted = tx.execute(insertTexts(after.id, rows));
  await Promise.all([inserted, tx.execute(insertRevision(before, after, author))]);
}

function textRow(scope: Scope, value: ScopeTexts[Scope]): Record<string, unknown> {
  const { sha256, sm3 } = scopeHash(scope, value);
  if (scope !== 'content') return { scope, hash: sha256, sm3, value };
  const { body, ...elements } = value as Content;
  return { scope, hash: sha256, sm3, value: elements, body };
}

const insertTexts = (documentId: string, rows: Record<string, unknown>[]): Statement => ({
  name: 'documents.insertScopeTexts',
  text: `
    INSERT INTO yuantou.scope_text (document_id, scope, hash, sm3, value, body)
    SELECT $1, t.scope, t.hash, t.sm3, coalesce(t.value, 'null'), t.body
    FROM jsonb_populate_recordset(NULL::yuantou.scope_text, $2) t
    ON CONFLICT DO NOTHING`,
  values: [documentId, JSON.stringify(rows)],
});

function insertRevision(before: DocumentRecord | null, after: DocumentRecord, { actor, at }: Author): Statement {
  const state = before?.state ?? after.state;
  return {
    name: 'documents.insertRevision',
    text: `
      INSERT INTO yuantou.revision (document_id, number, content_hash, disclosure_hash, interpretation_hash, findings,
        side, state, person_id, appointment_id, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      after.id,
      after.revision,
      after.hashes.content,
      after.hashes.disclosure,
      after.hashes.interpretation,
      after.findings,
      EDITORS[state]?.side ?? (actor.unitId === after.unit.id ? 'unit' : 'office'),
      state,
      actor.personId,
      actor.appointmentId,
      at,
    ],
  };
}
