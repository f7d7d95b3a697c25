import type { Statement } from '../platform/database/database.js';
import type { Attribute } from '../disclosure/rules/vocabulary.js';
import type { GroundName } from './rules/conclusions.js';
import type { ReportContent } from './rules/report.js';
import type { Conclusion, SelfAuditEvent, SelfAuditState } from './rules/vocabulary.js';

/** The record of a self-audit as it was written, for whoever verifies it. */
export interface RecordedEntry {
  sequence: number;
  act: SelfAuditEvent;
  from: SelfAuditState | null;
  to: SelfAuditState;
  personId: string | null;
  appointmentId: string | null;
  detailHash: string;
  reasonHash: string | null;
  occurredAt: Date;
  previousHash: string | null;
  hash: { sha256: string; sm3: string };
  /** null where it was erased; a reason too, where the hash of one is there */
  detail: Record<string, unknown> | null;
  reason: string | null;
  erasedAt: Date | null;
}

export const recordedEntries = (id: string): Statement => ({
  name: 'selfAudit.recordedEntries',
  text: `
    SELECT e.sequence, e.act, e.from_state AS "from", e.to_state AS "to", e.person_id AS "personId",
      e.appointment_id AS "appointmentId", e.detail_hash AS "detailHash", e.reason_hash AS "reasonHash",
      e.occurred_at AS "occurredAt", e.previous_hash AS "previousHash",
      jsonb_build_object('sha256', e.hash, 'sm3', e.sm3) AS hash, e.detail, e.reason,
      e.erased_at AS "erasedAt"
    FROM yuantou.self_audit_entry e WHERE e.self_audit_id = $1::uuid ORDER BY e.sequence`,
  values: [id],
});

export interface RecordedItem {
  position: number;
  documentId: string;
  register: Attribute;
  entrySequence: number;
  contentHash: string;
  disclosureHash: string;
  interpretationHash: string;
}

export const recordedItems = (id: string): Statement => ({
  name: 'selfAudit.recordedItems',
  text: `
    SELECT position, document_id AS "documentId", register, entry_sequence AS "entrySequence",
      content_hash AS "contentHash", disclosure_hash AS "disclosureHash", interpretation_hash AS "interpretationHash"
    FROM yuantou.self_audit_item WHERE self_audit_id = $1::uuid ORDER BY position`,
  values: [id],
});

export interface RecordedConclusion {
  documentId: string;
  sequence: number;
  conclusion: Conclusion;
  towards: Attribute | null;
  grounds: GroundName[];
}

export const recordedConclusions = (id: string): Statement => ({
  name: 'selfAudit.recordedConclusions',
  text: `
    SELECT document_id AS "documentId", sequence, conclusion, towards, grounds
    FROM yuantou.self_audit_conclusion WHERE self_audit_id = $1::uuid ORDER BY sequence, document_id`,
  values: [id],
});

export interface RecordedReport {
  number: number;
  sequence: number;
  hash: { sha256: string; sm3: string };
  content: ReportContent;
}

export const recordedReports = (id: string): Statement => ({
  name: 'selfAudit.recordedReports',
  text: `
    SELECT number, sequence, jsonb_build_object('sha256', hash, 'sm3', sm3) AS hash, content
    FROM yuantou.self_audit_report WHERE self_audit_id = $1::uuid ORDER BY number`,
  values: [id],
});
