import type { Params } from '../disclosure/rules/check-result.js';
import type { Attribute, CheckCode, IssuingName, Kind, ReturnCode } from '../disclosure/rules/vocabulary.js';
import type { Role } from '../people/rules/roles.js';
import type { Reader, Statement } from '../platform/database/database.js';
import {
  AUDITED,
  BADGES,
  columnsOf,
  JOINS,
  KEYS,
  NOW,
  OWN_ACTS,
  PERSON,
  ROLE,
  sourceOf,
  UNIT,
  unseen,
  visibleTo,
} from './lists.sql.js';
import type { EventName } from './rules/events.js';
import type { Acted } from './rules/bars.js';
import type { Redetermination } from './rules/redetermination-record.js';
import type { Urgency } from './rules/scopes.js';
import type { AwaitedAct } from './rules/waiting-row.js';
import { FINISHED_STATES } from './rules/states.js';
import type { State } from './rules/states.js';
import type { NoticeKind } from './rules/unit-notices.js';
import type { View } from './rules/views.js';

export interface ListFilter {
  view: View;
  state: State | null;
  attribute: Attribute | null;
  kind: Kind | null;
  unitId: string | null;
  urgency: Urgency | null;
  overdue: boolean;
  q: string | null;
}

export interface ListRequest extends ListFilter {
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
  /** now: a turn that comes with a day is not on a list before it */
  at: Date;
  /** the same as a day, YYYY-MM-DD */
  today: string;
}

export interface MissingItem {
  code: ReturnCode;
  check: CheckCode | null;
  explanation: string;
  supplement: string;
  params: Params | null;
  /** the place of the text that it is about */
  pointer: string | null;
}

export interface SentBack {
  act: EventName;
  reason: string | null;
  at: string;
  /** null: nobody in person */
  name: string | null;
  role: Role | null;
  unitName: string | null;
}

/** One line of a list, flat as the statement gives it: a list is read far more often than anything else. */
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
  unitId: string;
  unitName: string;
  changedAt: Date;
  /** what the list is sorted by; on the to-do list since when the document waits */
  keyAt: Date;
  /** on the to-do list: the act that it waits for */
  event: AwaitedAct | null;
  eventDueOn: string | null;
  /** the checklist as its last act left it; absent of what one was only told */
  checksPassed?: number | null;
  checksTotal?: number | null;
  /** who is waited for next */
  postRole?: Role | null;
  postUnitId?: string | null;
  postUnitName?: string | null;
  dueOn?: string | null;
  /** of a document that was returned, until it is handed in again: what the notice asks for */
  missing?: MissingItem[] | null;
  /** of a document that somebody in the unit sent back: what was said */
  sentBack?: SentBack | null;
  notice: NoticeKind | null;
  readAt: Date | null;
  /** on the to-do list, where this person has done something to it */
  acted?: OwnActs | null;
}

/** What the bars need to know of a person's own acts. */
export type OwnActs = Acted & {
  packId: string;
  packVersion: string;
  sequence: number;
  /** of a redetermination that is under way, what the bars look at */
  proposed: Pick<Redetermination, 'hashes' | 'openedAt' | 'authors'> | null;
};

/** One more than `limit` where there are more. One statement, by keyset, and nothing that the reader may not open. */
export function listDocuments(reader: Reader, who: ListReader, request: ListRequest): Promise<ListRow[]> {
  return reader.query<ListRow>(statement(who, request));
}

function statement(who: ListReader, request: ListRequest): Statement {
  const { view, after, limit, q } = request;
  const [operator, direction] = view === 'todo' ? ['>', 'ASC'] : ['<', 'DESC'];
  const values: unknown[] = [who.unitId, who.personId, who.role, limit + 1, who.at];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const filters = filtersOf(request, who.today, bind);
  const where = [
    `d.state <> 'diverted'`,
    visibleTo(view, who.auditsOffice),
    ...filters.map(({ condition }) => condition),
    ...(after
      ? [`(k.at, k.id) ${operator} (${unseen(bind(after.at), 'timestamptz')}, ${unseen(bind(after.id), 'uuid')})`]
      : []),
    // Every parameter has to be used for its type to be known.
    `(${[UNIT, PERSON, ROLE, NOW].map((value) => `${value} IS NOT NULL`).join(' AND ')})`,
  ];
  const text = `
    SELECT ${columnsOf(view)}${view === 'todo' ? `, ${OWN_ACTS}` : ''}
    FROM (${view === 'unit' && who.auditsOffice ? AUDITED : KEYS[view]}) k
    JOIN yuantou.document d ON d.id = k.id JOIN yuantou.unit u ON u.id = d.unit_id${view === 'cc' ? '' : JOINS}
    LEFT JOIN yuantou.reading_mark g ON g.person_id = ${PERSON} AND g.document_id = d.id
    WHERE ${where.join(' AND ')}
    ORDER BY k.at ${direction}, k.id ${direction} LIMIT ${q === null ? unseen('$4', 'integer') : '$4'}`;
  // A search is planned with its words in sight (7-speed); the other lists are prepared once for each shape.
  if (q !== null) return { text, values };
  const shape = [...filters.map(({ name }) => name), after && 'after', who.auditsOffice && 'audits'].filter(Boolean);
  return { name: `documents.list.${view}.${shape.join('.')}`, text, values };
}

type Bind = (value: unknown) => string;

/** In the order in which they are bound. A notice is filtered by what it tells, never by what has become of it since. */
function filtersOf(filter: ListFilter, today: string, bind: Bind): { name: string; condition: string }[] {
  const { view, state, attribute, kind, unitId, urgency, overdue, q } = filter;
  const source = sourceOf(view);
  return [
    ...(view === 'done' ? [{ name: 'running', condition: `d.state <> ALL (${bind(FINISHED_STATES)}::text[])` }] : []),
    ...(view === 'finished' ? [{ name: 'ended', condition: `d.state = ANY (${bind(FINISHED_STATES)}::text[])` }] : []),
    ...(state
      ? [
          {
            name: 'state',
            condition: view === 'cc' ? `${bind(state)}::text IS NULL` : `d.state = ${unseen(bind(state), 'text')}`,
          },
        ]
      : []),
    ...(attribute
      ? [{ name: 'attribute', condition: `${source}.attribute = ${unseen(bind(attribute), 'text')}` }]
      : []),
    ...(kind ? [{ name: 'kind', condition: `${source}.kind = ${unseen(bind(kind), 'text')}` }] : []),
    ...(unitId ? [{ name: 'unit', condition: `d.unit_id = ${unseen(bind(unitId), 'uuid')}` }] : []),
    ...(urgency ? [{ name: 'urgency', condition: `${source}.urgency = ${unseen(bind(urgency), 'text')}` }] : []),
    ...(overdue ? [{ name: 'overdue', condition: overdueBy(source, bind(today)) }] : []),
    ...(q === null ? [] : [{ name: 'q', condition: isFoundBy(source, bind(q), bind(likePattern(q))) }]),
  ];
}

/**
 * By words of the title, or by the whole number. The grams are those of the present title: a notice keeps the one it was
 * written with, and is found by that.
 */
const isFoundBy = (source: 'd' | 'k', words: string, like: string): string =>
  source === 'd'
    ? `((d.title_grams @> yuantou.grams_sought(${words}) AND d.title ILIKE ${like}) OR d.number = ${words})`
    : `(k.title ILIKE ${like} OR k.number = ${words}::text)`;

/** Nothing is due of what one is only told. */
const overdueBy = (source: 'd' | 'k', today: string): string =>
  source === 'd' ? `coalesce(k.due_on, n.due_on, w.due_on) < ${today}::date` : `${today}::date IS NULL`;

/** Words as they stand, for ILIKE. */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Beyond this a badge says `99+`: it is counted no further. */
export const MOST_COUNTED = 100;

export interface Badges {
  todo: number;
  cc: number;
  returned: number;
}

/** How many lie on the lists that have a badge, up to `MOST_COUNTED` of each. */
export async function countBadges(reader: Reader, who: ListReader): Promise<Badges> {
  const [row] = await reader.query<Badges>({
    name: 'documents.badges',
    text: BADGES,
    values: [who.unitId, who.personId, who.role, MOST_COUNTED, who.at],
  });
  return row ?? { todo: 0, cc: 0, returned: 0 };
}

/** Marks as read what this person may know of; what they may not know is passed over in silence. */
export const markRead = (who: ListReader, documentIds: readonly string[]): Statement => ({
  // One name, one text: connections are shared with those who may see less.
  name: who.auditsOffice ? 'documents.markReadByAuditor' : 'documents.markRead',
  text: `
    INSERT INTO yuantou.reading_mark (person_id, document_id, read_at)
    SELECT $2::uuid, d.id, $4::timestamptz FROM yuantou.document d
    WHERE d.id = ANY ($3::uuid[]) AND d.state <> 'diverted' AND (${visibleTo('unit', who.auditsOffice)}
      OR EXISTS (SELECT FROM yuantou.unit_notice i WHERE i.document_id = d.id AND i.unit_id = $1::uuid))
    ON CONFLICT (person_id, document_id) DO UPDATE SET read_at = greatest(reading_mark.read_at, excluded.read_at)`,
  values: [who.unitId, who.personId, documentIds, who.at],
});
