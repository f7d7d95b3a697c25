import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { NotFound } from '../../platform/errors.js';
import type { DocumentRecord, ReturnNotice } from '../rules/document-record.js';
import { decideAnswer } from '../rules/return-items.js';
import { actingPerson, refusal } from './act-on-document.js';
import { recordAnswers } from './record-answers.js';
import { refuseMarkedWords } from './refuse-marked-words.js';
import { StepBeside } from './step-beside.js';

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
  constructor(private readonly stepBeside: StepBeside) {}

  run({ documentId, version, actor, round, position, words }: ReturnAnswer): Promise<DocumentRecord> {
    refuseMarkedWords({ '/words': words });
    let answered: ReturnNotice | undefined;
    return this.stepBeside.run({
      documentId,
      version,
      actor,
      act: 'answerReturnItem',
      reason: words,
      take: ({ record }) => {
        const decision = decideAnswer(record, actingPerson(actor), { round, position });
        if (!decision.ok) throw decision.kind === 'unknown' ? new NotFound() : refusal(decision.kind, decision.why);
        answered = decision.notice;
        return Promise.resolve({ detail: { round, position, code: decision.item.code } });
      },
      complete: async ({ tx, at }, stored) => {
        if (!answered) return;
        const answer = { noticeId: answered.id, position, kind: 'contested' as const, words };
        recordAnswers(tx, stored, actor.personId, at, [answer]);
      },
    });
  }
}
