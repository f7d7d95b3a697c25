import type { Attribute } from '../disclosure/rules/vocabulary.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Statement } from '../platform/database/database.js';
import type { State } from './rules/states.js';

export interface RegisterRow {
  document_id: string;
  entered_at: Date;
  unit_id: string;
  unit_name: string;
  number: string;
  index_number: string;
  document_date: string;
  kind: string;
  title: string;
  state: State;
  correction: boolean;
  disclosure: { releaseForm: string | null; summary: string; grounds: unknown[]; reviewAt: unknown };
}

export interface RegisterFilter {
  register: Attribute;
  unitId: string | null;
  /** document dates, YYYY-MM-DD, both included */
  from: string | null;
  to: string | null;
  after: { at: string; id: string } | null;
  limit: number;
}

/**
 * Whose entries somebody sees: a department its own; the office also what was issued in the government's or its own name;
 * the auditor everything under the government. Nobody sees another unit's documents in its own name.
 */
function scopeOf(actor: Actor): string {
  if (actor.role === 'auditor') return `d.government_unit_id = yuantou.government_of($1::uuid)`;
  if (actor.unitKind === 'governmentOffice')
    return `(e.unit_id = $1::uuid OR (d.office_unit_id = $1::uuid AND d.issuing_name <> 'department'))`;
  return `e.unit_id = $1::uuid`;
}

/**
 * A register as it stands: of each document the newest entry, which is the one that counts until another is made. What was
 * diverted is sealed here too. Newest first, by keyset on the time of entry.
 */
export function registerPage(actor: Actor, filter: RegisterFilter): Statement {
  return {
    text: `
      SELECT e.document_id, e.entered_at, e.unit_id, u.name AS unit_name, e.number, e.index_number, e.document_date,
        c.value->>'kind' AS kind, c.value->>'title' AS title, d.state, r.correction,
        jsonb_build_object('releaseForm', g.value->'releaseForm', 'summary', g.value->'summary',
          'grounds', g.value->'grounds', 'reviewAt', g.value->'reviewAt') AS disclosure
      FROM yuantou.register_entry e
      JOIN yuantou.document d ON d.id = e.document_id AND d.state <> 'diverted' AND d.register = e.register
      JOIN yuantou.unit u ON u.id = e.unit_id
      JOIN yuantou.scope_text c ON c.document_id = e.document_id AND c.scope = 'content' AND c.hash = e.content_hash
      JOIN yuantou.scope_text g ON g.document_id = e.document_id AND g.scope = 'disclosure' AND g.hash = e.disclosure_hash
      JOIN LATERAL (SELECT x.correction FROM yuantou.registration x
        WHERE x.document_id = e.document_id AND x.sequence < e.sequence ORDER BY x.sequence DESC LIMIT 1) r ON true
      WHERE e.register = $2 AND ${scopeOf(actor)}
        AND NOT EXISTS (SELECT FROM yuantou.register_entry n WHERE n.document_id = e.document_id AND n.sequence > e.sequence)
        AND ($3::uuid IS NULL OR e.unit_id = $3::uuid)
        AND ($4::date IS NULL OR e.document_date >= $4::date)
        AND ($5::date IS NULL OR e.document_date <= $5::date)
        AND ($6::timestamptz IS NULL OR (e.entered_at, e.document_id) < ($6::timestamptz, $7::uuid))
      ORDER BY e.entered_at DESC, e.document_id DESC LIMIT $8::integer`,
    values: [
      actor.unitId,
      filter.register,
      filter.unitId,
      filter.from,
      filter.to,
      filter.after?.at ?? null,
      filter.after?.id ?? null,
      filter.limit,
    ],
  };
}

export interface SeriesRow {
  id: string;
  unit_id: string;
  unit_name: string;
  prefix: string;
  line: string;
  numbering: 'yearly' | 'continuous';
  year: number;
  last: number;
  gaps: { number: number; reason: string; by: string; at: string }[];
}

/** The series a registrar keeps: of the own unit, and in the government's office those of the government too. */
export const seriesOfRegistrar = (unitId: string): Statement => ({
  name: 'registers.series',
  text: `
    SELECT s.id, s.unit_id, u.name AS unit_name, s.prefix, s.line, s.numbering, s.year, s.last,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('number', n.number, 'reason', n.gap_reason, 'by', p.name,
          'at', n.taken_at) ORDER BY n.number), '[]')
        FROM yuantou.issued_number n JOIN yuantou.person p ON p.id = n.taken_by
        WHERE n.series_id = s.id AND n.document_id IS NULL) AS gaps
    FROM yuantou.number_series s JOIN yuantou.unit u ON u.id = s.unit_id
    WHERE s.unit_id = $1::uuid
      OR s.unit_id = (SELECT o.parent_id FROM yuantou.unit o WHERE o.id = $1::uuid AND o.kind = 'governmentOffice')
    ORDER BY s.unit_id, s.prefix, s.line, s.year DESC LIMIT 500`,
  values: [unitId],
});
