import type { Statement, Tx } from '../platform/database/database.js';
import type { KnownRequest } from './rules/judge-requests.js';
import type { MatchBasis, MatchVerdict, RequestResult } from './rules/requests.js';

export interface StoredRequest {
  id: string;
  number: string;
  receivedOn: string;
  applicantHash: Buffer;
  applicantKind: string;
  title: string;
  documentNumber: string | null;
  matter: string | null;
  result: RequestResult;
  decidedOn: string | null;
}

/** One import of a unit at a time: what is there is judged as it will be when the new rows come to it. */
export const lockUnit = (unitId: string): Statement => ({
  text: `SELECT pg_advisory_xact_lock(hashtextextended('requests ' || $1, 0))`,
  values: [unitId],
});

/** Two who confirm at once are counted one after the other, so that one of them sees the threshold reached. */
export const lockHeat = (documentId: string): Statement => ({
  text: `SELECT pg_advisory_xact_lock(hashtextextended('heat ' || $1, 0))`,
  values: [documentId],
});

/** What the unit has under these numbers, and whether it is of the applicant with that hash. */
export function knownRequests(
  tx: Tx,
  unitId: string,
  asked: readonly { number: string; applicantHash: Buffer }[],
): Promise<(KnownRequest & { id: string })[]> {
  return tx.query({
    text: `SELECT r.id, r.number, r.received_on AS "receivedOn", r.result, r.decided_on AS "decidedOn", r.title,
        r.applicant_hash = a.hash AS "sameApplicant"
      FROM unnest($2::text[], $3::bytea[]) AS a (number, hash)
      JOIN yuantou.disclosure_request r ON r.unit_id = $1 AND r.number = a.number`,
    values: [unitId, asked.map(({ number }) => number), asked.map(({ applicantHash }) => applicantHash)],
  });
}

/** The key under which a unit's applicants were hashed; undefined while it has none. */
export async function keyInUse(tx: Tx): Promise<string | undefined> {
  const [row] = await tx.query<{ keyId: string }>({
    text: `SELECT key_id AS "keyId" FROM yuantou.disclosure_request LIMIT 1`,
  });
  return row?.keyId;
}

export const insertRequests = (
  rows: readonly StoredRequest[],
  { unitId, keyId, personId, at }: { unitId: string; keyId: string; personId: string; at: Date },
): Statement => ({
  text: `INSERT INTO yuantou.disclosure_request (id, unit_id, number, received_on, applicant_hash, applicant_kind, key_id,
      title, document_number, matter, result, decided_on, imported_by, imported_at)
    SELECT n.id, $1, n.number, n.received_on, n.hash, n.kind, $2, n.title, n.document_number, n.matter, n.result,
      n.decided_on, $3, $4
    FROM unnest($5::uuid[], $6::text[], $7::date[], $8::bytea[], $9::text[], $10::text[], $11::text[], $12::text[],
      $13::text[], $14::date[]) AS n (id, number, received_on, hash, kind, title, document_number, matter, result,
      decided_on)`,
  values: [
    unitId,
    keyId,
    personId,
    at,
    rows.map(({ id }) => id),
    rows.map(({ number }) => number),
    rows.map(({ receivedOn }) => receivedOn),
    rows.map(({ applicantHash }) => applicantHash),
    rows.map(({ applicantKind }) => applicantKind),
    rows.map(({ title }) => title),
    rows.map(({ documentNumber }) => documentNumber),
    rows.map(({ matter }) => matter),
    rows.map(({ result }) => result),
    rows.map(({ decidedOn }) => decidedOn),
  ],
});

/** An open one that is decided now. */
export const decideRequests = (
  rows: readonly { id: string; result: RequestResult; decidedOn: string | null; matter: string | null }[],
): Statement => ({
  text: `UPDATE yuantou.disclosure_request r SET result = n.result, decided_on = n.decided_on, matter = n.matter
    FROM unnest($1::uuid[], $2::text[], $3::date[], $4::text[]) AS n (id, result, decided_on, matter)
    WHERE r.id = n.id AND r.result = 'pending'`,
  values: [
    rows.map(({ id }) => id),
    rows.map(({ result }) => result),
    rows.map(({ decidedOn }) => decidedOn),
    rows.map(({ matter }) => matter),
  ],
});

/** The documents that these requests were said to ask for. */
export async function documentsOf(tx: Tx, requestIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ documentId: string }>({
    text: `SELECT DISTINCT document_id AS "documentId" FROM yuantou.request_match WHERE request_id = ANY ($1::uuid[])`,
    values: [requestIds],
  });
  return rows.map(({ documentId }) => documentId);
}

export const insertMatch = (match: {
  requestId: string;
  documentId: string;
  verdict: MatchVerdict;
  basis: MatchBasis;
  personId: string;
  at: Date;
}): Statement => ({
  name: 'requests.insertMatch',
  text: `INSERT INTO yuantou.request_match (request_id, document_id, verdict, basis, judged_by, judged_at)
    VALUES ($1, $2, $3, $4, $5, $6)`,
  values: [match.requestId, match.documentId, match.verdict, match.basis, match.personId, match.at],
});
