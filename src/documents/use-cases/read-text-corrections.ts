import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../../evidence/read-audit.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { readDocument } from '../document.store.js';
import { textCorrections } from '../text-correction.store.js';
import { assertReadable } from './act-on-document.js';
import { shownOf } from './correct-text.js';
import type { ShownCorrection } from './correct-text.js';

/** Corrections of wording that were proposed for a document, in force or not, each with both texts. */
@Injectable()
export class ReadTextCorrections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readAudit: ReadAudit,
  ) {}

  async run(actor: Actor, documentId: string): Promise<ShownCorrection[]> {
    this.readAudit.assertReadable();
    const locked = await readDocument(this.database, documentId, shanghaiDate(this.clock.now()));
    const from = assertReadable(locked, actor);
    const rows = (await textCorrections(this.database, documentId)).filter(({ revision }) => revision >= from);
    const shown: ShownCorrection[] = [];
    for (const row of rows) shown.push(await shownOf(this.database, documentId, row));
    this.readAudit.record(actor, 'textCorrections', documentId);
    return shown;
  }
}
