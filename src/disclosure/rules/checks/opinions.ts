import { FROM_SIGN_OFF } from '../check.js';
import type { Check, Law } from '../check.js';
import type { Problem } from '../check-result.js';
import { pathOf } from '../paths.js';
import { releasedParts, unfitParts } from '../released-parts.js';
import type { Part } from '../released-parts.js';
import type { Subject, SubjectAttachment } from '../subject.js';

/** Every later step has somebody who may take it; the document is never routed to nobody. */
export const vacantPost: Check = {
  code: 'vacant-post',
  owner: 'securityAdministrator',
  pointer: '/vacantPosts',
  requiredAt: ['submitForReview'],
  contestable: false,
  binding: true,
  exemption: () => null,
  problems: ({ vacantPosts }) =>
    vacantPosts.map(({ step, role, unitName }, i) => ({
      pointer: `/vacantPosts/${i}`,
      params: { problem: role, step, unitName },
    })),
};

/** Seed: 拟不公开的，送本单位政府信息公开工作机构审查. */
export const disclosureReviewMissing: Check = {
  code: 'disclosure-review-missing',
  owner: 'disclosureOfficer',
  pointer: '/disclosure',
  requiredAt: [...FROM_SIGN_OFF, 'register'],
  contestable: false,
  binding: true,
  exemption: ({ disclosure }, { pack }) => {
    if (!disclosure?.attribute) return 'attributeNotProposed';
    return pack.switches.disclosureReviewFor.includes(disclosure.attribute) ? null : 'disclosureReviewNotRequired';
  },
  problems: ({ standing }) => (standing.endorsement ? [] : [{ pointer: '/disclosure' }]),
  awaits: ({ waiting }) => waiting.endorsement,
};

/** Seed: 严格保密审查. A finding for the text and for every file, and every part that is released found fit for it. */
export const confidentialityReviewMissing: Check = {
  code: 'confidentiality-review-missing',
  owner: 'confidentialityReviewer',
  pointer: '/body',
  requiredAt: [...FROM_SIGN_OFF, 'register', 'publish'],
  contestable: false,
  binding: true,
  exemption: () => null,
  problems: (subject) => {
    const { attachments, standing } = subject;
    const { text, attachments: files, notYetOwed = [] } = standing.clearance;
    const owed = attachments.filter(({ id }) => !notYetOwed.includes(id));
    return [
      ...(text === null ? [{ pointer: '/body', params: { problem: 'text' } }] : []),
      ...owed
        .filter(({ id }) => (files[id] ?? null) === null)
        .map(({ id, name }) => ({ pointer: `/attachments/${id}`, params: { problem: 'file', name } })),
      ...tooOpen(subject, owed),
    ];
  },
  awaits: ({ waiting }) => waiting.clearance,
};

function tooOpen({ disclosure, interpretation, standing }: Subject, files: readonly SubjectAttachment[]): Problem[] {
  const { clearance } = standing;
  const parts = releasedParts({ disclosure, interpretation, files });
  const found = { ...clearance, files: clearance.attachments };
  return unfitParts(parts, found).map((part) => tooOpenProblem(part, files));
}

const POINTERS = { text: '/body', summary: '/disclosure/summary', interpretation: '/interpretation/materials' };

function tooOpenProblem(part: Part, files: readonly SubjectAttachment[]): Problem {
  const problem = `${part.part}TooOpen`;
  if (part.part !== 'file') return { pointer: POINTERS[part.part], params: { problem } };
  const name = files.find(({ id }) => id === part.id)?.name ?? '';
  return { pointer: `/attachments/${part.id}`, params: { problem, name } };
}

/** The department's own signature, the principal's where the pack asks for it. */
export const signOffMissing: Check = {
  code: 'sign-off-missing',
  owner: 'principalHead',
  pointer: '/signOff',
  requiredAt: ['intake', 'accept', 'register'],
  contestable: false,
  binding: true,
  exemption: () => null,
  problems: (subject, law) => {
    const { departmentSignOff } = subject.standing;
    if (departmentSignOff === 'none') return [{ pointer: '/signOff', params: { problem: 'none' } }];
    if (departmentSignOff === 'principal' || !needsPrincipal(subject, law)) return [];
    return [{ pointer: '/signOff', params: { problem: 'deputy' } }];
  },
  awaits: ({ waiting }) => waiting.departmentSignOff,
};

function needsPrincipal({ draftingUnitKind, issuingName, kind }: Subject, { pack }: Law): boolean {
  if (issuingName === null) return false;
  return pathOf(pack, draftingUnitKind, issuingName, kind).departmentSigners.at(-1)?.post === 'principal';
}
