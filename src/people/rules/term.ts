import type { Issue } from '../../platform/errors.js';

/** Calendar dates, both included; an open end is null. */
export interface Term {
  startsOn: string;
  endsOn: string | null;
}

/** How an appointment stands on a day; one that was ended at once has ended, in the middle of its last day. */
export const STANDINGS = ['inForce', 'toBegin', 'ended'] as const;
export type Standing = (typeof STANDINGS)[number];

export type End = { ok: true; endsOn: string; atOnce: boolean } | { ok: false; why: Issue[] };

/**
 * How a term is brought to an end. What was held stays held: no end lies in the past, as acts were done under it.
 * @param wished the last day; null for «at once»
 */
export function decideEnd(term: Term, wished: string | null, today: string): End {
  const pointer = '/endsOn';
  if (term.endsOn !== null && (term.endsOn < today || term.endsOn < term.startsOn)) {
    return { ok: false, why: [{ code: 'alreadyEnded', pointer }] };
  }
  if (wished === null) {
    const begun = term.startsOn <= today;
    return { ok: true, endsOn: begun ? today : dayBefore(term.startsOn), atOnce: true };
  }
  if (wished < today) return { ok: false, why: [{ code: 'endInThePast', pointer }] };
  if (wished < term.startsOn) return { ok: false, why: [{ code: 'endsBeforeItStarts', pointer }] };
  if (term.endsOn !== null && wished > term.endsOn) return { ok: false, why: [{ code: 'endOnlyEarlier', pointer }] };
  return { ok: true, endsOn: wished, atOnce: false };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 24 * 3600_000).toISOString().slice(0, 10);
}
