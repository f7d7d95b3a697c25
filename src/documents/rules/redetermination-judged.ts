import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import type { DocumentRecord } from './document-record.js';
import { isStale, judgementOf } from './redetermination.js';
import { openRedetermination } from './redetermination-record.js';
import type { Redetermination } from './redetermination-record.js';
import { nextRedeterminationSlot, redeterminationSlots } from './redetermination-seats.js';
import type { Judged } from './redetermination.machine.js';

/** What the guards of the small machine read. */
export const judgedOf = (record: DocumentRecord, proposal: Redetermination, pack: PolicyPack): Judged => ({
  endorsed: judgementOf(record, proposal, 'redeterminationReview') !== null,
  cleared: judgementOf(record, proposal, 'redeterminationClearance') !== null,
  // Where the pack names nobody who signs, nothing is signed.
  signed:
    redeterminationSlots(record, proposal, pack).length > 0 && nextRedeterminationSlot(record, proposal, pack) === null,
});

/** The attribute that everybody who has to has judged and signed, over the text in force; null: there is none. */
export function redeterminedAttribute(record: DocumentRecord, pack: PolicyPack): Attribute | null {
  const proposal = openRedetermination(record);
  if (proposal?.state !== 'approved' || isStale(record, proposal)) return null;
  const { endorsed, cleared, signed } = judgedOf(record, proposal, pack);
  return endorsed && cleared && signed ? proposal.disclosure.attribute : null;
}
