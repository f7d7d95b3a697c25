import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import { readDocument } from '../document.store.js';
import { peekSeries, registrationOf } from '../numbering.store.js';
import { decide } from '../rules/decide.js';
import { printedNumber, seriesOf } from '../rules/numbering.js';
import { printedMark } from '../rules/printed-mark.js';
import { finalDocumentDate } from '../rules/registering.js';
import { actOf, assertReadable, refusal } from './act-on-document.js';

export interface RegistrationPreview {
  /** null where the unit has no 机关代字, or the document no kind */
  number: string | null;
  documentDate: string;
  mark: string;
  correction: boolean;
  normativeNumberNeeded: boolean;
}

/** What a registration would give now. Nothing is reserved: another one may come first. */
@Injectable()
export class PreviewRegistration {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly readAudit: ReadAudit,
  ) {}

  async run(actor: Actor, documentId: string): Promise<RegistrationPreview> {
    this.readAudit.assertReadable();
    const at = this.clock.now();
    const today = shanghaiDate(at);
    const locked = await readDocument(this.database, documentId, today);
    assertReadable(locked, actor);
    const { record } = locked;
    const world = { pack: this.packs.get(record.packId, record.packVersion), today };
    const request = { documentId, version: record.version, actor, event: 'register' as const };
    const decision = decide(record, actOf(request, uuidv7(at)), world);
    // What the gate still asks for is no reason to hide the number; whose act it is and when, is.
    if (!decision.ok && decision.kind !== 'gateFailed') throw refusal(decision.kind, decision.why);
    this.readAudit.record(actor, 'registrationPreview', documentId);
    const correction = record.number !== null;
    const key = seriesOf(record, world.pack, today);
    const series = key && !correction ? await peekSeries(this.database, key) : undefined;
    const kept = correction ? await registrationOf(this.database, documentId) : undefined;
    return {
      number: kept?.number ?? (key && series ? printedNumber(series.prefix, key, series.last + 1) : null),
      documentDate: finalDocumentDate(record, null, world),
      mark: printedMark(record.disclosure, correction),
      correction,
      normativeNumberNeeded: record.content.normative && record.normativeNumber === null,
    };
  }
}
