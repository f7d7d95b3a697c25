import type { Reckoning } from '../calendar/rules/working-days.js';
import type { Role } from '../people/rules/roles.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Tx } from '../platform/database/database.js';
import { uuidv7 } from '../platform/ids.js';
import type { SubjectType, TaskKind, TaskOutcome } from './rules/task-kinds.js';

/** Why the task is there and why on that day: a code of the message catalogue, and how the day was reckoned, if it was. */
export interface TaskExplanation {
  code: string;
  /** Dates, counts, numbers of clauses: never a title or other text of the subject, which not everybody may see. */
  params: Record<string, string | number>;
  reckoning?: Reckoning;
}

export interface TaskToOpen {
  kind: TaskKind;
  /** Unique among the tasks of its kind for ever: opening it again, even after it was closed, changes nothing. */
  key: string;
  /** Who has to see to it: a post in a unit, or one person in it. */
  unitId: string;
  role: Role;
  personId?: string;
  subject: { type: SubjectType; id: string };
  /** YYYY-MM-DD */
  dueOn: string;
  explanation: TaskExplanation;
  at: Date;
}

/** Idempotent by kind and key. @returns whether it was not there before */
export async function openTask(tx: Tx, task: TaskToOpen): Promise<boolean> {
  const opened = await tx.execute({
    name: 'tasks.open',
    text: `INSERT INTO yuantou.task (id, kind, key, unit_id, role, person_id, subject_type, subject_id, due_on,
        explanation, opened_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
    values: [
      uuidv7(task.at),
      task.kind,
      task.key,
      task.unitId,
      task.role,
      task.personId ?? null,
      task.subject.type,
      task.subject.id,
      task.dueOn,
      task.explanation,
      task.at,
    ],
  });
  return opened === 1;
}

export interface TaskClosing {
  kind: TaskKind;
  key: string;
  outcome: TaskOutcome;
  at: Date;
  /** Absent when the machine closes it. */
  personId?: string;
  /** what that person says of it, where nothing else in the house tells that it was done */
  words?: string;
}

/** Closed once; what is closed or was never opened stays as it is. @returns whether it was open */
export async function closeTask(tx: Tx, { kind, key, outcome, at, personId, words }: TaskClosing): Promise<boolean> {
  const closed = await tx.execute({
    name: 'tasks.close',
    text: `UPDATE yuantou.task SET closed_at = $3, closed_by = $4, outcome = $5, closing_words = $6
      WHERE kind = $1 AND key = $2 AND closed_at IS NULL`,
    values: [kind, key, at, personId ?? null, outcome, words ?? null],
  });
  return closed === 1;
}

/** What a task is about, as somebody may see it. */
export interface SubjectInWords {
  title: string;
  /** of what is a part of something: the id of the whole, under which it is found */
  within?: string;
}

/**
 * What tasks of one type are about, in words. A feature lists its own among its providers, and it is found there. A task
 * whose subject is not described to somebody does not exist for them, whatever post they hold.
 */
export abstract class TaskSubjects {
  abstract readonly type: SubjectType;

  /** Those that this person may see now; null for those of which they may know that there is one, and no more. */
  abstract describedFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords | null>>;
}
