import { Injectable } from '@nestjs/common';
import type { Reckoning } from '../../calendar/rules/working-days.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotAllowed, NotFound } from '../../platform/errors.js';
import { dayOfAct } from '../day-of-act.js';
import { refuseMarked } from '../marked-words.js';
import { owe, settle } from '../rectification-duties.js';
import { insertRectification } from '../rectification.store.js';
import { afterItemAct, isOfficeReader, isUnitReader, mayDo } from '../rules/spot-check.js';
import type { ItemAct, ItemState } from '../rules/spot-check.js';
import { assertVersion, lockItem, numberInOrder, recordItemAct, spotCheckRow } from '../spot-check.store.js';
import type { ItemRow, SpotCheckRow } from '../spot-check.store.js';

export interface ItemRequest {
  actor: Actor;
  spotCheckId: string;
  itemId: string;
  version: number;
  act: ItemAct;
  words: string;
  /** until the order is to be carried out; only with `uphold` */
  workingDays?: number | undefined;
}

/** What is found of one document of the sample: in order, or suspected, explained by the unit, and then dropped or upheld. */
@Injectable()
export class JudgeSample {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the order that came of it. @throws NotFound, NotAllowed, PreconditionFailed, Conflict */
  run({ actor, spotCheckId, itemId, version, act, words, workingDays }: ItemRequest): Promise<string | null> {
    refuseMarked('/words', words);
    return this.database.transaction(async (tx) => {
      const check = await spotCheckRow(tx, spotCheckId);
      if (!check) throw new NotFound();
      const item = await lockItem(tx, spotCheckId, itemId);
      assertMay(actor, check, item, act);
      assertVersion(item, version);
      const at = this.clock.now();
      const today = shanghaiDate(at);
      const to = afterItemAct({ state: item.state, explainBy: item.explain_by }, act, today);
      if (to === null)
        throw new Conflict('spotCheckNotNow', [{ code: 'spotCheckNotNow', params: { spotCheckAct: act } }]);
      const due = dayOfAct(act, today, workingDays);
      recordItemAct(tx, item, actor, { act, to, words, explainBy: to === 'explaining' && due ? due.on : null, at });
      const settled = dutyIn(item.state);
      if (settled) await settle(tx, { id: item.id, step: settled, at, personId: actor.personId });
      const duty = dutyIn(to);
      const unitId = duty === 'find' ? check.office_id : item.unit_id;
      if (duty && due) await owe(tx, { duty, unitId, id: item.id, step: duty, due, at });
      return to === 'upheld' && due ? this.order(tx, { actor, item, words, due, at }) : null;
    });
  }

  private async order(
    tx: Tx,
    { actor, item, words, due, at }: { actor: Actor; item: ItemRow; words: string; due: Reckoning; at: Date },
  ): Promise<string> {
    await numberInOrder(tx, actor.unitId);
    const year = Number(shanghaiDate(at).slice(0, 4));
    const id = await insertRectification(tx, actor, { itemId: item.id, unitId: item.unit_id, year, words, due, at });
    await owe(tx, { duty: 'rectify', unitId: item.unit_id, id, step: '1', due, at });
    return id;
  }
}

/** What an item waits for: the unit's explanation, then the office's finding. */
function dutyIn(state: ItemState): 'explain' | 'find' | null {
  if (state === 'explaining') return 'explain';
  return state === 'explained' ? 'find' : null;
}

function assertMay(actor: Actor, check: SpotCheckRow, item: ItemRow, act: ItemAct): void {
  const sides = { officeId: check.office_id, unitId: item.unit_id };
  if (mayDo(actor, act, sides)) return;
  const isAsked = item.state !== 'sampled' && item.state !== 'inOrder' && isUnitReader(actor, item.unit_id);
  if (!isAsked && !isOfficeReader(actor, check.office_id)) throw new NotFound();
  throw new NotAllowed('notAllowed', [{ code: 'spotCheckNotYours' }]);
}
