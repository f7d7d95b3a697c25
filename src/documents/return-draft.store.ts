import type { CheckCode, ReturnCode } from '../disclosure/rules/vocabulary.js';
import type { Reader, Statement, Tx } from '../platform/database/database.js';

/** An item as the handler writes it. */
export interface DraftItem {
  code: ReturnCode;
  check: CheckCode | null;
  explanation: string;
  supplement: string;
  pointer: string | null;
}

/** What a handler has prepared and nobody has yet been told. It belongs to one round and falls with it. */
export interface ReturnDraft {
  round: number;
  items: DraftItem[];
  outcome: 'resubmit' | 'notIssued';
  /** working days to cure it; null: as the pack says */
  withinWorkingDays: number | null;
  phone: string | null;
}

export interface SavedReturnDraft {
  draft: ReturnDraft;
  handlerId: string;
  savedAt: Date;
}

interface DraftRow {
  notice: ReturnDraft;
  handler_id: string;
  saved_at: Date;
}

const fromRow = (row: DraftRow | undefined): SavedReturnDraft | null =>
  row ? { draft: row.notice, handlerId: row.handler_id, savedAt: row.saved_at } : null;

/** The draft of this round, if one was saved. */
export async function readReturnDraft(
  reader: Reader,
  documentId: string,
  round: number,
): Promise<SavedReturnDraft | null> {
  const [row] = await reader.query<DraftRow>({
    name: 'documents.returnDraft',
    text: `
      SELECT notice, handler_id, saved_at FROM yuantou.return_draft
      WHERE document_id = $1 AND (notice->>'round')::integer = $2::integer`,
    values: [documentId, round],
  });
  return fromRow(row);
}

/**
 * The same, under the document's lock, which the act that follows takes again for nothing. Whether the reader may know of
 * the document is asked there.
 */
export async function lockReturnDraft(tx: Tx, documentId: string): Promise<SavedReturnDraft | null> {
  const [, rows] = await Promise.all([
    tx.query({
      name: 'documents.lock',
      text: 'SELECT id FROM yuantou.document WHERE id = $1 FOR UPDATE',
      values: [documentId],
    }),
    tx.query<DraftRow>({
      name: 'documents.currentReturnDraft',
      text: `
        SELECT r.notice, r.handler_id, r.saved_at FROM yuantou.return_draft r JOIN yuantou.document d ON d.id = r.document_id
        WHERE r.document_id = $1 AND (r.notice->>'round')::integer = d.round`,
      values: [documentId],
    }),
  ]);
  return fromRow(rows[0]);
}

export const writeReturnDraft = (documentId: string, draft: ReturnDraft, handlerId: string, at: Date): Statement => ({
  name: 'documents.writeReturnDraft',
  text: `
    INSERT INTO yuantou.return_draft (document_id, notice, handler_id, saved_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (document_id) DO UPDATE SET notice = $2, handler_id = $3, saved_at = $4`,
  values: [documentId, draft, handlerId, at],
});

/** Once the notice is out the draft has served. */
export const dropReturnDraft = (documentId: string): Statement => ({
  name: 'documents.dropReturnDraft',
  text: 'DELETE FROM yuantou.return_draft WHERE document_id = $1',
  values: [documentId],
});
