import type { CheckResult } from '../../disclosure/rules/check-result.js';
import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';
import type { Attribute, GateEvent, IssuingName } from '../../disclosure/rules/vocabulary.js';
import type { DocumentRecord, Step } from './document-record.js';
import { redeterminedAttribute } from './redetermination-judged.js';
import { isSigned } from './signers.js';
import { isConsensusBroken, isCountersigned } from './countersigning.js';
import { concernedUnits, standingOf } from './standing.js';
import { evaluate, failingCodes, holds } from '../../disclosure/rules/gate.js';
import { subjectOf } from './subject.js';
import type { World } from './world.js';

/**
 * Everything the machine's guards read: plain data, derived from a record and nothing else, kept beside each
 * transition so that anybody can see what it was decided on.
 */
export interface Facts {
  issuingName: IssuingName;
  attribute: Attribute | null;
  draftedInOffice: boolean;
  /** other units co-issue it or are touched */
  concerned: boolean;
  countersignFirst: boolean;
  disclosureReviewDue: boolean;
  /** steps that need nobody any more: their opinions stand */
  done: Record<DoneStep, boolean>;
  referredFrom: DocumentRecord['referredFrom'];
  correctingFrom: DocumentRecord['correctingFrom'];
  /** the attribute of a redetermination over which every judgement that it takes stands; null: there is none */
  redetermined: Attribute | null;
  consensusBroken: boolean;
  /** what the intake would return it for, when it is returned by the machine */
  returnsAtIntake: boolean;
  gate: Record<GateEvent, string[]>;
}

export type DoneStep = Extract<
  Step,
  | 'unitOfficeReview'
  | 'disclosureReview'
  | 'confidentialityReview'
  | 'departmentSignOff'
  | 'countersigning'
  | 'officeReview'
  | 'officeClearance'
  | 'leaderSignOff'
>;

export function factsOf(record: DocumentRecord, world: World): Facts {
  const { pack } = world;
  const checks = gateOf(record, world);
  return {
    issuingName: record.issuingName,
    attribute: record.disclosure?.attribute ?? null,
    draftedInOffice: record.unit.kind === 'governmentOffice',
    concerned: concernedUnits(record).length > 0,
    countersignFirst: pack.switches.countersignOrder === 'beforeLead',
    disclosureReviewDue: isDisclosureReviewDue(record, pack),
    done: doneSteps(record, world),
    referredFrom: record.referredFrom,
    correctingFrom: record.correctingFrom,
    redetermined: redeterminedAttribute(record, pack),
    consensusBroken: isConsensusBroken(record, pack),
    returnsAtIntake: pack.switches.automaticReturn && !holds(checks, 'intake'),
    gate: {
      completeDraft: failingCodes(checks, 'completeDraft'),
      submitForReview: failingCodes(checks, 'submitForReview'),
      departmentSign: failingCodes(checks, 'departmentSign'),
      intake: failingCodes(checks, 'intake'),
      accept: failingCodes(checks, 'accept'),
      leaderSign: failingCodes(checks, 'leaderSign'),
      register: failingCodes(checks, 'register'),
      publish: failingCodes(checks, 'publish'),
    },
  };
}

/** A record never changes, so what the gate says of it in one world is found once, however often it is asked. */
export function gateOf(record: DocumentRecord, world: World): CheckResult[] {
  const known = found.get(record);
  if (known?.world === world) return known.checks;
  const checks = evaluate(subjectOf(record, world), world.pack);
  found.set(record, { world, checks });
  return checks;
}

const found = new WeakMap<DocumentRecord, { world: World; checks: CheckResult[] }>();

export function isDisclosureReviewDue(record: DocumentRecord, pack: PolicyPack): boolean {
  const attribute = record.disclosure?.attribute;
  return attribute != null && pack.switches.disclosureReviewFor.includes(attribute);
}

function doneSteps(record: DocumentRecord, world: World): Facts['done'] {
  return {
    unitOfficeReview: standingOf(record, 'unitOfficeReview') !== null,
    disclosureReview: standingOf(record, 'disclosureReview') !== null,
    confidentialityReview: standingOf(record, 'confidentialityReview') !== null,
    departmentSignOff: isSigned(record, world.pack, 'departmentSignOff'),
    countersigning: isCountersigned(record, world),
    officeReview: standingOf(record, 'officeReview') !== null,
    officeClearance: standingOf(record, 'officeClearance') !== null,
    leaderSignOff: isSigned(record, world.pack, 'leaderSignOff'),
  };
}
