import type { Reader, Statement } from '../platform/database/database.js';
import { GRANTED_RESULTS, REQUEST_RESULTS } from './rules/requests.js';
import type { ApplicantKind, MatchBasis, MatchVerdict, RequestResult } from './rules/requests.js';

export interface RequestRow {
  id: string;
  number: string;
  receivedOn: string;
  applicantKind: ApplicantKind;
  title: string;
  documentNumber: string | null;
  matter: string | null;
  result: RequestResult;
  decidedOn: string | null;
  importedAt: Date;
  matches: { documentId: string; verdict: MatchVerdict; basis: MatchBasis; judgedBy: string; judgedAt: string }[];
}

/** The newest word on each pair counts. */
const IN_FORCE = `NOT EXISTS (SELECT FROM yuantou.request_match n
    WHERE n.request_id = m.request_id AND n.document_id = m.document_id AND n.number > m.number)`;

const REQUESTS = `SELECT r.id, r.number, r.received_on AS "receivedOn", r.applicant_kind AS "applicantKind", r.title,
    r.document_number AS "documentNumber", r.matter, r.result, r.decided_on AS "decidedOn",
    r.imported_at AS "importedAt", (SELECT coalesce(jsonb_agg(jsonb_build_object('documentId', m.document_id,
        'verdict', m.verdict, 'basis', m.basis, 'judgedBy', p.name, 'judgedAt', m.judged_at) ORDER BY m.number), '[]')
      FROM yuantou.request_match m JOIN yuantou.person p ON p.id = m.judged_by
      WHERE m.request_id = r.id AND ${IN_FORCE}) AS matches
  FROM yuantou.disclosure_request r`;

const CONFIRMED = `SELECT FROM yuantou.request_match m
  WHERE m.request_id = r.id AND m.verdict = 'confirmed' AND ${IN_FORCE}`;

export interface RequestPage {
  /** null: whether it is matched or not */
  matched: boolean | null;
  after: [on: string, id: string] | null;
  limit: number;
}

/** Those of a unit, the newest first. */
export function requestsPage(unitId: string, { matched, after, limit }: RequestPage): Statement {
  const values: unknown[] = [unitId, limit];
  const where = ['r.unit_id = $1'];
  if (after !== null)
    where.push(`(r.received_on, r.id) < ($${values.push(after[0])}::date, $${values.push(after[1])}::uuid)`);
  if (matched !== null) where.push(`${matched ? '' : 'NOT '}EXISTS (${CONFIRMED})`);
  return {
    text: `${REQUESTS} WHERE ${where.join(' AND ')} ORDER BY r.received_on DESC, r.id DESC LIMIT $2`,
    values,
  };
}

export const requestOfUnit = (unitId: string, id: string): Statement => ({
  name: 'requests.one',
  text: `${REQUESTS} WHERE r.unit_id = $1 AND r.id = $2`,
  values: [unitId, id],
});

/** Requests that were granted and, by a person's word, asked for a document; matters that the pack leaves out aside. */
const GRANTED = (excluded: string): string => `
  yuantou.disclosure_request r JOIN yuantou.request_match m ON m.request_id = r.id AND m.verdict = 'confirmed'
    AND ${IN_FORCE}
  WHERE r.result IN (${GRANTED_RESULTS.map((result) => `'${result}'`).join(', ')}) AND (r.matter IS NULL OR r.matter <> ALL (${excluded}::text[]))`;

/** All of them for these documents, oldest first. */
export function grantedRequests(
  reader: Reader,
  documentIds: readonly string[],
  excludedMatters: readonly string[],
): Promise<{ documentId: string; receivedOn: string; applicant: string }[]> {
  return reader.query({
    name: 'requests.granted',
    text: `SELECT m.document_id AS "documentId", r.received_on AS "receivedOn",
        r.key_id || encode(r.applicant_hash, 'hex') AS applicant
      FROM ${GRANTED('$2')} AND m.document_id = ANY ($1::uuid[]) ORDER BY r.received_on, r.id`,
    values: [documentIds, excludedMatters],
  });
}

export interface RequestHeat {
  documentId: string;
  /** different applicants within the window */
  applicants: number;
  /** requests within the window */
  requests: number;
  lastOn: string;
}

export interface HeatWindow {
  days: number;
  excludedMatters: readonly string[];
}

/** Documents that were given on request within so many days up to `until` (YYYY-MM-DD, included), of every unit or of one. */
export function requestHeat(
  reader: Reader,
  until: string,
  { days, excludedMatters }: HeatWindow,
  page: { unitId: string; limit: number } | null = null,
): Promise<RequestHeat[]> {
  return reader.query<RequestHeat>({
    text: `SELECT m.document_id AS "documentId", count(DISTINCT (r.key_id, r.applicant_hash))::integer AS applicants,
        count(DISTINCT r.id)::integer AS requests, max(r.received_on) AS "lastOn"
      FROM ${GRANTED('$3')} AND r.received_on <= $1::date AND r.received_on > $1::date - $2::integer
        ${page ? 'AND EXISTS (SELECT FROM yuantou.document d WHERE d.id = m.document_id AND d.unit_id = $4)' : ''}
      GROUP BY m.document_id ORDER BY applicants DESC, requests DESC, m.document_id ${page ? 'LIMIT $5' : ''}`,
    values: [until, days, excludedMatters, ...(page ? [page.unitId, page.limit] : [])],
  });
}

const CLOSED = REQUEST_RESULTS.filter((result) => result !== 'pending')
  .map((result) => `'${result}', count(*) FILTER (WHERE r.decided_on <= $3::date AND r.result = '${result}')`)
  .join(', ');

/** A year of a unit's requests by kind of applicant (`RequestYear`); no row for a kind of which there was none in it. */
export const requestYear = (unitId: string, { from, to }: { from: string; to: string }): Statement => ({
  name: 'requests.year',
  text: `SELECT r.applicant_kind AS "applicantKind",
      count(*) FILTER (WHERE r.received_on >= $2::date)::integer AS received,
      count(*) FILTER (WHERE r.received_on < $2::date)::integer AS "carriedIn",
      jsonb_build_object(${CLOSED}) AS closed,
      count(*) FILTER (WHERE r.decided_on IS NULL OR r.decided_on > $3::date)::integer AS "carriedOut"
    FROM yuantou.disclosure_request r
    WHERE r.unit_id = $1::uuid AND r.received_on <= $3::date AND (r.decided_on IS NULL OR r.decided_on >= $2::date)
    GROUP BY r.applicant_kind`,
  values: [unitId, from, to],
});

/** Requests of a unit that were confirmed to ask for a document, the newest first. */
export const requestsConfirmedFor = (
  reader: Reader,
  unitId: string,
  documentId: string,
): Promise<{ id: string; number: string }[]> =>
  reader.query({
    name: 'requests.confirmedFor',
    text: `SELECT r.id, r.number FROM yuantou.disclosure_request r
      JOIN yuantou.request_match m ON m.request_id = r.id AND m.verdict = 'confirmed' AND ${IN_FORCE}
      WHERE m.document_id = $2::uuid AND r.unit_id = $1::uuid ORDER BY r.received_on DESC, r.id DESC LIMIT 100`,
    values: [unitId, documentId],
  });
