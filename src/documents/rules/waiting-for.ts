import { addDays } from '../../calendar/rules/calendar-date.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { DocumentRecord } from './document-record.js';
import { seatsOf } from './eligibility.js';
import type { EventName } from './events.js';
import { waitingToRedetermine } from './redetermination-waiting.js';
import type { WaitingRow } from './waiting-row.js';
import { answerOf, concernedUnits } from './standing.js';
import type { State } from './states.js';
import { whoActs } from './who-acts.js';

/** Whose turn it is on that day, of everybody who is waited for. */
export const isDue = ({ fromOn }: Pick<WaitingRow, 'fromOn'>, today: string): boolean =>
  fromOn === null || fromOn <= today;

/** The act that carries a document forward from each state; a state without one waits for nobody. */
const FORWARD: Partial<Record<State, EventName>> = {
  drafting: 'completeDraft',
  attributeAssignment: 'submitForReview',
  unitOfficeReview: 'pass',
  disclosureReview: 'endorse',
  confidentialityReview: 'clear',
  confidentialityReferral: 'resolveReferral',
  departmentSignOff: 'sign',
  officeReview: 'accept',
  officeClearance: 'clear',
  returned: 'revise',
  leaderSignOff: 'sign',
  registration: 'register',
  issuing: 'issue',
  awaitingPublication: 'publish',
  suspended: 'restore',
};

export function waitingFor(record: DocumentRecord, pack: PolicyPack): WaitingRow[] {
  return [...waitingForDocument(record, pack), ...waitingToRedetermine(record, pack)];
}

function waitingForDocument(record: DocumentRecord, pack: PolicyPack): WaitingRow[] {
  if (record.state === 'countersigning') return waitingForAnswers(record, pack);
  // 国办发〔2016〕80号: an interpretation that was deferred is owed from the day of publication.
  if (record.state === 'published' && record.deferral !== null) return rowsFor(record, pack, 'addInterpretation');
  const event = record.redetermination?.state === 'approved' ? 'applyRedetermination' : FORWARD[record.state];
  return event ? rowsFor(record, pack, event) : [];
}

function rowsFor(record: DocumentRecord, pack: PolicyPack, event: EventName): WaitingRow[] {
  return whoActs(event, record).flatMap((row) =>
    seatsOf(record, pack, row).flatMap((seat) =>
      seat.roles.map((role) => ({ event, role, unitId: seat.unitId, fromOn: null })),
    ),
  );
}

/**
 * The units that still owe an answer; once all have given theirs, the lead's head, who confirms over any dissent. Where
 * the lead decides, the day after the last one to answer is his turn by itself: silence is then an answer (2-workflow).
 */
function waitingForAnswers(record: DocumentRecord, pack: PolicyPack): WaitingRow[] {
  const owing = concernedUnits(record).filter((unitId) => answerOf(record, unitId) === null);
  if (owing.length === 0) return rowsFor(record, pack, 'sign');
  const asked = rowsFor(record, pack, 'countersign').filter(({ unitId }) => owing.includes(unitId));
  const { countersignDueOn } = record;
  if (pack.switches.joint !== 'lead' || countersignDueOn === null) return asked;
  const fromOn = addDays(countersignDueOn, 1);
  return [...asked, ...rowsFor(record, pack, 'sign').map((row) => ({ ...row, fromOn }))];
}
