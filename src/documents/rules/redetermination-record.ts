import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import type { Content, ScopeHashes } from './scopes.js';

/** Where a redetermination (属性重新认定) of an issued document stands. */
export const REDETERMINATION_STATES = [
  'proposed',
  'disclosureReview',
  'confidentialityReview',
  'confidentialityReferral',
  'signOff',
  'approved',
  'applied',
  'refused',
  'withdrawn',
  'lapsed',
] as const;
export type RedeterminationState = (typeof REDETERMINATION_STATES)[number];

const OVER: readonly RedeterminationState[] = ['applied', 'refused', 'withdrawn', 'lapsed'];
export const isOver = (state: RedeterminationState): boolean => OVER.includes(state);

/** What made somebody ask: their own judgement, or a duty that the system keeps. */
export const NAMED_ORIGINS = ['selfAudit', 'conversionDuty', 'restrictionReview', 'request', 'rectification'] as const;
export const REDETERMINATION_ORIGINS = ['own', ...NAMED_ORIGINS] as const;
export type RedeterminationOrigin = (typeof REDETERMINATION_ORIGINS)[number];

/** What somebody may say that a redetermination of a document comes of, and how it is called among people. */
export interface NamedOrigin {
  kind: (typeof NAMED_ORIGINS)[number];
  id: string;
  /** a number or a day: never words of the document */
  about: string;
}

export const REDETERMINATION_MOVES = [
  'onRequestToProactive',
  'nonDisclosureToProactive',
  'nonDisclosureToOnRequest',
  'proactiveToOnRequest',
  'proactiveToNonDisclosure',
  'onRequestToNonDisclosure',
  // the attribute stays; ground, reason, summary or review date are corrected
  'correction',
] as const;
export type RedeterminationMove = (typeof REDETERMINATION_MOVES)[number];

/** Who worded the proposal, as whom. */
export interface ProposalAuthor {
  personId: string;
  appointmentId: string;
  unitId: string;
}

/**
 * One redetermination that is under way: the texts as they would become, bound by their hashes. The document itself stays
 * what it is until the redetermination is applied.
 */
export interface Redetermination {
  number: number;
  state: RedeterminationState;
  /** the entry of the record with which it was opened: opinions before it speak for what went before */
  openedAt: number;
  origin: { kind: RedeterminationOrigin; id: string | null };
  /** why the attribute is looked at again */
  reason: string;
  from: Attribute;
  /** the text in force on which it was worded */
  base: ScopeHashes;
  hashes: ScopeHashes;
  /** null: the document's own, as it is */
  content: Omit<Content, 'body'> | null;
  disclosure: Disclosure;
  interpretation: Interpretation | null;
  /** what was found in the words when they were written */
  findings: { hasBody: boolean; excerptMaterials: string[] };
  authors: ProposalAuthor[];
}

export function moveOf(from: Attribute, to: Attribute | null): RedeterminationMove | null {
  if (to === null) return null;
  if (from === to) return 'correction';
  const name = `${from}To${to.charAt(0).toUpperCase()}${to.slice(1)}`;
  return REDETERMINATION_MOVES.find((move) => move === name) ?? null;
}

export const openRedetermination = ({ redetermination }: { redetermination: Redetermination | null }) =>
  redetermination && !isOver(redetermination.state) ? redetermination : null;
