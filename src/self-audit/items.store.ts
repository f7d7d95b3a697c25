import type { Advice, Conclusion } from './rules/vocabulary.js';
import type { Attribute } from '../disclosure/rules/vocabulary.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Statement, Tx } from '../platform/database/database.js';
import { NotFound } from '../platform/errors.js';
import type { GroundName } from './rules/conclusions.js';
import type { SelfAuditRow } from './self-audit.store.js';

/** One item as an act finds it; the row of its self-audit is held, so nobody else moves it meanwhile. */
export interface ItemRow {
  document_id: string;
  position: number;
  unit_id: string;
  register: Attribute;
  document_date: string;
  version: number;
  conclusion: Conclusion | null;
  redetermination: number | null;
}

const ITEM = 'document_id, position, unit_id, register, document_date, version, conclusion, redetermination';

/** @throws NotFound */
export async function itemOf(tx: Tx, auditId: string, documentId: string): Promise<ItemRow> {
  const [row] = await tx.query<ItemRow>({
    name: 'selfAudit.item',
    text: `SELECT ${ITEM} FROM yuantou.self_audit_item WHERE self_audit_id = $1::uuid AND document_id = $2::uuid`,
    values: [auditId, documentId],
  });
  if (!row) throw new NotFound();
  return row;
}

/** By their numbers in the ledger, which is how the office names them. */
export const itemsAt = (tx: Tx, auditId: string, positions: readonly number[]): Promise<ItemRow[]> =>
  tx.query<ItemRow>({
    text: `SELECT ${ITEM} FROM yuantou.self_audit_item WHERE self_audit_id = $1::uuid AND position = ANY ($2::integer[])`,
    values: [auditId, positions],
  });

export interface NewConclusion {
  documentId: string;
  conclusion: Conclusion;
  reason: string;
  /** the attribute the document is to have; null where nothing is to change */
  towards: Attribute | null;
  grounds: readonly GroundName[];
  /** the number of the redetermination it began, among those of the document */
  redetermination: number | null;
}

/** The conclusion and the item that it settles; its act has the number that follows the row's. */
export const concludeItem = (audit: SelfAuditRow, by: Actor, at: Date, one: NewConclusion): Statement => ({
  name: 'selfAudit.conclude',
  text: `
    WITH drawn AS (INSERT INTO yuantou.self_audit_conclusion (self_audit_id, document_id, sequence, conclusion, reason,
        towards, grounds, as_group, person_id, appointment_id, concluded_at)
      VALUES ($1::uuid, $2::uuid, $3::integer, $4, $5, $6, $11::jsonb, false, $7::uuid, $8::uuid, $9::timestamptz))
    UPDATE yuantou.self_audit_item SET conclusion = $4, concluded_sequence = $3::integer, version = version + 1,
      redetermination = $10::integer
    WHERE self_audit_id = $1::uuid AND document_id = $2::uuid`,
  values: [
    audit.id,
    one.documentId,
    audit.sequence + 1,
    one.conclusion,
    one.reason,
    one.towards,
    by.personId,
    by.appointmentId,
    at,
    one.redetermination,
    JSON.stringify(one.grounds),
  ],
});

/** Undecided items of a group that no weighty clue keeps out of it; documents that were sealed are not among them. */
const IN_GROUP = `i.self_audit_id = $1::uuid AND i.conclusion IS NULL AND NOT i.weighty
      AND i.group_key = jsonb_build_object('grounds', $2::text, 'review', $3::text)
      AND NOT EXISTS (SELECT FROM yuantou.document d WHERE d.id = i.document_id AND d.state = 'diverted')`;

export interface GroupName {
  grounds: string;
  review: string;
}

export const groupMembers = (tx: Tx, auditId: string, group: GroupName): Promise<{ document_id: string }[]> =>
  tx.query({
    text: `SELECT i.document_id FROM yuantou.self_audit_item i WHERE ${IN_GROUP} ORDER BY i.position`,
    values: [auditId, group.grounds, group.review],
  });

export const keepAll = (
  audit: SelfAuditRow,
  by: Actor,
  at: Date,
  { documentIds, reason }: { documentIds: readonly string[]; reason: string },
): Statement => ({
  text: `
    WITH drawn AS (INSERT INTO yuantou.self_audit_conclusion (self_audit_id, document_id, sequence, conclusion, reason,
        towards, grounds, as_group, person_id, appointment_id, concluded_at)
      SELECT $1::uuid, k.id, $2::integer, 'keep', $3, NULL, '[]', true, $4::uuid, $5::uuid, $6::timestamptz
      FROM unnest($7::uuid[]) AS k (id))
    UPDATE yuantou.self_audit_item SET conclusion = 'keep', concluded_sequence = $2::integer, version = version + 1
    WHERE self_audit_id = $1::uuid AND document_id = ANY ($7::uuid[])`,
  values: [audit.id, audit.sequence + 1, reason, by.personId, by.appointmentId, at, documentIds],
});

/** An item that the office asks about again has no conclusion until somebody draws one anew. */
export const reopenItems = (auditId: string, documentIds: readonly string[]): Statement => ({
  text: `
    UPDATE yuantou.self_audit_item SET conclusion = NULL, concluded_sequence = NULL, version = version + 1
    WHERE self_audit_id = $1::uuid AND document_id = ANY ($2::uuid[])`,
  values: [auditId, documentIds],
});

export const insertAdvice = (
  audit: SelfAuditRow,
  by: Actor,
  at: Date,
  one: { documentId: string; advice: Advice; words: string },
): Statement => ({
  text: `
    INSERT INTO yuantou.self_audit_advice (self_audit_id, document_id, sequence, advice, words, unit_id, person_id,
      appointment_id, given_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  values: [
    audit.id,
    one.documentId,
    audit.sequence + 1,
    one.advice,
    one.words,
    by.unitId,
    by.personId,
    by.appointmentId,
    at,
  ],
});

export interface ReturnItem {
  /** null where it is about the report as a whole */
  documentId: string | null;
  words: string;
}

export const insertReturnItems = (audit: SelfAuditRow, items: readonly ReturnItem[]): Statement => ({
  text: `
    INSERT INTO yuantou.self_audit_return_item (self_audit_id, sequence, position, document_id, words)
    SELECT $1::uuid, $2::integer, r.position, r.document_id, r.words
    FROM unnest($3::integer[], $4::uuid[], $5::text[]) AS r (position, document_id, words)`,
  values: [
    audit.id,
    audit.sequence + 1,
    items.map((_, i) => i + 1),
    items.map(({ documentId }) => documentId),
    items.map(({ words }) => words),
  ],
});

/** How many answers were added: none where there is no such item. */
export const answerReturnItem = (
  audit: SelfAuditRow,
  by: Actor,
  at: Date,
  one: { returned: number; position: number; words: string },
): Statement => ({
  text: `
    INSERT INTO yuantou.self_audit_return_answer (self_audit_id, return_sequence, position, sequence, words, person_id,
      appointment_id, answered_at)
    SELECT r.self_audit_id, r.sequence, r.position, $4::integer, $5, $6::uuid, $7::uuid, $8::timestamptz
    FROM yuantou.self_audit_return_item r
    WHERE r.self_audit_id = $1::uuid AND r.sequence = $2::integer AND r.position = $3::integer`,
  values: [audit.id, one.returned, one.position, audit.sequence + 1, one.words, by.personId, by.appointmentId, at],
});
