import type { UnitKind } from '../../people/rules/roles.js';
import type { Clause } from './issue.js';
import type {
  RequestMatter,
  Attribute,
  CheckCode,
  IssuingName,
  Kind,
  PaperRole,
  ReleaseForm,
  ReturnCode,
} from './vocabulary.js';

/**
 * The versioned rules of one jurisdiction, as data (规则包). A document is bound to the version it began under;
 * a decision stores the version that judged it. Loaded and validated by `disclosure/policy-packs.ts`.
 */
export interface PolicyPack {
  id: string;
  version: string;
  /** SHA-256 (hex) of the pack's whole content, everything it builds on included. */
  sha256: string;
  title: Clause;
  /** Who made these rules binding, and since when; named by a return that the machine makes. */
  putInForceBy: { name: Clause; on: string };
  kinds: KindRule[];
  returnCodes: ReturnCodeRule[];
  checks: Record<CheckCode, CheckRule>;
  papers: PaperRule[];
  switches: Switches;
  deadlines: DeadlineRule[];
  paths: Path[];
  seriesLines: SeriesLine[];
  /** 主题分类 (国务院公文主题分类 and what a site adds): what the public finds documents by. */
  topics: Topic[];
  /** The dated legal catalogues; `documentDate` chooses one. Ordered, without gap or overlap. */
  catalogues: LegalCatalogue[];
}

export interface KindRule {
  code: Kind;
  /** 上行文: addressed to a superior, signed by the principal. */
  upward: boolean;
  mainRecipient: 'required' | 'optional';
  suggestion: KindSuggestion | null;
}

/** What is usual for a kind: shown with its reason, never preset, chosen by a human. */
export interface KindSuggestion {
  attribute: Attribute;
  ground: string | null;
  reviewAtEvent: boolean;
  /** Key of the message that says why (`suggestion.<because>`). */
  because: string;
}

export interface ReturnCodeRule {
  code: ReturnCode;
  clause: Clause;
  /** The code alone says nothing: words are required. */
  needsWords: boolean;
  /** Where the fault usually lies, as a JSON pointer into the document; null where no field would cure it. */
  place: string | null;
  /** What to supplement, as the notice says it unless the handler says it otherwise. */
  cure: Clause | null;
}

export interface CheckRule {
  clause: Clause;
  /** null: never a reason to return a document (it is refused, or blocks another act). */
  returnCode: ReturnCode | null;
}

export const PAPER_OCCASIONS = ['policy', 'normative', 'majorDecision', 'consulted'] as const;
export type PaperOccasion = (typeof PAPER_OCCASIONS)[number];

/** A companion paper that is asked for: whose documents, on what occasion, from and to which document date. */
export interface PaperRule {
  paper: PaperRole;
  occasions: PaperOccasion[];
  issuingNames: IssuingName[];
  /** null: of every kind */
  kinds: Kind[] | null;
  from: string | null;
  to: string | null;
  /** By whose signature it has to be there. */
  neededBy: 'departmentSign' | 'leaderSign';
  clause: Clause;
}

/** Where practice differs from place to place. Names: labels under `switch`. */
export interface Switches {
  reasonRequiredFor: Record<IssuingName, Attribute[]>;
  reviewDateRequiredFor: Attribute[];
  departmentGate: 'blocking' | 'advisory';
  automaticReturn: boolean;
  incompletePackage: 'return' | 'refuse';
  disclosureReviewFor: Attribute[];
  disagreement: 'signer' | 'officeHead';
  joint: 'lead' | 'consensus';
  forwarding: 'inheritOrRedetermine';
  returnNeedsApprover: boolean;
  /** working days to cure a return; its passing reminds, it never withdraws */
  returnDeadline: number;
  countersignOrder: 'afterLead' | 'beforeLead';
  /** `smallUnit` lets 核稿, disclosure and confidentiality review coincide in the units that are listed as small. */
  separation: 'strict' | 'smallUnit';
  publicWithheldList: 'none' | 'categories' | 'documents';
  onRequestCatalogue: boolean;
  workSecrets: boolean;
  releaseForms: ReleaseForm[];
  summaryMax: { characters: number; requiredFor: Attribute[] };
  /** working days from the document's date to publication */
  publishWithin: number;
  /** working days after the document: usual (0 = in the same transaction) and latest */
  interpretWithin: { usual: number; latest: number };
  /** working days for a confidentiality review */
  confidentialityWithin: number;
  /** so many different applicants who were given the same within so many days; the matters of persons do not count */
  concentration: { applicants: number; days: number; mode: 'shall' | 'may'; excludedMatters: RequestMatter[] };
  /** The yearly self-audit: the last day (MM-DD) whose documents are looked at, and whose signature its report bears. */
  selfAudit: { freezeOn: string; reportSigner: 'principal' | 'anyHead' };
  /** What keeping a restriction takes once the document is older than so many years; null: no more than any other. */
  oldRestriction: OldRestriction | null;
  markPosition: 'fuzhu' | 'aboveBanji';
}

/** What keeping a restriction on a document older than so many years takes (pack, off by default). */
export interface OldRestriction {
  years: number;
  /** characters that the reason has at least, spaces aside */
  reasonAtLeast: number;
}

export interface DeadlineRule {
  code: string;
  /** null where `on` fixes a day of the year */
  days: number | null;
  unit: 'workingDays' | 'calendarDays' | 'dayOfYear';
  /** MM-DD, for `dayOfYear` */
  on: string | null;
  /** the event that is day 0, e.g. `documentDate` */
  from: string;
  clause: Clause;
}

export const SIGNER_POSTS = ['deputy', 'principal', 'anyHead'] as const;
export type SignerPost = (typeof SIGNER_POSTS)[number];

export interface Signer {
  post: SignerPost;
  /** No delegation: the pack keeps this signature to the principal in person. */
  reserved: boolean;
}

/** The first rule whose kinds fit is used. */
export interface SignerRule {
  /** `upward`: every kind that the pack calls upward; null: every kind. */
  kinds: Kind[] | 'upward' | null;
  signers: Signer[];
}

/** Whose sequence of numbers (机关代字). */
export type SeriesOwner = 'draftingUnit' | 'government' | 'governmentOffice';

/**
 * Who and where, by kind of drafting unit × issuing name.
 * `own`: signed and registered by the unit itself; `throughOffice`: by way of the office of the nearest government
 * above it; `insideOffice`: drafted in that office, which knows no intake and no 退文.
 */
export interface Path {
  unitKinds: UnitKind[];
  issuingNames: IssuingName[];
  /** false: such a unit cannot issue in this name. */
  offered: boolean;
  way: 'own' | 'throughOffice' | 'insideOffice';
  departmentSigners: SignerRule[];
  /** Empty where the name is the unit's own. */
  leaderSigners: SignerRule[];
  series: SeriesOwner;
}

/** A line of numbers within a series: 发, 函, 令 … The first whose kinds fit is used. */
export interface SeriesLine {
  line: string;
  kinds: Kind[] | null;
  numbering: 'yearly' | 'continuous';
}

export interface Topic {
  code: string;
  title: Clause;
}

/** The law on disclosure as it stood between two days. */
export interface LegalCatalogue {
  id: string;
  title: Clause;
  validFrom: string;
  /** null: still in force */
  validTo: string | null;
  grounds: Ground[];
  /** What the law says must be public (2019: Art. 19–21; 2008: Art. 9–12). */
  mandatoryItems: MandatoryItem[];
  /** Where the law of that time is another one than the pack's general clause. */
  clauses: Partial<Record<CheckCode, Clause>>;
}

/** The duties a ground can carry. Code checks them (`grounds.ts`); a pack says which ground has which. */
export const GROUND_DUTIES = [
  'offLineOnly',
  'nameTheLaw',
  'nameTheInterest',
  'nameThirdPartyAndHarm',
  'consentOrBalanceToRelease',
  'noOutwardEffect',
  'endingEvent',
  'noDutyToDisclose',
] as const;
export type GroundDuty = (typeof GROUND_DUTIES)[number];

export interface Ground {
  code: string;
  clause: Clause;
  /** `must` withhold, `may` withhold; null: a way of disclosing, not a reason to withhold. */
  force: 'must' | 'may' | null;
  attributes: Attribute[];
  duties: GroundDuty[];
  /** Whether `annual` is a fit review: not for process information, whose end is expected. */
  annualReview: boolean;
  /** The row of the statutory annual report under which a refusal on this ground is counted. */
  annualReportRow: string | null;
  /** What it became in the next catalogue. */
  successor: { catalogue: string; code: string } | null;
}

export interface MandatoryItem {
  /** e.g. `20(3)` */
  code: string;
  clause: Clause;
  /** The gist, in our words. */
  title: Clause;
  /** A flag of the document that alone makes the item apply. */
  impliedBy: 'normative' | null;
}
