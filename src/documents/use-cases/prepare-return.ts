import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { personsByIds } from '../../people/people.queries.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { lockDocument, readDocument } from '../document.store.js';
import type { LockedDocument } from '../document.store.js';
import { readReturnDraft, writeReturnDraft } from '../return-draft.store.js';
import type { DraftItem, ReturnDraft } from '../return-draft.store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { raisedItems } from '../rules/return-items.js';
import { whyNotPrepare } from '../rules/return-by-hand.js';
import { actingPerson, assertCurrent, assertReadable, refusal } from './act-on-document.js';
import { worded } from './automatic-return.js';
import { refuseMarkedWords } from './refuse-marked-words.js';

export interface PreparedReturn {
  record: DocumentRecord;
  draft: ReturnDraft;
  /** null: nobody has saved it; its items are what the checklist finds now */
  saved: { handlerId: string; handlerName: string; savedAt: Date } | null;
}

/** The notice before it is issued. It says nothing to anybody and changes nothing of the document. */
@Injectable()
export class PrepareReturn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  /** What was saved, or a notice that lists every failing check at once: one click to issue it. */
  async read(actor: Actor, documentId: string): Promise<PreparedReturn> {
    const today = shanghaiDate(this.clock.now());
    const locked = await readDocument(this.database, documentId, today);
    assertMayPrepare(locked, actor);
    const { record } = locked;
    const saved = await readReturnDraft(this.database, documentId, record.round);
    if (!saved) return { record, draft: this.prefilled(record, today), saved: null };
    const [handler] = await personsByIds(this.database, [saved.handlerId]);
    const { handlerId, savedAt, draft } = saved;
    return { record, draft, saved: { handlerId, handlerName: handler?.name ?? '', savedAt } };
  }

  save(actor: Actor, documentId: string, version: number, draft: Omit<ReturnDraft, 'round'>): Promise<PreparedReturn> {
    refuseMarkedWords(wordsOfItems(draft.items));
    return this.database.transaction(async (tx) => {
      const savedAt = this.clock.now();
      const locked = await lockDocument(tx, documentId, shanghaiDate(savedAt));
      assertReadable(locked, actor);
      assertCurrent(locked, version);
      assertMayPrepare(locked, actor);
      const whole: ReturnDraft = { ...draft, round: locked.record.round };
      tx.post(writeReturnDraft(documentId, whole, actor.personId, savedAt));
      const saved = { handlerId: actor.personId, handlerName: actor.personName, savedAt };
      return { record: locked.record, draft: whole, saved };
    });
  }

  private prefilled(record: DocumentRecord, today: string): ReturnDraft {
    const world = { pack: this.packs.get(record.packId, record.packVersion), today };
    const items = raisedItems(record, world).map((raised): DraftItem => {
      const { code, check, explanation, supplement, pointer } = worded(record, raised);
      return { code, check, explanation, supplement, pointer };
    });
    return { round: record.round, items, outcome: 'resubmit', withinWorkingDays: null, phone: null };
  }
}

export const wordsOfItems = (items: readonly DraftItem[]): Record<string, string> =>
  Object.fromEntries(
    items.flatMap(({ explanation, supplement }, i) => [
      [`/items/${i}/explanation`, explanation],
      [`/items/${i}/supplement`, supplement],
    ]),
  );

function assertMayPrepare(locked: LockedDocument, actor: Actor): void {
  assertReadable(locked, actor);
  const why = whyNotPrepare(locked.record, actingPerson(actor));
  if (why) throw refusal(why.kind, why.why);
}
