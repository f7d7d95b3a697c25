import { addWorkingDays } from '../calendar/rules/working-days.js';
import type { Reckoning } from '../calendar/rules/working-days.js';
import { Refused } from '../platform/errors.js';
import type { ItemAct, RectificationAct } from './rules/spot-check.js';
import { givenBy, termOf } from './rules/what-acts-ask.js';

/**
 * The day by which the other side has to follow; null where nothing is owed. @throws Refused where a term is said of an act that has none:
 * whoever said it would take it for granted
 */
export function dayOfAct(act: ItemAct | RectificationAct, on: string, said: number | undefined): Reckoning | null {
  const term = termOf(act);
  if (said !== undefined && term === null)
    throw new Refused('spotCheckRefused', [{ code: 'termNotAsked', pointer: '/workingDays' }]);
  const days = term ? (said ?? term.preset) : givenBy(act);
  return days === null ? null : addWorkingDays(on, days);
}
