import { holdNamedFiles } from './files.store.js';
import type { Reader, Statement, Tx } from '../platform/database/database.js';
import type { Role } from '../people/rules/roles.js';
import type { Attestor } from './rules/attestations.js';
import type { DocumentRecord } from './rules/document-record.js';
import type { FileEntry } from '../disclosure/rules/file-entry.js';

/** A file that was sent ahead of its bundle. */
export interface SubmissionFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  sm3: string;
  /** a document has it already under this id */
  usedElsewhere: boolean;
}

/** The document that a unit knows under its own id, with every bundle that made it what it is. */
export interface KnownSubmission {
  id: string;
  bundles: string[];
}

/**
 * Whoever hands in the same id at the same moment waits here, and then finds what the first one made. The lock is its own
 * statement: the one that looks takes its snapshot once the lock is held.
 */
export async function lockSubmission(tx: Tx, unitId: string, externalId: string): Promise<KnownSubmission | undefined> {
  const [, rows] = await Promise.all([
    tx.query({
      name: 'documents.lockSubmission',
      text: `SELECT pg_advisory_xact_lock(hashtextextended($1::text || '/' || $2::text, 7))`,
      values: [unitId, externalId],
    }),
    tx.query<KnownSubmission>({
      name: 'documents.knownSubmission',
      text: `
        SELECT d.id, (SELECT coalesce(array_agg(s.bundle_hash), '{}') FROM yuantou.submission s WHERE s.document_id = d.id)
          AS bundles
        FROM yuantou.document d WHERE d.unit_id = $1 AND d.external_id = $2`,
      values: [unitId, externalId],
    }),
  ]);
  return rows[0];
}

export async function documentOfSubmission(
  reader: Reader,
  unitId: string,
  externalId: string,
): Promise<string | undefined> {
  const [row] = await reader.query<{ id: string }>({
    name: 'documents.documentOfSubmission',
    text: 'SELECT id FROM yuantou.document WHERE unit_id = $1 AND external_id = $2',
    values: [unitId, externalId],
  });
  return row?.id;
}

/** Those of the files that this sender's unit has sent ahead; the others are missing from the answer. */
export async function submissionFiles(tx: Tx, unitId: string, ids: readonly string[]): Promise<SubmissionFile[]> {
  if (ids.length === 0) return [];
  // In one flight with the reading: what is read here is not swept before the bundle that names it is committed.
  const [, files] = await Promise.all([holdNamedFiles(tx), readSubmissionFiles(tx, unitId, ids)]);
  return files;
}

function readSubmissionFiles(tx: Tx, unitId: string, ids: readonly string[]): Promise<SubmissionFile[]> {
  return tx.query<SubmissionFile>({
    name: 'documents.submissionFiles',
    text: `
      SELECT s.id, s.name, s.media_type AS "mediaType", s.size, s.sha256, s.sm3,
        EXISTS (SELECT FROM yuantou.document_file f WHERE f.id = s.id) AS "usedElsewhere"
      FROM yuantou.submission_file s WHERE s.unit_id = $1 AND s.id = ANY ($2::uuid[])`,
    values: [unitId, ids],
  });
}

export const insertSubmissionFile = (
  file: Omit<SubmissionFile, 'usedElsewhere'>,
  unitId: string,
  personId: string,
  at: Date,
): Statement => ({
  name: 'documents.insertSubmissionFile',
  text: `
    INSERT INTO yuantou.submission_file (id, unit_id, name, media_type, size, sha256, sm3, sent_by, sent_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  values: [file.id, unitId, file.name, file.mediaType, file.size, file.sha256, file.sm3, personId, at],
});

/** Somebody a bundle names: known by that name, and in one of the roles in that unit on that day. */
export interface Wanted {
  username: string;
  roles: readonly Role[];
  unitId: string;
  on: string;
  /** whose signature of that post a delegation lent them */
  lender: string | undefined;
}

interface Held {
  personId: string | null;
  onBehalfOf?: string;
  held: { appointmentId: string; unitId: string; role: Role } | null;
}

/** In the order asked; null where nobody of that name held the post, or was lent it. */
export async function appointmentsHeld(tx: Tx, wanted: readonly Wanted[]): Promise<(Attestor | null)[]> {
  if (wanted.length === 0) return [];
  const rows = wanted.map(({ username, roles, unitId, on, lender }, place) => ({
    place,
    username,
    roles,
    unit_id: unitId,
    held_on: on,
    lender,
  }));
  const [found] = await tx.query<{ held: (Held | null)[] }>({
    name: 'documents.appointmentsHeld',
    text: 'SELECT yuantou.appointments_held($1::jsonb) AS held',
    values: [JSON.stringify(rows)],
  });
  return (found?.held ?? []).map((one) =>
    one?.personId && one.held ? { personId: one.personId, onBehalfOf: one.onBehalfOf ?? null, ...one.held } : null,
  );
}

export interface NewSubmission {
  id: string;
  record: DocumentRecord;
  externalId: string;
  bundleHash: string;
  files: (FileEntry & { sm3: string })[];
  personId: string;
  at: Date;
}

/** Which bundle made the document what it is in this round, its files, and the submitting unit's right to read it. */
export const insertSubmission = ({
  id,
  record,
  externalId,
  bundleHash,
  files,
  personId,
  at,
}: NewSubmission): Statement => ({
  name: 'documents.insertSubmission',
  text: `
    WITH file AS (
      INSERT INTO yuantou.document_file (id, document_id, role, name, media_type, size, sha256, sm3, added_by, added_at)
      SELECT f.id, $2::uuid, f.role, f.name, f."mediaType", f.size, f.sha256, f.sm3, $8::uuid, $9::timestamptz
      FROM jsonb_to_recordset($7::jsonb) AS f (id uuid, role text, name text, "mediaType" text, size bigint, sha256 text,
        sm3 text)
      ON CONFLICT DO NOTHING
    ), reached AS (
      INSERT INTO yuantou.document_access (document_id, unit_id, from_revision, since)
      VALUES ($2::uuid, $3::uuid, 1, $9::timestamptz) ON CONFLICT DO NOTHING
    )
    INSERT INTO yuantou.submission (id, unit_id, external_id, document_id, bundle_hash, round, received_at)
    VALUES ($1::uuid, $3::uuid, $4, $2::uuid, $5, $6::integer, $9::timestamptz)`,
  values: [id, record.id, record.unit.id, externalId, bundleHash, record.round, JSON.stringify(files), personId, at],
});

/** A refusal at the office's door leaves no document; that it happened is kept and counted. */
export const insertIntakeRefusal = (
  id: string,
  refusal: { unitId: string; personId: string; externalId: string; codes: readonly string[]; at: Date },
): Statement => ({
  name: 'documents.insertIntakeRefusal',
  text: `
    INSERT INTO yuantou.intake_refusal (id, unit_id, person_id, external_id, codes, refused_at)
    VALUES ($1, $2, $3, $4, $5::text[], $6)`,
  values: [id, refusal.unitId, refusal.personId, refusal.externalId, refusal.codes, refusal.at],
});
