import type { Role, UnitKind } from '../../people/rules/roles.js';
import { isAdministrator } from '../../people/rules/roles.js';
import { isIssued } from './states.js';
import type { State } from './states.js';

export interface Reader {
  unitId: string;
  unitKind: UnitKind;
  role: Role;
}

/** What decides who may know of a document: its state, and which units it has reached, each from which revision on. */
export interface Reach {
  state: State;
  governmentUnitId: string | null;
  access: { unitId: string; fromRevision: number }[];
}

/**
 * The auditor of a government sits in its office and sees what is under the government. An auditor of any other unit is of
 * that unit, and sees no more than others there.
 */
export const auditsGovernment = ({ role, unitKind }: Pick<Reader, 'role' | 'unitKind'>): boolean =>
  role === 'auditor' && unitKind === 'governmentOffice';

/**
 * From which revision on this person may read the document; null: for them it does not exist.
 * Drafts are isolated by unit; the office, the leaders and the units concerned see a document from the step at which it
 * reached them on, and no older revision. The auditor of a government sees what has left the drafter's desk.
 * Once signed it is also known to the office's confidentiality reviewer, who may have to divert it (2-workflow, `divert`).
 * A diverted document is sealed for everybody at once. Administrators never see business text.
 * @param officeOf the government whose office the reader sits in, if it is the document's
 */
export function readableFrom(reader: Reader, reach: Reach, officeOf: string | null): number | null {
  if (reach.state === 'diverted' || isAdministrator(reader.role)) return null;
  const inItsOffice = officeOf !== null && officeOf === reach.governmentUnitId;
  const audits = auditsGovernment(reader) && inItsOffice;
  // Before `own`: the auditor sits in the office, which a document reaches with a later revision.
  if (audits && reach.state !== 'drafting' && reach.state !== 'attributeAssignment') return 1;
  if (reader.role === 'confidentialityReviewer' && inItsOffice && isIssued(reach.state)) return 1;
  return reach.access.find(({ unitId }) => unitId === reader.unitId)?.fromRevision ?? null;
}
