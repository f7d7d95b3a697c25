import type { Issue } from '../../disclosure/rules/issue.js';
import type { ActingPerson, DocumentRecord } from './document-record.js';
import { registryOf } from './eligibility.js';

/** A correction of wording that was proposed, as far as the rules ask for it. */
export interface ProposedCorrection {
  /** the revision it was worded against */
  revision: number;
  proposedBy: string;
  approvedBy: string | null;
  applied: boolean;
}

/** Whoever numbers it words the correction. */
export const mayPropose = (record: DocumentRecord, by: ActingPerson): Issue[] =>
  by.role === 'registrar' && by.unitId === registryOf(record) ? [] : notYours('registrar');

/** The head of whoever numbers it: the office's, or the unit's own; never who worded it. */
export function mayApprove(record: DocumentRecord, by: ActingPerson, proposal: ProposedCorrection | null): Issue[] {
  if (by.role !== 'principalHead' || by.unitId !== registryOf(record)) return notYours('principalHead');
  return proposal?.proposedBy === by.personId ? [{ code: 'barredAuthor' }] : [];
}

/** The text it was worded against is still the text, and it is not in force yet. */
export function whyNotOpen(record: DocumentRecord, { applied, revision }: ProposedCorrection): Issue[] {
  if (applied) return [{ code: 'correctionApplied' }];
  return revision === record.revision ? [] : [{ code: 'correctionStale' }];
}

export const whyNotApprovable = ({ approvedBy }: ProposedCorrection): Issue[] =>
  approvedBy === null ? [] : [{ code: 'correctionApproved' }];

export const whyNotConfirmable = ({ approvedBy }: ProposedCorrection): Issue[] =>
  approvedBy === null ? [{ code: 'correctionNotApproved', owner: 'principalHead' }] : [];

const notYours = (role: 'registrar' | 'principalHead'): Issue[] => [
  { code: 'notYourAct', owner: role, params: { role } },
];
