import type { Attribute, Kind } from '../disclosure/rules/vocabulary.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Statement } from '../platform/database/database.js';
import type { Clue } from './rules/clues.js';
import type { GroundName } from './rules/conclusions.js';
import type { Group } from './rules/population.js';
import type { Advice, ClueCode, Conclusion, SelfAuditEvent, SelfAuditState } from './rules/vocabulary.js';
import type { LockedAudit } from './self-audit.store.js';

/** A self-audit on a board: whose, how far, until when. */
export interface BoardRow extends LockedAudit {
  issuer_name: string;
  unit_name: string;
  drafting: boolean;
}

export interface BoardFilter {
  year: number | null;
  /** from this year on, and up to that one */
  fromYear: number | null;
  toYear: number | null;
  state: SelfAuditState | null;
  issuerId: string | null;
  /** only those that were reported */
  reported: boolean;
  /** without those in which the unit only advises on what it drafted */
  whole: boolean;
  /** not reported although the day is over, or reported after it */
  lateOn: string | null;
}

/** Not reported although the day is over, or reported after it. `on` stands for the day. */
export const isLate = (
  audit: string,
  on: string,
): string => `((${audit}.due_on < ${on}::date AND ${audit}.submitted_at IS NULL)
  OR (${audit}.submitted_at AT TIME ZONE 'Asia/Shanghai')::date > ${audit}.due_on)`;

/** Each self-audit with what is counted of its items, for the figures: it belongs to the last day of its year. */
export const AUDITS_COUNTED = `(
  SELECT s.issuer_id AS unit_id, s.unit_id AS carried_out_by, s.office_id, s.state, s.due_on, s.submitted_at,
    make_date(s.year, 12, 31) AS day, m.*
  FROM yuantou.self_audit s CROSS JOIN LATERAL (
    SELECT count(*) AS items, count(i.conclusion) AS decided, count(*) - count(i.conclusion) AS undecided,
      count(*) FILTER (WHERE i.conclusion = 'keep') AS kept,
      count(*) FILTER (WHERE i.conclusion = 'correctGround') AS ground_corrected,
      count(*) FILTER (WHERE i.conclusion = 'correctAttribute') AS attribute_corrected,
      count(*) FILTER (WHERE i.conclusion = 'convert') AS converted,
      count(*) FILTER (WHERE i.conclusion = 'sealed') AS sealed
    FROM yuantou.self_audit_item i WHERE i.self_audit_id = s.id) m)`;

/** Of the board's own unit, of those that report to it, and of those that hold documents it drafted. Newest year first. */
export function boardPage(
  actor: Actor,
  filter: BoardFilter,
  page: { after: { year: number; id: string } | null; limit: number },
): Statement {
  const values: unknown[] = [actor.unitId];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const { year, fromYear, toYear, state, issuerId, reported, whole, lateOn } = filter;
  const { after } = page;
  const ofTheUnit = 'a.unit_id = $1::uuid OR a.office_id = $1::uuid';
  const drafted = 'a.id IN (SELECT m.self_audit_id FROM yuantou.self_audit_item m WHERE m.unit_id = $1::uuid)';
  const where = [
    `(${whole ? ofTheUnit : `${ofTheUnit} OR ${drafted}`})`,
    ...(year === null ? [] : [`a.year = ${bind(year)}`]),
    ...(fromYear === null ? [] : [`a.year >= ${bind(fromYear)}`]),
    ...(toYear === null ? [] : [`a.year <= ${bind(toYear)}`]),
    ...(state === null ? [] : [`a.state = ${bind(state)}`]),
    ...(issuerId === null ? [] : [`a.issuer_id = ${bind(issuerId)}::uuid`]),
    ...(reported ? ['a.submitted_at IS NOT NULL'] : []),
    ...(lateOn === null ? [] : [isLate('a', bind(lateOn))]),
    ...(after === null
      ? []
      : [`(a.year < ${bind(after.year)} OR (a.year = ${bind(after.year)} AND a.id > ${bind(after.id)}::uuid))`]),
  ];
  return {
    text: `
      SELECT a.*, i.name AS issuer_name, u.name AS unit_name,
        a.unit_id <> $1::uuid AND a.office_id <> $1::uuid AS drafting, 0 AS unanswered, '{}'::uuid[] AS authors
      FROM yuantou.self_audit a
      JOIN yuantou.unit i ON i.id = a.issuer_id JOIN yuantou.unit u ON u.id = a.unit_id
      WHERE ${where.join(' AND ')}
      ORDER BY a.year DESC, a.id LIMIT ${bind(page.limit)}::integer`,
    values,
  };
}

export interface AuditDetail extends LockedAudit {
  issuer_name: string;
  unit_name: string;
  office_name: string;
  tallies: { conclusion: Conclusion | null; register: Attribute; count: number }[];
  clues: { code: ClueCode; count: number }[];
  drafted: number;
}

/** One self-audit with what is counted of it; `$2` is the reader's unit. */
export const auditDetail = (id: string, unitId: string): Statement => ({
  name: 'selfAudit.detail',
  text: `
    SELECT a.*, i.name AS issuer_name, u.name AS unit_name, o.name AS office_name,
      (SELECT count(*)::integer FROM yuantou.self_audit_return_item r WHERE r.self_audit_id = a.id AND NOT EXISTS (
        SELECT FROM yuantou.self_audit_return_answer w WHERE w.self_audit_id = r.self_audit_id
          AND w.return_sequence = r.sequence AND w.position = r.position)) AS unanswered,
      (SELECT coalesce(array_agg(DISTINCT x.person_id), '{}') FROM yuantou.self_audit_entry x WHERE x.self_audit_id = a.id
        AND x.act = ANY ('{conclude,concludeGroup,sign}'::text[])) AS authors,
      (SELECT coalesce(jsonb_agg(t), '[]') FROM (SELECT m.conclusion, m.register, count(*)::integer AS count
        FROM yuantou.self_audit_item m WHERE m.self_audit_id = a.id GROUP BY m.conclusion, m.register) t) AS tallies,
      (SELECT coalesce(jsonb_agg(c), '[]') FROM (SELECT k.value->>'code' AS code, count(*)::integer AS count
        FROM yuantou.self_audit_item m, jsonb_array_elements(m.clues) k WHERE m.self_audit_id = a.id
        GROUP BY k.value->>'code' ORDER BY 2 DESC) c) AS clues,
      (SELECT count(*)::integer FROM yuantou.self_audit_item m
        WHERE m.self_audit_id = a.id AND m.unit_id = $2::uuid) AS drafted
    FROM yuantou.self_audit a
    JOIN yuantou.unit i ON i.id = a.issuer_id JOIN yuantou.unit u ON u.id = a.unit_id
    JOIN yuantou.unit o ON o.id = a.office_id
    WHERE a.id = $1::uuid`,
  values: [id, unitId],
});

export interface EntryRow {
  sequence: number;
  act: SelfAuditEvent;
  to_state: SelfAuditState;
  person: string | null;
  post: string | null;
  reason: string | null;
  occurred_at: Date;
}

/** What was done with it as a whole, oldest first; conclusions stand with their items. */
export const auditEntries = (id: string): Statement => ({
  name: 'selfAudit.entries',
  text: `
    SELECT e.sequence, e.act, e.to_state, p.name AS person, t.post, e.reason, e.occurred_at
    FROM yuantou.self_audit_entry e
    LEFT JOIN yuantou.person p ON p.id = e.person_id LEFT JOIN yuantou.appointment t ON t.id = e.appointment_id
    WHERE e.self_audit_id = $1::uuid AND e.act <> ALL ('{conclude,concludeGroup,advise,draftReport}'::text[])
    ORDER BY e.sequence LIMIT 500`,
  values: [id],
});

export interface ReturnRow {
  sequence: number;
  position: number;
  ledger_position: number | null;
  /** null where it was erased; so is an answer that has a day */
  words: string | null;
  returned_at: Date;
  person: string;
  answer: string | null;
  answered_at: Date | null;
}

export const auditReturns = (id: string): Statement => ({
  name: 'selfAudit.returns',
  text: `
    SELECT r.sequence, r.position, i.position AS ledger_position, CASE WHEN r.erased_at IS NULL THEN r.words END AS words,
      e.occurred_at AS returned_at, p.name AS person, CASE WHEN w.erased_at IS NULL THEN w.words END AS answer,
      w.answered_at
    FROM yuantou.self_audit_return_item r
    JOIN yuantou.self_audit_entry e ON e.self_audit_id = r.self_audit_id AND e.sequence = r.sequence
    JOIN yuantou.person p ON p.id = e.person_id
    LEFT JOIN yuantou.self_audit_item i ON i.self_audit_id = r.self_audit_id AND i.document_id = r.document_id
    LEFT JOIN LATERAL (SELECT x.words, x.answered_at, x.erased_at FROM yuantou.self_audit_return_answer x
      WHERE x.self_audit_id = r.self_audit_id AND x.return_sequence = r.sequence AND x.position = r.position
      ORDER BY x.sequence DESC LIMIT 1) w ON true
    WHERE r.self_audit_id = $1::uuid ORDER BY r.sequence, r.position LIMIT 1000`,
  values: [id],
});

export interface AuditItemRow {
  document_id: string;
  position: number;
  unit_name: string;
  register: Attribute;
  kind: Kind;
  number: string;
  document_date: string;
  applicants: number;
  clues: Clue[] | null;
  group_key: Group | null;
  weighty: boolean | null;
  version: number;
  conclusion: Conclusion | null;
  redetermination: number | null;
  reason: string | null;
  as_group: boolean | null;
  concluded_by: string | null;
  concluded_at: Date | null;
  towards: Attribute | null;
  grounds: GroundName[] | null;
  advice: { advice: Advice; words: string | null; unit: string; person: string; at: string }[];
}

const ITEM = `
  SELECT m.document_id, m.position, u.name AS unit_name, m.register, m.kind, m.number, m.document_date, m.applicants,
    m.clues, m.group_key, m.weighty, m.version, m.conclusion, m.redetermination,
    CASE WHEN c.erased_at IS NULL THEN c.reason END AS reason, c.as_group,
    p.name AS concluded_by, c.concluded_at, c.towards, c.grounds,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('advice', v.advice, 'words', CASE WHEN v.erased_at IS NULL THEN v.words END, 'unit', vu.name,
        'person', vp.name, 'at', v.given_at) ORDER BY v.sequence), '[]')
      FROM yuantou.self_audit_advice v JOIN yuantou.unit vu ON vu.id = v.unit_id JOIN yuantou.person vp ON vp.id = v.person_id
      WHERE v.self_audit_id = m.self_audit_id AND v.document_id = m.document_id) AS advice
  FROM yuantou.self_audit_item m
  JOIN yuantou.unit u ON u.id = m.unit_id
  LEFT JOIN yuantou.self_audit_conclusion c ON c.self_audit_id = m.self_audit_id AND c.document_id = m.document_id
    AND c.sequence = m.concluded_sequence
  LEFT JOIN yuantou.person p ON p.id = c.person_id`;

export interface ItemFilter {
  /** `true`: what is left to decide; `false`: what is decided */
  open: boolean | null;
  conclusion: Conclusion | null;
  clue: ClueCode | null;
  register: Attribute | null;
  /** only what this unit drafted */
  draftedBy: string | null;
}

/** In the order of the ledger. */
export function itemPage(id: string, filter: ItemFilter, page: { after: number; limit: number }): Statement {
  const values: unknown[] = [id, page.after, page.limit];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const { open, conclusion, clue, register, draftedBy } = filter;
  const where = [
    'm.self_audit_id = $1::uuid AND m.position > $2::integer',
    ...(open === null ? [] : [`m.conclusion IS ${open ? '' : 'NOT '}NULL`]),
    ...(conclusion === null ? [] : [`m.conclusion = ${bind(conclusion)}`]),
    ...(clue === null ? [] : [`m.clues @> ${bind(JSON.stringify([{ code: clue }]))}::jsonb`]),
    ...(register === null ? [] : [`m.register = ${bind(register)}`]),
    ...(draftedBy === null ? [] : [`m.unit_id = ${bind(draftedBy)}::uuid`]),
  ];
  return { text: `${ITEM} WHERE ${where.join(' AND ')} ORDER BY m.position LIMIT $3::integer`, values };
}

export const itemByDocument = (id: string, documentId: string): Statement => ({
  name: 'selfAudit.itemRow',
  text: `${ITEM} WHERE m.self_audit_id = $1::uuid AND m.document_id = $2::uuid`,
  values: [id, documentId],
});

export const itemsByPosition = (id: string, positions: readonly number[]): Statement => ({
  text: `${ITEM} WHERE m.self_audit_id = $1::uuid AND m.position = ANY ($2::integer[])`,
  values: [id, positions],
});

export interface GroupRow {
  group_key: Group;
  count: number;
}

/** What may be kept with one reason: undecided, without a weighty clue, largest first. */
export const openGroups = (id: string): Statement => ({
  name: 'selfAudit.groups',
  text: `
    SELECT m.group_key, count(*)::integer AS count FROM yuantou.self_audit_item m
    JOIN yuantou.document d ON d.id = m.document_id AND d.state <> 'diverted'
    WHERE m.self_audit_id = $1::uuid AND m.conclusion IS NULL AND NOT m.weighty
    GROUP BY m.group_key ORDER BY 2 DESC, 1 LIMIT 200`,
  values: [id],
});
