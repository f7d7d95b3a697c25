import type { Issue } from '../../disclosure/rules/issue.js';
import type { Role } from '../../people/rules/roles.js';
import type { ActingPerson, DocumentRecord } from './document-record.js';
import { registryOf } from './eligibility.js';
import type { State } from './states.js';

/** Restricted, and in force. */
export const RESTRICTED: readonly State[] = ['availableOnRequest', 'withheld'];

/** Working days in which a review is to be concluded, where the pack sets none. */
export const DAYS_TO_REVIEW = 20;

const WHO: readonly Role[] = ['disclosureOfficer', 'drafter', 'registrar'];

/** The event after which it is looked at again; null where it waits for none. */
export const awaitedEvent = ({ state, disclosure }: Pick<DocumentRecord, 'state' | 'disclosure'>): string | null =>
  RESTRICTED.includes(state) && disclosure?.reviewAt?.type === 'event' ? disclosure.reviewAt.event : null;

/** Whoever in the unit, or in the body that issued it, learns of the event says so. */
export function mayRecordEvent(record: DocumentRecord, by: ActingPerson): Issue[] {
  const units = [record.unit.id, registryOf(record)];
  return WHO.includes(by.role) && units.includes(by.unitId)
    ? []
    : [{ code: 'notYourAct', owner: 'disclosureOfficer', params: { role: 'disclosureOfficer' } }];
}
