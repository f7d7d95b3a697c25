import type { Statement, Tx } from '../../platform/database/database.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { curedItems, noticeToAnswer } from '../rules/return-items.js';

export interface RecordedAnswer {
  noticeId: string;
  position: number;
  kind: 'fixed' | 'contested' | 'waived';
  words: string | null;
}

/** The last of the department's signatures answers every item that was cured without words. */
export function recordCures(tx: Tx, before: DocumentRecord, stored: DocumentRecord, personId: string, at: Date): void {
  const notice = noticeToAnswer(before);
  if (!notice) return;
  const cured = curedItems(before);
  recordAnswers(
    tx,
    stored,
    personId,
    at,
    cured.map(({ position }) => ({ noticeId: notice.id, position, kind: 'fixed', words: null })),
  );
}

/** Answers are added, never changed; they bear the sequence of the act that gave them. */
export function recordAnswers(
  tx: Tx,
  { sequence }: DocumentRecord,
  personId: string,
  at: Date,
  answers: RecordedAnswer[],
): void {
  if (answers.length > 0) tx.post(insertAnswers(sequence, personId, at, answers));
}

const insertAnswers = (sequence: number, personId: string, at: Date, answers: RecordedAnswer[]): Statement => ({
  name: 'documents.insertReturnAnswers',
  text: `
    INSERT INTO yuantou.return_answer (notice_id, position, sequence, kind, words, person_id, answered_at)
    SELECT a."noticeId", a.position, $2::integer, a.kind, a.words, $3::uuid, $4::timestamptz
    FROM jsonb_to_recordset($1::jsonb) AS a ("noticeId" uuid, position integer, kind text, words text)`,
  values: [JSON.stringify(answers), sequence, personId, at],
});
