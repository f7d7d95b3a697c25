import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { DocumentRecord } from './document-record.js';
import { REDETERMINABLE } from './redetermination.js';
import { openRedetermination } from './redetermination-record.js';
import type { Redetermination, RedeterminationState } from './redetermination-record.js';
import { ACTION_OF } from './redetermination-acts.js';
import { seatsIn, WHO_REDETERMINES } from './redetermination-seats.js';
import type { WaitingRow } from './waiting-row.js';

/** The act that carries it forward; once approved it is the document's own event, and waited for as such. */
const FORWARD: Partial<Record<RedeterminationState, 'endorse' | 'clear' | 'resolveReferral' | 'sign'>> = {
  disclosureReview: 'endorse',
  confidentialityReview: 'clear',
  confidentialityReferral: 'resolveReferral',
  signOff: 'sign',
};

/** Whose move a redetermination is. While the document is down or worked on, it waits for nobody. */
export function waitingToRedetermine(record: DocumentRecord, pack: PolicyPack): WaitingRow[] {
  const proposal = openRedetermination(record);
  if (!proposal || !REDETERMINABLE.includes(record.state)) return [];
  if (proposal.state === 'proposed') return [waitingToSubmit(record, proposal)];
  const event = FORWARD[proposal.state];
  if (!event) return [];
  return WHO_REDETERMINES.filter((row) => row.event === event).flatMap((row) =>
    seatsIn(record, proposal, row, pack).flatMap((seat) =>
      seat.roles.map((role) => ({ event: ACTION_OF[event], role, unitId: seat.unitId, fromOn: null })),
    ),
  );
}

/** Whoever worded it last has it on the desk; what was only asked for, the drafters of the unit. */
function waitingToSubmit(record: DocumentRecord, { authors }: Redetermination): WaitingRow {
  const last = authors.at(-1);
  const post = record.posts.find(({ appointmentId }) => appointmentId === last?.appointmentId);
  return {
    event: last ? 'submitRedetermination' : 'wordRedetermination',
    role: post?.role ?? 'drafter',
    unitId: post?.unitId ?? record.unit.id,
    fromOn: null,
  };
}
