import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { JobPrelude } from '../platform/jobs/job-prelude.js';
import { yearTableOf } from './rules/year-import.js';
import { putInForce, versionInForce } from './rules/year-tables.js';
import { CALENDAR_VERSION, yearsInForce } from './years.queries.js';
import type { YearRow } from './years.queries.js';

/**
 * Keeps this process at the years that the database has. Every request learns their version together with its session, and
 * every job before it begins: a year counts everywhere as soon as its import is committed.
 */
@Injectable()
export class CalendarYears extends JobPrelude {
  constructor(private readonly database: Database) {
    super();
  }

  /** Reads the years anew when they are not those of that version. */
  async follow(version: string | null): Promise<void> {
    if (version !== versionInForce()) await this.read();
  }

  async prepare(): Promise<void> {
    const [row] = await this.database.query<{ version: string | null }>({
      name: 'calendar.version',
      text: `SELECT ${CALENDAR_VERSION} AS version`,
    });
    await this.follow(row?.version ?? null);
  }

  private async read(): Promise<void> {
    const rows = await this.database.query<YearRow & { version: string }>(yearsInForce());
    putInForce(rows[0]?.version ?? null, rows.map(tableOf));
  }
}

export const tableOf = ({ year, noticeTitle, noticeUrl, days }: YearRow) =>
  yearTableOf({ year, days, notice: { title: noticeTitle, url: noticeUrl } });
