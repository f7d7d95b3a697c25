import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { messageOf } from '../../platform/messages/messages.js';
import { closeTask, TaskSubjects } from '../../tasks/tasks.js';
import type { SubjectInWords } from '../../tasks/tasks.js';
import { unitTasks } from '../../tasks/tasks.queries.js';
import { reportKey } from './divert-document.js';
import { refuseMarkedWords } from './refuse-marked-words.js';

const KIND = 'diversionReport';

/** The report goes by the secrecy administration's own channels; here stands that it was made, by whom, and its reference. */
@Injectable()
export class ReportDiversion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound where the unit owes none; Conflict('diversionReported') */
  async run(actor: Actor, documentId: string, words: string): Promise<void> {
    refuseMarkedWords({ '/words': words });
    await this.database.transaction(async (tx) => {
      const key = reportKey(documentId, actor.unitId);
      const closing = {
        kind: KIND,
        key,
        outcome: 'done',
        at: this.clock.now(),
        personId: actor.personId,
        words,
      } as const;
      if (await closeTask(tx, closing)) return;
      const owed = await unitTasks(tx, { unitId: actor.unitId, kind: KIND, subjectIds: [documentId] });
      if (owed.length === 0) throw new NotFound();
      throw new Conflict('diversionReported', [{ code: 'diversionReported', pointer: '/words' }]);
    });
  }
}

/** Named by the day alone, and for nobody outside of the unit that sealed it: overdue or not. */
@Injectable()
export class DiversionTaskSubjects extends TaskSubjects {
  readonly type = 'diversion';

  constructor(private readonly database: Database) {
    super();
  }

  async describedFor({ unitId }: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectInWords>> {
    const tasks = await unitTasks(this.database, { unitId, kind: KIND, subjectIds: ids });
    const { lang } = currentRequest();
    return new Map(
      tasks.map(({ subjectId, openedAt }) => [
        subjectId,
        { title: messageOf('diversionSubject', lang, { on: shanghaiDate(openedAt) }).message },
      ]),
    );
  }
}
