import { addDays } from '../../calendar/rules/calendar-date.js';
import { dayFacts } from '../../calendar/rules/working-days.js';

export interface NumberedDay {
  day: string;
  /** working days from the first day up to and including this one */
  number: number;
  working: boolean;
}

/** Working days counted through, so that the days between two dates are a difference. */
export function numberedDays(from: string, to: string): NumberedDay[] {
  const result: NumberedDay[] = [];
  let number = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const working = dayFacts(day).isWorking;
    if (working) number += 1;
    result.push({ day, number, working });
  }
  return result;
}
