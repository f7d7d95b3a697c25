import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '../../calendar/rules/working-days.js';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotAllowed, Refused } from '../../platform/errors.js';
import { DailyDuty } from '../../platform/jobs/daily-duty.js';
import { closeTask, openTask } from '../../tasks/tasks.js';
import { restrictionsDue, reviewKey, reviewsOvertaken } from '../restriction-reviews.queries.js';
import type { DueRestriction } from '../restriction-reviews.queries.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { registryOf } from '../rules/eligibility.js';
import { awaitedEvent, DAYS_TO_REVIEW, mayRecordEvent } from '../rules/restriction-review.js';
import { actingPerson } from './act-on-document.js';
import { refuseMarkedWords } from './refuse-marked-words.js';
import { StepBeside } from './step-beside.js';

const KIND = 'restrictionReview';

/**
 * Each morning: a restriction whose day has come is a task of the disclosure officer. It never ends by itself: keeping it
 * takes a redetermination with a new reason and a new day, as opening it does.
 */
@Injectable()
export class ReviewRestrictions extends DailyDuty {
  readonly name = 'reviewRestrictions';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {
    super();
  }

  async perform(on: string): Promise<void> {
    const at = this.clock.now();
    await this.database.transaction(async (tx) => {
      for (const { key } of await reviewsOvertaken(tx))
        await closeTask(tx, { kind: KIND, key, outcome: 'cancelled', at });
      const days = this.packs.default.deadlines.find(({ code }) => code === KIND)?.days ?? DAYS_TO_REVIEW;
      for (const due of await restrictionsDue(tx, on))
        await openReview(tx, due, { why: 'reviewDateReached', from: on, days, at });
    });
  }
}

interface Opening {
  why: 'reviewDateReached' | 'reviewEventReached';
  /** day 0 of the days in which it is to be concluded */
  from: string;
  days: number;
  at: Date;
}

async function openReview(tx: Tx, due: DueRestriction, { why, from, days, at }: Opening): Promise<void> {
  const reckoning = addWorkingDays(from, days);
  await openTask(tx, {
    kind: KIND,
    key: reviewKey(due.documentId, due.disclosureHash),
    unitId: due.unitId,
    role: 'disclosureOfficer',
    subject: { type: 'document', id: due.documentId },
    dueOn: reckoning.on,
    explanation: { code: why, params: { on: due.on, days }, reckoning },
    at,
  });
}

/** A restriction is over with what is put in its place, whoever proposed it: the review is then done. */
export function concludeReview(tx: Tx, before: DocumentRecord, actor: Actor, at: Date): Promise<boolean> {
  const key = reviewKey(before.id, before.hashes.disclosure);
  return closeTask(tx, { kind: KIND, key, outcome: 'done', at, personId: actor.personId });
}

export interface EventRequest {
  documentId: string;
  version: number;
  actor: Actor;
  /** YYYY-MM-DD */
  occurredOn: string;
  reason: string;
}

/** The event that a restriction waits for has come: its review opens at once. */
@Injectable()
export class RecordReviewEvent {
  constructor(private readonly stepBeside: StepBeside) {}

  run({ occurredOn, reason, ...request }: EventRequest): Promise<DocumentRecord> {
    return this.stepBeside.run({
      ...request,
      act: 'recordReviewEvent',
      reason,
      take: ({ record, actor, world }) => {
        refuseMarkedWords({ '/reason': reason });
        const event = awaitedEvent(record);
        if (event === null)
          throw new Conflict('notInThisState', [{ code: 'reviewAwaitsNoEvent', params: { state: record.state } }]);
        const barred = mayRecordEvent(record, actingPerson(actor));
        if (barred.length > 0) throw new NotAllowed('notAllowed', barred);
        if (occurredOn > world.today)
          throw new Refused('gateFailed', [{ code: 'reviewEventInFuture', pointer: '/occurredOn' }]);
        return Promise.resolve({ detail: { occurredOn, event } });
      },
      complete: async ({ tx, at, world }, stored) => {
        const days = world.pack.deadlines.find(({ code }) => code === KIND)?.days ?? DAYS_TO_REVIEW;
        const due = {
          ...{ documentId: stored.id, disclosureHash: stored.hashes.disclosure },
          ...{ unitId: registryOf(stored), on: occurredOn },
        };
        await openReview(tx, due, { why: 'reviewEventReached', from: world.today, days, at });
      },
    });
  }
}
