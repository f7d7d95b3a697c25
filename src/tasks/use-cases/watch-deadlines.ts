import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { DailyDuty } from '../../platform/jobs/daily-duty.js';
import { isDayForSignals, officeBounds, remindedOn } from '../rules/due-ranges.js';
import { bringBeforeHeads, bringBeforeOffice, remind } from '../signals.sql.js';

/** Each working morning: reminds of what falls due, and brings what is overdue before the head and then the office. */
@Injectable()
export class WatchDeadlines extends DailyDuty {
  readonly name = 'watchDeadlines';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async perform(on: string): Promise<void> {
    if (!isDayForSignals(on)) return;
    const at = this.clock.now();
    await this.database.transaction(async (tx) => {
      for (const range of remindedOn(on)) await tx.execute(remind(on, at, range));
      await tx.execute(bringBeforeHeads(on, at));
      for (const bound of officeBounds(on)) await tx.execute(bringBeforeOffice(on, at, bound));
    });
  }
}
