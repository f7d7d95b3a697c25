import { findSecrecyMarks, issueOfMark } from '../disclosure/rules/secrecy-mark.js';
import { Refused } from '../platform/errors.js';

/** Words of a spot check are looked at before anything of them is stored. @throws Refused secrecyMark */
export function refuseMarked(pointer: string, text: string): void {
  const marks = findSecrecyMarks([{ pointer, text, as: 'body' }]);
  if (marks.length === 0) return;
  throw new Refused('secrecyMark', marks.map(issueOfMark));
}
