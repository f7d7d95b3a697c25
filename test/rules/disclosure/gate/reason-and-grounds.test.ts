import { claim, onRequest, packOf, proactive, withheld } from '../subjects.js';
import { at2017, noItem } from './changes.js';
import { table, yichun } from './judging.js';
import type { Row } from './judging.js';

table('reason-missing', [
  ['proactive, nationally', {}, 'notApplicable reasonNotRequired'],
  ['withheld with a reason', { disclosure: withheld() }, 'pass'],
  ['withheld without', { disclosure: withheld({ reason: ' ' }) }, 'fail empty@/disclosure/reason'],
  [
    'withheld with a hollow one',
    { disclosure: withheld({ reason: '属于内部文件，不宜公开' }) },
    'fail hollow@/disclosure/reason',
  ],
  ['withheld for the time being', { disclosure: withheld({ reason: '暂不公开' }) }, 'fail noDate@/disclosure/reason'],
  ["on request in the government's name", { disclosure: onRequest({ reason: '' }) }, 'fail empty@/disclosure/reason'],
  [
    "on request in the department's name",
    { issuingName: 'department', disclosure: onRequest({ reason: '' }) },
    'notApplicable reasonNotRequired',
  ],
  [
    "the law's item does not excuse a restriction",
    { disclosure: withheld({ reason: '' }) },
    'fail empty@/disclosure/reason',
  ],
  ['no attribute, nationally', { disclosure: null }, 'notApplicable attributeNotProposed'],
  [
    'no attribute, Yichun: whatever it will be, a reason is owed',
    { disclosure: null, mandatoryProactiveItem: noItem },
    'fail empty@/disclosure/reason',
    yichun,
  ],
  [
    "no attribute, Yichun, department's name",
    { issuingName: 'department', disclosure: null },
    'notApplicable attributeNotProposed',
    yichun,
  ],
  ['proactive, Yichun: the item of the law is the reason', {}, 'pass', yichun],
  [
    'proactive, Yichun: no item and no reason',
    { mandatoryProactiveItem: noItem },
    'fail empty@/disclosure/reason',
    yichun,
  ],
  [
    'proactive, Yichun: no item, a reason in words',
    { mandatoryProactiveItem: noItem, disclosure: proactive({ reason: '面向全体企业的办事规定' }) },
    'pass',
    yichun,
  ],
]);

table('ground-missing', [
  ['nothing withheld', {}, 'notApplicable nothingWithheld'],
  ['no attribute', { disclosure: null }, 'notApplicable attributeNotProposed'],
  ['withheld on a ground in force', { disclosure: withheld() }, 'pass'],
  ['withheld without', { disclosure: withheld({ grounds: [] }) }, 'fail none@/disclosure/grounds'],
  [
    'withheld on a way of disclosing',
    { disclosure: withheld({ grounds: [claim('OR-1')] }) },
    'fail notForAttribute@/disclosure/grounds/0',
  ],
  [
    'a ground that does not exist',
    { disclosure: withheld({ grounds: [claim('ND-9')] }) },
    'fail unknown@/disclosure/grounds/0',
  ],
  [
    'a ground of the old law',
    { disclosure: withheld({ grounds: [claim('ND-5c', {}, 'cn-2008')] }) },
    'fail successor@/disclosure/grounds/0',
  ],
  [
    'a ground of the new law for an old document',
    { ...at2017, disclosure: withheld() },
    'fail otherCatalogue@/disclosure/grounds/0',
  ],
  [
    'an old document by its own law',
    { ...at2017, disclosure: withheld({ grounds: [claim('ND-5c', {}, 'cn-2008')] }) },
    'pass',
  ],
  [
    'of use to particular people, 2017',
    { ...at2017, disclosure: onRequest({ grounds: [claim('OR-2', {}, 'cn-2008')] }) },
    'pass',
  ],
  [
    'of use to particular people, today',
    { disclosure: onRequest({ grounds: [claim('OR-2')] }) },
    'fail unknown@/disclosure/grounds/0',
  ],
  ['on request needs none', { disclosure: onRequest() }, 'notApplicable nothingWithheld'],
  [
    'a full release on a ground for withholding',
    { disclosure: proactive({ grounds: [claim('ND-3')] }) },
    'fail notForAttribute@/disclosure/grounds/0',
  ],
  [
    'deleted parts without a ground',
    { disclosure: proactive({ releaseForm: 'redacted' }) },
    'fail redacted@/disclosure/grounds',
  ],
  [
    'deleted parts on a ground',
    { disclosure: proactive({ releaseForm: 'redacted', grounds: [claim('ND-3')] }) },
    'pass',
  ],
  [
    'deleted parts on a way of disclosing only',
    { disclosure: onRequest({ releaseForm: 'redacted', grounds: [claim('OR-1')] }) },
    'fail redacted@/disclosure/grounds',
  ],
]);

const nd4 = (evidence: Parameters<typeof claim>[1] = {}) => ({ grounds: [claim('ND-4', evidence)] });
const privacy = { thirdParty: '申领人王某', harm: '泄露病情' };
const at0 = (...fields: string[]) => fields.map((field) => `/disclosure/grounds/0/evidence/${field}`);
const duty = (name: string, ...fields: string[]) =>
  ['fail', ...at0(...fields).map((pointer) => `${name}@${pointer}`)].join(' ');
table('ground-duty-unmet', [
  ['no ground', {}, 'notApplicable noGroundClaimed'],
  [
    'only a ground of another law',
    { disclosure: withheld({ grounds: [claim('ND-2', {}, 'cn-2008')] }) },
    'notApplicable noGroundClaimed',
  ],
  [
    'ND-1 is never handled here',
    { disclosure: withheld({ grounds: [claim('ND-1')] }) },
    'fail offLineOnly@/disclosure/grounds/0',
  ],
  ['ND-2 bare', { disclosure: withheld({ grounds: [claim('ND-2')] }) }, duty('nameTheLaw', 'law', 'article')],
  [
    'ND-2 without the article',
    { disclosure: withheld({ grounds: [claim('ND-2', { law: '统计法' })] }) },
    duty('nameTheLaw', 'article'),
  ],
  ['ND-2 met', { disclosure: withheld({ grounds: [claim('ND-2', { law: '统计法', article: '第九条' })] }) }, 'pass'],
  ['ND-3 bare', { disclosure: withheld({ grounds: [claim('ND-3')] }) }, duty('nameTheInterest', 'interest', 'harm')],
  [
    'ND-3 without how',
    { disclosure: withheld({ grounds: [claim('ND-3', { interest: 'socialStability' })] }) },
    duty('nameTheInterest', 'harm'),
  ],
  [
    'ND-3 met',
    { disclosure: withheld({ grounds: [claim('ND-3', { interest: 'publicSecurity', harm: '暴露布防点位' })] }) },
    'pass',
  ],
  ['ND-4 withheld bare', { disclosure: withheld(nd4()) }, duty('nameThirdPartyAndHarm', 'thirdParty', 'harm')],
  [
    'ND-4 withheld without the harm',
    { disclosure: withheld(nd4({ thirdParty: '某公司' })) },
    duty('nameThirdPartyAndHarm', 'harm'),
  ],
  ['ND-4 withheld, met', { disclosure: withheld(nd4(privacy)) }, 'pass'],
  ['ND-4 withheld needs no consent', { disclosure: withheld(nd4({ ...privacy, consent: null })) }, 'pass'],
  ['ND-4 released on request', { disclosure: onRequest(nd4(privacy)) }, duty('consentOrBalanceToRelease', 'consent')],
  ['ND-4 released to all', { disclosure: proactive(nd4(privacy)) }, duty('consentOrBalanceToRelease', 'consent')],
  [
    'ND-4 released as a summary is not redacted',
    { disclosure: proactive({ ...nd4(privacy), releaseForm: 'summary' }) },
    duty('consentOrBalanceToRelease', 'consent'),
  ],
  [
    'ND-4 with consent',
    { disclosure: onRequest(nd4({ consent: { givenBy: '王某', givenOn: '2026-11-01' } })) },
    'pass',
  ],
  [
    'ND-4 with a consent of nobody',
    { disclosure: onRequest(nd4({ consent: { givenBy: ' ', givenOn: '2026-11-01' } })) },
    duty('consentOrBalanceToRelease', 'consent'),
  ],
  [
    'ND-4 with a consent without a day',
    { disclosure: onRequest(nd4({ consent: { givenBy: '王某', givenOn: '' } })) },
    duty('consentOrBalanceToRelease', 'consent'),
  ],
  [
    'ND-4 with the public interest in words',
    { disclosure: proactive(nd4({ publicInterest: '不公开将使受影响居民无法避险' })) },
    'pass',
  ],
  [
    'ND-4 redacted: what is deleted is withheld',
    { disclosure: onRequest({ ...nd4(), releaseForm: 'redacted' }) },
    duty('nameThirdPartyAndHarm', 'thirdParty', 'harm'),
  ],
  ['ND-4 redacted, met', { disclosure: onRequest({ ...nd4(privacy), releaseForm: 'redacted' }) }, 'pass'],
  ...(['ND-5a', 'ND-5b', 'ND-5c'] as const).flatMap((code): Row[] => [
    [`${code} bare`, { disclosure: withheld({ grounds: [claim(code)] }) }, duty('noOutwardEffect', 'noOutwardEffect')],
    [
      `${code} met`,
      { disclosure: withheld({ grounds: [claim(code, { noOutwardEffect: '只涉及内部排班' })] }) },
      'pass',
    ],
  ]),
  ...(['ND-6a', 'ND-6b', 'ND-6c', 'ND-6d'] as const).flatMap((code): Row[] => [
    [`${code} bare`, { disclosure: withheld({ grounds: [claim(code)] }) }, duty('endingEvent', 'endsWhen')],
    [`${code} met`, { disclosure: withheld({ grounds: [claim(code, { endsWhen: '市政府批复' })] }) }, 'pass'],
    [
      `${code} met by the review`,
      { disclosure: withheld({ grounds: [claim(code)], reviewAt: { type: 'event', event: '市政府批复' } }) },
      'pass',
    ],
    [
      `${code} not met by an empty review`,
      { disclosure: withheld({ grounds: [claim(code)], reviewAt: { type: 'event', event: '' } }) },
      duty('endingEvent', 'endsWhen'),
    ],
  ]),
  ['ND-7 bare', { disclosure: withheld({ grounds: [claim('ND-7')] }) }, duty('noDutyToDisclose', 'noDutyToDisclose')],
  [
    'ND-7 met',
    {
      disclosure: withheld({
        grounds: [claim('ND-7', { noDutyToDisclose: '核对行政处罚法第四十八条，不在应公开之列' })],
      }),
    },
    'pass',
  ],
  ['OR-1 has no duty', { disclosure: onRequest({ grounds: [claim('OR-1')] }) }, 'pass'],
  ['OR-3 has no duty', { disclosure: onRequest({ grounds: [claim('OR-3')] }) }, 'pass'],
  [
    'one met, one open',
    { disclosure: withheld({ grounds: [claim('ND-5a', { noOutwardEffect: '内部' }), claim('ND-7')] }) },
    'fail noDutyToDisclose@/disclosure/grounds/1/evidence/noDutyToDisclose',
  ],
]);

const processing = { grounds: [claim('ND-6d', { endsWhen: '得到批复' })] };
table('review-date-missing', [
  ['nothing withheld', {}, 'notApplicable nothingWithheld'],
  ['no attribute', { disclosure: null }, 'notApplicable attributeNotProposed'],
  ['none', { disclosure: withheld({ reviewAt: null }) }, 'fail none@/disclosure/reviewAt'],
  ['every year', { disclosure: withheld() }, 'pass'],
  [
    'every year, for process information',
    { disclosure: withheld({ ...processing }) },
    'fail annualNotFit@/disclosure/reviewAt',
  ],
  [
    'an event, for process information',
    { disclosure: withheld({ ...processing, reviewAt: { type: 'event', event: '得到批复' } }) },
    'pass',
  ],
  [
    'an event without words',
    { disclosure: withheld({ reviewAt: { type: 'event', event: ' ' } }) },
    'fail eventEmpty@/disclosure/reviewAt/event',
  ],
  ['a later day', { disclosure: withheld({ reviewAt: { type: 'date', on: '2027-11-20' } }) }, 'pass'],
  [
    'the day itself',
    { disclosure: withheld({ reviewAt: { type: 'date', on: '2026-11-20' } }) },
    'fail notLater@/disclosure/reviewAt/on',
  ],
  [
    'a day after today while the document has no date',
    { documentDate: null, disclosure: withheld({ reviewAt: { type: 'date', on: '2026-11-23' } }) },
    'fail notLater@/disclosure/reviewAt/on',
  ],
  ['on request, nationally', { disclosure: onRequest() }, 'notApplicable nothingWithheld'],
  [
    'on request, by switch',
    { disclosure: onRequest() },
    'fail none@/disclosure/reviewAt',
    packOf('cn-2019', { reviewDateRequiredFor: ['nonDisclosure', 'onRequest'] }),
  ],
]);
