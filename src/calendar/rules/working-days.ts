import { addDays, dayOfWeek, daysBetween, isReckonable, yearOf } from './calendar-date.js';
import type { YearTable } from './year-table.js';
import { tablesInForce } from './year-tables.js';

/** What a day is, and why. */
export interface DayFacts {
  isWorking: boolean;
  /** `weekday`, `weekend`, or the holiday (off, or worked for it): labels under `dayReason`. */
  why: string;
  /** The year has no notice yet: the day may still become something else. */
  provisional: boolean;
}

export interface ExplainedDay {
  on: string;
  why: string;
}

/** A date with the way it was reached. */
export interface Reckoning {
  /** The day that was sought. */
  on: string;
  /** Day 0. */
  base: string;
  rule: 'workingDays';
  days: number;
  /** Days that did not count, each with its reason. */
  skipped: ExplainedDay[];
  /** Weekend days that did count, because they are worked for a holiday (调休). */
  madeUp: ExplainedDay[];
  /** True as soon as one day on the way belongs to a year without a notice (暂定). */
  provisional: boolean;
  provisionalYears: number[];
  /** Addresses of the notices for the years passed through. */
  notices: string[];
}

/**
 * The `days`-th working day after `from` (条例 Art. 26 and the like: twenty working days …). The day of the event is
 * day 0 and never counts; 0 days is that day itself, whatever it is.
 * @throws RangeError for a day before 1900 or after 2199, or a number of days that is no count (0 to 10 000)
 */
export function addWorkingDays(from: string, days: number, tables: readonly YearTable[] = tablesInForce()): Reckoning {
  if (!isReckonable(from)) throw new RangeError(`${from} is no day to count from (YYYY-MM-DD, 1900 to 2199)`);
  if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) throw new RangeError(`${days} is no number of days`);
  const skipped: ExplainedDay[] = [];
  const madeUp: ExplainedDay[] = [];
  const provisionalYears = new Set<number>();
  let on = from;
  for (let left = days; left > 0;) {
    on = addDays(on, 1);
    const { isWorking, why, provisional } = dayFacts(on, tables);
    if (provisional) provisionalYears.add(yearOf(on));
    if (!isWorking) skipped.push({ on, why });
    else if (why !== 'weekday') madeUp.push({ on, why });
    if (isWorking) left -= 1;
  }
  return {
    on,
    base: from,
    rule: 'workingDays',
    days,
    skipped,
    madeUp,
    provisional: provisionalYears.size > 0,
    provisionalYears: [...provisionalYears],
    notices: noticesBetween(from, on, tables),
  };
}

const MOST_DAYS = 10_000;

/**
 * How many working days are left until a day: today is day 0, and so is the day itself when it comes; negative once it is
 * over. Whole weeks are not walked through: lists ask it for each of their rows, and a day may lie far away.
 */
export function workingDaysLeft(today: string, on: string, tables: readonly YearTable[] = tablesInForce()): number {
  const [from, to] = today <= on ? [today, on] : [on, today];
  const days = daysBetween(from, to);
  const rest = Array.from({ length: days % 7 }, (_, i) => addDays(to, -i));
  const weekdays = 5 * Math.floor(days / 7) + rest.filter((day) => !isWeekend(day)).length;
  const left = weekdays + holidaysAndMadeUp(from, to, tables);
  return today <= on ? left : -left;
}

/** By how much the days after `from` up to `to` that a table names differ from what their days of the week say. */
function holidaysAndMadeUp(from: string, to: string, tables: readonly YearTable[]): number {
  const named = tables.flatMap(({ holidays, workdays }) => [...Object.values(holidays), ...Object.values(workdays)]);
  return [...new Set(named.flat())]
    .filter((day) => from < day && day <= to)
    .reduce((sum, day) => sum + Number(dayFacts(day, tables).isWorking) - Number(!isWeekend(day)), 0);
}

const isWeekend = (day: string): boolean => [0, 6].includes(dayOfWeek(day));

/** Whether a day is worked. A year without a table has its weekends off, and is provisional. */
export function dayFacts(date: string, tables: readonly YearTable[] = tablesInForce()): DayFacts {
  const table = tables.find(({ year }) => year === yearOf(date));
  const provisional = table?.provisional ?? true;
  const holiday = nameOf(table?.holidays, date);
  if (holiday !== null) return { isWorking: false, why: holiday, provisional };
  const madeUpFor = nameOf(table?.workdays, date);
  if (madeUpFor !== null) return { isWorking: true, why: madeUpFor, provisional };
  const weekend = isWeekend(date);
  return { isWorking: !weekend, why: weekend ? 'weekend' : 'weekday', provisional };
}

function nameOf(days: Record<string, string[]> | undefined, date: string): string | null {
  return Object.entries(days ?? {}).find(([, list]) => list.includes(date))?.[0] ?? null;
}

function noticesBetween(from: string, to: string, tables: readonly YearTable[]): string[] {
  const passed = tables.filter(({ year }) => yearOf(from) <= year && year <= yearOf(to));
  return [...new Set(passed.flatMap(({ notices }) => notices))];
}
