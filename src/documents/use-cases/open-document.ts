import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../../evidence/read-audit.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { readDocument } from '../document.store.js';
import type { Wait } from '../document.store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { assertReadable } from './act-on-document.js';

export interface Opened {
  record: DocumentRecord;
  /** the first revision this reader may see: what was before it reached them is not theirs */
  from: number;
  /** today, Asia/Shanghai */
  today: string;
  waits: Wait[];
}

/**
 * Opens one document for reading: whoever may not see it is told that it does not exist, and every reading is on record
 * before anything is sent (6-safety: reads stop when readings cannot be recorded).
 */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: ReadAudit,
  ) {}

  /**
   * @param what is read of it, for the record of readings
   * @throws NotFound, Unavailable('auditUnavailable')
   */
  async run(actor: Actor, documentId: string, what: string): Promise<Opened> {
    this.audit.assertReadable();
    const today = shanghaiDate(this.clock.now());
    const opened = await readDocument(this.database, documentId, today);
    const from = assertReadable(opened, actor);
    this.audit.record(actor, what, documentId);
    return { record: opened.record, from, today, waits: opened.waits };
  }
}
