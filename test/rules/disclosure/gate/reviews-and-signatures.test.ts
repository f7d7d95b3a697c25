import { nobody, onRequest, packOf, proactive, withheld } from '../subjects.js';
import { cleared, file, own, redacted, signedBy, standing, unendorsed } from './changes.js';
import { table } from './judging.js';

table('disclosure-review-missing', [
  ['proactive', {}, 'notApplicable disclosureReviewNotRequired'],
  ['no attribute', { disclosure: null }, 'notApplicable attributeNotProposed'],
  ['endorsed', { disclosure: withheld() }, 'pass'],
  ['not endorsed', unendorsed, 'fail @/disclosure'],
  [
    'to be endorsed',
    { ...unendorsed, waiting: { ...nobody, endorsement: { role: 'disclosureOfficer', unitName: '市人社局' } } },
    'waiting @/disclosure',
  ],
  [
    'on request, by switch',
    { ...unendorsed, disclosure: onRequest() },
    'fail @/disclosure',
    packOf('cn-2019', { disclosureReviewFor: ['nonDisclosure', 'onRequest'] }),
  ],
]);

table('confidentiality-review-missing', [
  ['text and file public', {}, 'pass'],
  ['no clearance', cleared(null, null), 'fail text@/body file@/attachments/a1'],
  ['a file left out', cleared('public', null), 'fail file@/attachments/a1'],
  [
    'a file unknown to the clearance',
    { standing: { ...standing, clearance: { text: 'public', attachments: {} } } },
    'fail file@/attachments/a1',
  ],
  [
    'a file of the office, cleared later',
    { standing: { ...standing, clearance: { text: 'public', attachments: {}, notYetOwed: ['a1'] } } },
    'pass',
  ],
  [
    'to be cleared',
    { ...cleared(null, null), waiting: { ...nobody, clearance: { role: 'confidentialityReviewer', unitName: null } } },
    'waiting text@/body file@/attachments/a1',
  ],
  ['proactive, text only on request', cleared('onRequestOnly', 'public'), 'fail textTooOpen@/body'],
  ['proactive, file not to be disclosed', cleared('public', 'nonDisclosureAgreed'), 'fail fileTooOpen@/attachments/a1'],
  ['on request, cleared for that', { ...cleared('onRequestOnly', 'onRequestOnly'), disclosure: onRequest() }, 'pass'],
  [
    'on request, not to be disclosed',
    { ...cleared('nonDisclosureAgreed', 'public'), disclosure: onRequest() },
    'fail textTooOpen@/body',
  ],
  ['withheld, agreed', { ...cleared('nonDisclosureAgreed', 'nonDisclosureAgreed'), disclosure: withheld() }, 'pass'],
  [
    'redacted: the copy must be public, the text need not',
    {
      ...file(null, 'redactedCopy'),
      ...cleared('nonDisclosureAgreed', 'public', { summary: 'public', interpretation: 'public' }),
      disclosure: proactive({ ...redacted, redactedCopy: 'a1' }),
    },
    'pass',
  ],
  [
    'redacted: title, summary and interpretation are public too, and were judged with the text',
    {
      ...file(null, 'redactedCopy'),
      ...cleared('nonDisclosureAgreed', 'public'),
      disclosure: proactive({ ...redacted, redactedCopy: 'a1' }),
    },
    'fail summaryTooOpen@/disclosure/summary interpretationTooOpen@/interpretation/materials',
  ],
  [
    'by summary: the summary must be public, text and attachment need not',
    {
      ...cleared('onRequestOnly', 'nonDisclosureAgreed', { summary: 'public' }),
      disclosure: proactive({ releaseForm: 'summary' }),
      interpretation: null,
    },
    'pass',
  ],
  [
    'by summary: a public text does not make the summary public that was found otherwise',
    {
      ...cleared('public', 'public', { summary: 'onRequestOnly' }),
      disclosure: proactive({ releaseForm: 'summary' }),
      interpretation: null,
    },
    'fail summaryTooOpen@/disclosure/summary',
  ],
  [
    'in full: the interpretation is judged by itself where somebody did',
    cleared('public', 'public', { interpretation: 'onRequestOnly' }),
    'fail interpretationTooOpen@/interpretation/materials',
  ],
  [
    'redacted: the copy is not public',
    {
      ...file(null, 'redactedCopy'),
      ...cleared('public', 'onRequestOnly'),
      disclosure: proactive({ ...redacted, redactedCopy: 'a1' }),
    },
    'fail fileTooOpen@/attachments/a1',
  ],
  [
    'a companion paper needs a finding, not an open one',
    { ...file(null, 'draftExplanation'), ...cleared('public', 'nonDisclosureAgreed') },
    'pass',
  ],
  [
    'an attachment that stays behind need not be public',
    { ...file('onRequest'), ...cleared('public', 'onRequestOnly') },
    'pass',
  ],
  [
    'an attachment goes as far as its mark says',
    { ...file('onRequest'), ...cleared('public', 'nonDisclosureAgreed') },
    'fail fileTooOpen@/attachments/a1',
  ],
  [
    'a mark more open than the document opens nothing',
    { ...file('proactive'), ...cleared('onRequestOnly', 'onRequestOnly'), disclosure: onRequest() },
    'pass',
  ],
  [
    'interpretation material is published',
    { ...file(null, 'interpretationMaterial'), ...cleared('public', 'onRequestOnly') },
    'fail fileTooOpen@/attachments/a1',
  ],
]);

table('sign-off-missing', [
  ['the principal', {}, 'pass'],
  ['nobody', signedBy('none'), 'fail none@/signOff'],
  [
    'nobody yet',
    { ...signedBy('none'), waiting: { ...nobody, departmentSignOff: { role: 'principalHead', unitName: null } } },
    'waiting none@/signOff',
  ],
  ["a deputy where the name is the government's", signedBy('deputy'), 'fail deputy@/signOff'],
  ["a deputy in the department's own name", { ...signedBy('deputy'), ...own }, 'pass'],
  ['a deputy, upward', { ...signedBy('deputy'), ...own, kind: 'request' }, 'fail deputy@/signOff'],
]);
