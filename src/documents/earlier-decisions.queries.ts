import type { ClaimedGround } from '../disclosure/rules/disclosure.js';
import type { Attribute, Kind, ReleaseForm } from '../disclosure/rules/vocabulary.js';
import type { Reader } from '../platform/database/database.js';

/** What was decided of a document of the same unit that resembles this one. */
export interface EarlierDecision {
  documentId: string;
  title: string;
  kind: Kind;
  number: string;
  documentDate: string;
  attribute: Attribute;
  releaseForm: ReleaseForm | null;
  grounds: ClaimedGround[];
  reason: string;
  /** pairs of characters of the title that both have, of 100 that this one has */
  likeness: number;
  sameGround: boolean;
}

/** From so many of a hundred pairs of characters on a title is like another one. */
const ALIKE = 40;
/** So many of the unit's newest entries are looked at. */
const LOOKED_AT = 2000;

/**
 * Of the same kind, and with a title like it or resting on the same ground; newest first. Each with the disclosure that
 * stands in the register. Only what the reader's unit may open anyway.
 */
export function earlierDecisions(
  reader: Reader,
  of: { documentId: string; unitId: string; kind: Kind | null; title: string; grounds: string[] },
  readerUnitId: string,
): Promise<EarlierDecision[]> {
  return reader.query<EarlierDecision>({
    name: 'documents.earlierDecisions',
    text: `
      WITH sought AS (SELECT coalesce(array_agg(g), '{}') AS pairs
        FROM unnest(yuantou.grams($4::text)) g WHERE length(g) = 2),
      known AS (
        SELECT e.document_id, e.document_date, e.number, e.register, e.content_hash, e.disclosure_hash, e.entered_at
        FROM yuantou.register_entry e
        JOIN yuantou.document d ON d.id = e.document_id AND d.state <> 'diverted' AND d.register = e.register
        WHERE e.unit_id = $2::uuid AND e.document_id <> $1::uuid
          AND EXISTS (SELECT FROM yuantou.document_access a WHERE a.document_id = d.id AND a.unit_id = $6::uuid)
          AND NOT EXISTS (SELECT FROM yuantou.register_entry n
            WHERE n.document_id = e.document_id AND n.sequence > e.sequence)
        ORDER BY e.entered_at DESC LIMIT ${LOOKED_AT}),
      judged AS (
        SELECT k.*, c.value->>'title' AS title, c.value->>'kind' AS kind, g.value AS disclosure,
          CASE WHEN cardinality(s.pairs) = 0 THEN 0 ELSE 100 * (SELECT count(*) FROM unnest(s.pairs) p
            WHERE p = ANY (yuantou.grams(c.value->>'title')))::integer / cardinality(s.pairs) END AS likeness,
          EXISTS (SELECT FROM jsonb_array_elements(g.value->'grounds') x
            WHERE x->>'code' = ANY ($5::text[])) AS same_ground
        FROM known k CROSS JOIN sought s
        JOIN yuantou.scope_text c ON c.document_id = k.document_id AND c.scope = 'content' AND c.hash = k.content_hash
        JOIN yuantou.scope_text g ON g.document_id = k.document_id AND g.scope = 'disclosure' AND g.hash = k.disclosure_hash
        WHERE $3::text IS NULL OR c.value->>'kind' = $3::text)
      SELECT j.document_id AS "documentId", j.title, j.kind, j.number, j.document_date AS "documentDate",
        j.register AS attribute, j.disclosure->>'releaseForm' AS "releaseForm", j.disclosure->'grounds' AS grounds,
        j.disclosure->>'reason' AS reason, j.likeness, j.same_ground AS "sameGround"
      FROM judged j WHERE j.likeness >= ${ALIKE} OR j.same_ground
      ORDER BY j.entered_at DESC LIMIT 20`,
    values: [of.documentId, of.unitId, of.kind, of.title, of.grounds, readerUnitId],
  });
}
