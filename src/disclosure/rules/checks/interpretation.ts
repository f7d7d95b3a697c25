import { isBlank } from '../blank.js';
import { FROM_SIGN_OFF } from '../check.js';
import type { Check } from '../check.js';
import type { Exemption } from '../check-result.js';
import { pathOf } from '../paths.js';
import type { Subject } from '../subject.js';
import type { InterpretationPlan } from '../interpretation-package.js';

/**
 * A policy document for the public travels with its interpretation. While no attribute is proposed it may still become
 * one, and a return lists everything at once: so only a proposed restriction, or a confirmed exemption, frees it.
 */
function packageExemption({ flags, disclosure, interpretation }: Subject): Exemption | null {
  if (flags.policy === null) return 'policyNotAnswered';
  if (!flags.policy.value) return 'notPolicy';
  if (disclosure?.attribute && disclosure.attribute !== 'proactive') return 'notProactive';
  const exemption = interpretation?.exemption;
  return exemption?.confirmed && !isBlank(exemption.reason) ? 'exempt' : null;
}

/** An exemption that 核稿 has still to confirm. */
const awaitsConfirmation = ({ interpretation, waiting }: Subject) =>
  isBlank(interpretation?.exemption?.reason) ? null : waiting.policyConfirmation;

export const interpretationPlanMissing: Check = {
  code: 'interpretation-plan-missing',
  owner: 'drafter',
  pointer: '/interpretation/plan',
  requiredAt: FROM_SIGN_OFF,
  contestable: true,
  binding: false,
  exemption: packageExemption,
  problems: ({ interpretation }) => (interpretation?.plan ? [] : [{ pointer: '/interpretation/plan' }]),
  awaits: awaitsConfirmation,
};

const PLAN_PARTS = [
  'outline',
  'form',
  'channel',
  'time',
  'responsible',
] as const satisfies (keyof InterpretationPlan)[];

export const interpretationPlanIncomplete: Check = {
  code: 'interpretation-plan-incomplete',
  owner: 'drafter',
  pointer: '/interpretation/plan',
  requiredAt: FROM_SIGN_OFF,
  contestable: true,
  binding: false,
  exemption: (subject) => packageExemption(subject) ?? (subject.interpretation?.plan ? null : 'noPlan'),
  problems: ({ interpretation }) =>
    PLAN_PARTS.filter((part) => isBlank(interpretation?.plan?.[part])).map((part) => ({
      pointer: `/interpretation/plan/${part}`,
      params: { problem: part },
    })),
  awaits: awaitsConfirmation,
};

export const interpretationMaterialMissing: Check = {
  code: 'interpretation-material-missing',
  owner: 'drafter',
  pointer: '/interpretation/materials',
  requiredAt: FROM_SIGN_OFF,
  contestable: true,
  binding: false,
  exemption: packageExemption,
  problems: (subject) => (hasMaterial(subject) ? [] : [{ pointer: '/interpretation/materials' }]),
  awaits: awaitsConfirmation,
};

function hasMaterial({ interpretation, attachments }: Subject): boolean {
  const materials = interpretation?.materials ?? [];
  return materials.some(
    ({ text, attachmentId }) =>
      !isBlank(text) || attachments.some(({ id }) => attachmentId !== null && id === attachmentId),
  );
}

/** Seed: 经本部门主要负责人审定的解读方案和解读材料. Given in the act of signing the document. */
export const interpretationNotApproved: Check = {
  code: 'interpretation-not-approved',
  owner: 'principalHead',
  pointer: '/interpretation',
  requiredAt: ['intake', 'accept'],
  contestable: false,
  binding: true,
  exemption: (subject, { pack }) => {
    const { issuingName, draftingUnitKind, kind } = subject;
    if (issuingName === null || issuingName === 'department') return 'ownName';
    if (pathOf(pack, draftingUnitKind, issuingName, kind).way === 'insideOffice') return 'insideOffice';
    return packageExemption(subject) ?? (subject.interpretation?.plan || hasMaterial(subject) ? null : 'noPackage');
  },
  problems: ({ standing }) => (standing.interpretationApprovedByPrincipal ? [] : [{ pointer: '/interpretation' }]),
  awaits: ({ waiting }) => waiting.departmentSignOff,
};
