import type { Role, UnitKind } from '../../people/rules/roles.js';
import type { Disclosure } from './disclosure.js';
import type { Interpretation } from './interpretation-package.js';
import type {
  Attribute,
  AttachmentRole,
  CheckCode,
  ClearanceOutcome,
  IssuingName,
  Kind,
  PaperRole,
} from './vocabulary.js';

/**
 * What the gate judges: one document as it stands, in words of the law and none of the procedure.
 * Dates are YYYY-MM-DD in Asia/Shanghai.
 */
export interface Subject {
  /** Today. */
  on: string;
  kind: Kind | null;
  issuingName: IssuingName | null;
  draftingUnitKind: UnitKind;
  /** Proposed, or fixed by the last signature; null: not yet (today's law is then asked). */
  documentDate: string | null;
  title: string;
  mainRecipients: string[];
  copyRecipients: string[];
  contact: { name: string; phone: string } | null;
  hasBody: boolean;
  flags: Flags;
  /** The answer to "is this among what the law says must be public?"; `item` null: none applies. */
  mandatoryProactiveItem: { answered: boolean; item: string | null; reason: string };
  joint: Joint;
  /** null: it forwards nothing. */
  forwarding: { attribute: Attribute | null; documentId?: string | null; redetermined: boolean } | null;
  disclosure: Disclosure | null;
  interpretation: Interpretation | null;
  attachments: SubjectAttachment[];
  companionPapers: PaperRole[];
  standing: Standing;
  waiting: Waiting;
  vacantPosts: VacantPost[];
  /** The department's answer to a returned item: it says that the check is mistaken. */
  contested: Partial<Record<CheckCode, Answer>>;
  /** The office's answer to that. */
  waived: Partial<Record<CheckCode, Answer>>;
  textFindings: TextFindings;
}

export interface Flags {
  policy: { value: boolean; reason: string; confirmed: boolean } | null;
  normative: boolean;
  /** 规范性文件统一编号 */
  normativeNumber: string | null;
  majorDecision: boolean;
  /** It has been put to the public for comment. */
  consulted: boolean;
}

export interface Joint {
  /** Every issuing unit of a joint document, the drafting unit too; empty: not joint. */
  units: { unitId: string; lead: boolean }[];
  /** Units, co-issuing or touched, whose answer is still owed; `noReply` past its day is none. */
  opinionsOwed: string[];
}

export interface SubjectAttachment {
  id: string;
  name: string;
  role: AttachmentRole;
  /** A mark of its own, where it has one. */
  attributeMark: Attribute | null;
}

/** Which findings of people stand now over what they cover. */
export interface Standing {
  /** The disclosure office's endorsement of what is withheld. */
  endorsement: boolean;
  /** The clearance that counts at this moment; null: none stands. By attachment id. */
  clearance: {
    text: ClearanceOutcome | null;
    /** Title and summary, and the words that explain it; where they were not judged by themselves, as the text. */
    summary?: ClearanceOutcome | null;
    interpretation?: ClearanceOutcome | null;
    attachments: Record<string, ClearanceOutcome | null>;
    /** Files that the office put in after the department's review: its own clearance, still to come, judges them. */
    notYetOwed?: string[];
  };
  /** The department's completed signature: by whom the last one was given. */
  departmentSignOff: 'none' | 'deputy' | 'principal';
  interpretationApprovedByPrincipal: boolean;
}

/** Somebody who is to act later on the way that lies ahead. */
export interface WaitingFor {
  role: Role;
  unitName: string | null;
}

/**
 * What people on the way ahead will still provide, null where nobody will: a check that lacks it is then
 * `waiting` for that person, else it fails.
 */
export interface Waiting {
  policyConfirmation: WaitingFor | null;
  endorsement: WaitingFor | null;
  clearance: WaitingFor | null;
  departmentSignOff: WaitingFor | null;
  jointOpinions: WaitingFor | null;
  normativeNumber: WaitingFor | null;
}

export interface VacantPost {
  /** Code of the step that nobody could take. */
  step: string;
  role: Role;
  unitName: string;
}

export interface Answer {
  by: string;
  reason: string;
}

/** What was found in the words when they were written. */
export interface TextFindings {
  secrecyMarks: { pointer: string; mark: string }[];
  /** Ids of interpretation materials that only repeat the document. */
  excerptMaterials: string[];
}
