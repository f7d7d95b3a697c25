import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { lockDocument } from '../document.store.js';
import { recordTransition } from '../record-transition.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { decideAnswer } from '../rules/return-items.js';
import { waitingFor } from '../rules/waiting-for.js';
import { actingPerson, assertCurrent, assertReadable, authorshipOf, refusal } from './act-on-document.js';
import { dueOn } from './due-dates.js';
import { recordAnswers } from './record-answers.js';
import { refuseMarkedWords } from './refuse-marked-words.js';

export interface ReturnAnswer {
  documentId: string;
  version: number;
  actor: Actor;
  round: number;
  position: number;
  words: string;
}

/**
 * The department's objection to an item of a return, in words. *Fixed* is not said here: it is detected. The newest answer
 * counts; all are kept.
 */
@Injectable()
export class AnswerReturn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  run({ documentId, version, actor, round, position, words }: ReturnAnswer): Promise<DocumentRecord> {
    refuseMarkedWords({ '/words': words });
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const locked = await lockDocument(tx, documentId, shanghaiDate(at));
      assertReadable(locked, actor);
      assertCurrent(locked, version);
      const before = locked.record;
      const decision = decideAnswer(before, actingPerson(actor), { round, position });
      if (!decision.ok) throw decision.kind === 'unknown' ? new NotFound() : refusal(decision.kind, decision.why);
      const world = { pack: this.packs.get(before.packId, before.packVersion), today: shanghaiDate(at) };
      const stored = await recordTransition(tx, {
        before,
        after: { ...before, sequence: before.sequence + 1 },
        chainHead: locked.chainHead,
        entries: [
          {
            act: 'answerReturnItem',
            from: before.state,
            to: before.state,
            by: authorshipOf(actor, at),
            reason: words,
            detail: { round, position, code: decision.item.code },
            causedBy: null,
          },
        ],
        given: [],
        marks: [],
        waiting: waitingFor(before, world.pack).map((row) => ({ ...row, dueOn: dueOn(row, before, world) })),
        outbox: [],
      });
      await recordAnswers(tx, stored, actor.personId, at, [
        { noticeId: decision.notice.id, position, kind: 'contested', words },
      ]);
      return stored;
    });
  }
}
