import { FROM_SIGN_OFF } from '../check.js';
import type { Check, Law } from '../check.js';
import type { Problem } from '../check-result.js';
import { pathOf } from '../paths.js';
import type { Subject, SubjectAttachment } from '../subject.js';
import type { ClearanceOutcome } from '../vocabulary.js';

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

/** Seed: 严格保密审查. A finding for the text and for every file, none less open than what is proposed. */
export const confidentialityReviewMissing: Check = {
  code: 'confidentiality-review-missing',
  owner: 'confidentialityReviewer',
  pointer: '/body',
  requiredAt: [...FROM_SIGN_OFF, 'register', 'publish'],
  contestable: false,
  binding: true,
  exemption: () => null,
  problems: (subject) => {
    const { text, attachments, notYetOwed = [] } = subject.standing.clearance;
    const owed = subject.attachments.filter(({ id }) => !notYetOwed.includes(id));
    return [
      ...clearanceProblems(text, releasesText(subject), '/body', {}),
      ...owed.flatMap((file) => {
        const { id, name } = file;
        return clearanceProblems(attachments[id] ?? null, releasesFile(subject, file), `/attachments/${id}`, { name });
      }),
    ];
  },
  awaits: ({ waiting }) => waiting.clearance,
};

function clearanceProblems(
  outcome: ClearanceOutcome | null,
  released: Release,
  pointer: string,
  named: { name?: string },
): Problem[] {
  const part = named.name === undefined ? 'text' : 'file';
  if (outcome === null) return [{ pointer, params: { problem: part, ...named } }];
  return permits(outcome, released) ? [] : [{ pointer, params: { problem: `${part}TooOpen`, ...named } }];
}

/** How a part would leave the house: to everybody, to whoever asks, or not at all. */
type Release = 'toAll' | 'onRequest' | 'none';

function permits(outcome: ClearanceOutcome, released: Release): boolean {
  if (released === 'none') return true;
  return outcome === 'public' || (released === 'onRequest' && outcome === 'onRequestOnly');
}

function releaseOf({ disclosure }: Subject): Release {
  if (disclosure?.attribute === 'proactive') return 'toAll';
  return disclosure?.attribute === 'onRequest' ? 'onRequest' : 'none';
}

const releasesText = (subject: Subject): Release =>
  subject.disclosure?.releaseForm === 'full' ? releaseOf(subject) : 'none';

function releasesFile(subject: Subject, file: SubjectAttachment): Release {
  if (file.role === 'interpretationMaterial') return releaseOf(subject) === 'toAll' ? 'toAll' : 'none';
  const form = subject.disclosure?.releaseForm;
  if (file.role === 'redactedCopy')
    return form === 'redacted' && subject.disclosure?.redactedCopy === file.id ? releaseOf(subject) : 'none';
  return file.role === 'attachment' && form === 'full' ? releaseOf(subject) : 'none';
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
