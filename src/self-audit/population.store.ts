import { HELD_BACK } from '../documents/held-back.queries.js';
import type { Statement } from '../platform/database/database.js';
import type { PopulationMember } from './rules/population.js';
import type { SelfAuditRow } from './self-audit.store.js';

/** A document that was asked for, and by how many different applicants. */
export interface Heat {
  documentId: string;
  applicants: number;
}

/**
 * The whole population in one statement, in the order of the document dates: as it stood at the frozen moment.
 * @param oftenFrom from so many applicants on a document that can be had on request is looked at too
 */
export const insertPopulation = (audit: SelfAuditRow, heat: readonly Heat[], oftenFrom: number): Statement => ({
  text: `
    INSERT INTO yuantou.self_audit_item (self_audit_id, document_id, position, unit_id, register, kind, number,
      document_date, entry_sequence, content_hash, disclosure_hash, interpretation_hash, applicants)
    SELECT $5::uuid, k.document_id, row_number() OVER (ORDER BY k.document_date, k.number, k.document_id), k.unit_id,
      k.register, k.kind, k.number, k.document_date, k.entry_sequence, k.content_hash, k.disclosure_hash,
      k.interpretation_hash, coalesce(h.applicants, 0)
    FROM (${HELD_BACK}) k
    LEFT JOIN unnest($6::uuid[], $7::integer[]) AS h (document_id, applicants) ON h.document_id = k.document_id`,
  values: [
    ...moment(audit),
    heat.filter(({ applicants }) => applicants >= oftenFrom).map(({ documentId }) => documentId),
    audit.id,
    heat.map((one) => one.documentId),
    heat.map((one) => one.applicants),
  ],
});

const MEMBER = `document_id AS "documentId", register, entry_sequence AS "entrySequence", content_hash AS "contentHash",
  disclosure_hash AS "disclosureHash", interpretation_hash AS "interpretationHash"`;

/** The population as it was frozen. */
export const frozenMembers = (id: string): Statement => ({
  text: `SELECT ${MEMBER} FROM yuantou.self_audit_item WHERE self_audit_id = $1::uuid`,
  values: [id],
});

/** The population as the record of the documents has it for that moment, without looking at what was frozen. */
export const recordedMembers = (audit: SelfAuditRow, onRequestIds: readonly string[]): Statement => ({
  text: `SELECT ${MEMBER} FROM (${HELD_BACK}) k`,
  values: [...moment(audit), onRequestIds],
});

/** The documents that are in a population although they can be had on request. */
export const onRequestMembers = (id: string): Statement => ({
  text: `
    SELECT document_id AS "documentId" FROM yuantou.self_audit_item
    WHERE self_audit_id = $1::uuid AND register = 'onRequest'`,
  values: [id],
});

export interface UnpreparedItem {
  documentId: string;
  disclosureHash: string;
  documentDate: string;
  applicants: number;
}

export const unpreparedItems = (id: string, limit: number): Statement => ({
  text: `
    SELECT document_id AS "documentId", disclosure_hash AS "disclosureHash", document_date AS "documentDate", applicants
    FROM yuantou.self_audit_item WHERE self_audit_id = $1::uuid AND clues IS NULL ORDER BY position LIMIT $2::integer`,
  values: [id, limit],
});

export interface PreparedItem {
  documentId: string;
  clues: unknown[];
  group: { grounds: string; review: string };
  weighty: boolean;
}

export const prefillItems = (id: string, items: readonly PreparedItem[]): Statement => ({
  text: `
    WITH filled AS (UPDATE yuantou.self_audit_item i SET clues = f.clues, group_key = f.group_key, weighty = f.weighty
      FROM unnest($2::uuid[], $3::jsonb[], $4::jsonb[], $5::boolean[]) AS f (document_id, clues, group_key, weighty)
      WHERE i.self_audit_id = $1::uuid AND i.document_id = f.document_id AND i.clues IS NULL RETURNING 1)
    UPDATE yuantou.self_audit SET prepared = prepared + (SELECT count(*) FROM filled)::integer WHERE id = $1::uuid`,
  values: [
    id,
    items.map(({ documentId }) => documentId),
    items.map(({ clues }) => JSON.stringify(clues)),
    items.map(({ group }) => JSON.stringify(group)),
    items.map(({ weighty }) => weighty),
  ],
});

const moment = (audit: SelfAuditRow): unknown[] => [audit.issuer_id, audit.frozen_at, audit.freeze_on];

export type Member = PopulationMember;
