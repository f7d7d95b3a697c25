import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../src/calendar/rules/calendar-date.js';
import { dayFacts, workingDaysLeft } from '../../src/calendar/rules/working-days.js';
import { isDayForSignals, officeBounds, remindedOn } from '../../src/tasks/rules/due-ranges.js';
import { PACES, TASK_KINDS } from '../../src/tasks/rules/task-kinds.js';

const daysOf = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('reminders', () => {
  it('of whatever day a task is due on, come on each number of working days before it, once', () => {
    const mornings = daysOf('2026-07-20', '2026-10-12').filter(isDayForSignals);
    const reminded = mornings.flatMap((on) => remindedOn(on).map((range) => ({ on, ...range })));
    for (const due of daysOf('2026-09-24', '2026-10-12')) {
      const told = reminded.filter(({ from, to }) => from <= due && due <= to);
      for (const { on, days } of told) expect(workingDaysLeft(on, due)).toBe(days);
      for (const kind of TASK_KINDS) {
        const days = told.filter((one) => one.kind === kind).map((one) => one.days);
        expect([due, kind, days]).toEqual([due, kind, [...PACES[kind].reminders]]);
      }
    }
  });

  it('come on working days only, those worked for a holiday among them', () => {
    expect(isDayForSignals('2026-10-03')).toBe(false);
    expect(isDayForSignals('2026-10-10')).toBe(dayFacts('2026-10-10').isWorking);
    expect(isDayForSignals('2026-11-28')).toBe(false);
  });
});

describe('what is overdue', () => {
  it('comes before the office after as many working days as its kind allows', () => {
    for (const on of daysOf('2026-09-20', '2026-10-20').filter(isDayForSignals)) {
      for (const { kind, days, until } of officeBounds(on)) {
        expect(days).toBe(PACES[kind].officeAfter);
        expect(workingDaysLeft(on, until)).toBe(-days);
        expect(workingDaysLeft(on, addDays(until, 1))).toBeGreaterThan(-days);
      }
    }
  });
});
