import type { Params } from '../../disclosure/rules/check-result.js';
import type { Clause } from '../../disclosure/rules/issue.js';
import type { CheckCode, ReturnCode } from '../../disclosure/rules/vocabulary.js';
import type { Reckoning } from '../../calendar/rules/working-days.js';
import type { Statement, Tx } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { Scope } from '../rules/scopes.js';

/** One item as it is printed: its code, why, and what to supplement. */
export interface NoticeItem {
  code: ReturnCode;
  check: CheckCode | null;
  explanation: string;
  supplement: string;
  pointer: string | null;
  scope: Scope | null;
  contestable: boolean;
  late: boolean;
  clause: Clause | null;
  /** the values of the catalogue's sentence, where the words are the catalogue's */
  params: Params | null;
}

export interface NoticeToIssue {
  /** as it stands once it has been returned */
  document: DocumentRecord;
  at: Date;
  /** the calendar year of the notice, in China */
  year: number;
  outcome: 'resubmit' | 'notIssued';
  items: NoticeItem[];
  due: Reckoning | null;
  /** null: the machine returned it, by the rules of the document's pack */
  byHand: { handlerId: string; phone: string; approverId: string } | null;
}

/**
 * Numbers the notice 退文〔year〕n of the returning office and writes it with its items, in the transaction that returns
 * the document. The counter's row is locked here, last of all, for a moment. A transaction that fails burns no number.
 */
export async function issueNotice(tx: Tx, notice: NoticeToIssue): Promise<void> {
  if (!notice.document.office) throw new Error(`document ${notice.document.id} was returned by no office`);
  const written = await tx.execute(insertNotice(notice, notice.document.office.id));
  if (written !== notice.items.length) throw new Error(`a notice of ${notice.items.length} items wrote ${written}`);
}

function insertNotice({ document, at, year, outcome, items, due, byHand }: NoticeToIssue, officeId: string): Statement {
  const { id, sequence, round, revision, hashes, packId, packVersion } = document;
  const rows = items.map((item, index) => ({ ...item, position: index + 1 }));
  return {
    name: 'documents.insertReturnNotice',
    text: INSERT_NOTICE,
    values: [
      uuidv7(at),
      id,
      sequence,
      officeId,
      year,
      round,
      outcome,
      byHand === null,
      revision,
      hashes.content,
      hashes.disclosure,
      hashes.interpretation,
      at,
      due?.on ?? null,
      due,
      byHand?.handlerId ?? null,
      byHand?.phone ?? null,
      byHand?.approverId ?? null,
      packId,
      packVersion,
      JSON.stringify(rows),
    ],
  };
}

/** The office's own copy: it may read what it returned, although the document never waited for it. */
const INSERT_NOTICE = `
  WITH counted AS (
    INSERT INTO yuantou.return_counter AS c (office_unit_id, year, last) VALUES ($4::uuid, $5::integer, 1)
    ON CONFLICT (office_unit_id, year) DO UPDATE SET last = c.last + 1
    RETURNING last
  ), notice AS (
    INSERT INTO yuantou.return_notice (id, document_id, sequence, office_unit_id, year, number, round, outcome, automatic,
      revision, content_hash, disclosure_hash, interpretation_hash, received_at, issued_at, due_on, due_explanation,
      handler_id, handler_phone, approver_id, pack_id, pack_version)
    SELECT $1::uuid, $2::uuid, $3::integer, $4::uuid, $5::integer, counted.last, $6::integer, $7, $8::boolean,
      $9::integer, $10, $11, $12,
      coalesce((SELECT max(e.occurred_at) FROM yuantou.record_entry e WHERE e.document_id = $2::uuid AND e.act = 'intake'),
        $13::timestamptz), $13::timestamptz, $14::date, $15::jsonb, $16::uuid, $17, $18::uuid, $19, $20
    FROM counted
    RETURNING number
  ), reached AS (
    INSERT INTO yuantou.document_access (document_id, unit_id, from_revision, since)
    VALUES ($2::uuid, $4::uuid, $9::integer, $13::timestamptz) ON CONFLICT DO NOTHING
  ), sent AS (
    INSERT INTO yuantou.outbox (topic, document_id, sequence, payload, created_at)
    SELECT 'document.returned', $2::uuid, $3::integer, jsonb_build_object('year', $5::integer, 'number', notice.number,
      'round', $6::integer, 'outcome', $7::text, 'dueOn', $14::date), $13::timestamptz
    FROM notice
  )
  INSERT INTO yuantou.return_item (notice_id, position, code, check_code, explanation, supplement, pointer, scope,
    contestable, late, clause, params)
  SELECT $1::uuid, i.position, i.code, i.check, i.explanation, i.supplement, i.pointer, i.scope, i.contestable, i.late,
    i.clause, i.params
  FROM jsonb_to_recordset($21::jsonb) AS i (position integer, code text, "check" text, explanation text, supplement text,
    pointer text, scope text, contestable boolean, late boolean, clause jsonb, params jsonb)`;
