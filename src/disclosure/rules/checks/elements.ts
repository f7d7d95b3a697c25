import { isBlank } from '../blank.js';
import type { Check } from '../check.js';
import type { Problem } from '../check-result.js';
import { pathOf } from '../paths.js';
import type { PolicyPack } from '../policy-pack.js';
import type { Subject } from '../subject.js';
import { GATE_EVENTS } from '../vocabulary.js';

/** The elements without which a 公文 is none, the policy question among them. */
export const requiredElement: Check = {
  code: 'required-element',
  owner: 'drafter',
  pointer: '/title',
  requiredAt: ['completeDraft', 'submitForReview', 'departmentSign', 'intake', 'accept', 'leaderSign'],
  contestable: false,
  binding: false,
  exemption: () => null,
  problems: (subject, { pack }) => [
    ...kindProblems(subject, pack),
    ...missing('title', '/title', isBlank(subject.title)),
    ...missing('body', '/body', !subject.hasBody),
    ...missing('mainRecipients', '/mainRecipients', lacksRecipient(subject, pack)),
    ...issuingNameProblems(subject, pack),
    ...contactProblems(subject),
    ...policyProblems(subject),
  ],
};

const missing = (problem: string, pointer: string, isMissing: boolean): Problem[] =>
  isMissing ? [{ pointer, params: { problem } }] : [];

function kindProblems({ kind }: Subject, pack: PolicyPack): Problem[] {
  if (kind === null) return missing('kind', '/kind', true);
  return missing('kindUnknown', '/kind', !pack.kinds.some(({ code }) => code === kind));
}

function lacksRecipient({ kind, mainRecipients }: Subject, pack: PolicyPack): boolean {
  const rule = pack.kinds.find(({ code }) => code === kind);
  return rule?.mainRecipient === 'required' && mainRecipients.every(isBlank);
}

function issuingNameProblems({ issuingName, draftingUnitKind, kind }: Subject, pack: PolicyPack): Problem[] {
  if (issuingName === null) return missing('issuingName', '/issuingName', true);
  const { offered } = pathOf(pack, draftingUnitKind, issuingName, kind);
  return missing('issuingNameNotOffered', '/issuingName', !offered);
}

function contactProblems({ contact }: Subject): Problem[] {
  if (contact === null) return missing('contact', '/contact', true);
  return [
    ...missing('contactName', '/contact/name', isBlank(contact.name)),
    ...missing('contactPhone', '/contact/phone', isBlank(contact.phone)),
  ];
}

function policyProblems({ flags }: Subject): Problem[] {
  if (flags.policy === null) return missing('policy', '/policy', true);
  return missing('policyReason', '/policy/reason', isBlank(flags.policy.reason));
}

/** Nothing that bears 绝密 / 机密 / 秘密 is handled here, at any moment. */
export const secrecyMark: Check = {
  code: 'secrecy-mark',
  owner: 'drafter',
  pointer: '/body',
  requiredAt: GATE_EVENTS,
  contestable: false,
  binding: true,
  exemption: () => null,
  problems: ({ textFindings }) => textFindings.secrecyMarks.map(({ pointer, mark }) => ({ pointer, params: { mark } })),
};
