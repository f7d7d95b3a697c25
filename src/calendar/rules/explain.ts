import type { ExplainedDay, Reckoning } from './working-days.js';

/** How whoever shows a deadline says things: a sentence by its code, and the name of a reason for a day. */
export interface DeadlineWords {
  say: (code: string, params: Record<string, string | number>) => string;
  dayReason: (why: string) => string;
  /** between two days of a list */
  comma: string;
}

/** The way to a deadline in a few sentences: from when, which days did not count, which did though they look free. */
export function explainedInWords(reckoning: Reckoning, words: DeadlineWords): string[] {
  const { base, days, on, skipped, madeUp, provisional, provisionalYears } = reckoning;
  const list = (dates: readonly ExplainedDay[]): string =>
    runsOf(dates)
      .map(({ from, to, why }) => `${from === to ? from : `${from}–${to}`} ${words.dayReason(why)}`)
      .join(words.comma);
  return [
    words.say('deadlineReached', { base, days, on }),
    ...(skipped.length > 0 ? [words.say('deadlineSkipped', { days: list(skipped) })] : []),
    ...(madeUp.length > 0 ? [words.say('deadlineMadeUp', { days: list(madeUp) })] : []),
    ...(provisional ? [words.say('deadlineProvisional', { years: provisionalYears.join(words.comma) })] : []),
  ];
}

interface Run {
  from: string;
  to: string;
  why: string;
}

/** Days with the same reason that follow one another in the list are told as one. */
function runsOf(days: readonly ExplainedDay[]): Run[] {
  const runs: Run[] = [];
  for (const { on, why } of days) {
    const last = runs.at(-1);
    if (last && last.why === why && isNextDay(last.to, on)) last.to = on;
    else runs.push({ from: on, to: on, why });
  }
  return runs;
}

const DAY_MS = 86_400_000;
const isNextDay = (day: string, next: string): boolean => Date.parse(next) - Date.parse(day) === DAY_MS;
