import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import { ReadAudit } from '../../evidence/read-audit.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, NotFound, Unavailable } from '../../platform/errors.js';
import { readDocument } from '../document.store.js';
import { documentsToReplay, pastOf } from '../replays.queries.js';
import type { PastRow, ReplayedDocument } from '../replays.queries.js';
import { asItStood, refusingAt } from '../rules/as-it-stood.js';
import type { Moment } from '../rules/as-it-stood.js';
import { mayReplay } from '../rules/replaying.js';
import { readableFrom } from '../rules/visibility.js';

/** One moment at which the two packs do not agree. */
export interface Difference {
  document: ReplayedDocument;
  moment: Moment;
  at: Date;
  /** the pack that the document is bound to */
  boundTo: { id: string; version: string };
  /** checks that refuse the moment under the pack that judged it, and under the other */
  then: string[];
  now: string[];
}

export interface Replay {
  pack: PolicyPack;
  documents: number;
  moments: number;
  differences: Difference[];
}

/**
 * Another pack's gate over documents as they stood: the same rules, the same texts, opinions and posts, so that what
 * differs is the pack. Nothing is stored but that the documents were read. One at a time in a process, and document by
 * document, so that whoever is at work hardly notices.
 */
@Injectable()
export class ReplayPack {
  private isRunning = false;

  constructor(
    private readonly database: Database,
    private readonly packs: PolicyPacks,
    private readonly readAudit: ReadAudit,
  ) {}

  /** @throws NotFound, NotAllowed('replayNotYours'), Unavailable('replayRunning' | 'auditUnavailable') */
  async run(actor: Actor, packId: string, last: number): Promise<Replay> {
    if (!mayReplay(actor)) throw new NotAllowed('replayNotYours');
    const pack = this.packs.find(packId);
    if (!pack) throw new NotFound();
    if (this.isRunning) throw new Unavailable('replayRunning', 10);
    this.isRunning = true;
    try {
      return await this.over(actor, pack, last);
    } finally {
      this.isRunning = false;
    }
  }

  private async over(actor: Actor, pack: PolicyPack, last: number): Promise<Replay> {
    this.readAudit.assertReadable();
    const documents = await this.database.query<ReplayedDocument>(documentsToReplay(actor, last));
    this.readAudit.record(actor, `replay ${pack.id}@${pack.version}`, ...documents.map(({ id }) => id));
    const replay: Replay = { pack, documents: documents.length, moments: 0, differences: [] };
    for (const document of documents) {
      for (const past of await this.database.query<PastRow>(pastOf(document.id))) {
        const judged = await this.judge(actor, document, past, pack);
        if (!judged) continue;
        replay.moments += 1;
        if (judged.then.join() !== judged.now.join()) replay.differences.push(judged);
      }
    }
    return replay;
  }

  /** Undefined where the moment was before the document reached this reader, or it has been sealed meanwhile. */
  private async judge(
    actor: Actor,
    document: ReplayedDocument,
    past: PastRow,
    pack: PolicyPack,
  ): Promise<Difference | undefined> {
    const { moment, at, day } = past;
    const { record, reach } = await readDocument(this.database, document.id, day);
    const from = readableFrom(actor, reach, reach.governmentUnitId);
    // What was before it came to the office is the department's own, and the auditor's.
    const beforeOffice = moment === 'submitForReview' && actor.role !== 'auditor' && record.unit.id !== actor.unitId;
    if (from === null || past.revision < from || beforeOffice) return undefined;
    const stood = asItStood(record, past);
    const own = this.packs.get(record.packId, record.packVersion);
    return {
      document,
      moment,
      at,
      boundTo: { id: own.id, version: own.version },
      then: refusingAt(stood, moment, { pack: own, today: day }),
      now: refusingAt(stood, moment, { pack, today: day }),
    };
  }
}
