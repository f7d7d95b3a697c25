import type { Attribute, IssuingName, Kind } from '../disclosure/rules/vocabulary.js';
import type { Role } from '../people/rules/roles.js';
import type { Statement } from '../platform/database/database.js';
import type { Reader } from './documents.queries.js';
import type { EventName } from './rules/events.js';
import type { DocumentRecord, Opinion } from './rules/document-record.js';
import type { ScopeHashes, Urgency } from './rules/scopes.js';
import type { State } from './rules/states.js';

export const VIEWS = ['todo', 'done', 'drafted', 'returned', 'unit'] as const;
export type View = (typeof VIEWS)[number];

export interface ListRequest {
  view: View;
  state: State | null;
  attribute: Attribute | null;
  q: string | null;
  /** the sort key of the last row of the page before */
  after: { at: string; id: string } | null;
  limit: number;
}

export interface ListReader {
  personId: string;
  unitId: string;
  role: Role;
  /** the auditor of a government sits in its office and sees what has left the drafters' desks */
  auditsOffice: boolean;
  at: Date;
}

/** One line of a list, with what the rules need to say whether this person could take the act it waits for. */
export interface ListRow {
  id: string;
  title: string;
  kind: Kind | null;
  state: State;
  attribute: Attribute | null;
  issuingName: IssuingName;
  urgency: Urgency;
  number: string | null;
  round: number;
  version: number;
  unit: DocumentRecord['unit'];
  packId: string;
  packVersion: string;
  changedAt: Date;
  /** what the list is sorted by */
  keyAt: Date;
  waiting: { event: EventName; since: string; dueOn: string | null } | null;
  createdBy: string;
  hashes: ScopeHashes;
  submitted: DocumentRecord['submitted'];
  /** what this person has done to it */
  authored: DocumentRecord['authors'];
  opinions: Opinion[];
}

/** One more than `limit` where there are more. One statement, by keyset, and nothing that the reader may not open. */
export function listDocuments(reader: Reader, who: ListReader, request: ListRequest): Promise<ListRow[]> {
  return reader.query<ListRow>(statement(who, request));
}

const COLUMNS = `d.id, d.title, d.kind, d.state, d.attribute, d.issuing_name AS "issuingName", d.urgency, d.number,
  d.round, d.version, d.pack_id AS "packId", d.pack_version AS "packVersion", d.changed_at AS "changedAt",
  d.created_by AS "createdBy", k.at AS "keyAt", k.waiting,
  jsonb_build_object('id', u.id, 'kind', u.kind, 'name', u.name, 'parentId', u.parent_id, 'smallUnit', u.small_unit)
    AS unit,
  jsonb_build_object('content', d.content_hash, 'disclosure', d.disclosure_hash,
    'interpretation', d.interpretation_hash) AS hashes`;

/**
 * What the planner cannot see it cannot plan for: it keeps one plan instead of making another for each reader, which
 * costs more than to read the list.
 */
const unseen = (parameter: string, type: string): string => `(SELECT ${parameter}::${type})`;
const UNIT = unseen('$1', 'uuid');
const PERSON = unseen('$2', 'uuid');
const ROLE = unseen('$3', 'text');
const NOW = unseen('$5', 'timestamptz');

/** Only the to-do list asks who is barred; what others did to the document is of no interest for that. */
const OWN_ACTS = `
  (SELECT jsonb_build_object('revision', s.number, 'hashes', jsonb_build_object('content', s.content_hash,
      'disclosure', s.disclosure_hash, 'interpretation', s.interpretation_hash))
    FROM yuantou.revision s WHERE s.document_id = d.id AND s.number = d.submitted_revision) AS submitted,
  (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('personId', r.person_id, 'side', r.side)), '[]')
    FROM yuantou.revision r WHERE r.document_id = d.id AND r.person_id = ${PERSON}) AS authored,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'sequence', o.sequence, 'step', o.step,
      'outcome', o.outcome, 'personId', o.person_id, 'unitId', o.unit_id, 'slot', o.slot,
      'covers', jsonb_strip_nulls(jsonb_build_object('content', o.content_hash, 'disclosure', o.disclosure_hash,
        'interpretation', o.interpretation_hash)),
      'marks', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'scopes', m.scopes)), '[]')
        FROM yuantou.opinion_mark m WHERE m.opinion_id = o.id))), '[]')
    FROM yuantou.opinion o WHERE o.document_id = d.id AND o.person_id = ${PERSON}) AS opinions`;

const NO_ACTS = `NULL AS submitted, '[]'::jsonb AS authored, '[]'::jsonb AS opinions`;

/** Each view is the keys of its documents, in the order of its index; before `NOW` a turn has not come. */
const KEYS: Record<View, string> = {
  todo: `SELECT w.document_id AS id, w.since AS at,
      jsonb_build_object('event', w.event, 'since', w.since, 'dueOn', w.due_on) AS waiting
    FROM yuantou.waiting w
    WHERE w.unit_id = ${UNIT} AND w.role = ${ROLE} AND w.since <= ${NOW} AND NOT EXISTS (SELECT FROM yuantou.waiting v
      WHERE v.document_id = w.document_id AND v.unit_id = w.unit_id AND v.role = w.role AND v.since <= ${NOW}
        AND v.id < w.id)`,
  done: `SELECT e.document_id AS id, e.occurred_at AS at, NULL::jsonb AS waiting
    FROM yuantou.record_entry e
    WHERE e.person_id = ${PERSON} AND NOT EXISTS (SELECT FROM yuantou.record_entry f
      WHERE f.document_id = e.document_id AND f.person_id = ${PERSON} AND f.sequence > e.sequence)`,
  drafted: `SELECT o.id, o.changed_at AS at, NULL::jsonb AS waiting FROM yuantou.document o WHERE o.created_by = ${PERSON}`,
  returned: `SELECT o.id, o.changed_at AS at, NULL::jsonb AS waiting FROM yuantou.document o
    WHERE o.unit_id = ${UNIT} AND o.state = 'returned'`,
  unit: `SELECT x.document_id AS id, x.since AS at, NULL::jsonb AS waiting
    FROM yuantou.document_access x WHERE x.unit_id = $1`,
};

const AUDITED = `SELECT o.id, o.changed_at AS at, NULL::jsonb AS waiting
  FROM yuantou.document o WHERE o.office_unit_id = $1`;

/** Of what visibility.ts allows a person: what has reached their unit, or what the auditor of its government may see. */
const REACHED = `EXISTS (SELECT FROM yuantou.document_access a WHERE a.document_id = d.id AND a.unit_id = ${UNIT})`;
const AUDITABLE = `d.office_unit_id = ${UNIT} AND d.state NOT IN ('drafting', 'attributeAssignment')`;

function statement(who: ListReader, request: ListRequest): Statement {
  const { view, state, attribute, q, after, limit } = request;
  const [operator, direction] = view === 'todo' ? ['>', 'ASC'] : ['<', 'DESC'];
  const values: unknown[] = [who.unitId, who.personId, who.role, limit + 1, who.at];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const visible = who.auditsOffice ? `(${REACHED} OR ${AUDITABLE})` : REACHED;
  const where = [
    `d.state <> 'diverted'`,
    visible,
    ...(state ? [`d.state = ${unseen(bind(state), 'text')}`] : []),
    ...(attribute ? [`d.attribute = ${unseen(bind(attribute), 'text')}`] : []),
    ...(after
      ? [`(k.at, k.id) ${operator} (${unseen(bind(after.at), 'timestamptz')}, ${unseen(bind(after.id), 'uuid')})`]
      : []),
    ...(q === null ? [] : [titleHas(bind(q), bind(likePattern(q)))]),
    // Every parameter has to be used for its type to be known.
    `(${[UNIT, PERSON, ROLE, NOW].map((value) => `${value} IS NOT NULL`).join(' AND ')})`,
  ];
  const text = `
    SELECT ${COLUMNS}, ${view === 'todo' ? OWN_ACTS : NO_ACTS}
    FROM (${view === 'unit' && who.auditsOffice ? AUDITED : KEYS[view]}) k
    JOIN yuantou.document d ON d.id = k.id JOIN yuantou.unit u ON u.id = d.unit_id
    WHERE ${where.join(' AND ')}
    ORDER BY k.at ${direction}, k.id ${direction} LIMIT ${q === null ? unseen('$4', 'integer') : '$4'}`;
  // A search is planned with its words in sight (7-speed); the other lists are prepared once for each shape.
  if (q !== null) return { text, values };
  const shape = [state && 's', attribute && 'a', after && 'k', who.auditsOffice && 'o'].filter(Boolean).join('');
  return { name: `documents.list.${view}.${shape}`, text, values };
}

const titleHas = (words: string, like: string): string =>
  `d.title_grams @> yuantou.grams_sought(${words}) AND d.title ILIKE ${like}`;

/** Words as they stand, for ILIKE. */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
