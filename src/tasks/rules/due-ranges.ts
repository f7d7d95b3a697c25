import { addDays } from '../../calendar/rules/calendar-date.js';
import { addWorkingDays, dayFacts } from '../../calendar/rules/working-days.js';
import { PACES, TASK_KINDS } from './task-kinds.js';
import type { TaskKind } from './task-kinds.js';

/** Tasks of a kind that are due within these days, both included. */
export interface DueRange {
  kind: TaskKind;
  /** working days left until then, or passed since */
  days: number;
  from: string;
  to: string;
}

/** Nobody is reminded of anything on a day off: the working day before has done so. */
export const isDayForSignals = (on: string): boolean => dayFacts(on).isWorking;

/** What is to be reminded of on a working day: what is due on a day off counts as the last working day before. */
export function remindedOn(on: string): DueRange[] {
  return TASK_KINDS.flatMap((kind) =>
    PACES[kind].reminders.map((days) => ({
      kind,
      days,
      from: addWorkingDays(on, days).on,
      to: addDays(addWorkingDays(on, days + 1).on, -1),
    })),
  );
}

/** For each kind the last day on which what was due is overdue by as many working days as bring it before the office. */
export function officeBounds(on: string): { kind: TaskKind; days: number; until: string }[] {
  return TASK_KINDS.map((kind) => {
    const days = PACES[kind].officeAfter;
    return { kind, days, until: workingDaysBefore(on, days) };
  });
}

/** The latest day from which `days` working days have passed on `on`, that day included. */
function workingDaysBefore(on: string, days: number): string {
  let day = on;
  for (let left = days; left > 0; day = addDays(day, -1)) if (dayFacts(day).isWorking) left -= 1;
  return day;
}
