import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { recordAdministrativeAct } from '../../people/administrative-record.js';
import type { AdministrativeAct } from '../../people/rules/administration.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotFound, Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { closeSeries, insertGaps, insertSeries, lockKept, prefixKept } from '../number-series.store.js';
import type { KeptSeries } from '../number-series.store.js';
import { moveSeries } from '../numbering.store.js';
import { decideOpening } from '../rules/number-series.js';
import type { SeriesWish } from '../rules/number-series.js';
import { takeNumber } from '../rules/numbering.js';

/**
 * What a registrar does with a series beside numbering documents: begins it where the numbers on paper end, leaves numbers
 * out for a reason, and closes it. No number comes back, and a closed series stays closed.
 */
@Injectable()
export class KeepNumberSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  /** @returns its id. @throws NotFound, Refused('seriesRefused'), Conflict('seriesExists') */
  open(actor: Actor, wish: SeriesWish): Promise<string> {
    const at = this.clock.now();
    const id = uuidv7(at);
    return this.database.transaction(async (tx) => {
      const prefix = await prefixKept(tx, wish.unitId, actor.unitId);
      if (prefix === undefined) throw new Refused('seriesRefused', [{ code: 'unitNotFound', pointer: '/unitId' }]);
      const opening = decideOpening(wish, this.packs.default, Number(shanghaiDate(at).slice(0, 4)));
      if (!opening.ok) throw new Refused('seriesRefused', opening.why);
      if (prefix === null)
        throw new Refused('seriesRefused', [
          { code: 'prefixMissing', pointer: '/unitId', owner: 'systemAdministrator' },
        ]);
      const { first, firstReason } = wish;
      const made = await tx.execute(
        insertSeries({
          ...opening.key,
          id,
          prefix,
          first,
          firstReason: first > 1 ? firstReason : null,
          by: actor.personId,
          at,
        }),
      );
      if (made === 0) throw new Conflict('seriesExists', [{ code: 'seriesExists', pointer: '/line' }]);
      await record(tx, actor, {
        act: 'numberSeriesOpened',
        id,
        at,
        detail: { ...opening.key, prefix, first, firstReason },
      });
      return id;
    });
  }

  /** @throws NotFound, Conflict('seriesClosed') */
  close(actor: Actor, id: string, reason: string): Promise<void> {
    const at = this.clock.now();
    return this.database.transaction(async (tx) => {
      const { last } = await openSeries(tx, actor, id);
      await tx.execute(closeSeries(id, actor.personId, at, reason));
      await record(tx, actor, { act: 'numberSeriesClosed', id, at, reason, detail: { last } });
    });
  }

  /** Leaves out every number up to `through`. @throws NotFound, Conflict('seriesClosed'), Refused('numberRefused') */
  leaveOut(actor: Actor, id: string, { through, reason }: { through: number; reason: string }): Promise<void> {
    const at = this.clock.now();
    return this.database.transaction(async (tx) => {
      const { last } = await openSeries(tx, actor, id);
      const taken = takeNumber(last, { number: through + 1, gapReason: reason });
      if (!taken.ok) throw refusedThrough(taken.why);
      if (taken.skipped.length === 0) throw refusedThrough([{ code: 'numberTaken', params: { next: last + 1 } }]);
      await tx.execute(insertGaps(id, taken.skipped, reason, actor.personId, at));
      await tx.execute(moveSeries(id, through));
      await record(tx, actor, { act: 'numbersLeftOut', id, at, reason, detail: { from: last + 1, through } });
    });
  }
}

async function openSeries(tx: Tx, actor: Actor, id: string): Promise<KeptSeries> {
  const series = await lockKept(tx, id, actor.unitId);
  if (!series) throw new NotFound();
  if (series.closed) throw new Conflict('seriesClosed', [{ code: 'seriesClosed' }]);
  return series;
}

const refusedThrough = (why: { code: string; params?: Record<string, string | number> }[]): Refused =>
  new Refused(
    'numberRefused',
    why.map(({ code, params }) => ({ code, pointer: '/through', ...(params && { params }) })),
  );

interface Entry {
  act: AdministrativeAct;
  id: string;
  at: Date;
  reason?: string;
  detail: Record<string, unknown>;
}

const record = (tx: Tx, actor: Actor, { id, ...entry }: Entry): Promise<void> =>
  recordAdministrativeAct(tx, {
    ...entry,
    personId: actor.personId,
    appointmentId: actor.appointmentId,
    subject: { kind: 'numberSeries', id },
  });
