import type { Role } from '../../people/rules/roles.js';
import type { Clause } from './issue.js';
import type { Answer, WaitingFor } from './subject.js';
import type { CheckCode, GateEvent, ReturnCode } from './vocabulary.js';

export type Params = Record<string, string | number>;

/** One way in which a check is not met. */
export interface Problem {
  /** JSON pointer to the field or file that mends it. */
  pointer: string;
  /** `problem` chooses the sentence (`<check>.<problem>`) where a check can fail in several ways. */
  params?: Params;
}

/** Why a check does not apply; sentences: `not-applicable.<why>`. */
export const EXEMPTIONS = [
  'attributeNotProposed',
  'reasonNotRequired',
  'nothingWithheld',
  'noGroundClaimed',
  'summaryNotRequired',
  'notReleased',
  'notProactive',
  'notForwarding',
  'forwardedHasNone',
  'disclosureReviewNotRequired',
  'policyNotAnswered',
  'notPolicy',
  'exempt',
  'noPlan',
  'noPackage',
  'ownName',
  'insideOffice',
  'notJoint',
  'paperNotAskedFor',
  'notNormative',
  'notLookedForYet',
] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

export const CHECK_STATUSES = ['pass', 'fail', 'waiting', 'notApplicable', 'waived'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** What one check finds of one document. The checklist, the refusal and the return notice all show this. */
export interface CheckResult {
  code: CheckCode;
  status: CheckStatus;
  /** Every way in which it fails or waits; empty otherwise. */
  problems: Problem[];
  notApplicableBecause: Exemption | null;
  waitingFor: WaitingFor | null;
  /** The department's objection, and the office's waiver. */
  contested: Answer | null;
  waived: Answer | null;
  clause: Clause;
  /** Who can mend it. */
  owner: Role;
  pointer: string;
  /** Key of the message that says how to mend it. */
  fix: CheckCode;
  returnCode: ReturnCode | null;
  contestable: boolean;
  /** The moments it has to hold at. */
  requiredAt: readonly GateEvent[];
  /** The moments at which it only warns (`departmentGate: advisory`). */
  advisedAt: readonly GateEvent[];
}
