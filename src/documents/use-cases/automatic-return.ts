import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '../../calendar/rules/working-days.js';
import type { Tx } from '../../platform/database/database.js';
import { sentenceOf } from '../../platform/messages/messages.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import { isLate, raisedItems } from '../rules/return-items.js';
import type { RaisedItem } from '../rules/return-items.js';
import { issueNotice } from './issue-notice.js';
import type { NoticeItem } from './issue-notice.js';

/** The notice of a return that the machine makes at the intake: every failing check at once. */
@Injectable()
export class AutomaticReturn {
  /** Nobody handled or approved it: it names the pack whose rules returned it, in the version that judged. */
  async issue(tx: Tx, record: DocumentRecord, world: World, at: Date): Promise<void> {
    await issueNotice(tx, {
      document: record,
      at,
      year: Number(world.today.slice(0, 4)),
      outcome: 'resubmit',
      items: raisedItems(record, world).map((raised) => worded(record, raised)),
      due: addWorkingDays(world.today, world.pack.switches.returnDeadline),
      byHand: null,
    });
  }
}

/** An official notice is written in Chinese; what the API shows in English is told from the same values. */
export function worded(record: DocumentRecord, raised: RaisedItem): NoticeItem {
  const { message, fix } = sentenceOf(raised.check ?? raised.code, 'zh', raised.params ?? {});
  return { ...raised, explanation: message, supplement: fix ?? message, late: isLate(record, raised) };
}
