import type { Reckoning } from '../calendar/rules/working-days.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Statement } from '../platform/database/database.js';
import type { ItemAct, ItemState, RectificationAct, RectificationState } from './rules/spot-check.js';
import type { Age } from './rules/spot-check.js';
import type { SpotCheckRow } from './spot-check.store.js';

export interface ShownCheck extends SpotCheckRow {
  office: string;
  fixed_by: string;
  drawn_by: string | null;
  /** of the sample, those that the reader's side is shown */
  tallies: { state: ItemState; count: number }[];
}

const CHECK = (items: string): string => `
  SELECT s.id, s.office_id, s.year, s.number, s.stratify_by, s.per_stratum, s.population_count, s.population_hash,
    s.population_sm3, s.fixed_at, s.seed, s.drawn_at, s.version, o.name AS office, f.name AS fixed_by,
    d.name AS drawn_by,
    (SELECT coalesce(jsonb_agg(t), '[]') FROM (SELECT i.state, count(*)::integer AS count FROM yuantou.spot_check_item i
      WHERE i.spot_check_id = s.id AND ${items} GROUP BY i.state ORDER BY i.state) t) AS tallies
  FROM yuantou.spot_check s
  JOIN yuantou.unit o ON o.id = s.office_id
  JOIN yuantou.person f ON f.id = s.fixed_by LEFT JOIN yuantou.person d ON d.id = s.drawn_by`;

/** What the office sees of a sample is all of it; a unit sees what it was asked about. */
const SHOWN = `(s.office_id = $1::uuid OR (i.unit_id = $1::uuid AND i.explain_by IS NOT NULL))`;
const REACHED = `(s.office_id = $1::uuid OR EXISTS (SELECT FROM yuantou.spot_check_item x WHERE x.spot_check_id = s.id
  AND x.unit_id = $1::uuid AND x.explain_by IS NOT NULL))`;

export const checkPage = (actor: Actor, page: { after: string | null; limit: number }): Statement => ({
  name: 'spotChecks.page',
  text: `${CHECK(SHOWN)} WHERE ${REACHED} AND ($2::uuid IS NULL OR s.id < $2) ORDER BY s.id DESC LIMIT $3::integer`,
  values: [actor.unitId, page.after, page.limit],
});

export const checkById = (actor: Actor, id: string): Statement => ({
  name: 'spotChecks.one',
  text: `${CHECK(SHOWN)} WHERE ${REACHED} AND s.id = $2::uuid`,
  values: [actor.unitId, id],
});

export interface SampleRow {
  id: string;
  position: number;
  unit_id: string;
  unit: string;
  office_id: string;
  state: ItemState;
  explain_by: string | null;
  version: number;
  document_id: string;
  number: string;
  document_date: string;
  ground: string;
  age: Age;
  override: boolean;
  earlier_finding: boolean;
  clues: string[];
  /** why the self-audit kept it; null where that was erased, as with the words of an act */
  kept_because: string | null;
  rectification_id: string | null;
  acts: { act: ItemAct; words: string | null; by: string; post: string; at: string }[];
}

/** The sample in the order of its numbers. */
export const sampleOf = (actor: Actor, spotCheckId: string): Statement => ({
  name: 'spotChecks.items.shown',
  text: `
    SELECT i.id, i.position, i.unit_id, u.name AS unit, s.office_id, i.state, i.explain_by::text, i.version, m.document_id,
      a.number, a.document_date::text, m.ground, m.age, m.override, m.earlier_finding,
      (SELECT coalesce(jsonb_agg(k.value->>'code'), '[]') FROM jsonb_array_elements(a.clues) k) AS clues,
      CASE WHEN c.erased_at IS NULL THEN c.reason END AS kept_because, r.id AS rectification_id,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('act', w.act, 'words', CASE WHEN w.erased_at IS NULL THEN w.words END, 'by', p.name, 'post', t.post,
          'at', w.acted_at) ORDER BY w.sequence), '[]')
        FROM yuantou.spot_check_act w JOIN yuantou.person p ON p.id = w.person_id
        JOIN yuantou.appointment t ON t.id = w.appointment_id WHERE w.item_id = i.id) AS acts
    FROM yuantou.spot_check_item i
    JOIN yuantou.spot_check s ON s.id = i.spot_check_id
    JOIN yuantou.unit u ON u.id = i.unit_id
    JOIN yuantou.spot_check_member m ON m.spot_check_id = i.spot_check_id AND m.position = i.position
    JOIN yuantou.self_audit_item a ON a.self_audit_id = m.self_audit_id AND a.document_id = m.document_id
    JOIN yuantou.self_audit_conclusion c ON c.self_audit_id = m.self_audit_id AND c.document_id = m.document_id
      AND c.sequence = m.concluded_sequence
    LEFT JOIN yuantou.rectification r ON r.item_id = i.id
    WHERE i.spot_check_id = $2::uuid AND ${SHOWN} ORDER BY i.position`,
  values: [actor.unitId, spotCheckId],
});

export interface OrderRow {
  id: string;
  office_id: string;
  office: string;
  unit_id: string;
  unit: string;
  year: number;
  number: number;
  state: RectificationState;
  due_on: string;
  due_because: Reckoning;
  version: number;
  spot_check_id: string;
  item_id: string;
  position: number;
  document_id: string;
  document_number: string;
  document_date: string;
  kept_because: string | null;
  acts: { act: RectificationAct; words: string | null; dueOn: string | null; by: string; post: string; at: string }[];
}

const ORDER = `
  SELECT r.id, r.office_id, o.name AS office, r.unit_id, u.name AS unit, r.year, r.number, r.state, r.due_on::text,
    r.due_because, r.version, i.spot_check_id, r.item_id, i.position, m.document_id, a.number AS document_number, a.document_date::text,
    CASE WHEN c.erased_at IS NULL THEN c.reason END AS kept_because,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('act', w.act, 'words', CASE WHEN w.erased_at IS NULL THEN w.words END, 'dueOn', w.due_on, 'by', p.name,
        'post', t.post, 'at', w.acted_at) ORDER BY w.sequence), '[]')
      FROM yuantou.rectification_act w JOIN yuantou.person p ON p.id = w.person_id
      JOIN yuantou.appointment t ON t.id = w.appointment_id WHERE w.rectification_id = r.id) AS acts
  FROM yuantou.rectification r
  JOIN yuantou.unit o ON o.id = r.office_id JOIN yuantou.unit u ON u.id = r.unit_id
  JOIN yuantou.spot_check_item i ON i.id = r.item_id
  JOIN yuantou.spot_check_member m ON m.spot_check_id = i.spot_check_id AND m.position = i.position
  JOIN yuantou.self_audit_item a ON a.self_audit_id = m.self_audit_id AND a.document_id = m.document_id
  JOIN yuantou.self_audit_conclusion c ON c.self_audit_id = m.self_audit_id AND c.document_id = m.document_id
    AND c.sequence = m.concluded_sequence
  WHERE (r.office_id = $1::uuid OR r.unit_id = $1::uuid)`;

/** Newest first; with `overdueOn` only those that are past their day without an answer. */
export const orderPage = (
  actor: Actor,
  page: { overdueOn: string | null; after: string | null; limit: number },
): Statement => ({
  name: 'rectifications.page',
  text: `${ORDER} AND ($2::date IS NULL OR (r.state = 'ordered' AND r.due_on < $2)) AND ($3::uuid IS NULL OR r.id < $3)
    ORDER BY r.id DESC LIMIT $4::integer`,
  values: [actor.unitId, page.overdueOn, page.after, page.limit],
});

export const orderById = (actor: Actor, id: string): Statement => ({
  name: 'rectifications.one',
  text: `${ORDER} AND r.id = $2::uuid`,
  values: [actor.unitId, id],
});

export interface CircularRow {
  id: string;
  office_id: string;
  office: string;
  year: number;
  number: number;
  on_day: string;
  issued_at: Date;
  by: string;
  post: string;
  lines: {
    rectificationId: string;
    unitId: string;
    unit: string;
    year: number;
    number: number;
    dueOn: string;
    overdueDays: number;
  }[];
}

/** Of the reader's office, and those in which the reader's unit is named. */
const CIRCULAR = `
    SELECT c.id, c.office_id, o.name AS office, c.year, c.number, c.on_day::text, c.issued_at, p.name AS by, t.post,
      (SELECT jsonb_agg(jsonb_build_object('rectificationId', l.rectification_id, 'unitId', u.id, 'unit', u.name,
          'year', r.year, 'number', r.number, 'dueOn', l.due_on, 'overdueDays', l.overdue_days) ORDER BY l.due_on, r.number)
        FROM yuantou.rectification_circular_line l JOIN yuantou.rectification r ON r.id = l.rectification_id
        JOIN yuantou.unit u ON u.id = r.unit_id WHERE l.circular_id = c.id) AS lines
    FROM yuantou.rectification_circular c
    JOIN yuantou.unit o ON o.id = c.office_id JOIN yuantou.person p ON p.id = c.person_id
    JOIN yuantou.appointment t ON t.id = c.appointment_id
    WHERE (c.office_id = $1::uuid OR EXISTS (SELECT FROM yuantou.rectification_circular_line l
        JOIN yuantou.rectification r ON r.id = l.rectification_id WHERE l.circular_id = c.id AND r.unit_id = $1::uuid))`;

/** Newest first. */
export const circularPage = (actor: Actor, page: { after: string | null; limit: number }): Statement => ({
  name: 'rectifications.circularPage',
  text: `${CIRCULAR} AND ($2::uuid IS NULL OR c.id < $2) ORDER BY c.id DESC LIMIT $3::integer`,
  values: [actor.unitId, page.after, page.limit],
});

export const circularById = (actor: Actor, id: string): Statement => ({
  name: 'rectifications.circularById',
  text: `${CIRCULAR} AND c.id = $2::uuid`,
  values: [actor.unitId, id],
});
