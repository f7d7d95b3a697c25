import { BRING_BACK } from './rules/views.js';
import type { View } from './rules/views.js';

/**
 * What the planner cannot see it cannot plan for: it keeps one plan instead of making another for each reader, which
 * costs more than to read the list. `$4` is the limit.
 */
export const unseen = (parameter: string, type: string): string => `(SELECT ${parameter}::${type})`;
export const UNIT = unseen('$1', 'uuid');
export const PERSON = unseen('$2', 'uuid');
export const ROLE = unseen('$3', 'text');
/** Before it a turn has not come. */
export const NOW = unseen('$5', 'timestamptz');

/** Where a list has its documents from: a notice shows one as it was told, and nothing of what has become of it since. */
export const sourceOf = (view: View): 'd' | 'k' => (view === 'cc' ? 'k' : 'd');

export function columnsOf(view: View): string {
  const s = sourceOf(view);
  return `d.id, ${s}.title, ${s}.kind, ${s}.attribute, ${s}.issuing_name AS "issuingName", ${s}.urgency, ${s}.number,
  ${view === 'cc' ? TOLD : OWN},${view === 'returned' ? `${SENT_BACK},` : ''} ${ALWAYS}`;
}

const OWN = `d.state, d.round, d.version, d.changed_at AS "changedAt",
  d.checks_passed AS "checksPassed", d.checks_total AS "checksTotal",
  w.role AS "postRole", w.unit_id AS "postUnitId", w.unit_name AS "postUnitName",
  coalesce(k.due_on, n.due_on, w.due_on) AS "dueOn",
  CASE WHEN n.id IS NOT NULL THEN (SELECT jsonb_agg(jsonb_build_object('code', i.code, 'check', i.check_code,
      'explanation', i.explanation, 'supplement', i.supplement, 'params', i.params, 'pointer', i.pointer)
      ORDER BY i.position)
    FROM yuantou.return_item i WHERE i.notice_id = n.id) END AS missing`;

const TOLD = `CASE WHEN k.notice = 'issued' THEN 'issuing' ELSE d.state END AS state,
  CASE WHEN k.notice = 'issued' THEN 0 ELSE d.round END AS round,
  CASE WHEN k.notice = 'issued' THEN 0 ELSE d.version END AS version, k.at AS "changedAt"`;

/** The newest act that moved a document: edits come after it, and move nothing. */
const lastMoveOf = (document: string): string => `(SELECT max(m.sequence) FROM yuantou.record_entry m
    WHERE m.document_id = ${document} AND m.from_state IS DISTINCT FROM m.to_state)`;

/** Of what came back inside the unit: by whom, and what was said. */
const SENT_BACK = `CASE WHEN d.state <> 'returned' THEN (SELECT jsonb_build_object('act', e.act, 'reason', t.reason,
      'at', e.occurred_at, 'name', p.name, 'role', a.role, 'unitName', v.name)
    FROM yuantou.record_entry e
    LEFT JOIN yuantou.record_text t ON t.document_id = e.document_id AND t.sequence = e.sequence
    LEFT JOIN yuantou.person p ON p.id = e.person_id
    LEFT JOIN yuantou.appointment a ON a.id = e.appointment_id
    LEFT JOIN yuantou.unit v ON v.id = a.unit_id
    WHERE e.document_id = d.id AND e.act <> 'revise' AND e.sequence = ${lastMoveOf('d.id')}) END AS "sentBack"`;

const ALWAYS = `u.id AS "unitId", u.name AS "unitName", k.at AS "keyAt", k.event,
  k.due_on AS "eventDueOn", k.notice, g.read_at AS "readAt"`;

const AT_THE_DRAFTER = `'drafting', 'attributeAssignment'`;

/** Who is waited for next, and until when a returned document is to be handed in again: also while it is being cured. */
export const JOINS = `
    LEFT JOIN LATERAL (SELECT w.role, w.unit_id, w.due_on, v.name AS unit_name
      FROM yuantou.waiting w JOIN yuantou.unit v ON v.id = w.unit_id
      WHERE w.document_id = d.id AND w.since <= ${NOW} ORDER BY w.due_on, w.id LIMIT 1) w ON true
    LEFT JOIN LATERAL (SELECT n.id, n.due_on FROM yuantou.return_notice n
      WHERE d.state IN ('returned', ${AT_THE_DRAFTER}) AND n.document_id = d.id AND n.round = d.round) n ON true`;

/**
 * Only the to-do list asks who is barred; what others did to the document is of no interest for that, and most of it is
 * untouched by the person who is to act.
 */
export const OWN_ACTS = `CASE WHEN d.created_by = ${PERSON}
    OR EXISTS (SELECT FROM yuantou.revision r WHERE r.document_id = d.id AND r.person_id = ${PERSON})
    OR EXISTS (SELECT FROM yuantou.opinion o WHERE o.document_id = d.id AND o.person_id = ${PERSON})
    OR d.redetermination->'authors' @> jsonb_build_array(jsonb_build_object('personId', ${PERSON}))
  THEN jsonb_build_object('issuingName', d.issuing_name, 'door', d.door, 'sequence', d.sequence,
    'proposed', CASE WHEN d.redetermination IS NOT NULL THEN jsonb_build_object('hashes', d.redetermination->'hashes',
      'openedAt', d.redetermination->'openedAt', 'authors', d.redetermination->'authors') END, 'packId', d.pack_id, 'packVersion', d.pack_version, 'createdBy', d.created_by,
    'unit', jsonb_build_object('id', u.id, 'kind', u.kind, 'name', u.name, 'parentId', u.parent_id,
      'smallUnit', u.small_unit),
    'hashes', jsonb_build_object('content', d.content_hash, 'disclosure', d.disclosure_hash,
      'interpretation', d.interpretation_hash),
    'submitted', (SELECT jsonb_build_object('revision', s.number, 'hashes', jsonb_build_object(
        'content', s.content_hash, 'disclosure', s.disclosure_hash, 'interpretation', s.interpretation_hash))
      FROM yuantou.revision s WHERE s.document_id = d.id AND s.number = d.submitted_revision),
    'authors', (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('personId', r.person_id, 'side', r.side)), '[]')
      FROM yuantou.revision r WHERE r.document_id = d.id AND r.person_id = ${PERSON}
        AND NOT (d.door = 'historical' AND r.number = 1)),
    'opinions', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'sequence', o.sequence, 'step', o.step,
        'outcome', o.outcome, 'personId', o.person_id, 'unitId', o.unit_id, 'slot', o.slot,
        'covers', jsonb_strip_nulls(jsonb_build_object('content', o.content_hash, 'disclosure', o.disclosure_hash,
          'interpretation', o.interpretation_hash)),
        'marks', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'scopes', m.scopes)), '[]')
          FROM yuantou.opinion_mark m WHERE m.opinion_id = o.id))), '[]')
      FROM yuantou.opinion o WHERE o.document_id = d.id AND o.person_id = ${PERSON})) END AS acted`;

const PLAIN = `NULL::text AS event, NULL::date AS due_on, NULL::text AS notice`;

/** Each document once, by the person's newest act. */
const ACTED = `SELECT e.document_id AS id, e.occurred_at AS at, ${PLAIN}
    FROM yuantou.record_entry e
    WHERE e.person_id = ${PERSON} AND NOT EXISTS (SELECT FROM yuantou.record_entry f
      WHERE f.document_id = e.document_id AND f.person_id = ${PERSON} AND f.sequence > e.sequence)`;

const TODO = `yuantou.waiting w
    WHERE w.unit_id = ${UNIT} AND w.role = ${ROLE} AND w.since <= ${NOW} AND NOT EXISTS (SELECT FROM yuantou.waiting v
      WHERE v.document_id = w.document_id AND v.unit_id = w.unit_id AND v.role = w.role AND v.since <= ${NOW}
        AND v.id < w.id)`;

const NEWEST_NOTICE = `yuantou.unit_notice i
    WHERE i.unit_id = ${UNIT} AND NOT EXISTS (SELECT FROM yuantou.unit_notice j
      WHERE j.document_id = i.document_id AND j.unit_id = i.unit_id
        AND (j.sequence, j.kind) > (i.sequence, i.kind))`;

/** What lies with the drafters of the unit because somebody sent it back; few at any time, and found by whom it waits for. */
const CAME_BACK = `yuantou.waiting w JOIN yuantou.document o ON o.id = w.document_id
    WHERE w.unit_id = ${UNIT} AND w.role = 'drafter' AND ${ROLE} = 'drafter' AND o.unit_id = ${UNIT}
      AND o.state IN (${AT_THE_DRAFTER}) AND EXISTS (SELECT FROM yuantou.record_entry e
        WHERE e.document_id = o.id AND e.sequence = ${lastMoveOf('o.id')}
          AND e.act IN (${BRING_BACK.map((act) => `'${act}'`).join(', ')}))`;

/** Each view is the keys of its documents, in the order of its index. */
export const KEYS: Record<View, string> = {
  todo: `SELECT w.document_id AS id, w.since AS at,
      w.event, w.due_on, NULL::text AS notice
    FROM ${TODO}`,
  done: ACTED,
  finished: ACTED,
  drafted: `SELECT o.id, o.changed_at AS at, ${PLAIN} FROM yuantou.document o WHERE o.created_by = ${PERSON}`,
  cc: `SELECT i.document_id AS id, i.told_at AS at, NULL::text AS event, NULL::date AS due_on, i.kind AS notice,
      i.title, i.kind_of_document AS kind, i.number, i.attribute, i.urgency, i.issuing_name
    FROM ${NEWEST_NOTICE}`,
  returned: `SELECT o.id, o.changed_at AS at, ${PLAIN} FROM yuantou.document o
    WHERE o.unit_id = ${UNIT} AND o.state = 'returned'
    UNION ALL SELECT o.id, o.changed_at AS at, ${PLAIN} FROM ${CAME_BACK}`,
  unit: `SELECT x.document_id AS id, x.since AS at, ${PLAIN}
    FROM yuantou.document_access x WHERE x.unit_id = $1`,
};

export const AUDITED = `SELECT o.id, o.changed_at AS at, ${PLAIN}
  FROM yuantou.document o WHERE o.office_unit_id = $1`;

/** Of what visibility.ts allows a person: what has reached their unit, or what the auditor of its government may see. */
const REACHED = `EXISTS (SELECT FROM yuantou.document_access a WHERE a.document_id = d.id AND a.unit_id = ${UNIT})`;
const AUDITABLE = `d.office_unit_id = ${UNIT} AND d.state NOT IN ('drafting', 'attributeAssignment')`;

/** A unit knows what it was told; of anything else only what has reached it. */
export function visibleTo(view: View, auditsOffice: boolean): string {
  if (view === 'cc') return 'true';
  return auditsOffice ? `(${REACHED} OR ${AUDITABLE})` : REACHED;
}

const bounded = (name: string, from: string): string =>
  `(SELECT count(*)::integer FROM (SELECT ${from} LIMIT $4) x) AS ${name}`;

export const BADGES = `SELECT
  ${bounded(
    'todo',
    `FROM ${TODO} AND EXISTS (SELECT FROM yuantou.document d WHERE d.id = w.document_id
    AND d.state <> 'diverted' AND ${REACHED})`,
  )},
  ${bounded(
    'cc',
    `FROM ${NEWEST_NOTICE}
    AND EXISTS (SELECT FROM yuantou.document d WHERE d.id = i.document_id AND d.state <> 'diverted')
    AND NOT EXISTS (SELECT FROM yuantou.reading_mark g WHERE g.person_id = $2 AND g.document_id = i.document_id
      AND g.read_at >= i.told_at)`,
  )},
  ${bounded('returned', `FROM (${KEYS.returned}) k JOIN yuantou.document d ON d.id = k.id WHERE ${REACHED}`)}`;
