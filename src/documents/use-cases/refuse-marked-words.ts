import { findSecrecyMarks, issueOfMark } from '../../disclosure/rules/secrecy-mark.js';
import type { SecrecyMark } from '../../disclosure/rules/secrecy-mark.js';
import { Refused } from '../../platform/errors.js';

/**
 * Words beside the text (comments, objections, what a return explains) are looked at like the text itself, before anything
 * of them is stored, logged or kept.
 * @param words by the JSON pointer of where they stand
 * @throws Refused secrecyMark
 */
export function refuseMarkedWords(words: Record<string, string | null>): void {
  const texts = Object.entries(words).flatMap(([pointer, text]) =>
    text === null ? [] : [{ pointer, text, as: 'body' as const }],
  );
  refuseMarks(findSecrecyMarks(texts));
}

/** @throws Refused secrecyMark where there is any */
export function refuseMarks(marks: readonly SecrecyMark[]): void {
  if (marks.length > 0) throw new Refused('secrecyMark', marks.map(issueOfMark));
}
