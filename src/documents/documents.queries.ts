import type { Reader } from '../platform/database/database.js';
import type { ScopeHashes } from './rules/scopes.js';
import type { State } from './rules/states.js';

/** One revision without its text: who made it, where the document stood, and the hashes of what it consists of. */
export interface RevisionRow {
  number: number;
  contentHash: string;
  disclosureHash: string;
  interpretationHash: string;
  /** what differs from the revision before; null for the first one */
  changed: { content: boolean; disclosure: boolean; interpretation: boolean } | null;
  side: 'unit' | 'office';
  state: State;
  personId: string;
  personName: string;
  post: string;
  unitId: string;
  unitName: string;
  madeAt: Date;
}

const REVISION_COLUMNS = `r.number, r.content_hash AS "contentHash", r.disclosure_hash AS "disclosureHash",
  r.interpretation_hash AS "interpretationHash", r.side, r.state, r.person_id AS "personId", p.name AS "personName",
  a.post, a.unit_id AS "unitId", u.name AS "unitName", r.made_at AS "madeAt"`;

const REVISION_TABLES = `yuantou.revision r
  JOIN yuantou.person p ON p.id = r.person_id
  JOIN yuantou.appointment a ON a.id = r.appointment_id
  JOIN yuantou.unit u ON u.id = a.unit_id`;

/** Newest first, from `from` on; one more than `limit` where there are more. `before`: only older ones. */
export function revisionsOf(
  reader: Reader,
  documentId: string,
  page: { from: number; before: number | null; limit: number },
): Promise<RevisionRow[]> {
  return reader.query<RevisionRow>({
    name: 'documents.revisions',
    text: `
      SELECT ${REVISION_COLUMNS},
        CASE WHEN o.number IS NULL THEN NULL ELSE jsonb_build_object('content', o.content_hash <> r.content_hash,
          'disclosure', o.disclosure_hash <> r.disclosure_hash,
          'interpretation', o.interpretation_hash <> r.interpretation_hash) END AS changed
      FROM ${REVISION_TABLES}
      LEFT JOIN yuantou.revision o ON o.document_id = r.document_id AND o.number = r.number - 1 AND o.number >= $2
      WHERE r.document_id = $1 AND r.number >= $2 AND ($3::integer IS NULL OR r.number < $3)
      ORDER BY r.number DESC LIMIT $4`,
    values: [documentId, page.from, page.before, page.limit + 1],
  });
}

/** The revisions with these numbers, in no particular order; those that do not exist are missing. */
export function revisionsByNumber(
  reader: Reader,
  documentId: string,
  numbers: readonly number[],
): Promise<RevisionRow[]> {
  return reader.query<RevisionRow>({
    name: 'documents.revisionsByNumber',
    text: `SELECT ${REVISION_COLUMNS}, NULL AS changed FROM ${REVISION_TABLES}
      WHERE r.document_id = $1 AND r.number = ANY ($2::integer[])`,
    values: [documentId, numbers],
  });
}

export const hashesOfRevision = (row: RevisionRow): ScopeHashes => ({
  content: row.contentHash,
  disclosure: row.disclosureHash,
  interpretation: row.interpretationHash,
});

/** The newest readable revision that has this file, so that a file taken out since can still be read by who saw it. */
export async function revisionWithFile(
  reader: Reader,
  documentId: string,
  fileId: string,
  from: number,
): Promise<{ sha256: string; name: string; mediaType: string; size: number } | undefined> {
  const rows = await reader.query<{ sha256: string; name: string; mediaType: string; size: number }>({
    name: 'documents.fileOfRevisions',
    text: `
      SELECT f.sha256, f.name, f.media_type AS "mediaType", f.size
      FROM yuantou.document_file f
      WHERE f.document_id = $1 AND f.id = $2 AND (EXISTS (
        SELECT FROM yuantou.revision r
        JOIN yuantou.scope_text t ON t.document_id = r.document_id AND (t.scope, t.hash) IN (('content', r.content_hash),
          ('disclosure', r.disclosure_hash), ('interpretation', r.interpretation_hash))
        WHERE r.document_id = $1 AND r.number >= $3
          AND t.value @> jsonb_build_object('files', jsonb_build_array(jsonb_build_object('id', f.id))))
      OR EXISTS (
        SELECT FROM yuantou.redetermination p
        JOIN yuantou.scope_text t ON t.document_id = p.document_id AND (t.scope, t.hash) IN (
          ('disclosure', p.disclosure_hash), ('interpretation', p.interpretation_hash))
        WHERE p.document_id = $1
          AND t.value @> jsonb_build_object('files', jsonb_build_array(jsonb_build_object('id', f.id)))))`,
    values: [documentId, fileId, from],
  });
  return rows[0];
}
