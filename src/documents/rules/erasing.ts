import type { Issue } from '../../disclosure/rules/issue.js';
import type { ActingPerson, DocumentRecord } from './document-record.js';

/** Who may ask for it: whoever judges secrecy in the unit that drafted it, or in the office. None of them can read it any more. */
export const mayProposeErasure = (
  { unit, office }: Pick<DocumentRecord, 'unit' | 'office'>,
  by: ActingPerson,
): boolean => by.role === 'confidentialityReviewer' && (by.unitId === unit.id || by.unitId === office?.id);

/** An erasure takes two: the second one is another person, in a post that reads no document at all. */
export const whyNotConfirmErasure = (proposedBy: string, by: ActingPerson): Issue[] =>
  proposedBy === by.personId ? [{ code: 'erasureNeedsTwo', owner: 'securityAdministrator' }] : [];
