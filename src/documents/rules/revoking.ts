import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { DocumentRecord, Step } from './document-record.js';
import type { State } from './states.js';

/** The steps in the order in which a document meets them; those of one line belong to the same state. */
const WAY: readonly (readonly Step[])[] = [
  ['unitOfficeReview'],
  ['disclosureReview'],
  ['confidentialityReview'],
  ['departmentSignOff'],
  ['countersigning', 'dissentConfirmation'],
  ['officeReview', 'officeEndorsement'],
  ['officeClearance'],
  ['leaderSignOff'],
];

/**
 * The step to which a document goes back when an opinion of it is revoked; undefined where it stays. A revocation never
 * leads forward: of a step that the document has still to reach (again), the opinion only ends.
 */
export function stepToReturnTo(record: DocumentRecord, pack: PolicyPack, step: Step | undefined): Step | undefined {
  if (!step) return undefined;
  const here = placeOf(stateJudged(record), pack);
  const there = placeOf(step, pack);
  return there !== null && here !== null && there <= here ? step : undefined;
}

function placeOf(place: State | Step, pack: PolicyPack): number | null {
  if (place === 'registration') return WAY.length;
  const index = WAY.findIndex((steps) => steps.some((step) => step === place));
  if (index < 0) return null;
  const [signing, answering] = [3, 4];
  if (pack.switches.countersignOrder !== 'beforeLead') return index;
  return index === signing ? answering : index === answering ? signing : index;
}

/** A referral belongs to the review that asked. */
const stateJudged = (record: DocumentRecord): State =>
  record.state === 'confidentialityReferral' && record.referredFrom ? record.referredFrom : record.state;
