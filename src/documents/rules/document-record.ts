import type {
  Attribute,
  CheckCode,
  ClearanceOutcome,
  IssuingName,
  Kind,
  ReleaseForm,
} from '../../disclosure/rules/vocabulary.js';
import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import type { Role, UnitKind } from '../../people/rules/roles.js';
import type { EventName } from './events.js';
import type { Content, Scope, ScopeHashes } from './scopes.js';
import type { Redetermination } from './redetermination-record.js';
import type { State } from './states.js';

/** The steps at which an opinion is given. `countersigning` has one opinion for each unit concerned. */
export const STEPS = [
  'unitOfficeReview',
  'disclosureReview',
  'confidentialityReview',
  'departmentSignOff',
  'countersigning',
  'dissentConfirmation',
  'officeReview',
  'officeEndorsement',
  'officeClearance',
  'leaderSignOff',
  'interpretationClearance',
  'interpretationSignOff',
  'redeterminationReview',
  'redeterminationClearance',
  'redeterminationSignOff',
] as const;
export type Step = (typeof STEPS)[number];

/** Which scopes an opinion of a step is bound to (2-workflow, "Binding"). */
export const COVERS: Record<Step, readonly Scope[]> = {
  unitOfficeReview: ['content', 'disclosure'],
  disclosureReview: ['content', 'disclosure'],
  confidentialityReview: ['content', 'disclosure', 'interpretation'],
  departmentSignOff: ['content', 'disclosure', 'interpretation'],
  countersigning: ['content', 'disclosure'],
  dissentConfirmation: ['content', 'disclosure'],
  officeReview: ['content', 'disclosure', 'interpretation'],
  officeEndorsement: ['content', 'disclosure'],
  officeClearance: ['content', 'disclosure', 'interpretation'],
  leaderSignOff: ['content', 'disclosure', 'interpretation'],
  interpretationClearance: ['interpretation'],
  interpretationSignOff: ['interpretation'],
  redeterminationReview: ['content', 'disclosure'],
  redeterminationClearance: ['content', 'disclosure', 'interpretation'],
  redeterminationSignOff: ['content', 'disclosure', 'interpretation'],
};

export const OUTCOMES = [
  'pass',
  'endorse',
  'clear',
  'restrict',
  'refer',
  'sign',
  'countersign',
  'object',
  'accept',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a confidentiality reviewer finds of the text and of each file. Only `public` ever counts for publishing. */
export interface Clearings {
  text: ClearanceOutcome;
  /** title and summary, which the public sees in every form of release; absent: as the text */
  summary?: ClearanceOutcome | undefined;
  /** the words of the interpretation; absent: as the text */
  interpretation?: ClearanceOutcome | undefined;
  files: Record<string, ClearanceOutcome>;
}

/** The most open choice a finding permits. */
export interface Ceiling {
  attribute: Attribute;
  releaseForm: ReleaseForm | null;
}

export const MARK_KINDS = ['lapsed', 'superseded', 'reopened', 'revoked', 'overridden'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Something that happened to an opinion after it was given. Marks are only ever added; all but `overridden` are final. */
export interface OpinionMark {
  kind: MarkKind;
  sequence: number;
  scopes: readonly Scope[];
  /** a message code that says why, with the act that caused it */
  because: string;
}

export const ORIGINS = ['given', 'attested', 'carriedOver'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Opinion {
  id: string;
  sequence: number;
  step: Step;
  outcome: Outcome;
  personId: string;
  appointmentId: string;
  unitId: string;
  role: Role;
  /** the principal for whom a delegate signed: 王×（李×代） */
  onBehalfOf: string | null;
  /** which of several signers, counted from 0 */
  slot: number | null;
  revision: number;
  round: number;
  covers: Partial<ScopeHashes>;
  origin: Origin;
  /** the opinion that a text correction carried over to this one */
  carriedFrom?: string | null;
  /** when it was given, ISO 8601; absent in the act that gives it. A carried-over one keeps the time of the first. */
  givenAt?: string;
  clearedFor: Ceiling | null;
  clearings: Clearings | null;
  marks: OpinionMark[];
}

/** An appointment in force today, in one of the units the document has to do with. */
export interface Post {
  appointmentId: string;
  personId: string;
  unitId: string;
  role: Role;
}

export interface Delegation {
  fromPersonId: string;
  toPersonId: string;
  unitId: string;
}

export interface UnitFacts {
  id: string;
  kind: UnitKind;
  name: string;
  parentId: string | null;
  smallUnit: boolean;
}

export interface ReturnItem {
  position: number;
  code: string;
  check: CheckCode | null;
  /** the field or file it is about, where it is about one */
  pointer: string | null;
  /** the scope whose change would cure it */
  scope: Scope | null;
  contestable: boolean;
  answer: { kind: 'fixed' | 'contested'; words: string | null; by: string } | null;
  waived: { by: string; reason: string } | null;
}

export const RETURN_OUTCOMES = ['resubmit', 'notIssued'] as const;
export type ReturnOutcome = (typeof RETURN_OUTCOMES)[number];

export interface ReturnNotice {
  id: string;
  round: number;
  automatic: boolean;
  outcome: ReturnOutcome;
  hashes: ScopeHashes;
  items: ReturnItem[];
}

/**
 * By which of the two doors it came in; `paper`: registered by the office. `historical`: issued before this house kept it,
 * and entered from a sheet without its text.
 */
export const DOORS = ['drafted', 'received', 'paper', 'historical'] as const;
export type Door = (typeof DOORS)[number];

/**
 * One document as the rules see it: read under the row lock, changed only by `decide` and `edit`, never by hand.
 * The body's text is not here; what the checks need of it was found when it was written (`findings`).
 */
export interface DocumentRecord {
  id: string;
  state: State;
  version: number;
  sequence: number;
  round: number;
  door: Door;
  externalId: string | null;
  /** taken over by hand: no further bundle may cure it */
  externalIdClosed: boolean;
  createdBy: string;
  /** the day on which it was begun */
  createdOn: string;
  unit: UnitFacts;
  office: UnitFacts | null;
  government: UnitFacts | null;
  /** units that may have to act: drafting unit, its parents, the office, the government, the units concerned */
  units: readonly UnitFacts[];
  issuingName: IssuingName;
  kind: Kind | null;
  packId: string;
  packVersion: string;
  content: Omit<Content, 'body'>;
  disclosure: Disclosure | null;
  interpretation: Interpretation | null;
  findings: Findings;
  revision: number;
  hashes: ScopeHashes;
  submitted: { revision: number; hashes: ScopeHashes } | null;
  /** whoever created any revision, with the side they did it on */
  authors: { personId: string; side: 'unit' | 'office' }[];
  opinions: Opinion[];
  returns: ReturnNotice[];
  referredFrom: 'confidentialityReview' | 'officeClearance' | null;
  /** objections under `joint: consensus` that led back to drafting */
  consensusRejections: number;
  countersignDueOn: string | null;
  number: string | null;
  /** fixed when the document is registered: by the last signature, or a past date that was expressly given */
  documentDate: string | null;
  normativeNumber: string | null;
  register: Attribute | null;
  /** the state a correction set out from, to which `abandonCorrection` leads back */
  correctingFrom: 'retracted' | 'availableOnRequest' | 'withheld' | null;
  /** the last signer allowed the interpretation to follow the document; `untilOn` once the document is published */
  deferral: { approvedBy: string; untilOn: string | null } | null;
  /** the newest one as far as it is known here: one that is under way, or was ended by the act just decided */
  redetermination: Redetermination | null;
  posts: readonly Post[];
  delegations: readonly Delegation[];
}

/** What was found in the text when it was written. */
export interface Findings {
  hasBody: boolean;
  /** materials that only repeat the document itself, by id */
  excerptMaterials: string[];
}

export interface ActingPerson {
  personId: string;
  appointmentId: string;
  unitId: string;
  unitKind: UnitKind;
  role: Role;
  clientId: string | null;
}

/** One thing somebody wants to do. Nothing of it is trusted as a state, a signer or a unit. */
export interface Act {
  /** id of the opinion it gives, if it gives one */
  id: string;
  event: EventName;
  by: ActingPerson;
  /** hashes of what the client displayed, for acts that judge or sign */
  seen: Partial<ScopeHashes> | null;
  reason: string | null;
  clearing: { found: Clearings | null; mostOpen: Ceiling } | null;
  /** steps that a return, sendBack or sendBackToOffice takes back besides the one it goes to */
  reopens: readonly Step[];
  /** the newest disclosure a signer puts in place of the proposed one, with its hash */
  override: { disclosure: Disclosure; hash: string } | null;
  takesDissent: boolean;
  opinionId: string | null;
  outcome: 'resubmit' | 'notIssued' | null;
  waivers: { check: CheckCode; reason: string }[];
  onBehalfOf: string | null;
  /** what a registration adds to the document; the number itself only the series can give */
  registering?: { normativeNumber: string | null; documentDate: string | null };
  /** the wording that a text correction puts in place, and the ids of the opinions carried over to it */
  correction?: TextCorrection;
  /** `sign`: the signer allows the interpretation to follow later; `publish`: it does */
  defersInterpretation?: boolean;
}

export interface TextCorrection {
  content: Omit<Content, 'body'>;
  contentHash: string;
  findings: Findings;
  /** who worded it */
  author: { personId: string; side: 'unit' | 'office' };
  /** by the id of the opinion that is carried over */
  newIds: Record<string, string>;
}
