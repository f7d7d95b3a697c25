/** A day of the calendar as `YYYY-MM-DD`, without a time or a zone. Such strings compare in the order of the days. */
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 24 * 3600_000;

/** Whether the text is a day that exists. */
export function isCalendarDate(text: string): boolean {
  return SHAPE.test(text) && asDate(dayNumber(text)) === text;
}

/** Whether the text is a day of the centuries in which working days are counted: one by one, so not without an end. */
export function isReckonable(text: string): boolean {
  return isCalendarDate(text) && FIRST_DAY <= text && text <= LAST_DAY;
}

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** How many days it is from one to the other; negative when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return asDate(dayNumber(date) + days);
}

/** 0 is Sunday, 6 Saturday. */
export function dayOfWeek(date: string): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Days since 1970-01-01; NaN for a text of another shape. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function asDate(day: number): string {
  return Number.isFinite(day) ? new Date(day * DAY_MS).toISOString().slice(0, 10) : '';
}
