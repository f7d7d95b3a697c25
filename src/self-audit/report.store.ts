import type { Attribute, Kind } from '../disclosure/rules/vocabulary.js';
import type { Statement } from '../platform/database/database.js';
import type { CarriedPoint, OpenPoint, ReportContent } from './rules/report.js';
import type { Conclusion, ReportSection } from './rules/vocabulary.js';

/** An item with the conclusion that stood after an act of the self-audit. */
export interface ConcludedRow {
  documentId: string;
  position: number;
  kind: Kind;
  register: Attribute;
  grounds: string;
  applicants: number;
  disclosureHash: string;
  conclusion: Conclusion;
  towards: Attribute | null;
  sequence: number;
}

/** From what was concluded, not from where the items stand now: asked again later, the answer is the same. */
export const concludedUntil = (id: string, sequence: number): Statement => ({
  text: `
    SELECT i.document_id AS "documentId", i.position, i.kind, i.register, i.group_key->>'grounds' AS grounds, i.applicants,
      i.disclosure_hash AS "disclosureHash", c.conclusion, c.towards, c.sequence
    FROM yuantou.self_audit_item i
    JOIN LATERAL (SELECT x.conclusion, x.towards, x.sequence FROM yuantou.self_audit_conclusion x
      WHERE x.self_audit_id = i.self_audit_id AND x.document_id = i.document_id AND x.sequence <= $2::integer
      ORDER BY x.sequence DESC LIMIT 1) c ON true
    WHERE i.self_audit_id = $1::uuid ORDER BY i.position`,
  values: [id, sequence],
});

/** What somebody has written of a report that is not signed. */
export interface ReportDraft {
  sentences: Partial<Record<ReportSection, string>>;
  points: OpenPoint[];
  /** what became of each point of the year before, in their order */
  carried: Pick<CarriedPoint, 'settled' | 'words'>[];
  saved_at: Date;
}

export const draftOf = (id: string): Statement => ({
  text: `SELECT sentences, points, carried, saved_at FROM yuantou.self_audit_draft WHERE self_audit_id = $1::uuid`,
  values: [id],
});

/** What was written before a return or a reopening stays; the figures are those of the moment. */
export const beginDraft = (id: string, personId: string, at: Date): Statement => ({
  text: `
    INSERT INTO yuantou.self_audit_draft (self_audit_id, sentences, points, carried, saved_by, saved_at)
    VALUES ($1, '{}', '[]', '[]', $2, $3)
    ON CONFLICT (self_audit_id) DO UPDATE SET saved_by = $2, saved_at = $3`,
  values: [id, personId, at],
});

export const saveDraft = (id: string, personId: string, draft: ReportDraft): Statement => ({
  text: `
    UPDATE yuantou.self_audit_draft SET sentences = $2, points = $3, carried = $4, saved_by = $5, saved_at = $6
    WHERE self_audit_id = $1::uuid`,
  values: [
    id,
    JSON.stringify(draft.sentences),
    JSON.stringify(draft.points),
    JSON.stringify(draft.carried),
    personId,
    draft.saved_at,
  ],
});

export interface SignedReport {
  number: number;
  sequence: number;
  content: ReportContent;
  hash: string;
  sm3: string;
  signed_by: string;
  post: string;
  signed_at: Date;
}

const SIGNED = 'r.number, r.sequence, r.content, r.hash, r.sm3, p.name AS signed_by, a.post, r.signed_at';
const SIGNERS = `JOIN yuantou.person p ON p.id = r.person_id JOIN yuantou.appointment a ON a.id = r.appointment_id`;

export const signedReport = (id: string, number: number): Statement => ({
  text: `SELECT ${SIGNED} FROM yuantou.self_audit_report r ${SIGNERS}
    WHERE r.self_audit_id = $1::uuid AND r.number = $2::integer`,
  values: [id, number],
});

/** The last report of the body for the year, with the self-audit it belongs to. */
export const lastReportOf = (issuerId: string, year: number): Statement => ({
  text: `SELECT s.id AS "auditId", ${SIGNED} FROM yuantou.self_audit s
    JOIN yuantou.self_audit_report r ON r.self_audit_id = s.id AND r.number = s.report_number ${SIGNERS}
    WHERE s.issuer_id = $1::uuid AND s.year = $2::integer`,
  values: [issuerId, year],
});

export const insertReport = (
  id: string,
  by: { personId: string; appointmentId: string },
  report: Pick<SignedReport, 'number' | 'sequence' | 'content' | 'hash' | 'sm3' | 'signed_at'>,
): Statement => ({
  text: `
    INSERT INTO yuantou.self_audit_report (self_audit_id, number, sequence, content, hash, sm3, person_id, appointment_id,
      signed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  values: [
    id,
    report.number,
    report.sequence,
    JSON.stringify(report.content),
    report.hash,
    report.sm3,
    by.personId,
    by.appointmentId,
    report.signed_at,
  ],
});
