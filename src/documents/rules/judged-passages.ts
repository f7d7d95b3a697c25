import type { Issue } from '../../disclosure/rules/issue.js';
import type { Passage, PassageJudgement, PassageKind } from '../../disclosure/rules/passages.js';
import type { DocumentRecord } from './document-record.js';

/** What a reviewer made of one place of the text: by its place alone, so that the record repeats no personal data. */
export interface JudgedPassage {
  /** which block of the body, counted from 0 */
  block: number;
  from: number;
  to: number;
  kind: PassageKind;
  judgement: PassageJudgement;
}

/** As it is kept with the review: how many places were found, and what was said of which. */
export interface JudgedPassages {
  found: number;
  judged: JudgedPassage[];
}

/**
 * Nobody has to judge a place: what was found decides nothing. What is judged has to be there, once; and what is to be
 * masked cannot be cleared where the whole text is released.
 */
export function whyNotJudged(
  { disclosure }: Pick<DocumentRecord, 'disclosure'>,
  outcome: 'clear' | 'restrict' | 'refer',
  found: readonly Passage[],
  judged: readonly JudgedPassage[],
): Issue[] {
  const whole = outcome === 'clear' && disclosure?.releaseForm === 'full';
  return judged.flatMap((one, index): Issue[] => {
    const pointer = `/passages/${index}`;
    const again = judged.findIndex((other) => samePlace(other, one)) < index;
    const there = found.some((passage) => samePlace({ ...passage, block: passage.text }, one));
    if (again || !there) return [{ code: 'passageUnknown', pointer }];
    return whole && one.judgement === 'mask' ? [{ code: 'passageToBeMasked', pointer, owner: 'drafter' }] : [];
  });
}

type Place = Omit<JudgedPassage, 'judgement'>;

const samePlace = (one: Place, other: Place): boolean =>
  one.block === other.block && one.from === other.from && one.to === other.to && one.kind === other.kind;
