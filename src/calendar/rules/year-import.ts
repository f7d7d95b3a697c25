import type { Issue } from '../../platform/errors.js';
import { dayOfWeek, isCalendarDate, yearOf } from './calendar-date.js';
import { HOLIDAYS } from './holidays.js';
import type { Holiday } from './holidays.js';
import type { YearTable } from './year-table.js';

/** `off`: no working day; `worked`: a weekend day that is worked for a holiday (调休). */
export const DAY_KINDS = ['off', 'worked'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface ImportedDay {
  on: string;
  kind: DayKind;
  holiday: Holiday;
}

/** How the State Council's arrangement is written down. */
export interface Notice {
  title: string;
  /** where it can be read */
  url: string;
}

export interface YearImport {
  year: number;
  notice: Notice;
  days: readonly ImportedDay[];
  /** Why a year that has its notice already is replaced. */
  reason?: string;
}

/** The statute's own days on fixed dates (全国年节及纪念日放假办法): whatever a notice says, they are off. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/**
 * What is wrong with a year before it is put in force. `at` names a day of the list in a pointer; whatever is judged is
 * judged day by day, so that a sheet can be mended row by row.
 */
export function yearIssues(
  { year, days, reason }: YearImport,
  { known, today, at }: { known: YearTable | undefined; today: string; at: (index: number) => string },
): Issue[] {
  const first = new Map<string, number>();
  const own = days.flatMap((day, index): Issue[] => {
    const issue = (code: string): Issue[] => [{ code, pointer: `${at(index)}/on`, params: { day: day.on, year } }];
    if (!isCalendarDate(day.on)) return issue('dayUnknown');
    if (yearOf(day.on) !== year) return issue('dayOfAnotherYear');
    if (first.has(day.on)) return issue('dayGivenTwice');
    first.set(day.on, index);
    const isWeekend = [0, 6].includes(dayOfWeek(day.on));
    return day.kind === 'worked' && !isWeekend ? issue('workedDayIsNoWeekend') : [];
  });
  const off = new Set(days.filter(({ kind }) => kind === 'off').map(({ on }) => on));
  const missing = statutoryDays(year, known).filter((day) => !off.has(day));
  return [
    ...(year < yearOf(today) ? [{ code: 'yearIsPast', pointer: '/year', params: { year } }] : []),
    ...(known && !known.provisional && reason === undefined
      ? [{ code: 'yearHasNotice', pointer: '/reason', params: { year } }]
      : []),
    ...own,
    ...missing.map((day) => ({ code: 'statutoryDayMissing', pointer: '/days', params: { day } })),
  ];
}

/** Those with a fixed date; and, while the year is provisional, those that the provisional table knows by the moon. */
function statutoryDays(year: number, known: YearTable | undefined): string[] {
  const byMoon = known?.provisional ? Object.values(known.holidays).flat() : [];
  return [...new Set([...FIXED.map((day) => `${year}-${day}`), ...byMoon])].sort();
}

export function yearTableOf({ year, notice, days }: YearImport): YearTable {
  const of = (kind: DayKind): Record<string, string[]> => {
    const named = HOLIDAYS.map((holiday): [string, string[]] => [
      holiday,
      days
        .filter((day) => day.kind === kind && day.holiday === holiday)
        .map(({ on }) => on)
        .sort(),
    ]);
    return Object.fromEntries(named.filter(([, list]) => list.length > 0));
  };
  return { year, provisional: false, notices: [notice.url], holidays: of('off'), workdays: of('worked') };
}
