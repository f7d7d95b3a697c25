import type { Role } from '../people/rules/roles.js';
import type { Reader, Statement } from '../platform/database/database.js';
import { HEAD, OFFICE_ROLES } from './rules/task-kinds.js';
import type { SubjectType, TaskKind, TaskOutcome, TaskSignal } from './rules/task-kinds.js';
import type { TaskExplanation } from './tasks.js';

export interface TaskRow {
  id: string;
  kind: TaskKind;
  unitId: string;
  unitName: string;
  role: Role;
  personal: boolean;
  subjectType: SubjectType;
  subjectId: string;
  dueOn: string;
  explanation: TaskExplanation;
  openedAt: Date;
  closedAt: Date | null;
  outcome: TaskOutcome | null;
  closingWords: string | null;
  wordsErased: boolean;
  signals: { signal: TaskSignal; days: number; on: string }[];
}

export interface TaskReader {
  personId: string;
  unitId: string;
  role: Role;
}

export interface TaskPage {
  closed: boolean;
  kind: TaskKind | null;
  after: [at: string, id: string] | null;
  limit: number;
}

/** Whoever holds the post; once overdue its unit's head, and then the government office. */
function addressed({ role }: TaskReader): string {
  const own = `t.unit_id = $1 AND t.role = $2 AND (t.person_id IS NULL OR t.person_id = $3)`;
  const toHead = role === HEAD ? ' OR t.unit_id = $1 AND t.head_since IS NOT NULL' : '';
  const toOffice = OFFICE_ROLES.includes(role) ? ' OR t.office_unit_id = $1' : '';
  return `(${own}${toHead}${toOffice})`;
}

/** Open ones by the day they are due; closed ones the newest first. */
export function tasksPage(reader: TaskReader, { closed, kind, after, limit }: TaskPage): Statement {
  const [column, compare, order] = closed ? ['t.closed_at', '<', 'DESC'] : ['t.due_on', '>', 'ASC'];
  const values: unknown[] = [reader.unitId, reader.role, reader.personId, limit];
  const where = [`t.closed_at IS ${closed ? 'NOT ' : ''}NULL`, addressed(reader)];
  if (kind !== null) where.push(`t.kind = $${values.push(kind)}`);
  if (after !== null) {
    const type = closed ? 'timestamptz' : 'date';
    where.push(`(${column}, t.id) ${compare} ($${values.push(after[0])}::${type}, $${values.push(after[1])}::uuid)`);
  }
  return {
    text: `
      SELECT t.id, t.kind, t.unit_id AS "unitId", u.name AS "unitName", t.role, t.person_id IS NOT NULL AS personal,
        t.subject_type AS "subjectType", t.subject_id AS "subjectId", t.due_on AS "dueOn", t.explanation,
        t.opened_at AS "openedAt", t.closed_at AS "closedAt", t.outcome, t.closing_words AS "closingWords",
        t.erased_at IS NOT NULL AS "wordsErased",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('signal', s.signal, 'days', s.days, 'on', s.on_day)
          ORDER BY s.on_day, s.signal), '[]') FROM yuantou.task_signal s WHERE s.task_id = t.id) AS signals
      FROM yuantou.task t JOIN yuantou.unit u ON u.id = t.unit_id
      WHERE ${where.join(' AND ')} ORDER BY ${column} ${order}, t.id ${order} LIMIT $4`,
    values,
  };
}

/** Open tasks of these kinds about a document that a unit has to see to. */
export const openTasksAbout = <Kind extends TaskKind>(
  reader: Reader,
  documentId: string,
  { unitId, kinds }: { unitId: string; kinds: readonly Kind[] },
): Promise<{ id: string; kind: Kind; dueOn: string }[]> =>
  reader.query({
    name: 'tasks.about',
    text: `SELECT t.id, t.kind, t.due_on AS "dueOn" FROM yuantou.task t
      WHERE t.subject_id = $1::uuid AND t.subject_type = 'document' AND t.unit_id = $2::uuid
        AND t.kind = ANY ($3::text[]) AND t.closed_at IS NULL ORDER BY t.due_on, t.id`,
    values: [documentId, unitId, kinds],
  });

export interface UnitTask {
  subjectId: string;
  openedAt: Date;
}

/** Tasks of one kind about these things that are a unit's own, open ones and closed ones. */
export const unitTasks = (
  reader: Reader,
  { unitId, kind, subjectIds }: { unitId: string; kind: TaskKind; subjectIds: readonly string[] },
): Promise<UnitTask[]> =>
  reader.query({
    name: 'tasks.ofUnit',
    text: `SELECT t.subject_id AS "subjectId", t.opened_at AS "openedAt"
      FROM yuantou.task t WHERE t.unit_id = $1::uuid AND t.kind = $2 AND t.subject_id = ANY ($3::uuid[])`,
    values: [unitId, kind, subjectIds],
  });
