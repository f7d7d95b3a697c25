import type { Disclosure } from '../disclosure/rules/disclosure.js';
import type { Attribute, Kind } from '../disclosure/rules/vocabulary.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Statement } from '../platform/database/database.js';
import { likePattern } from './lists.queries.js';
import type { State } from './rules/states.js';
import { auditsGovernment } from './rules/visibility.js';

export interface RegisterRow {
  document_id: string;
  entered_at: Date;
  unit_id: string;
  unit_name: string;
  number: string;
  index_number: string;
  document_date: string;
  kind: Kind;
  title: string;
  state: State;
  correction: boolean;
  /** issued before this house kept it; of a public one where it is to be found */
  historical: boolean;
  official_address: string | null;
  disclosure: Pick<Disclosure, 'releaseForm' | 'summary' | 'grounds' | 'reason' | 'reviewAt'>;
}

export interface RegisterFilter {
  register: Attribute;
  unitId: string | null;
  kind: Kind | null;
  /** document dates, YYYY-MM-DD, both included */
  from: string | null;
  to: string | null;
  /** the code of a ground, as `ND-6a` */
  ground: string | null;
  /** part of the title, the number or the index number */
  words: string | null;
}

/** The place after which a page begins: the last row of the one before. */
export interface RegisterPlace {
  after: { at: string; id: string } | null;
  limit: number;
}

/**
 * Whose entries somebody sees: a department its own; the office also what was issued in the government's or its own name;
 * its auditor everything under the government. Nobody sees another unit's documents in its own name.
 */
function scopeOf(actor: Actor): string {
  if (auditsGovernment(actor)) return `d.government_unit_id = yuantou.government_of($1::uuid)`;
  if (actor.unitKind === 'governmentOffice')
    return `(e.unit_id = $1::uuid OR (d.office_unit_id = $1::uuid AND d.issuing_name <> 'department'))`;
  return `e.unit_id = $1::uuid`;
}

/**
 * A register as it stands: of each document the newest entry, which is the one that counts until another is made. What was
 * diverted is sealed here too. Newest first, by keyset on the time of entry.
 */
export function registerPage(actor: Actor, filter: RegisterFilter, { after, limit }: RegisterPlace): Statement {
  const values: unknown[] = [actor.unitId, filter.register, limit];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const { unitId, kind, from, to, ground, words } = filter;
  const where = [
    `e.register = $2 AND ${scopeOf(actor)}`,
    `NOT EXISTS (SELECT FROM yuantou.register_entry n WHERE n.document_id = e.document_id AND n.sequence > e.sequence)`,
    ...(unitId === null ? [] : [`e.unit_id = ${bind(unitId)}::uuid`]),
    ...(kind === null ? [] : [`c.value->>'kind' = ${bind(kind)}`]),
    ...(from === null ? [] : [`e.document_date >= ${bind(from)}::date`]),
    ...(to === null ? [] : [`e.document_date <= ${bind(to)}::date`]),
    ...(ground === null ? [] : [`g.value->'grounds' @> ${bind(JSON.stringify([{ code: ground }]))}::jsonb`]),
    ...(words === null ? [] : [has(bind(words), bind(likePattern(words)))]),
    ...(after === null
      ? []
      : [`(e.entered_at, e.document_id) < (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`]),
  ];
  // Never named: planned with its words in sight (7-speed).
  return {
    text: `
      SELECT e.document_id, e.entered_at, e.unit_id, u.name AS unit_name, e.number, e.index_number, e.document_date,
        c.value->>'kind' AS kind, c.value->>'title' AS title, d.state, r.correction, e.historical, h.official_address,
        jsonb_build_object('releaseForm', g.value->'releaseForm', 'summary', g.value->'summary',
          'grounds', g.value->'grounds', 'reason', g.value->'reason', 'reviewAt', g.value->'reviewAt') AS disclosure
      FROM yuantou.register_entry e
      JOIN yuantou.document d ON d.id = e.document_id AND d.state <> 'diverted' AND d.register = e.register
      JOIN yuantou.unit u ON u.id = e.unit_id
      JOIN yuantou.scope_text c ON c.document_id = e.document_id AND c.scope = 'content' AND c.hash = e.content_hash
      JOIN yuantou.scope_text g ON g.document_id = e.document_id AND g.scope = 'disclosure' AND g.hash = e.disclosure_hash
      JOIN LATERAL (SELECT x.correction FROM yuantou.registration x
        WHERE x.document_id = e.document_id AND x.sequence <= e.sequence ORDER BY x.sequence DESC LIMIT 1) r ON true
      LEFT JOIN yuantou.historical_entry h ON h.document_id = e.document_id AND e.historical
      WHERE ${where.join('\n        AND ')}
      ORDER BY e.entered_at DESC, e.document_id DESC LIMIT $3::integer`,
    values,
  };
}

/**
 * The words are found by the pairs of characters they are made of, in titles and numbers, and then looked for as they
 * stand in what was signed. A registered document that is worked on again has another title for the time being, so those
 * few (`document_reworked_idx`) are looked at one by one.
 */
const has = (words: string, like: string): string => `
        e.document_id IN (
          SELECT t.id FROM yuantou.document t WHERE t.title_grams @> yuantou.grams_sought(${words})
          UNION ALL SELECT t.id FROM yuantou.document t WHERE t.register = $2 AND t.register IS NOT NULL
            AND t.state NOT IN ('issuing', 'awaitingPublication', 'published', 'suspended', 'availableOnRequest',
              'withheld', 'retracted')
          UNION ALL SELECT t.document_id FROM yuantou.register_entry t
            WHERE t.number_grams @> yuantou.grams_sought(${words}))
        AND (c.value->>'title' ILIKE ${like} OR e.number ILIKE ${like} OR e.index_number ILIKE ${like})`;

export interface SeriesRow {
  id: string;
  unit_id: string;
  unit_name: string;
  prefix: string;
  line: string;
  numbering: 'yearly' | 'continuous';
  year: number;
  first: number;
  first_reason: string | null;
  last: number;
  opened_by: string | null;
  opened_at: Date | null;
  closed_by: string | null;
  closed_at: Date | null;
  close_reason: string | null;
  gaps: { number: number; reason: string; by: string; at: string }[];
}

const SERIES = `
  SELECT s.id, s.unit_id, u.name AS unit_name, s.prefix, s.line, s.numbering, s.year, s.first, s.first_reason, s.last,
    (SELECT p.name FROM yuantou.person p WHERE p.id = s.opened_by) AS opened_by, s.opened_at,
    (SELECT p.name FROM yuantou.person p WHERE p.id = s.closed_by) AS closed_by, s.closed_at, s.close_reason,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('number', n.number, 'reason', n.gap_reason, 'by', p.name,
        'at', n.taken_at) ORDER BY n.number), '[]')
      FROM yuantou.issued_number n JOIN yuantou.person p ON p.id = n.taken_by
      WHERE n.series_id = s.id AND n.document_id IS NULL) AS gaps
  FROM yuantou.number_series s JOIN yuantou.unit u ON u.id = s.unit_id`;

/** The series a registrar keeps: of the own unit, and in the government's office those of the government too. */
export const seriesOfRegistrar = (unitId: string): Statement => ({
  name: 'registers.series',
  text: `${SERIES}
    WHERE s.unit_id = $1::uuid
      OR s.unit_id = (SELECT o.parent_id FROM yuantou.unit o WHERE o.id = $1::uuid AND o.kind = 'governmentOffice')
    ORDER BY s.unit_id, s.prefix, s.line, s.year DESC LIMIT 500`,
  values: [unitId],
});

export const seriesById = (id: string): Statement => ({ text: `${SERIES} WHERE s.id = $1::uuid`, values: [id] });
