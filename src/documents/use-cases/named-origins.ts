import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import { Registered } from '../../platform/jobs/registered.js';
import { openTasksAbout } from '../../tasks/tasks.queries.js';
import { RedeterminationOrigins } from '../redeterminations.js';
import { NAMED_ORIGINS } from '../rules/redetermination-record.js';
import type { NamedOrigin } from '../rules/redetermination-record.js';
import { OpenDocument } from './open-document.js';

/** What a person may say that a redetermination of a document comes of, whichever feature knows of it. */
@Injectable()
export class NamedOrigins {
  constructor(
    private readonly registered: Registered,
    private readonly database: Database,
    private readonly openDocument: OpenDocument,
  ) {}

  /** In the order of their kinds. @throws NotFound for whom the document does not exist */
  async offered(actor: Actor, documentId: string): Promise<NamedOrigin[]> {
    await this.openDocument.run(actor, documentId, 'redetermination origins');
    const found = await Promise.all(
      this.registered.all(RedeterminationOrigins).map((origins) => origins.offered(this.database, actor, documentId)),
    );
    return found.flat().sort((one, other) => NAMED_ORIGINS.indexOf(one.kind) - NAMED_ORIGINS.indexOf(other.kind));
  }

  /** @throws Refused where it is not there, is about another document, or is not this person's to read: which, is not told */
  async assertOffered(
    reader: Reader,
    actor: Actor,
    documentId: string,
    { kind, id }: Pick<NamedOrigin, 'kind' | 'id'>,
  ): Promise<void> {
    for (const origins of this.registered.all(RedeterminationOrigins)) {
      if (!origins.kinds.includes(kind)) continue;
      const offered = await origins.offered(reader, actor, documentId);
      if (offered.some((one) => one.kind === kind && one.id === id)) return;
    }
    throw new Refused('gateFailed', [{ code: 'redeterminationOriginUnknown', pointer: '/origin/id' }]);
  }
}

const TASKS = ['restrictionReview', 'conversionDuty'] as const;

/** Duties about the document that its reader's unit has to see to. */
@Injectable()
export class TaskOrigins extends RedeterminationOrigins {
  readonly kinds = TASKS;

  async offered(reader: Reader, { unitId }: Actor, documentId: string): Promise<NamedOrigin[]> {
    const tasks = await openTasksAbout(reader, documentId, { unitId, kinds: TASKS });
    return tasks.map(({ id, kind, dueOn }) => ({ kind, id, about: dueOn }));
  }
}
