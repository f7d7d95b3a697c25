import type { Reader, Statement, Tx } from '../platform/database/database.js';
import type { Disclosure } from '../disclosure/rules/disclosure.js';
import type { ScopeHashes } from './rules/scopes.js';

/** A channel as it is kept with the publication: JSON, its time in ISO 8601. */
export interface KeptChannel {
  channel: string;
  officialAddress: string;
  publishedAt: string;
}

export type ReleaseAct = 'publish' | 'suspend' | 'restore' | 'retract' | 'addInterpretation';

export interface NewRelease {
  documentId: string;
  sequence: number;
  act: ReleaseAct;
  portalId: string;
  projectionHash: string | null;
  /** exactly what was signed: a composite key refers to the opinion that covers all three */
  signed: ScopeHashes & { opinionId: string };
  channels: KeptChannel[];
  by: string;
  at: Date;
}

export const insertRelease = (row: NewRelease): Statement => ({
  name: 'releases.insert',
  text: `
    INSERT INTO yuantou.publication (document_id, sequence, act, portal_id, projection_hash, content_hash,
      disclosure_hash, interpretation_hash, signed_opinion_id, channels, acted_by, acted_at)
    VALUES ($1::uuid, $2::integer, $3, $4, $5, $6, $7, $8, $9::uuid, $10::jsonb, $11::uuid, $12::timestamptz)`,
  values: [
    row.documentId,
    row.sequence,
    row.act,
    row.portalId,
    row.projectionHash,
    row.signed.content,
    row.signed.disclosure,
    row.signed.interpretation,
    row.signed.opinionId,
    JSON.stringify(row.channels),
    row.by,
    row.at,
  ],
});

export interface ReleaseRow {
  portal_id: string;
  content_hash: string;
  disclosure_hash: string;
  interpretation_hash: string;
  signed_opinion_id: string;
  channels: KeptChannel[];
  acted_at: Date;
}

/** What was published last, whatever has become of it since; undefined when it never was. */
export async function lastPublished(reader: Reader, documentId: string): Promise<ReleaseRow | undefined> {
  const [row] = await reader.query<ReleaseRow>({
    name: 'releases.lastPublished',
    text: `
      SELECT portal_id, content_hash, disclosure_hash, interpretation_hash, signed_opinion_id, channels, acted_at
      FROM yuantou.publication WHERE document_id = $1::uuid AND act = 'publish' ORDER BY sequence DESC LIMIT 1`,
    values: [documentId],
  });
  return row;
}

/** Where a public document stood when it was entered here, as the sheet had it. */
export function addressOfEntry(reader: Reader, documentId: string): Promise<KeptChannel[]> {
  return reader.query<KeptChannel>({
    name: 'releases.addressOfEntry',
    text: `SELECT 'historical' AS channel, h.official_address AS "officialAddress", h.entered_at AS "publishedAt"
      FROM yuantou.historical_entry h WHERE h.document_id = $1::uuid AND h.official_address IS NOT NULL`,
    values: [documentId],
  });
}

export interface AddedRow {
  interpretation_hash: string;
  acted_at: Date;
  /** ids of the materials that this act made public */
  materials: string[];
}

/** Interpretations that were put beside it since it was published last, in their order. */
export function addedSince(reader: Reader, documentId: string): Promise<AddedRow[]> {
  return reader.query<AddedRow>({
    name: 'releases.addedSince',
    text: `
      SELECT e.interpretation_hash, e.occurred_at AS acted_at,
        ARRAY(SELECT jsonb_array_elements_text(w.detail->'materials')) AS materials
      FROM yuantou.record_entry e JOIN yuantou.record_text w USING (document_id, sequence)
      WHERE e.document_id = $1::uuid AND e.act = 'addInterpretation'
        AND e.sequence > (SELECT max(p.sequence) FROM yuantou.publication p WHERE p.document_id = $1::uuid AND p.act = 'publish')
      ORDER BY e.sequence`,
    values: [documentId],
  });
}

export interface NewIssue {
  documentId: string;
  sequence: number;
  register: NonNullable<Disclosure['attribute']>;
  unitId: string;
  copies: number;
  sealed: boolean;
  issuedOn: string;
  recipients: string[];
  signed: ScopeHashes & { opinionId: string };
  by: string;
  at: Date;
}

/** The issue and the register entry in one; answers with what the catalogue shows. */
export async function insertIssue(
  tx: Tx,
  row: NewIssue,
): Promise<{ index_number: string; document_date: string; number: string }> {
  const [entered] = await tx.query<{ index_number: string; document_date: string; number: string }>({
    name: 'releases.insertIssue',
    text: `
      WITH issued AS (
        INSERT INTO yuantou.issuance (document_id, sequence, copies, sealed, issued_on, recipients, issued_by, issued_at)
        VALUES ($1::uuid, $2::integer, $5::integer, $6::boolean, $7::date, $8::text[], $13::uuid, $14::timestamptz)
      )
      INSERT INTO yuantou.register_entry (document_id, sequence, register, unit_id, number, index_number, document_date,
        content_hash, disclosure_hash, interpretation_hash, signed_opinion_id, entered_by, entered_at)
      SELECT r.document_id, $2::integer, $3, $4::uuid, r.number, r.index_number, r.document_date, $9, $10, $11, $12::uuid,
        $13::uuid, $14::timestamptz
      FROM yuantou.registration r WHERE r.document_id = $1::uuid ORDER BY r.sequence DESC LIMIT 1
      RETURNING index_number, document_date, number`,
    values: [
      row.documentId,
      row.sequence,
      row.register,
      row.unitId,
      row.copies,
      row.sealed,
      row.issuedOn,
      row.recipients,
      row.signed.content,
      row.signed.disclosure,
      row.signed.interpretation,
      row.signed.opinionId,
      row.by,
      row.at,
    ],
  });
  if (!entered) throw new Error(`document ${row.documentId} is issued and was never registered`);
  return entered;
}

/** An entry that takes the place of the one that counted until now: of a document that was issued long ago. */
export async function insertRegisterEntry(
  tx: Tx,
  row: Pick<NewIssue, 'documentId' | 'sequence' | 'register' | 'unitId' | 'signed' | 'by' | 'at'>,
): Promise<{ index_number: string; document_date: string; number: string }> {
  const [entered] = await tx.query<{ index_number: string; document_date: string; number: string }>({
    name: 'releases.insertRegisterEntry',
    text: `
      INSERT INTO yuantou.register_entry (document_id, sequence, register, unit_id, number, index_number, document_date,
        content_hash, disclosure_hash, interpretation_hash, signed_opinion_id, entered_by, entered_at)
      SELECT r.document_id, $2::integer, $3, $4::uuid, r.number, r.index_number, r.document_date, $5, $6, $7, $8::uuid,
        $9::uuid, $10::timestamptz
      FROM yuantou.registration r WHERE r.document_id = $1::uuid ORDER BY r.sequence DESC LIMIT 1
      RETURNING index_number, document_date, number`,
    values: [
      row.documentId,
      row.sequence,
      row.register,
      row.unitId,
      row.signed.content,
      row.signed.disclosure,
      row.signed.interpretation,
      row.signed.opinionId,
      row.by,
      row.at,
    ],
  });
  if (!entered) throw new Error(`document ${row.documentId} is redetermined and was never registered`);
  return entered;
}

export interface RegisteredText extends ScopeHashes {
  findings: { hasBody: boolean; excerptMaterials: string[] };
}

/** The text behind the newest entry in a register: what an abandoned correction falls back to. */
export async function registeredText(tx: Tx, documentId: string): Promise<RegisteredText> {
  const [row] = await tx.query<RegisteredText>({
    name: 'releases.registeredText',
    text: `
      SELECT e.content_hash AS content, e.disclosure_hash AS disclosure, e.interpretation_hash AS interpretation, r.findings
      FROM yuantou.register_entry e
      JOIN yuantou.revision r ON r.document_id = e.document_id AND r.content_hash = e.content_hash
        AND r.disclosure_hash = e.disclosure_hash AND r.interpretation_hash = e.interpretation_hash
      WHERE e.document_id = $1::uuid ORDER BY e.sequence DESC, r.number DESC LIMIT 1`,
    values: [documentId],
  });
  if (!row) throw new Error(`document ${documentId} is being corrected and is in no register`);
  return row;
}
