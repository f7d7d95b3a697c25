import type { Check, Law } from './check.js';
import type { CheckResult, Problem } from './check-result.js';
import { attributeMissing, mandatoryProactive, reasonMissing } from './checks/attribute.js';
import { requiredElement, secrecyMark } from './checks/elements.js';
import { groundDutyUnmet, groundMissing, reviewDateMissing } from './checks/grounds.js';
import {
  interpretationMaterialMissing,
  interpretationNotApproved,
  interpretationPlanIncomplete,
  interpretationPlanMissing,
} from './checks/interpretation.js';
import { jointOpinionMissing, leadUnitMissing } from './checks/joint.js';
import {
  confidentialityReviewMissing,
  disclosureReviewMissing,
  signOffMissing,
  vacantPost,
} from './checks/opinions.js';
import {
  collectiveDecisionMissing,
  consultationStatementMissing,
  draftExplanationMissing,
  fairCompetitionReviewMissing,
  legalityReviewMissing,
} from './checks/papers.js';
import { normativeNumberMissing, personalData } from './checks/registration.js';
import { forwardingAttribute, mixedContent, summaryMissing } from './checks/release.js';
import { catalogueOn } from './grounds.js';
import type { CheckIssue } from './issue.js';
import type { PolicyPack } from './policy-pack.js';
import type { Subject } from './subject.js';
import type { CheckCode, GateEvent } from './vocabulary.js';

/** Every check, by its code: a code without one does not compile. Insertion order is the order of the checklist. */
const CHECKS: Record<CheckCode, Check> = {
  'required-element': requiredElement,
  'secrecy-mark': secrecyMark,
  'attribute-missing': attributeMissing,
  'reason-missing': reasonMissing,
  'ground-missing': groundMissing,
  'ground-duty-unmet': groundDutyUnmet,
  'review-date-missing': reviewDateMissing,
  'summary-missing': summaryMissing,
  'mandatory-proactive': mandatoryProactive,
  'mixed-content': mixedContent,
  'forwarding-attribute': forwardingAttribute,
  'vacant-post': vacantPost,
  'disclosure-review-missing': disclosureReviewMissing,
  'confidentiality-review-missing': confidentialityReviewMissing,
  'interpretation-plan-missing': interpretationPlanMissing,
  'interpretation-plan-incomplete': interpretationPlanIncomplete,
  'interpretation-material-missing': interpretationMaterialMissing,
  'interpretation-not-approved': interpretationNotApproved,
  'lead-unit-missing': leadUnitMissing,
  'joint-opinion-missing': jointOpinionMissing,
  'consultation-statement-missing': consultationStatementMissing,
  'draft-explanation-missing': draftExplanationMissing,
  'legality-review-missing': legalityReviewMissing,
  'fair-competition-review-missing': fairCompetitionReviewMissing,
  'collective-decision-missing': collectiveDecisionMissing,
  'sign-off-missing': signOffMissing,
  'normative-number-missing': normativeNumberMissing,
  'personal-data': personalData,
};

/**
 * The gate (审核清单): what each check finds of a document, in a fixed order. The same list renders the drafter's
 * checklist, refuses an event and fills the return notice.
 */
export function evaluate(subject: Subject, pack: PolicyPack): CheckResult[] {
  const date = subject.documentDate ?? subject.on;
  const law: Law = { pack, date, catalogue: catalogueOn(pack, date) };
  return ALL.map((check) => judge(check, subject, law));
}

const ALL = Object.values(CHECKS);

/** Whether every check that this moment asks for is met. What is only awaited is not met. */
export function holds(results: CheckResult[], event: GateEvent): boolean {
  return refusing(results, event).length === 0;
}

/** What refuses the event: one issue for every problem, with its clause, its place and who can mend it. */
export function failing(results: CheckResult[], event: GateEvent): CheckIssue[] {
  return refusing(results, event).flatMap(issuesOf);
}

/** The same by their codes alone. */
export function failingCodes(results: CheckResult[], event: GateEvent): CheckCode[] {
  return refusing(results, event).flatMap(({ code, problems }) => problems.map(() => code));
}

/** What does not refuse the event but would have, were the department's gate not advisory. */
export function warnings(results: CheckResult[], event: GateEvent): CheckIssue[] {
  return results.filter((result) => result.advisedAt.includes(event) && isOpen(result)).flatMap(issuesOf);
}

/** One issue for each problem of a result. */
export function issuesOf(result: CheckResult): CheckIssue[] {
  const { code, clause, owner } = result;
  return result.problems.map(({ pointer, params }) => ({ code, clause, owner, pointer, ...(params && { params }) }));
}

function refusing(results: CheckResult[], event: GateEvent): CheckResult[] {
  return results.filter((result) => result.requiredAt.includes(event) && isOpen(result) && !isExcused(result, event));
}

const isOpen = ({ status }: CheckResult): boolean => status === 'fail' || status === 'waiting';

/** An objection brings the document before a human: it passes the intake, and is judged at `accept`. */
const isExcused = ({ contestable, contested }: CheckResult, event: GateEvent): boolean =>
  event === 'intake' && contestable && contested !== null;

function judge(check: Check, subject: Subject, law: Law): CheckResult {
  const exemption = check.exemption(subject, law);
  const problems = exemption === null ? check.problems(subject, law) : [];
  const awaited = problems.length > 0 ? (check.awaits?.(subject) ?? null) : null;
  const contestable = typeof check.contestable === 'function' ? check.contestable(problems) : check.contestable;
  const waived = contestable && problems.length > 0 ? (subject.waived[check.code] ?? null) : null;
  const { clause, returnCode } = lawOf(check, subject, law);
  const { requiredAt, advisedAt } = momentsOf(check, subject, law);
  return {
    code: check.code,
    status: statusOf(exemption, problems, awaited !== null, waived !== null),
    problems,
    notApplicableBecause: exemption,
    waitingFor: awaited,
    contested: problems.length > 0 ? (subject.contested[check.code] ?? null) : null,
    waived,
    clause,
    owner: awaited?.role ?? check.owner,
    pointer: problems[0]?.pointer ?? check.pointer,
    fix: check.code,
    returnCode,
    contestable,
    requiredAt,
    advisedAt,
  };
}

function statusOf(
  exemption: CheckResult['notApplicableBecause'],
  problems: Problem[],
  isAwaited: boolean,
  isWaived: boolean,
): CheckResult['status'] {
  if (exemption !== null) return 'notApplicable';
  if (problems.length === 0) return 'pass';
  if (isWaived) return 'waived';
  return isAwaited ? 'waiting' : 'fail';
}

/** The clause of the very rule that asks, else of the law of the document's date, else the pack's general one. */
function lawOf(check: Check, subject: Subject, law: Law): Pick<CheckResult, 'clause' | 'returnCode'> {
  const { clause, returnCode } = law.pack.checks[check.code];
  return { clause: check.clause?.(subject, law) ?? law.catalogue.clauses[check.code] ?? clause, returnCode };
}

function momentsOf(check: Check, subject: Subject, law: Law): Pick<CheckResult, 'requiredAt' | 'advisedAt'> {
  const moments = typeof check.requiredAt === 'function' ? check.requiredAt(subject, law) : check.requiredAt;
  if (check.binding || !isAdvisory(subject, law)) return { requiredAt: moments, advisedAt: [] };
  return {
    requiredAt: moments.filter((moment) => !INSIDE_DEPARTMENT.includes(moment)),
    advisedAt: moments.filter((moment) => INSIDE_DEPARTMENT.includes(moment)),
  };
}

const INSIDE_DEPARTMENT: readonly GateEvent[] = ['submitForReview', 'departmentSign'];

/** Advisory only where an office looks at it afterwards: the department's own name has nobody else to stop it. */
const isAdvisory = ({ issuingName }: Subject, { pack }: Law): boolean =>
  pack.switches.departmentGate === 'advisory' && issuingName !== null && issuingName !== 'department';
