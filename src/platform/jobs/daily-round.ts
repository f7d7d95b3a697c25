import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { DailyDuty } from './daily-duty.js';
import { dueDay, missedDays } from './due-days.js';
import { JobFailure } from './failure.js';
import { JobPrelude } from './job-prelude.js';
import { JobHandler } from './job-handler.js';
import { Registered } from './registered.js';
import { dutiesDone, markDuty, requestRound } from './duties.sql.js';
import type { DutyDone } from './duties.sql.js';

/** Calls all duties of a day, each once over all replicas. */
@Injectable()
export class DailyRound {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registered: Registered,
  ) {}

  /**
   * The duties of one day that are not done yet; one that fails does not keep back the others.
   * @returns the names of those done now
   * @throws JobFailure when one failed
   */
  async perform(on: string): Promise<string[]> {
    return this.performEach(this.registered.named(DailyDuty).map((duty) => ({ duty, on })));
  }

  /** Whatever is due until this morning, the missed days first. @throws JobFailure */
  async catchUp(): Promise<void> {
    const today = dueDay(this.clock.now());
    const last = await this.lastDays();
    const open = this.registered
      .named(DailyDuty)
      .flatMap((duty) => missedDays(last.get(duty.name), today).map((on) => ({ duty, on })));
    await this.performEach(open.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))));
  }

  /** Adds the job of this morning, unless all is done or the job is there already. */
  async request(): Promise<void> {
    const today = dueDay(this.clock.now());
    const last = await this.lastDays();
    const open = this.registered.named(DailyDuty).some(({ name }) => (last.get(name) ?? '') < today);
    if (open) await this.database.query(requestRound(today));
  }

  private async performEach(open: { duty: DailyDuty; on: string }[]): Promise<string[]> {
    const done: string[] = [];
    let failure: JobFailure | undefined;
    const failed = new Set<string>();
    for (const { duty, on } of open) {
      // A later day of a duty must not come before an earlier one.
      if (failed.has(duty.name)) continue;
      try {
        if (await this.performOnce(duty, on)) done.push(duty.name);
      } catch (error) {
        new Logger('Jobs').error(error instanceof Error ? error.stack : String(error));
        failed.add(duty.name);
        failure ??= new JobFailure(`${duty.name} on ${on}`, error);
      }
    }
    if (failure) throw failure;
    return done;
  }

  /** Whoever comes second waits at the mark for the first, and then finds it. */
  private performOnce(duty: DailyDuty, on: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      if ((await tx.execute(markDuty(duty.name, on, this.clock.now()))) === 0) return false;
      for (const prelude of this.registered.all(JobPrelude)) await prelude.prepare();
      await duty.perform(on);
      return true;
    });
  }

  private async lastDays(): Promise<Map<string, string>> {
    const rows = await this.database.query<DutyDone>(dutiesDone());
    return new Map(rows.map(({ duty, on }) => [duty, on]));
  }
}

@Injectable()
export class DailyRoundJob extends JobHandler {
  readonly name = 'dailyRound';

  constructor(private readonly round: DailyRound) {
    super();
  }

  perform(): Promise<void> {
    return this.round.catchUp();
  }
}
