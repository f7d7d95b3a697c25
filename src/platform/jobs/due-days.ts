const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** The round is due from six in the morning in Asia/Shanghai (UTC+8, without summer time). */
const MORNING = 6;

/** The day whose round is due last, YYYY-MM-DD: yesterday's until the morning. */
export function dueDay(now: Date): string {
  return dayOf(now.getTime() + (8 - MORNING) * HOUR);
}

/** Days after the last one done, up to today; a duty that was never done begins today. */
export function missedDays(last: string | undefined, today: string): string[] {
  if (last === undefined) return [today];
  const days: string[] = [];
  for (let at = Date.parse(last) + DAY; at <= Date.parse(today); at += DAY) days.push(dayOf(at));
  return days;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
