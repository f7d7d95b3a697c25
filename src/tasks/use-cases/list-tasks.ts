import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Registered } from '../../platform/jobs/registered.js';
import type { SubjectType } from '../rules/task-kinds.js';
import { TaskSubjects } from '../tasks.js';
import type { SubjectInWords } from '../tasks.js';
import { tasksPage } from '../tasks.queries.js';
import type { TaskPage, TaskRow } from '../tasks.queries.js';

export interface ListedTask extends TaskRow {
  /** What it is about; null where the reader may know of it no more than that. */
  subject: { type: SubjectType; id: string; title: string | null; within: string | null } | null;
}

export interface ListedTasks {
  rows: ListedTask[];
  /** of the last row read, whether it is shown or not */
  next: [at: string, id: string] | null;
  today: string;
}

/** Beyond 99 nobody counts. */
const MOST_COUNTED = 100;

/** What falls due for the acting post. What it is about must be visible to the person at this moment, or it is not there. */
@Injectable()
export class ListTasks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registered: Registered,
  ) {}

  async run(actor: Actor, page: TaskPage): Promise<ListedTasks> {
    const found = await this.database.query<TaskRow>(tasksPage(actor, { ...page, limit: page.limit + 1 }));
    const rows = found.slice(0, page.limit);
    const last = found.length > rows.length ? rows.at(-1) : undefined;
    return {
      rows: await this.visible(actor, rows),
      next: last ? [last.closedAt?.toISOString() ?? last.dueOn, last.id] : null,
      today: shanghaiDate(this.clock.now()),
    };
  }

  /** Up to 100 are counted. */
  async counts(actor: Actor): Promise<{ open: number; overdue: number }> {
    const { rows, today } = await this.run(actor, { closed: false, kind: null, after: null, limit: MOST_COUNTED });
    return { open: rows.length, overdue: rows.filter(({ dueOn }) => dueOn < today).length };
  }

  private async visible(actor: Actor, rows: TaskRow[]): Promise<ListedTask[]> {
    const described = new Map<string, ReadonlyMap<string, SubjectInWords | null>>();
    for (const subjects of this.registered.all(TaskSubjects)) {
      const ids = rows.filter(({ subjectType }) => subjectType === subjects.type).map(({ subjectId }) => subjectId);
      described.set(
        subjects.type,
        ids.length === 0 ? new Map() : await subjects.describedFor(actor, [...new Set(ids)]),
      );
    }
    return rows.flatMap((row): ListedTask[] => {
      const subject = { type: row.subjectType, id: row.subjectId, title: null, within: null };
      const known = described.get(row.subjectType);
      // Of a type that nobody describes there is nothing to hide: it is addressed to this post.
      if (!known) return [{ ...row, subject }];
      const words = known.get(row.subjectId);
      if (words === undefined) return [];
      return [{ ...row, subject: words && { ...subject, ...words } }];
    });
  }
}
