import type { Role, UnitKind } from '../../people/rules/roles.js';
import { isAdministrator } from '../../people/rules/roles.js';
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
 * From which revision on this person may read the document; null: for them it does not exist.
 * Drafts are isolated by unit; the office, the leaders and the units concerned see a document from the step at which it
 * reached them on, and no older revision. The auditor of a government sees what has left the drafter's desk.
 * A diverted document is sealed for everybody at once. Administrators never see business text.
 */
export function readableFrom(reader: Reader, reach: Reach, auditorOf: string | null): number | null {
  if (reach.state === 'diverted' || isAdministrator(reader.role)) return null;
  const audits = reader.role === 'auditor' && auditorOf !== null && auditorOf === reach.governmentUnitId;
  // Before `own`: the auditor sits in the office, which a document reaches with a later revision.
  if (audits && reach.state !== 'drafting' && reach.state !== 'attributeAssignment') return 1;
  return reach.access.find(({ unitId }) => unitId === reader.unitId)?.fromRevision ?? null;
}
