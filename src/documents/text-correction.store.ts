import type { Reader, Statement } from '../platform/database/database.js';
import type { ProposedCorrection } from './rules/correction-steps.js';
import type { Wording } from './rules/text-correction.js';

export interface TextCorrectionRow {
  id: string;
  revision: number;
  changes: Wording;
  reason: string;
  proposed_by: string;
  proposed_as: string;
  proposed_at: Date;
  proposer_unit_id: string;
  approved_by: string | null;
  approved_at: Date | null;
  applied_sequence: number | null;
  /** of the text that it was worded against */
  content_hash: string;
  disclosure_hash: string;
  interpretation_hash: string;
}

export const proposedCorrection = (row: TextCorrectionRow): ProposedCorrection => ({
  revision: row.revision,
  proposedBy: row.proposed_by,
  approvedBy: row.approved_by,
  applied: row.applied_sequence !== null,
});

const SELECT = `
  SELECT c.id, c.revision, c.changes, c.reason, c.proposed_by, c.proposed_as, c.proposed_at, a.unit_id AS proposer_unit_id,
    c.approved_by, c.approved_at, c.applied_sequence, r.content_hash, r.disclosure_hash, r.interpretation_hash
  FROM yuantou.text_correction c
  JOIN yuantou.appointment a ON a.id = c.proposed_as
  JOIN yuantou.revision r ON r.document_id = c.document_id AND r.number = c.revision`;

export async function textCorrection(
  reader: Reader,
  documentId: string,
  id: string,
): Promise<TextCorrectionRow | undefined> {
  const [row] = await reader.query<TextCorrectionRow>({
    name: 'textCorrections.one',
    text: `${SELECT} WHERE c.document_id = $1::uuid AND c.id = $2::uuid`,
    values: [documentId, id],
  });
  return row;
}

export function textCorrections(reader: Reader, documentId: string): Promise<TextCorrectionRow[]> {
  return reader.query<TextCorrectionRow>({
    name: 'textCorrections.all',
    text: `${SELECT} WHERE c.document_id = $1::uuid ORDER BY c.proposed_at, c.id`,
    values: [documentId],
  });
}

export const insertTextCorrection = (
  documentId: string,
  row: Pick<
    TextCorrectionRow,
    'id' | 'revision' | 'changes' | 'reason' | 'proposed_by' | 'proposed_as' | 'proposed_at'
  >,
): Statement => ({
  name: 'textCorrections.insert',
  text: `
    INSERT INTO yuantou.text_correction (id, document_id, revision, changes, reason, proposed_by, proposed_as, proposed_at)
    VALUES ($1::uuid, $2::uuid, $3::integer, $4::jsonb, $5, $6::uuid, $7::uuid, $8::timestamptz)`,
  values: [
    row.id,
    documentId,
    row.revision,
    row.changes,
    row.reason,
    row.proposed_by,
    row.proposed_as,
    row.proposed_at,
  ],
});

export const approveTextCorrection = (id: string, by: string, at: Date): Statement => ({
  name: 'textCorrections.approve',
  text: `
    UPDATE yuantou.text_correction SET approved_by = $2::uuid, approved_at = $3::timestamptz
    WHERE id = $1::uuid AND approved_by IS NULL`,
  values: [id, by, at],
});

export const applyTextCorrection = (id: string, sequence: number): Statement => ({
  name: 'textCorrections.apply',
  text: `UPDATE yuantou.text_correction SET applied_sequence = $2::integer WHERE id = $1::uuid AND applied_sequence IS NULL`,
  values: [id, sequence],
});

export async function opinionIds(reader: Reader, documentId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>({
    name: 'textCorrections.opinionIds',
    text: `SELECT id FROM yuantou.opinion WHERE document_id = $1::uuid ORDER BY sequence, id`,
    values: [documentId],
  });
  return rows.map(({ id }) => id);
}
