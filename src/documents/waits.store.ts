import type { Statement, Tx } from '../platform/database/database.js';
import type { Wait } from './document.store.js';

/** A post that is waited for from now on, since when and until when as it was before. */
export type NewWait = Omit<Wait, 'id'>;

/**
 * Documents that wait for a post which may fall to another unit, and to which this unit belongs: it drafts them, stands
 * above the drafting unit, or is its office. Drafting and signatures never fall.
 */
export function waitingAround(reader: Pick<Tx, 'query'>, unitId: string): Promise<{ id: string }[]> {
  return reader.query<{ id: string }>({
    name: 'documents.waitingAround',
    text: `
      SELECT DISTINCT w.document_id AS id FROM yuantou.waiting w JOIN yuantou.document d ON d.id = w.document_id
      WHERE $1::uuid = ANY (d.unit_ids) AND w.role NOT IN ('drafter', 'principalHead', 'deputyHead')
      ORDER BY 1`,
    values: [unitId],
  });
}

/** Whoever is waited for from now on may see the document from its present revision on. */
export const moveWaits = (
  { documentId, revision, at }: { documentId: string; revision: number; at: Date },
  over: readonly number[],
  fresh: readonly NewWait[],
): Statement => ({
  name: 'documents.moveWaits',
  text: `
    WITH unwaited AS (DELETE FROM yuantou.waiting WHERE document_id = $1::uuid AND id = ANY ($2::bigint[])),
      fresh AS (SELECT f.* FROM jsonb_to_recordset($3::jsonb)
        AS f (event text, role text, "unitId" uuid, since timestamptz, "dueOn" date)),
      waited AS (INSERT INTO yuantou.waiting (document_id, event, role, unit_id, due_on, since)
        SELECT $1::uuid, f.event, f.role, f."unitId", f."dueOn", f.since FROM fresh f)
    INSERT INTO yuantou.document_access (document_id, unit_id, from_revision, since)
    SELECT DISTINCT $1::uuid, f."unitId", $4::integer, $5::timestamptz FROM fresh f
    ON CONFLICT DO NOTHING`,
  values: [documentId, over, JSON.stringify(fresh), revision, at.toISOString()],
});
