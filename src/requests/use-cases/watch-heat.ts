import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '../../calendar/rules/working-days.js';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { issuedDocuments } from '../../documents/asked-for.queries.js';
import type { AskedForDocument } from '../../documents/asked-for.queries.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Tx } from '../../platform/database/database.js';
import { openTask } from '../../tasks/tasks.js';
import { grantedRequests } from '../requests.queries.js';
import { lockHeat } from '../requests.store.js';
import { firstConcentration } from '../rules/concentration.js';
import type { Concentration } from '../rules/concentration.js';

export const conversionKey = (documentId: string): string => `conversion:${documentId}`;

/** Raises the duty to convert where so many different applicants were given a document that the pack asks for it. */
@Injectable()
export class WatchHeat {
  constructor(private readonly packs: PolicyPacks) {}

  /** For each of these documents, in the transaction of what has changed about it. */
  async look(tx: Tx, documentIds: readonly string[], at: Date): Promise<void> {
    for (const documentId of [...documentIds].sort()) await tx.query(lockHeat(documentId));
    for (const document of await issuedDocuments(tx, documentIds)) {
      const reached = await this.concentrationOf(tx, document);
      if (reached) await this.raise(tx, document, reached, at);
    }
  }

  /** What the pack under which the document began calls concentrated; null where it is not, or where it *may* be converted only. */
  private async concentrationOf(tx: Tx, document: AskedForDocument): Promise<Concentration | null> {
    const { concentration } = this.packs.get(document.packId, document.packVersion).switches;
    if (concentration.mode !== 'shall' || document.attribute === 'proactive') return null;
    return firstConcentration(await grantedRequests(tx, [document.id], concentration.excludedMatters), concentration);
  }

  /** Day 0 is today: before nobody knew. */
  private async raise(tx: Tx, document: AskedForDocument, reached: Concentration, at: Date): Promise<void> {
    const { switches } = this.packs.get(document.packId, document.packVersion);
    const reckoning = addWorkingDays(shanghaiDate(at), switches.publishWithin);
    await openTask(tx, {
      kind: 'conversionDuty',
      key: conversionKey(document.id),
      unitId: document.unitId,
      role: 'disclosureOfficer',
      subject: { type: 'document', id: document.id },
      dueOn: reckoning.on,
      explanation: {
        code: 'conversionIsDue',
        params: {
          from: reached.from,
          to: reached.reachedOn,
          applicants: reached.applicants,
          threshold: switches.concentration.applicants,
          days: switches.concentration.days,
        },
        reckoning,
      },
      at,
    });
  }
}
