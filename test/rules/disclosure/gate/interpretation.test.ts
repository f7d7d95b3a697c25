import { interpretation, nobody, onRequest, withheld } from '../subjects.js';
import { emptyPlan, flags, none, unapproved } from './changes.js';
import { table } from './judging.js';
import type { Row } from './judging.js';

const policy = (value: boolean, confirmed = true) => ({ ...flags, policy: { value, reason: '有理由', confirmed } });

const toConfirm = {
  waiting: { ...nobody, policyConfirmation: { role: 'unitOfficeReviewer', unitName: null } as const },
};
const exempt = (confirmed: boolean) => ({
  interpretation: interpretation({ plan: null, materials: [], exemption: { reason: '仅转达上级原文', confirmed } }),
});
const exemptions: Row[] = [
  ['the policy question open', { ...none, flags: { ...flags, policy: null } }, 'notApplicable policyNotAnswered'],
  ['no policy document', { ...none, flags: policy(false) }, 'notApplicable notPolicy'],
  ['on request', { ...none, disclosure: onRequest() }, 'notApplicable notProactive'],
  ['withheld', { ...none, disclosure: withheld() }, 'notApplicable notProactive'],
  ['exempt, confirmed', exempt(true), 'notApplicable exempt'],
  [
    'exempt without a reason',
    {
      interpretation: {
        ...exempt(true).interpretation,
        exemption: { reason: ' ', confirmed: true },
        plan: interpretation().plan,
        materials: interpretation().materials,
      },
    },
    'pass',
  ],
];
table('interpretation-plan-missing', [
  ['there', {}, 'pass'],
  ['none', none, 'fail @/interpretation/plan'],
  [
    'none, and no attribute yet: a return lists everything at once',
    { ...none, disclosure: null },
    'fail @/interpretation/plan',
  ],
  ['exempt, nobody has confirmed', exempt(false), 'fail @/interpretation/plan'],
  ['exempt, to be confirmed', { ...exempt(false), ...toConfirm }, 'waiting @/interpretation/plan'],
  ...exemptions,
]);

table('interpretation-plan-incomplete', [
  ['complete', {}, 'pass'],
  [
    'empty',
    { interpretation: interpretation({ plan: emptyPlan }) },
    `fail ${Object.keys(emptyPlan)
      .map((part) => `${part}@/interpretation/plan/${part}`)
      .join(' ')}`,
  ],
  [
    'nobody answers for it',
    {
      interpretation: interpretation({
        plan: { outline: '一', form: '二', channel: '三', time: '四', responsible: '' },
      }),
    },
    'fail responsible@/interpretation/plan/responsible',
  ],
  ['no plan', { interpretation: interpretation({ plan: null }) }, 'notApplicable noPlan'],
  ...exemptions,
]);
const material = (text: string | null, attachmentId: string | null) => ({
  interpretation: interpretation({ materials: [{ id: 'm1', title: '解读', text, attachmentId, elements: [] }] }),
});
table('interpretation-material-missing', [
  ['a text', {}, 'pass'],
  ['none', { interpretation: interpretation({ materials: [] }) }, 'fail @/interpretation/materials'],
  ['an empty text', material(' ', null), 'fail @/interpretation/materials'],
  ['a file', material(null, 'a1'), 'pass'],
  ['a file that is gone', material(null, 'a2'), 'fail @/interpretation/materials'],
  ['only an excerpt: a warning, no refusal', { textFindings: { secrecyMarks: [], excerptMaterials: ['m1'] } }, 'pass'],
  ['no package at all', none, 'fail @/interpretation/materials'],
  ...exemptions,
]);

table('interpretation-not-approved', [
  ['approved', {}, 'pass'],
  ['not approved', unapproved, 'fail @/interpretation'],
  ["not approved, the office's name", { ...unapproved, issuingName: 'governmentOffice' }, 'fail @/interpretation'],
  [
    'to be approved',
    { ...unapproved, waiting: { ...nobody, departmentSignOff: { role: 'principalHead', unitName: null } } },
    'waiting @/interpretation',
  ],
  ["the department's own name", { ...unapproved, issuingName: 'department' }, 'notApplicable ownName'],
  ['drafted inside the office', { ...unapproved, draftingUnitKind: 'governmentOffice' }, 'notApplicable insideOffice'],
  ['nothing to approve', { ...unapproved, ...none }, 'notApplicable noPackage'],
  ['no policy document', { ...unapproved, flags: policy(false) }, 'notApplicable notPolicy'],
]);
