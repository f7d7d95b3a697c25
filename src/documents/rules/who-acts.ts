import type { EventName } from './events.js';
import type { Role } from '../../people/rules/roles.js';
import type { DocumentRecord, Step } from './document-record.js';
import type { State } from './states.js';
import { standingOf } from './standing.js';

/** Where the person who acts has to hold the post. */
export type Place =
  | 'unit' // the drafting unit
  | 'office' // the office of the nearest government above it
  | 'registry' // who numbers and publishes: the unit for its own name, else the office
  | 'concernedUnit' // any unit that owes a countersignature
  | 'signerInTurn' // the signer whose turn it is, by the pack
  | 'originalSigner' // the level that signed last
  | 'lastDepartmentSigner' // whose signature the drafting unit's is complete with
  | 'opinionAuthor'; // whoever gave the opinion

export interface WhoActs {
  event: EventName;
  states: readonly State[];
  roles: readonly Role[];
  place: Place;
  /** the step an act of judgement belongs to: the bars on persons apply to it */
  step?: Step;
  /** a department's own system may do it for a named person */
  machine?: boolean;
  /** nobody does it by hand: it comes as a bundle of that system */
  systemOnly?: boolean;
  /** beyond the state: when the act has a meaning at all */
  when?: (record: DocumentRecord) => boolean;
  /** a post without an eligible person falls to the same role of the parent unit, then of the office */
  falls?: boolean;
}

const INSIDE_REVIEW: readonly State[] = [
  'unitOfficeReview',
  'disclosureReview',
  'confidentialityReview',
  'confidentialityReferral',
  'departmentSignOff',
  'countersigning',
];

const BEFORE_ISSUING: readonly State[] = [
  'drafting',
  'attributeAssignment',
  ...INSIDE_REVIEW,
  'officeReview',
  'officeClearance',
  'returned',
  'leaderSignOff',
  'registration',
];

const AFTER_SIGNING: readonly State[] = [
  'issuing',
  'awaitingPublication',
  'published',
  'suspended',
  'availableOnRequest',
  'withheld',
  'retracted',
];

const HEADS: readonly Role[] = ['principalHead', 'deputyHead'];

/** Event × state → who. The one table behind the policy, `actions`, `waitingFor`, docs/permissions.md and its tests. */
export const WHO_ACTS: readonly WhoActs[] = [
  { event: 'completeDraft', states: ['drafting'], roles: ['drafter'], place: 'unit', machine: true },
  { event: 'rework', states: ['attributeAssignment'], roles: ['drafter'], place: 'unit', machine: true },
  { event: 'submitForReview', states: ['attributeAssignment'], roles: ['drafter'], place: 'unit', machine: true },
  {
    event: 'withdraw',
    states: [
      'drafting',
      'attributeAssignment',
      'unitOfficeReview',
      'disclosureReview',
      'confidentialityReview',
      'confidentialityReferral',
      'departmentSignOff',
      'countersigning',
      'returned',
    ],
    roles: ['drafter'],
    place: 'unit',
    when: (record) => record.number === null && !referredByOffice(record) && !isSignedByDepartment(record),
  },
  {
    event: 'withdraw',
    states: ['confidentialityReferral'],
    roles: HEADS,
    place: 'unit',
    when: (record) => record.number === null && referredByOffice(record),
  },
  {
    event: 'withdraw',
    states: ['officeReview', 'officeClearance', 'leaderSignOff', 'returned'],
    roles: HEADS,
    place: 'unit',
    when: (record) => record.number === null,
  },
  {
    event: 'recall',
    states: INSIDE_REVIEW,
    roles: ['drafter'],
    place: 'unit',
    when: (record) => !referredByOffice(record),
  },

  judging('pass', ['unitOfficeReview'], ['unitOfficeReviewer'], 'unit', 'unitOfficeReview'),
  judging('endorse', ['disclosureReview'], ['disclosureOfficer'], 'unit', 'disclosureReview'),
  judging('endorse', ['officeReview'], ['disclosureOfficer'], 'office', 'officeEndorsement'),
  judging('clear', ['confidentialityReview'], ['confidentialityReviewer'], 'unit', 'confidentialityReview'),
  judging('restrict', ['confidentialityReview'], ['confidentialityReviewer'], 'unit', 'confidentialityReview'),
  judging('refer', ['confidentialityReview'], ['confidentialityReviewer'], 'unit', 'confidentialityReview'),
  judging('clear', ['officeClearance'], ['confidentialityReviewer'], 'office', 'officeClearance'),
  judging('restrict', ['officeClearance'], ['confidentialityReviewer'], 'office', 'officeClearance'),
  judging('refer', ['officeClearance'], ['confidentialityReviewer'], 'office', 'officeClearance'),
  {
    event: 'resolveReferral',
    states: ['confidentialityReferral'],
    roles: ['confidentialityReviewer'],
    place: 'unit',
    when: referredByUnit,
    falls: true,
  },
  {
    event: 'resolveReferral',
    states: ['confidentialityReferral'],
    roles: ['confidentialityReviewer'],
    place: 'office',
    when: referredByOffice,
  },
  { event: 'sign', states: ['departmentSignOff'], roles: HEADS, place: 'signerInTurn', step: 'departmentSignOff' },
  { event: 'sign', states: ['leaderSignOff'], roles: HEADS, place: 'signerInTurn', step: 'leaderSignOff' },
  {
    event: 'sign',
    states: ['countersigning'],
    roles: HEADS,
    place: 'lastDepartmentSigner',
    step: 'dissentConfirmation',
  },
  { event: 'countersign', states: ['countersigning'], roles: HEADS, place: 'concernedUnit', step: 'countersigning' },
  { event: 'object', states: ['countersigning'], roles: HEADS, place: 'concernedUnit', step: 'countersigning' },

  { event: 'sendBack', states: ['unitOfficeReview'], roles: ['unitOfficeReviewer'], place: 'unit', falls: true },
  { event: 'sendBack', states: ['disclosureReview'], roles: ['disclosureOfficer'], place: 'unit', falls: true },
  {
    event: 'sendBack',
    states: ['confidentialityReview', 'confidentialityReferral'],
    roles: ['confidentialityReviewer'],
    place: 'unit',
    when: (record) => !referredByOffice(record),
    falls: true,
  },
  { event: 'sendBack', states: ['departmentSignOff'], roles: HEADS, place: 'signerInTurn' },
  { event: 'sendBack', states: ['leaderSignOff'], roles: HEADS, place: 'signerInTurn', when: draftedInOffice },
  { event: 'sendBack', states: ['countersigning'], roles: HEADS, place: 'unit' },

  judging('accept', ['officeReview'], ['officeReviewer'], 'office', 'officeReview'),
  { event: 'return', states: ['officeReview'], roles: ['officeReviewer', 'principalHead'], place: 'office' },
  {
    event: 'sendBackToOffice',
    states: ['leaderSignOff'],
    roles: HEADS,
    place: 'signerInTurn',
    when: (record) => !draftedInOffice(record),
  },
  { event: 'revise', states: ['returned'], roles: ['drafter'], place: 'unit', machine: true },
  {
    event: 'resubmit',
    states: ['returned'],
    roles: ['drafter'],
    place: 'unit',
    machine: true,
    systemOnly: true,
    when: (record) => record.door === 'received' && !record.externalIdClosed,
  },
  {
    event: 'resubmit',
    states: ['returned'],
    roles: ['registrar', 'officeReviewer'],
    place: 'office',
    when: (record) => record.door === 'paper' && !record.externalIdClosed,
  },

  { event: 'revokeOpinion', states: BEFORE_ISSUING, roles: [], place: 'opinionAuthor' },

  { event: 'register', states: ['registration'], roles: ['registrar'], place: 'registry', falls: true },
  { event: 'correctText', states: ['registration'], roles: HEADS, place: 'originalSigner' },
  {
    event: 'substantiveChange',
    states: ['registration', 'awaitingPublication'],
    roles: ['registrar'],
    place: 'registry',
    falls: true,
  },
  { event: 'issue', states: ['issuing'], roles: ['registrar'], place: 'registry', falls: true },
  { event: 'publish', states: ['awaitingPublication'], roles: ['registrar'], place: 'registry', falls: true },
  {
    event: 'suspend',
    states: ['published'],
    roles: ['registrar'],
    place: 'registry',
    falls: true,
    when: wasReleasedHere,
  },
  {
    event: 'addInterpretation',
    states: ['published'],
    roles: ['registrar'],
    place: 'registry',
    falls: true,
    when: wasReleasedHere,
  },
  { event: 'restore', states: ['suspended'], roles: HEADS, place: 'originalSigner' },
  { event: 'retract', states: ['published', 'suspended'], roles: HEADS, place: 'originalSigner' },
  {
    event: 'correct',
    states: ['retracted', 'availableOnRequest', 'withheld'],
    roles: HEADS,
    place: 'originalSigner',
  },
  {
    event: 'abandonCorrection',
    states: ['drafting', 'attributeAssignment'],
    roles: ['drafter'],
    place: 'unit',
    when: (record) => record.correctingFrom !== null,
  },
  {
    event: 'applyRedetermination',
    states: ['published', 'availableOnRequest', 'withheld'],
    roles: ['registrar'],
    place: 'registry',
    falls: true,
    when: ({ redetermination }) => redetermination?.state === 'approved',
  },
  { event: 'divert', states: BEFORE_ISSUING, roles: ['confidentialityReviewer'], place: 'unit', falls: true },
  {
    event: 'divert',
    states: ['officeReview', 'officeClearance', 'leaderSignOff', 'registration'],
    roles: ['confidentialityReviewer'],
    place: 'office',
  },
  {
    event: 'divert',
    states: ['confidentialityReferral'],
    roles: ['confidentialityReviewer'],
    place: 'office',
    when: referredByOffice,
  },
  { event: 'divert', states: AFTER_SIGNING, roles: ['confidentialityReviewer'], place: 'office' },
];

/** What was entered as published long ago stands on other pages: here is nothing to take down in a hurry, or to add to. */
export function wasReleasedHere(record: DocumentRecord): boolean {
  return record.door !== 'historical' || record.opinions.length > 0;
}

function draftedInOffice(record: DocumentRecord): boolean {
  return record.unit.kind === 'governmentOffice';
}

/** The drafter may withdraw until the last department signature; a returned document is theirs again. */
function isSignedByDepartment(record: DocumentRecord): boolean {
  return record.state === 'countersigning' && standingOf(record, 'departmentSignOff') !== null;
}

function referredByUnit(record: DocumentRecord): boolean {
  return record.referredFrom === 'confidentialityReview';
}

function referredByOffice(record: DocumentRecord): boolean {
  return record.referredFrom === 'officeClearance';
}

function judging(
  event: EventName,
  states: readonly State[],
  roles: readonly Role[],
  place: Place,
  step: Step,
): WhoActs {
  return { event, states, roles, place, step, falls: true };
}

/** The rows that apply to a document as it stands; none: nobody may do it in this state. */
export const whoActs = (event: EventName, record: DocumentRecord): WhoActs[] =>
  WHO_ACTS.filter((row) => row.event === event && row.states.includes(record.state) && (row.when?.(record) ?? true));
