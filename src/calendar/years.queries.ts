import type { Statement } from '../platform/database/database.js';
import type { ImportedDay } from './rules/year-import.js';

/** Part of a statement that is sent anyway: which years are in force, as one name; null when nothing was imported. */
export const CALENDAR_VERSION = `(SELECT y.id FROM yuantou.calendar_year y ORDER BY y.number DESC LIMIT 1)`;

export interface YearRow {
  id: string;
  year: number;
  noticeTitle: string;
  noticeUrl: string;
  reason: string | null;
  days: ImportedDay[];
  importedAt: Date;
  importedBy: string | null;
}

const YEARS = `SELECT y.id, y.year, y.notice_title AS "noticeTitle", y.notice_url AS "noticeUrl", y.reason, y.days,
  y.imported_at AS "importedAt", p.name AS "importedBy", y.number
  FROM yuantou.calendar_year y LEFT JOIN yuantou.person p ON p.id = y.imported_by`;

/** The newest of each year, with the name of the whole. */
export const yearsInForce = (): Statement => ({
  name: 'calendar.yearsInForce',
  text: `SELECT DISTINCT ON (year) *, ${CALENDAR_VERSION} AS version FROM (${YEARS}) y ORDER BY year, number DESC`,
});

/** Whatever was put in force for a year, the newest first. */
export const importsOfYear = (year: number): Statement => ({
  name: 'calendar.importsOfYear',
  text: `${YEARS} WHERE y.year = $1 ORDER BY y.number DESC LIMIT 20`,
  values: [year],
});
