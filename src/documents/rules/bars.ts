import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import type { DocumentRecord, Opinion, Step } from './document-record.js';
import { allStanding, isDepartmentStep } from './standing.js';

type Duty = 'review' | 'disclosure' | 'confidentiality' | 'signature';

/** Nobody takes two of these among the opinions that stand, whatever the round, post or unit. */
const DUTY: Partial<Record<Step, Duty>> = {
  unitOfficeReview: 'review',
  officeReview: 'review',
  disclosureReview: 'disclosure',
  officeEndorsement: 'disclosure',
  confidentialityReview: 'confidentiality',
  officeClearance: 'confidentiality',
  interpretationClearance: 'confidentiality',
  departmentSignOff: 'signature',
  leaderSignOff: 'signature',
  interpretationSignOff: 'signature',
  redeterminationReview: 'disclosure',
  redeterminationClearance: 'confidentiality',
  redeterminationSignOff: 'signature',
};

const MAY_COINCIDE_IN_SMALL_UNIT: readonly Duty[] = ['review', 'disclosure', 'confidentiality'];

/** What of a record the bars look at: what people have done to it, and what of that stands. */
export type Acted = Pick<
  DocumentRecord,
  'createdBy' | 'door' | 'authors' | 'opinions' | 'hashes' | 'submitted' | 'unit' | 'issuingName'
>;

const issue = (code: string, params?: Issue['params']): Issue => ({ code, ...(params && { params }) });

/**
 * Why a person, by what they have done to this document, may not take a step (2-workflow, "Bars on persons").
 * The bars follow the person through every post they hold.
 */
export function barsOn(record: Acted, pack: PolicyPack, personId: string, step: Step): Issue[] {
  const why: Issue[] = [];
  if (isAuthor(record, personId)) why.push(issue('barredAuthor'));
  const other = otherDuty(record, pack, personId, step);
  if (other) why.push(issue('barredSecondDuty', { step: other.step }));
  if (isOfficeStep(record, step) && actedInDepartment(record, personId)) why.push(issue('barredActedInDepartment'));
  return why;
}

/**
 * Steps of the office and the leaders. An interpretation that is added later is judged by whoever issued the document, and
 * so is another attribute: of a department's own name that is the department.
 */
const isOfficeStep = ({ issuingName }: Acted, step: Step): boolean => {
  if (isRedetermining(step)) return issuingName !== 'department';
  return !isDepartmentStep(step) && step !== 'interpretationClearance' && step !== 'interpretationSignOff';
};

export const isRedetermining = (step: Step): boolean =>
  step === 'redeterminationReview' || step === 'redeterminationClearance' || step === 'redeterminationSignOff';

/** Whoever entered a document from a sheet wrote nothing of it. */
const isAuthor = (record: Acted, personId: string): boolean =>
  (record.createdBy === personId && record.door !== 'historical') ||
  record.authors.some((author) => author.personId === personId);

function otherDuty(record: Acted, pack: PolicyPack, personId: string, step: Step): Opinion | null {
  const duty = DUTY[step];
  if (!duty) return null;
  const taken = allStanding(record).filter((opinion) => opinion.personId === personId);
  return taken.find((opinion) => !mayBothBeHeld(record, pack, duty, DUTY[opinion.step])) ?? null;
}

/** Whether one person may hold both duties: the same one twice, or two that a small unit may join. */
export function mayBothBeHeld(
  record: Pick<DocumentRecord, 'unit'>,
  pack: PolicyPack,
  a: Duty,
  b: Duty | undefined,
): boolean {
  if (!b || a === b) return true;
  if (pack.switches.separation !== 'smallUnit' || !record.unit.smallUnit) return false;
  return MAY_COINCIDE_IN_SMALL_UNIT.includes(a) && MAY_COINCIDE_IN_SMALL_UNIT.includes(b);
}

export const dutyOf = (step: Step): Duty | undefined => DUTY[step];

/** A document drafted in the government's office has no department: its steps are all the office's own. */
function actedInDepartment(record: Acted, personId: string): boolean {
  if (record.unit.kind === 'governmentOffice') return false;
  return (
    record.opinions.some((opinion) => opinion.personId === personId && isDepartmentStep(opinion.step)) ||
    record.authors.some((author) => author.personId === personId && author.side === 'unit')
  );
}
