import type { Reader, Statement, Tx } from '../platform/database/database.js';

export interface ErasureRow {
  id: string;
  documentId: string;
  unitId: string;
  unitName: string;
  hashes: { content: string; disclosure: string; interpretation: string };
  reason: string;
  proposedBy: { id: string; name: string };
  proposedAt: Date;
  confirmedBy: { id: string; name: string } | null;
  confirmedAt: Date | null;
  texts: number | null;
  files: number | null;
}

const SELECT = `
  SELECT e.id, e.document_id AS "documentId", u.id AS "unitId", u.name AS "unitName",
    jsonb_build_object('content', d.content_hash, 'disclosure', d.disclosure_hash,
      'interpretation', d.interpretation_hash) AS hashes,
    e.reason, jsonb_build_object('id', p.id, 'name', p.name) AS "proposedBy", e.proposed_at AS "proposedAt",
    CASE WHEN c.id IS NULL THEN NULL ELSE jsonb_build_object('id', c.id, 'name', c.name) END AS "confirmedBy",
    e.confirmed_at AS "confirmedAt", e.texts, e.files
  FROM yuantou.erasure e
  JOIN yuantou.document d ON d.id = e.document_id
  JOIN yuantou.unit u ON u.id = d.unit_id
  JOIN yuantou.person p ON p.id = e.proposed_by
  LEFT JOIN yuantou.person c ON c.id = e.confirmed_by`;

export async function erasureBy(
  reader: Reader,
  key: 'id' | 'document',
  value: string,
): Promise<ErasureRow | undefined> {
  const where = key === 'id' ? 'e.id' : 'e.document_id';
  const [row] = await reader.query<ErasureRow>({
    name: `erasures.by.${key}`,
    text: `${SELECT} WHERE ${where} = $1`,
    values: [value],
  });
  return row;
}

/** Newest first, one more than `limit` where there are more. */
export function erasuresPage(page: { after: string | null; limit: number }): Statement {
  return {
    name: 'erasures.page',
    text: `${SELECT} WHERE $1::uuid IS NULL OR e.id < $1 ORDER BY e.id DESC LIMIT $2`,
    values: [page.after, page.limit],
  };
}

export const insertErasure = (
  erasure: { id: string; documentId: string; reason: string; at: Date },
  by: { personId: string; appointmentId: string },
): Statement => ({
  name: 'erasures.insert',
  text: `
    INSERT INTO yuantou.erasure (id, document_id, reason, proposed_by, proposed_as, proposed_at)
    VALUES ($1, $2, $3, $4, $5, $6)`,
  values: [erasure.id, erasure.documentId, erasure.reason, by.personId, by.appointmentId, erasure.at],
});

/** Everything at once, by a function of the owner's that asks for both persons and the state again. */
export async function eraseDocument(
  tx: Tx,
  id: string,
  by: { personId: string; appointmentId: string },
  at: Date,
): Promise<boolean> {
  const [row] = await tx.query<{ erased: string | null }>({
    name: 'erasures.erase',
    text: 'SELECT yuantou.erase_document($1, $2, $3, $4) AS erased',
    values: [id, by.personId, by.appointmentId, at],
  });
  return typeof row?.erased === 'string';
}
