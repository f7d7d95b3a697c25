import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import type { Attribute, AttachmentRole, IssuingName, Kind } from '../../disclosure/rules/vocabulary.js';
import type { Block } from '../../publication/rules/blocks.js';

/** What an opinion can cover. Each scope is hashed over its canonical form (2-workflow, "Binding"). */
export const SCOPES = ['content', 'disclosure', 'interpretation'] as const;
export type Scope = (typeof SCOPES)[number];
export type ScopeHashes = Record<Scope, string>;

export const URGENCIES = ['normal', 'urgent', 'extraUrgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Everything of the document itself that a reviewer judges; printed numbers and marks are not among it. */
export interface Content {
  kind: Kind | null;
  title: string;
  mainRecipients: string[];
  copyRecipients: string[];
  urgency: Urgency;
  contact: { name: string; phone: string } | null;
  issuingName: IssuingName;
  /** proposed; the last signature fixes the date of the document itself */
  documentDate: string | null;
  jointUnits: string[];
  touchedUnits: string[];
  leadUnitId: string | null;
  forwarding: { title: string; documentId: string | null; attribute: Attribute | null; redetermined: boolean } | null;
  policy: { answer: boolean; reason: string } | null;
  normative: boolean;
  majorDecision: boolean;
  consulted: boolean;
  mandatoryProactive: { item: string | null; reason: string } | null;
  body: Block[];
  /** the attachments and companion papers; other files hang in the scope in which they are judged (`FILE_SCOPE`) */
  files: FileEntry[];
}

/** The three texts a revision is made of; `null` where nothing has been proposed yet. */
export interface ScopeTexts {
  content: Content;
  disclosure: Disclosure | null;
  interpretation: Interpretation | null;
}

export type { FileEntry };

/**
 * Files are hashed where they are judged: the redacted copy and a third party's consent with the disclosure, interpretation
 * material with the package, all others with the content.
 */
export const FILE_SCOPE: Record<AttachmentRole, Scope> = {
  attachment: 'content',
  draftExplanation: 'content',
  consultationStatement: 'content',
  legalityReview: 'content',
  fairCompetitionReview: 'content',
  collectiveDecision: 'content',
  redactedCopy: 'disclosure',
  thirdPartyConsent: 'disclosure',
  interpretationMaterial: 'interpretation',
};
