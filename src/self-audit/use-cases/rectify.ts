import { Injectable } from '@nestjs/common';
import { workingDaysLeft } from '../../calendar/rules/working-days.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotAllowed, NotFound, Refused } from '../../platform/errors.js';
import { dayOfAct } from '../day-of-act.js';
import { refuseMarked } from '../marked-words.js';
import { owe, settle } from '../rectification-duties.js';
import { insertCircular, lockRectification, overdueOrders, recordRectificationAct } from '../rectification.store.js';
import type { RectificationRow } from '../rectification.store.js';
import { afterRectificationAct, isOfficeReader, isUnitReader, mayCheck, mayDo } from '../rules/spot-check.js';
import type { RectificationAct } from '../rules/spot-check.js';
import { assertVersion, numberInOrder } from '../spot-check.store.js';

export interface RectificationRequest {
  actor: Actor;
  id: string;
  version: number;
  act: Exclude<RectificationAct, 'order'>;
  words: string;
  /** the new term; only with `again` */
  workingDays?: number | undefined;
}

/** 整改: the unit answers an order, the office looks again, and tells everybody which orders are overdue. */
@Injectable()
export class Rectify {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, NotAllowed, PreconditionFailed, Conflict('rectificationNotNow') */
  run({ actor, id, version, act, words, workingDays }: RectificationRequest): Promise<void> {
    refuseMarked('/words', words);
    return this.database.transaction(async (tx) => {
      const row = await lockRectification(tx, id);
      assertMay(actor, row, act);
      assertVersion(row, version);
      const to = afterRectificationAct(row.state, act);
      if (to === null)
        throw new Conflict('rectificationNotNow', [{ code: 'rectificationNotNow', params: { rectificationAct: act } }]);
      const at = this.clock.now();
      const due = dayOfAct(act, shanghaiDate(at), workingDays);
      const isAnswer = to === 'answered';
      recordRectificationAct(tx, row, actor, { act, to, words, due: isAnswer ? null : due, at });
      await settle(tx, { id, step: String(row.version), at, personId: actor.personId });
      const next = isAnswer
        ? ({ duty: 'recheck', unitId: row.office_id } as const)
        : ({ duty: 'rectify', unitId: row.unit_id } as const);
      if (due) await owe(tx, { ...next, id, step: String(row.version + 1), due, at });
    });
  }

  /** 通报. @returns its id. @throws NotAllowed; Refused where nothing is overdue, Conflict where today's is issued */
  async tell(actor: Actor): Promise<string> {
    if (!mayCheck(actor)) throw new NotAllowed('notAllowed', [{ code: 'spotCheckNotYours' }]);
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const on = shanghaiDate(at);
      await numberInOrder(tx, actor.unitId);
      const overdue = await tx.query<RectificationRow>(overdueOrders(actor.unitId, on));
      if (overdue.length === 0) throw new Refused('spotCheckRefused', [{ code: 'nothingOverdue' }]);
      const lines = overdue.map((row) => ({
        id: row.id,
        dueOn: row.due_on,
        days: Math.max(1, -workingDaysLeft(on, row.due_on)),
      }));
      const id = await insertCircular(tx, actor, { on, at, lines });
      if (id === null) throw new Conflict('circularIssued', [{ code: 'circularIssued', params: { on } }]);
      return id;
    });
  }
}

function assertMay(actor: Actor, row: RectificationRow, act: RectificationAct): void {
  const sides = { officeId: row.office_id, unitId: row.unit_id };
  if (mayDo(actor, act, sides)) return;
  if (!isUnitReader(actor, row.unit_id) && !isOfficeReader(actor, row.office_id)) throw new NotFound();
  throw new NotAllowed('notAllowed', [{ code: 'spotCheckNotYours' }]);
}
