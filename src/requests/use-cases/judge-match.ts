import { Injectable } from '@nestjs/common';
import { documentsReached } from '../../documents/asked-for.queries.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { requestOfUnit } from '../requests.queries.js';
import type { RequestRow } from '../requests.queries.js';
import { insertMatch, lockHeat } from '../requests.store.js';
import type { MatchBasis, MatchVerdict } from '../rules/requests.js';
import { basisOf } from '../rules/sought.js';
import { WatchHeat } from './watch-heat.js';

/** A person says that a request asked for a document, or that it did not: nothing is counted by itself. */
@Injectable()
export class JudgeMatch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly heat: WatchHeat,
  ) {}

  /** @throws NotFound for a request of another unit; Refused('documentUnknown') for what is not issued or not theirs to see */
  run(actor: Actor, requestId: string, documentId: string, verdict: MatchVerdict): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [request] = await tx.query<RequestRow>(requestOfUnit(actor.unitId, requestId));
      if (!request) throw new NotFound();
      const [document] = await documentsReached(tx, actor.unitId, [documentId]);
      if (!document) throw new Refused('matchRefused', [{ code: 'requestDocumentUnknown', pointer: '/documentId' }]);
      await tx.query(lockHeat(documentId));
      const at = this.clock.now();
      const basis: MatchBasis = basisOf(request, document);
      const last = request.matches.find((match) => match.documentId === documentId);
      if (last?.verdict === verdict) return;
      await tx.execute(insertMatch({ requestId, documentId, verdict, basis, personId: actor.personId, at }));
      if (verdict === 'confirmed') await this.heat.look(tx, [documentId], at);
    });
  }
}
