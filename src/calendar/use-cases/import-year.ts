import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordAdministrativeAct } from '../../people/administrative-record.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { uuidOfNumber } from '../../platform/ids.js';
import { CalendarYears } from '../calendar-years.js';
import { yearIssues } from '../rules/year-import.js';
import type { YearImport } from '../rules/year-import.js';
import { tablesInForce } from '../rules/year-tables.js';

/** Any number of our own: one import at a time. */
const LOCK = 7_310_020_261_202;

/** Puts a year of working days in force, with the notice that it is taken from. */
@Injectable()
export class ImportYear {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly years: CalendarYears,
  ) {}

  /** What is wrong with it, each day by its place in the list. */
  issuesOf(year: YearImport, at: (index: number) => string): Issue[] {
    const known = tablesInForce().find((table) => table.year === year.year);
    return yearIssues(year, { known, today: shanghaiDate(this.clock.now()), at });
  }

  /** Deadlines reckoned from now on use it; those already given to somebody stay. @throws Refused('calendarYearRefused') */
  async run(actor: Actor, year: YearImport): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
      // Somebody may have been faster.
      await this.years.prepare();
      const issues = this.issuesOf(year, (index) => `/days/${index}`);
      if (issues.length > 0) throw new Refused('calendarYearRefused', issues);
      const at = this.clock.now();
      await tx.execute({
        text: `INSERT INTO yuantou.calendar_year
            (id, year, notice_title, notice_url, reason, days, imported_by, imported_at)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        values: [
          // Random: a restored database must not give an old name to other years.
          randomUUID(),
          year.year,
          year.notice.title,
          year.notice.url,
          year.reason ?? null,
          JSON.stringify(year.days),
          actor.personId,
          at,
        ],
      });
      await recordAdministrativeAct(tx, {
        act: 'calendarYearImported',
        at,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
        subject: { kind: 'calendarYear', id: uuidOfNumber(year.year) },
        ...(year.reason !== undefined && { reason: year.reason }),
        detail: { year: year.year, notice: year.notice, days: year.days.length },
      });
    });
    await this.years.prepare();
  }
}
