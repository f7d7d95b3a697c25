import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Refused } from '../../platform/errors.js';
import { Registered } from '../../platform/jobs/registered.js';
import { openTasksAbout } from '../../tasks/tasks.queries.js';
import type { Reader } from '../documents.queries.js';
import { RedeterminationOrigins } from '../redeterminations.js';
import { NAMED_ORIGINS } from '../rules/redetermination-record.js';
import type { NamedOrigin } from '../rules/redetermination-record.js';

/** What a person may say that a redetermination of a document comes of, whichever feature knows of it. */
@Injectable()
export class NamedOrigins {
  constructor(private readonly registered: Registered) {}

  /** In the order of their kinds. */
  async offered(reader: Reader, actor: Actor, documentId: string): Promise<NamedOrigin[]> {
    const found: NamedOrigin[] = [];
    for (const origins of this.registered.all(RedeterminationOrigins))
      found.push(...(await origins.offered(reader, actor, documentId)));
    return found.sort((one, other) => NAMED_ORIGINS.indexOf(one.kind) - NAMED_ORIGINS.indexOf(other.kind));
  }

  /** @throws Refused where it is not there, is about another document, or is not this person's to read: which, is not told */
  async assertOffered(
    reader: Reader,
    actor: Actor,
    documentId: string,
    { kind, id }: Pick<NamedOrigin, 'kind' | 'id'>,
  ): Promise<void> {
    const offered = await this.offered(reader, actor, documentId);
    if (offered.some((one) => one.kind === kind && one.id === id)) return;
    throw new Refused('gateFailed', [{ code: 'redeterminationOriginUnknown', pointer: '/origin/id' }]);
  }
}

/** Duties about the document that its reader's unit has to see to. */
@Injectable()
export class TaskOrigins extends RedeterminationOrigins {
  async offered(reader: Reader, { unitId }: Actor, documentId: string): Promise<NamedOrigin[]> {
    const kinds = ['restrictionReview', 'conversionDuty'] as const;
    const tasks = await openTasksAbout(reader, documentId, { unitId, kinds });
    return tasks.map(({ id, kind, dueOn }) => ({ kind, id, about: dueOn }));
  }
}
