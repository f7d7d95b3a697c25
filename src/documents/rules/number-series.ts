import type { Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { SeriesKey } from './numbering.js';

export interface SeriesWish {
  unitId: string;
  line: string;
  /** null for a continuous line */
  year: number | null;
  first: number;
  /** why it does not begin with 1 */
  firstReason: string | null;
}

export type Opening = { ok: true; key: SeriesKey } | { ok: false; why: Issue[] };

/**
 * Whether a series may be opened. Its lines, and which of them begin anew each year, are the pack's; a number is given on
 * the day of registration, so no year but this one and the next can ever be used. The numbers before the first were used
 * elsewhere, as on paper, and are a gap: it carries a reason.
 */
export function decideOpening(wish: SeriesWish, { seriesLines }: PolicyPack, thisYear: number): Opening {
  const line = seriesLines.find((known) => known.line === wish.line);
  const why: Issue[] = [];
  if (!line) {
    const allowed = seriesLines.map((known) => known.line).join(', ');
    why.push({ code: 'notInSet', pointer: '/line', params: { allowed } });
  }
  if (line?.numbering === 'continuous' && wish.year !== null)
    why.push({ code: 'seriesHasNoYears', pointer: '/year', params: { seriesLine: line.line } });
  if (line?.numbering === 'yearly' && (wish.year === null || wish.year < thisYear || wish.year > thisYear + 1))
    why.push({ code: 'seriesYear', pointer: '/year', params: { from: thisYear, to: thisYear + 1 } });
  if (wish.first > 1 && !wish.firstReason?.trim()) why.push({ code: 'firstReasonNeeded', pointer: '/firstReason' });
  if (!line || why.length > 0) return { ok: false, why };
  return { ok: true, key: { unitId: wish.unitId, line: line.line, numbering: line.numbering, year: wish.year ?? 0 } };
}
