import type { Facts } from './facts.js';
import type { State } from './states.js';

export const PASSED_BECAUSE = ['opinionStands', 'notNeeded'] as const;
export type PassedBecause = (typeof PASSED_BECAUSE)[number];

/** What is kept of the facts with an act; missing where the words of the record were erased. */
type Known = Pick<Facts, 'disclosureReviewDue'>;

/**
 * Why nobody had to act at a step the document went through. Only the review of an intended restriction can be uncalled
 * for; every other step that the way leads through is left by an opinion that stands.
 */
export function passedBecause(step: State, facts: Known | null): PassedBecause {
  return step === 'disclosureReview' && facts?.disclosureReviewDue === false ? 'notNeeded' : 'opinionStands';
}
