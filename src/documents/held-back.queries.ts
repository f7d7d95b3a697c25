import type { Disclosure } from '../disclosure/rules/disclosure.js';
import type { Attribute, IssuingName } from '../disclosure/rules/vocabulary.js';
import type { Reader } from '../platform/database/database.js';
import type { State } from './rules/states.js';

/**
 * Documents that a body had issued and kept back at a moment, as they are told by the record: their newest entry in a
 * register until then is one of the two that are not public, and they had come to rest under it. What is being corrected
 * just then is among them, what was sealed is not. Parameters: $1 the issuing body, $2 the moment, $3 the last document
 * date, $4 the documents that count although they can be had on request.
 */
export const HELD_BACK = `
      SELECT d.id AS document_id, d.unit_id, e.register, c.value->>'kind' AS kind, e.number, e.document_date,
        e.sequence AS entry_sequence, e.content_hash, e.disclosure_hash, e.interpretation_hash
      FROM yuantou.document d
      JOIN LATERAL (SELECT x.* FROM yuantou.register_entry x
        WHERE x.document_id = d.id AND x.entered_at <= $2::timestamptz ORDER BY x.sequence DESC LIMIT 1) e
        ON e.document_date <= $3::date AND (e.register = 'nonDisclosure'
          OR (e.register = 'onRequest' AND d.id = ANY ($4::uuid[])))
      JOIN LATERAL (SELECT r.to_state FROM yuantou.record_entry r
        WHERE r.document_id = d.id AND r.occurred_at <= $2::timestamptz ORDER BY r.sequence DESC LIMIT 1) l
        ON l.to_state <> 'diverted'
      JOIN yuantou.scope_text c ON c.document_id = d.id AND c.scope = 'content' AND c.hash = e.content_hash
      WHERE ((d.issuing_name = 'department' AND d.unit_id = $1::uuid)
          OR (d.issuing_name = 'government' AND d.government_unit_id = $1::uuid)
          OR (d.issuing_name = 'governmentOffice' AND d.office_unit_id = $1::uuid))
        AND EXISTS (SELECT FROM yuantou.record_entry k WHERE k.document_id = d.id AND k.occurred_at <= $2::timestamptz
          AND k.to_state = ANY ('{withheld,availableOnRequest}'::text[]))`;

export interface KeptBackFacts {
  documentId: string;
  title: string;
  grounds: Disclosure['grounds'];
  reason: string;
  reviewAt: Disclosure['reviewAt'];
  /** a leader replaced the disclosure that had been proposed */
  overridden: boolean;
  /** public documents of other units on the same matter */
  similarCount: number;
  similarTitle: string | null;
}

/** What stands in the register of these documents, by the hash of the disclosure that was entered. */
export function keptBackFacts(
  reader: Reader,
  documentIds: readonly string[],
  disclosureHashes: readonly string[],
): Promise<KeptBackFacts[]> {
  return reader.query<KeptBackFacts>({
    text: `
      SELECT d.id AS "documentId", d.title, coalesce(g.value->'grounds', '[]') AS grounds,
        coalesce(g.value->>'reason', '') AS reason,
        g.value->'reviewAt' AS "reviewAt",
        EXISTS (SELECT FROM yuantou.opinion o JOIN yuantou.opinion_mark m ON m.opinion_id = o.id
          WHERE o.document_id = d.id AND m.kind = 'overridden') AS overridden,
        coalesce(s.count, 0) AS "similarCount", s.title AS "similarTitle"
      FROM unnest($1::uuid[], $2::text[]) AS asked (id, disclosure_hash)
      JOIN yuantou.document d ON d.id = asked.id
      JOIN yuantou.scope_text g ON g.document_id = d.id AND g.scope = 'disclosure' AND g.hash = asked.disclosure_hash
      LEFT JOIN LATERAL (SELECT count(*)::integer, min(p.title) AS title FROM yuantou.document p
        WHERE p.state = 'published' AND yuantou.matter_of(p.title) = yuantou.matter_of(d.title)
          AND p.unit_id <> d.unit_id) s ON true`,
    values: [documentIds, disclosureHashes],
  });
}

/** How often each document's reason is given, word for word, among all of these; only from `atLeast` on. */
export function reasonsInCommon(
  reader: Reader,
  documentIds: readonly string[],
  disclosureHashes: readonly string[],
  atLeast: number,
): Promise<{ documentId: string; count: number }[]> {
  return reader.query({
    text: `
      WITH given AS (
        SELECT asked.id, md5(btrim(g.value->>'reason')) AS reason
        FROM unnest($1::uuid[], $2::text[]) AS asked (id, disclosure_hash)
        JOIN yuantou.scope_text g ON g.document_id = asked.id AND g.scope = 'disclosure' AND g.hash = asked.disclosure_hash)
      SELECT id AS "documentId", count FROM (
        SELECT id, count(*) OVER (PARTITION BY reason)::integer AS count FROM given) counted
      WHERE count >= $3::integer`,
    values: [documentIds, disclosureHashes, atLeast],
  });
}

/** A document as those see it who look back at what was kept: what was signed, and who may know of it. */
export interface LookedBackAt {
  documentId: string;
  state: State;
  issuingName: IssuingName;
  governmentUnitId: string | null;
  officeUnitId: string | null;
  /** of the reader's unit; null where the document never reached it */
  fromRevision: number | null;
  title: string;
  register: Attribute | null;
  /** the disclosure that stands in the register now */
  disclosure: Pick<Disclosure, 'releaseForm' | 'summary' | 'grounds' | 'reason' | 'reviewAt'>;
  /** when it was last published, and where the public finds it; null where it is not public */
  publishedAt: Date | null;
  portalId: string | null;
}

/** In no particular order. Titles are as they were signed last; who may see them is asked with `readableFrom`. */
export function lookedBackAt(
  reader: Reader,
  documentIds: readonly string[],
  readerUnitId: string,
): Promise<LookedBackAt[]> {
  return reader.query<LookedBackAt>({
    name: 'documents.lookedBackAt',
    text: `
      SELECT d.id AS "documentId", d.state, d.issuing_name AS "issuingName", d.government_unit_id AS "governmentUnitId",
        d.office_unit_id AS "officeUnitId", a.from_revision AS "fromRevision", c.value->>'title' AS title,
        d.register, jsonb_build_object('releaseForm', g.value->'releaseForm', 'summary', g.value->'summary',
          'grounds', g.value->'grounds', 'reason', g.value->'reason', 'reviewAt', g.value->'reviewAt') AS disclosure,
        CASE WHEN d.state = 'published' THEN p.acted_at END AS "publishedAt",
        CASE WHEN d.state = 'published' THEN p.portal_id END AS "portalId"
      FROM yuantou.document d
      JOIN LATERAL (SELECT x.content_hash, x.disclosure_hash FROM yuantou.register_entry x
        WHERE x.document_id = d.id ORDER BY x.sequence DESC LIMIT 1) e ON true
      JOIN yuantou.scope_text c ON c.document_id = d.id AND c.scope = 'content' AND c.hash = e.content_hash
      JOIN yuantou.scope_text g ON g.document_id = d.id AND g.scope = 'disclosure' AND g.hash = e.disclosure_hash
      LEFT JOIN yuantou.document_access a ON a.document_id = d.id AND a.unit_id = $2::uuid
      LEFT JOIN LATERAL (SELECT x.acted_at, x.portal_id FROM yuantou.publication x
        WHERE x.document_id = d.id AND x.act = 'publish' ORDER BY x.sequence DESC LIMIT 1) p ON true
      WHERE d.id = ANY ($1::uuid[])`,
    values: [documentIds, readerUnitId],
  });
}

/** What a body issued in a year (by document date), as the registers have it at a moment: how many of each attribute. */
export function issuedInYear(
  reader: Reader,
  of: { issuerId: string; year: number; at: Date },
): Promise<{ register: Attribute; count: number }[]> {
  return reader.query({
    text: `
      SELECT e.register, count(*)::integer AS count
      FROM yuantou.document d
      JOIN LATERAL (SELECT x.register, x.document_date FROM yuantou.register_entry x
        WHERE x.document_id = d.id AND x.entered_at <= $2::timestamptz ORDER BY x.sequence DESC LIMIT 1) e
        ON e.document_date BETWEEN make_date($3::integer, 1, 1) AND make_date($3::integer, 12, 31)
      WHERE (d.state <> 'diverted' OR NOT EXISTS (SELECT FROM yuantou.record_entry r WHERE r.document_id = d.id
          AND r.to_state = 'diverted' AND r.occurred_at <= $2::timestamptz))
        AND ((d.issuing_name = 'department' AND d.unit_id = $1::uuid)
          OR (d.issuing_name = 'government' AND d.government_unit_id = $1::uuid)
          OR (d.issuing_name = 'governmentOffice' AND d.office_unit_id = $1::uuid))
      GROUP BY e.register`,
    values: [of.issuerId, of.at, of.year],
  });
}

/** How a document stood in the registers at a moment. */
export interface StoodAt {
  documentId: string;
  register: Attribute;
  disclosureHash: string;
  /** the day it was made public, where it was public then */
  publishedOn: string | null;
}

/** Read from what is only ever added to: asked again later, the answer is the same. */
export function stoodAt(reader: Reader, documentIds: readonly string[], at: Date): Promise<StoodAt[]> {
  return reader.query<StoodAt>({
    text: `
      SELECT asked.id AS "documentId", e.register, e.disclosure_hash AS "disclosureHash",
        CASE WHEN l.to_state = 'published' THEN (p.acted_at AT TIME ZONE 'Asia/Shanghai')::date END AS "publishedOn"
      FROM unnest($1::uuid[]) AS asked (id)
      JOIN LATERAL (SELECT x.register, x.disclosure_hash FROM yuantou.register_entry x
        WHERE x.document_id = asked.id AND x.entered_at <= $2::timestamptz ORDER BY x.sequence DESC LIMIT 1) e ON true
      JOIN LATERAL (SELECT r.to_state FROM yuantou.record_entry r
        WHERE r.document_id = asked.id AND r.occurred_at <= $2::timestamptz ORDER BY r.sequence DESC LIMIT 1) l ON true
      LEFT JOIN LATERAL (SELECT x.acted_at FROM yuantou.publication x WHERE x.document_id = asked.id AND x.act = 'publish'
        AND x.acted_at <= $2::timestamptz ORDER BY x.sequence DESC LIMIT 1) p ON true`,
    values: [documentIds, at],
  });
}
