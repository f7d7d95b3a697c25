import { Malformed } from '../../platform/errors.js';
import { decodeCursor } from '../../platform/http/page.js';

/** A cursor that is a count: a revision's or an entry's number. @throws Malformed('badCursor') */
export function countOf(cursor: string): number {
  const [count] = decodeCursor(cursor, ['number']);
  if (Number.isInteger(count) && count > 0 && count < 1e9) return count;
  throw new Malformed('badCursor', [{ code: 'badCursor', pointer: '/cursor' }]);
}
