import type { Schemas } from '../api/client';
import type { DocumentView } from '../documents/use-document';
import type { Block } from '../parts/block.js';
import { same } from './merge.js';

export type ContentRequest = Schemas['ContentRequest'];
export type DisclosureRequest = Schemas['DisclosureRequest'];
export type Evidence = Schemas['EvidenceRequest'];
export type Claim = Schemas['GroundRequest'];

type Text = Schemas['ContentView'];
type ReviewType = Schemas['ReviewAtRequest']['type'];

/** The elements as they are being written: what the API takes only whole may be half there. */
export interface Content {
  kind: Text['kind'];
  title: string;
  mainRecipients: string[];
  copyRecipients: string[];
  urgency: Text['urgency'];
  contact: { name: string; phone: string };
  issuingName: Text['issuingName'];
  documentDate: string | null;
  jointUnits: string[];
  touchedUnits: string[];
  leadUnitId: string | null;
  forwarding: Text['forwarding'];
  policy: Text['policy'];
  normative: boolean;
  majorDecision: boolean;
  consulted: boolean;
  mandatoryProactive: Text['mandatoryProactive'];
  body: Block[];
}

export interface Disclosure extends Omit<DisclosureRequest, 'reviewAt'> {
  reviewAt: { type: ReviewType; on: string; event: string } | null;
}

export type Plan = Schemas['PlanRequest'];

export interface Draft {
  content: Content;
  disclosure: Disclosure;
  plan: Plan;
  exemption: { reason: string };
}

export type Section = keyof Draft;
export const SECTIONS = ['content', 'disclosure', 'plan', 'exemption'] as const satisfies readonly Section[];

const EMPTY_DISCLOSURE: Disclosure = {
  attribute: null,
  releaseForm: null,
  grounds: [],
  reason: '',
  summary: '',
  reviewAt: null,
  redactedCopy: null,
};
const EMPTY_PLAN: Plan = { outline: '', form: '', channel: '', time: '', responsible: '' };

export function draftOf({ content, disclosure, interpretation }: DocumentView): Draft {
  const { files: _, body, contact, ...elements } = content;
  return {
    content: { ...elements, contact: contact ?? { name: '', phone: '' }, body },
    disclosure: disclosureOf({ disclosure }),
    plan: { ...EMPTY_PLAN, ...interpretation?.plan },
    exemption: { reason: interpretation?.exemption?.reason ?? '' },
  };
}

export const disclosureOf = ({ disclosure }: Pick<DocumentView, 'disclosure'>): Disclosure =>
  disclosure ? proposed(disclosure) : EMPTY_DISCLOSURE;

function proposed({ files: _, reviewAt, grounds, ...rest }: NonNullable<DocumentView['disclosure']>): Disclosure {
  return {
    ...rest,
    grounds: grounds.map(({ catalogue, code, evidence }) => ({ catalogue, code, evidence: said(evidence) })),
    reviewAt: reviewAt && { on: '', event: '', ...reviewAt },
  };
}

/** What is not said is absent, never null; a consent counts from when it is named and dated. */
const said = (evidence: object): Evidence =>
  Object.fromEntries(
    Object.entries(evidence).filter(([, value]: [string, unknown]) => value !== null && value !== '' && !isHalf(value)),
  );

const isHalf = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['givenBy', 'givenOn'].some((part) => part in value && !Reflect.get(value, part));

/** What the API takes of the elements. */
export function contentRequest({ contact, forwarding, ...rest }: Content): ContentRequest {
  return {
    ...rest,
    contact: contact.name === '' && contact.phone === '' ? null : contact,
    forwarding: forwarding && forwarding.title.trim() !== '' ? forwarding : null,
  };
}

/** The elements that differ, as a PATCH takes them; null when none does. */
export function contentChange(base: Content, draft: Content): ContentRequest | null {
  const [before, after] = [contentRequest(base), contentRequest(draft)];
  const changed = Object.entries(after).filter(([field, value]) => !same(value, before[field as keyof ContentRequest]));
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

export function disclosureRequest({ reviewAt, grounds, ...rest }: Disclosure): DisclosureRequest {
  return {
    ...rest,
    grounds: grounds.map((claim) => ({ ...claim, evidence: said(claim.evidence) })),
    reviewAt: reviewRequest(reviewAt),
  };
}

/** A date or an event that has not been given yet is no review. */
function reviewRequest(review: Disclosure['reviewAt']): DisclosureRequest['reviewAt'] {
  if (!review) return null;
  const given = { date: { on: review.on }, event: { event: review.event.trim() }, annual: {} }[review.type];
  return Object.values(given).includes('') ? null : { type: review.type, ...given };
}

/** Whether a section has anything that the server has not. */
export function differs(section: Section, base: Draft, draft: Draft): boolean {
  if (section === 'content') return contentChange(base.content, draft.content) !== null;
  if (section === 'disclosure') return !same(disclosureRequest(base.disclosure), disclosureRequest(draft.disclosure));
  return !same(base[section], draft[section]);
}
