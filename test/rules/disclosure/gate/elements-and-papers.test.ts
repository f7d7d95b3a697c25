import type { Subject } from '../../../../src/disclosure/rules/subject.js';
import { nobody } from '../subjects.js';
import { at2017, flags, joint, major, normative, own } from './changes.js';
import { table } from './judging.js';
import type { Row } from './judging.js';

table('required-element', [
  ['all there', {}, 'pass'],
  ['no kind', { kind: null }, 'fail kind@/kind'],
  ['no title', { title: '  ' }, 'fail title@/title'],
  ['no body', { hasBody: false }, 'fail body@/body'],
  ['no recipient', { mainRecipients: [] }, 'fail mainRecipients@/mainRecipients'],
  ['a blank recipient', { mainRecipients: [' '] }, 'fail mainRecipients@/mainRecipients'],
  ['a kind that needs no recipient', { kind: 'announcement', mainRecipients: [] }, 'pass'],
  ['no issuing name', { issuingName: null }, 'fail issuingName@/issuingName'],
  ['a name that the unit cannot use', { draftingUnitKind: 'government' }, 'fail issuingNameNotOffered@/issuingName'],
  ['no contact', { contact: null }, 'fail contact@/contact'],
  [
    'a contact without name and phone',
    { contact: { name: '', phone: ' ' } },
    'fail contactName@/contact/name contactPhone@/contact/phone',
  ],
  ['the policy question open', { flags: { ...flags, policy: null } }, 'fail policy@/policy'],
  [
    'the policy question without a reason',
    { flags: { ...flags, policy: { value: false, reason: ' ', confirmed: false } } },
    'fail policyReason@/policy/reason',
  ],
  [
    'nothing at all',
    { kind: null, title: '', hasBody: false, mainRecipients: [], contact: null, flags: { ...flags, policy: null } },
    'fail kind@/kind title@/title body@/body contact@/contact policy@/policy',
  ],
]);

table('secrecy-mark', [
  ['none found', {}, 'pass'],
  [
    'one in the title',
    { textFindings: { secrecyMarks: [{ pointer: '/title', mark: '机密★' }], excerptMaterials: [] } },
    'fail @/title',
  ],
]);

table('vacant-post', [
  ['everybody there', {}, 'pass'],
  [
    'two missing',
    {
      vacantPosts: [
        { step: 'disclosureReview', role: 'disclosureOfficer', unitName: '市人社局' },
        { step: 'leaderSignOff', role: 'deputyHead', unitName: '市政府' },
      ],
    },
    'fail disclosureOfficer@/vacantPosts/0 deputyHead@/vacantPosts/1',
  ],
]);

table('lead-unit-missing', [
  ['not joint', {}, 'notApplicable notJoint'],
  ['one', joint(1), 'pass'],
  ['none', joint(0), 'fail none@/leadUnitId'],
  ['two', joint(2), 'fail several@/leadUnitId'],
]);
table('joint-opinion-missing', [
  ['not joint', {}, 'notApplicable notJoint'],
  ['all answered', joint(1), 'pass'],
  ['one owed', joint(1, ['u2']), 'fail @/jointUnits'],
  ['owed by a unit that is only touched', { joint: { units: [], opinionsOwed: ['u3'] } }, 'fail @/jointUnits'],
  [
    'to be given',
    { ...joint(1, ['u2']), waiting: { ...nobody, jointOpinions: { role: 'principalHead', unitName: '市财政局' } } },
    'waiting @/jointUnits',
  ],
]);

const paperRows = (paper: Subject['companionPapers'][number], on: Partial<Subject>): Row[] => [
  ['attached', { ...on, companionPapers: [paper] }, 'pass'],
  ['missing', on, 'fail @/attachments'],
  ['not asked for', {}, 'notApplicable paperNotAskedFor'],
];
table('consultation-statement-missing', [
  ...paperRows('consultationStatement', major),
  ['put to the public', { flags: { ...flags, consulted: true } }, 'fail @/attachments'],
]);
table('draft-explanation-missing', [
  ...paperRows('draftExplanation', normative),
  ['before the rule', { ...normative, documentDate: '2018-12-03' }, 'notApplicable paperNotAskedFor'],
]);
table('legality-review-missing', [
  ...paperRows('legalityReview', normative),
  ['a major decision', major, 'fail @/attachments'],
  ['in 2017, by the rule of that time', { ...normative, ...at2017 }, 'fail @/attachments'],
  ['before there was one', { ...normative, documentDate: '2010-10-09' }, 'notApplicable paperNotAskedFor'],
]);
table('fair-competition-review-missing', [
  ...paperRows('fairCompetitionReview', normative),
  ['before it was asked for', { ...normative, documentDate: '2016-12-31' }, 'notApplicable paperNotAskedFor'],
]);
table('collective-decision-missing', paperRows('collectiveDecision', { ...normative, ...own }));

table('normative-number-missing', [
  ['not normative', {}, 'notApplicable notNormative'],
  ['no number', normative, 'fail @/normativeNumber'],
  ['a number', { flags: { ...flags, normative: true, normativeNumber: 'YCGF-2026-01' } }, 'pass'],
  [
    'a number to come',
    { ...normative, waiting: { ...nobody, normativeNumber: { role: 'registrar', unitName: null } } },
    'waiting @/normativeNumber',
  ],
]);

table('personal-data', [['is not looked for yet, and says so', {}, 'notApplicable notLookedForYet']]);
