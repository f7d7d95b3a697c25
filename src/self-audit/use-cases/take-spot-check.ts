import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotAllowed, NotFound, Refused } from '../../platform/errors.js';
import { drawn, mayCheck } from '../rules/spot-check.js';
import type { Criteria } from '../rules/spot-check.js';
import {
  assertVersion,
  criteriaOf,
  insertSpotCheck,
  keptMembers,
  lockSpotCheck,
  populationHashes,
  rankOf,
  recordDraw,
} from '../spot-check.store.js';

/**
 * 抽查: the office fixes of what the year's self-audits kept a population and its hash, and only then the seed is drawn. So
 * nobody who chose the population knew what would be looked at, and everybody can draw the sample again.
 */
@Injectable()
export class TakeSpotCheck {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns its id. @throws NotAllowed; Refused('spotCheckRefused') where no report has come in that keeps anything */
  async fix(actor: Actor, { year, ...criteria }: Criteria & { year: number }): Promise<string> {
    if (!mayCheck(actor)) throw new NotAllowed('notAllowed', [{ code: 'spotCheckNotYours' }]);
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const members = await keptMembers(tx, { officeId: actor.unitId, year, on: shanghaiDate(at), before: at });
      if (members.length === 0)
        throw new Refused('spotCheckRefused', [{ code: 'spotCheckEmpty', pointer: '/year', params: { year } }]);
      return insertSpotCheck(tx, actor, { year, criteria, members, at });
    });
  }

  /**
   * @throws NotFound, PreconditionFailed, Conflict('spotCheckDrawn'), and Conflict('spotCheckPopulationChanged') where what
   * was kept is no longer what was fixed: another population has to be fixed, and has a number of its own
   */
  draw(actor: Actor, id: string, version: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const check = await lockSpotCheck(tx, id);
      if (check.office_id !== actor.unitId) throw new NotFound();
      assertVersion(check, version);
      if (check.seed !== null) throw new Conflict('spotCheckDrawn', [{ code: 'spotCheckDrawn' }]);
      const { year, office_id: officeId, fixed_at: before } = check;
      const members = await keptMembers(tx, { officeId, year, on: shanghaiDate(before), before });
      const criteria = criteriaOf(check);
      if (populationHashes({ officeId, year }, criteria, members).sha256 !== check.population_hash)
        throw new Conflict('spotCheckPopulationChanged', [{ code: 'spotCheckPopulationChanged' }]);
      const seed = randomBytes(32).toString('hex');
      const positions = drawn(members, criteria, (one) => rankOf(seed, check.population_hash, one));
      recordDraw(tx, check, actor, { seed, positions, at: this.clock.now() });
    });
  }
}
