import { COVERS } from './document-record.js';
import type { DocumentRecord, Opinion, Outcome, Step } from './document-record.js';
import type { Scope, ScopeHashes } from './scopes.js';

/** The department's own steps: once submitted, their opinions speak for the revision submitted (2-workflow, "Binding"). */
const DEPARTMENT_STEPS: readonly Step[] = [
  'unitOfficeReview',
  'disclosureReview',
  'confidentialityReview',
  'departmentSignOff',
  'countersigning',
  'dissentConfirmation',
];

const POSITIVE: readonly Outcome[] = ['pass', 'endorse', 'clear', 'sign', 'countersign', 'accept'];

export const isDepartmentStep = (step: Step): boolean => DEPARTMENT_STEPS.includes(step);

/** What of a record an opinion is measured by. */
type Bound = Pick<DocumentRecord, 'hashes' | 'submitted'>;

/** The hashes an opinion of this step has to match now. */
export function comparedHashes(record: Bound, step: Step): ScopeHashes {
  return isDepartmentStep(step) && record.submitted ? record.submitted.hashes : record.hashes;
}

const overriddenScopes = (opinion: Opinion): readonly Scope[] =>
  opinion.marks.filter((mark) => mark.kind === 'overridden').flatMap((mark) => mark.scopes);

/** Lapsed, superseded, reopened and revoked are final: such an opinion never revives, not even when the text is put back. */
export const hasEnded = (opinion: Opinion): boolean => opinion.marks.some((mark) => mark.kind !== 'overridden');

/** The scopes an opinion still speaks for: all it covers but those a signer's override has set aside. */
export function effectiveScopes(opinion: Opinion): Scope[] {
  const setAside = overriddenScopes(opinion);
  return COVERS[opinion.step].filter((scope) => !setAside.includes(scope));
}

/** Whether an opinion is worth something now, whatever it says. */
export function stands(record: Bound, opinion: Opinion): boolean {
  if (hasEnded(opinion)) return false;
  const current = comparedHashes(record, opinion.step);
  return effectiveScopes(opinion).every((scope) => opinion.covers[scope] === current[scope]);
}

export const isPositive = (opinion: Opinion): boolean => POSITIVE.includes(opinion.outcome);

interface Seat {
  unitId?: string;
  slot?: number;
}

/** Only the newest finding of a step counts; for countersigning that of each unit, for signatures that of each signer. */
export function newestOf(record: DocumentRecord, step: Step, seat: Seat = {}): Opinion | null {
  let newest: Opinion | null = null;
  for (const opinion of record.opinions) {
    if (opinion.step !== step) continue;
    if (seat.unitId !== undefined && opinion.unitId !== seat.unitId) continue;
    if (seat.slot !== undefined && opinion.slot !== seat.slot) continue;
    if (!newest || opinion.sequence > newest.sequence) newest = opinion;
  }
  return newest;
}

/** The newest opinion of the step, if it is favourable and stands. */
export function standingOf(record: DocumentRecord, step: Step, seat: Seat = {}): Opinion | null {
  const newest = newestOf(record, step, seat);
  return newest && isPositive(newest) && stands(record, newest) ? newest : null;
}

export const allStanding = (record: Bound & Pick<DocumentRecord, 'opinions'>): Opinion[] =>
  record.opinions.filter((opinion) => stands(record, opinion));

/** The units that owe an answer: every co-issuer but the lead, and every unit whose remit is touched. */
export function concernedUnits(record: DocumentRecord): string[] {
  const units = [...record.content.jointUnits, ...record.content.touchedUnits];
  return [...new Set(units)].filter((unitId) => unitId !== record.unit.id);
}

/** The current answer of a concerned unit: agreement or objection, bound to what it saw. */
export function answerOf(record: DocumentRecord, unitId: string): Opinion | null {
  const newest = newestOf(record, 'countersigning', { unitId });
  return newest && stands(record, newest) ? newest : null;
}

export const objections = (record: DocumentRecord): Opinion[] =>
  concernedUnits(record)
    .map((unitId) => answerOf(record, unitId))
    .filter((answer) => answer?.outcome === 'object')
    .filter((answer): answer is Opinion => answer !== null);
