import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/disclosure/rules/check-result.js';
import { evaluate, failing, holds, warnings } from '../../../src/disclosure/rules/gate.js';
import type { PolicyPack } from '../../../src/disclosure/rules/policy-pack.js';
import type { Subject } from '../../../src/disclosure/rules/subject.js';
import { CHECK_CODES, GATE_EVENTS } from '../../../src/disclosure/rules/vocabulary.js';
import type { CheckCode, GateEvent } from '../../../src/disclosure/rules/vocabulary.js';
import { claim, complete, interpretation, nobody, onRequest, packOf, proactive, withheld } from './subjects.js';

const national = packOf('cn-2019');

const resultOf = (code: CheckCode, changes: Partial<Subject>, pack: PolicyPack = national): CheckResult => {
  const result = evaluate(complete(changes), pack).find((each) => each.code === code);
  if (!result) throw new Error(`no result for ${code}`);
  return result;
};

/** The status, and behind it every problem as `problem@pointer`, or why the check does not apply. */
const said = ({ status, problems, notApplicableBecause }: CheckResult): string =>
  [status, notApplicableBecause, ...problems.map(({ pointer, params }) => `${params?.['problem'] ?? ''}@${pointer}`)]
    .filter((word) => word !== null)
    .join(' ');

type Row = [what: string, changes: Partial<Subject>, expected: string, pack?: PolicyPack];

const table = (code: CheckCode, rows: Row[]): void =>
  describe(code, () => {
    const judged = rows.map(([what, changes, expected, pack = national]) => ({ what, changes, expected, pack }));
    it.each(judged)('$what', ({ changes, expected, pack }) =>
      expect(said(resultOf(code, changes, pack))).toBe(expected),
    );
  });

const { flags } = complete();
const policy = (value: boolean, confirmed = true) => ({ ...flags, policy: { value, reason: '有理由', confirmed } });
const standing = complete().standing;

describe('the gate of a document that has everything', () => {
  const results = evaluate(complete(), national);

  it('judges every check once, in a fixed order', () => {
    expect(results.map(({ code }) => code)).toEqual([...CHECK_CODES]);
  });

  it('finds nothing to mend, at any moment', () => {
    expect(results.filter(({ status }) => status !== 'pass' && status !== 'notApplicable')).toEqual([]);
    for (const event of GATE_EVENTS) expect([event, holds(results, event)]).toEqual([event, true]);
  });

  it('says of every check by which clause, in both languages, and who mends it', () => {
    for (const { clause, owner, pointer, fix, code } of results) {
      expect([clause.zh !== '', clause.en !== '', owner !== undefined, pointer.startsWith('/'), fix]).toEqual([
        true,
        true,
        true,
        true,
        code,
      ]);
    }
  });
});

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

table('attribute-missing', [
  ['proposed', {}, 'pass'],
  ['no disclosure', { disclosure: null }, 'fail @/disclosure/attribute'],
  ['no attribute', { disclosure: proactive({ attribute: null }) }, 'fail @/disclosure/attribute'],
  [
    'proactive without a form',
    { disclosure: proactive({ releaseForm: null }) },
    'fail releaseForm@/disclosure/releaseForm',
  ],
  [
    'a form that is not offered',
    { disclosure: proactive({ releaseForm: 'summary' }) },
    'fail releaseFormNotOffered@/disclosure/releaseForm',
    packOf('cn-2019', { releaseForms: ['full'] }),
  ],
  ['withheld needs no form', { disclosure: withheld() }, 'pass'],
]);

const yichun = packOf('yichun-2017');
const noItem = { answered: true, item: null, reason: '不在所列事项之内' };
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

const at2017 = { documentDate: '2017-05-16' };
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

table('summary-missing', [
  ['there', {}, 'pass'],
  ['none', { disclosure: proactive({ summary: ' ' }) }, 'fail empty@/disclosure/summary'],
  ['none, on request', { disclosure: onRequest({ summary: '' }) }, 'fail empty@/disclosure/summary'],
  ['a hundred characters', { disclosure: proactive({ summary: '字'.repeat(100) }) }, 'pass'],
  ['one more', { disclosure: proactive({ summary: '字'.repeat(101) }) }, 'fail tooLong@/disclosure/summary'],
  ['a character outside the first plane counts once', { disclosure: proactive({ summary: '𠮷'.repeat(100) }) }, 'pass'],
  ['withheld', { disclosure: withheld() }, 'notApplicable summaryNotRequired'],
  ['no attribute', { disclosure: null }, 'notApplicable attributeNotProposed'],
  [
    'not asked for by switch',
    { disclosure: proactive({ summary: '' }) },
    'notApplicable summaryNotRequired',
    packOf('cn-2019', { summaryMax: { characters: 100, requiredFor: [] } }),
  ],
  [
    'released as a summary, whatever the switch',
    { disclosure: proactive({ summary: '', releaseForm: 'summary' }) },
    'fail empty@/disclosure/summary',
    packOf('cn-2019', { summaryMax: { characters: 100, requiredFor: [] } }),
  ],
]);

const item = (code: string | null, reason = '涉及') => ({ answered: true, item: code, reason });
const security = { grounds: [claim('ND-3', { interest: 'publicSecurity', harm: '暴露布防点位' })] };
table('mandatory-proactive', [
  ['an item, and proactive', {}, 'pass'],
  ['none, and proactive', { mandatoryProactiveItem: item(null) }, 'pass'],
  [
    'unanswered',
    { mandatoryProactiveItem: { answered: false, item: null, reason: '' } },
    'fail unanswered@/mandatoryProactive',
  ],
  ['an item of no law', { mandatoryProactiveItem: item('20(16)') }, 'fail unknownItem@/mandatoryProactive/item'],
  ['an item of the old law', { mandatoryProactiveItem: item('10(2)') }, 'fail unknownItem@/mandatoryProactive/item'],
  ['an item of the old law for an old document', { ...at2017, mandatoryProactiveItem: item('10(2)') }, 'pass'],
  ['an item, and no attribute yet', { disclosure: null }, 'pass'],
  ['an item, on request', { disclosure: onRequest() }, 'fail item@/disclosure/attribute'],
  ['an item, withheld at discretion', { disclosure: withheld() }, 'fail item@/disclosure/attribute'],
  ['an item, withheld by duty, with the reason', { disclosure: withheld(security) }, 'pass'],
  [
    'an item, withheld by duty, without a reason',
    { disclosure: withheld(security), mandatoryProactiveItem: item('20(12)', ' ') },
    'fail item@/disclosure/attribute',
  ],
  [
    'an item, withheld by a duty that is not shown',
    { disclosure: withheld({ grounds: [claim('ND-3')] }) },
    'fail item@/disclosure/attribute',
  ],
  ['none, withheld', { disclosure: withheld(), mandatoryProactiveItem: item(null) }, 'pass'],
  [
    'a normative document is an item by itself',
    { flags: { ...flags, normative: true }, disclosure: onRequest(), mandatoryProactiveItem: item(null) },
    'fail normative@/disclosure/attribute',
  ],
  [
    'a normative document, proactive',
    { flags: { ...flags, normative: true }, mandatoryProactiveItem: item(null) },
    'pass',
  ],
]);

const file = (
  attributeMark: Subject['attachments'][number]['attributeMark'],
  role: Subject['attachments'][number]['role'] = 'attachment',
) => ({
  attachments: [{ id: 'a1', name: '名单.xlsx', role, attributeMark }],
});
const redacted = { releaseForm: 'redacted' as const, grounds: [claim('ND-5a', { noOutwardEffect: '内部' })] };
table('mixed-content', [
  ['no mark', {}, 'pass'],
  ['the same mark', file('proactive'), 'pass'],
  ['another mark', file('onRequest'), 'fail marked@/attachments/a1'],
  ['a companion paper is never published', file('nonDisclosure', 'draftExplanation'), 'pass'],
  [
    'another mark, only a summary is released',
    { ...file('onRequest'), disclosure: proactive({ releaseForm: 'summary' }) },
    'pass',
  ],
  ['redacted without a copy', { disclosure: proactive(redacted) }, 'fail redactedCopy@/disclosure/redactedCopy'],
  [
    'redacted with a copy that is none',
    { ...file(null), disclosure: proactive({ ...redacted, redactedCopy: 'a1' }) },
    'fail redactedCopy@/disclosure/redactedCopy',
  ],
  [
    'redacted with a copy',
    { ...file('onRequest', 'redactedCopy'), disclosure: proactive({ ...redacted, redactedCopy: 'a1' }) },
    'pass',
  ],
  [
    'on request, redacted without a copy',
    { disclosure: onRequest(redacted) },
    'fail redactedCopy@/disclosure/redactedCopy',
  ],
  ['on request in full', { ...file('nonDisclosure'), disclosure: onRequest() }, 'notApplicable notProactive'],
  ['withheld', { disclosure: withheld() }, 'notApplicable notReleased'],
  ['no attribute', { disclosure: null }, 'notApplicable attributeNotProposed'],
]);

const forwarding = (
  attribute: Subject['forwarding'] extends infer F ? (F extends { attribute: infer A } ? A : never) : never,
  redetermined = false,
) => ({
  forwarding: { attribute, documentId: null, redetermined },
});
table('forwarding-attribute', [
  ['forwards nothing', {}, 'notApplicable notForwarding'],
  ['the same', forwarding('proactive'), 'pass'],
  ['another', forwarding('onRequest'), 'fail onRequest@/forwarding/redetermined'],
  ['another, determined afresh', forwarding('nonDisclosure', true), 'pass'],
  ['the forwarded one has none', forwarding(null), 'notApplicable forwardedHasNone'],
  ['none proposed yet', { ...forwarding('proactive'), disclosure: null }, 'notApplicable attributeNotProposed'],
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

const unendorsed = { disclosure: withheld(), standing: { ...standing, endorsement: false } };
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

const cleared = (
  text: Subject['standing']['clearance']['text'],
  a1: typeof text,
  words: Pick<Subject['standing']['clearance'], 'summary' | 'interpretation'> = {},
) => ({
  standing: { ...standing, clearance: { text, ...words, attachments: { a1 } } },
});
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

const none = { interpretation: null };
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
const emptyPlan = { outline: '', form: ' ', channel: '', time: '', responsible: '' };
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
const unapproved = { standing: { ...standing, interpretationApprovedByPrincipal: false } };
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

const joint = (leads: number, opinionsOwed: string[] = []) => ({
  joint: {
    units: [
      { unitId: 'u1', lead: leads > 0 },
      { unitId: 'u2', lead: leads > 1 },
    ],
    opinionsOwed,
  },
});
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

const normative = { flags: { ...flags, normative: true } };
const major = { flags: { ...flags, majorDecision: true } };
const own = { issuingName: 'department' as const };
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

const signedBy = (departmentSignOff: Subject['standing']['departmentSignOff']) => ({
  standing: { ...standing, departmentSignOff },
});
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

describe('the moments at which a check has to hold', () => {
  const moments = (changes: Partial<Subject> = {}, pack = national): Record<string, string> =>
    Object.fromEntries(evaluate(complete(changes), pack).map(({ code, requiredAt }) => [code, requiredAt.join(' ')]));
  const submission = 'submitForReview departmentSign intake accept leaderSign';
  const signing = 'departmentSign intake accept leaderSign';

  it('are these', () => {
    expect(moments()).toEqual({
      'required-element': `completeDraft ${submission}`,
      'secrecy-mark': GATE_EVENTS.join(' '),
      'attribute-missing': `${submission} register publish`,
      'reason-missing': `${submission} register`,
      'ground-missing': `${submission} register`,
      'ground-duty-unmet': `${submission} register publish`,
      'review-date-missing': `${submission} register`,
      'summary-missing': submission,
      'mandatory-proactive': submission,
      'mixed-content': `${submission} publish`,
      'forwarding-attribute': submission,
      'vacant-post': 'submitForReview',
      'disclosure-review-missing': `${signing} register`,
      'confidentiality-review-missing': `${signing} register publish`,
      'interpretation-plan-missing': signing,
      'interpretation-plan-incomplete': signing,
      'interpretation-material-missing': signing,
      'interpretation-not-approved': 'intake accept',
      'lead-unit-missing': submission,
      'joint-opinion-missing': 'intake accept leaderSign register',
      'consultation-statement-missing': signing,
      'draft-explanation-missing': signing,
      'legality-review-missing': signing,
      'fair-competition-review-missing': signing,
      'collective-decision-missing': signing,
      'sign-off-missing': 'intake accept register',
      'normative-number-missing': 'register',
      'personal-data': 'publish',
    });
  });

  it("countersigning before the lead is asked for at the department's signature too", () => {
    expect(moments({}, packOf('cn-2019', { countersignOrder: 'beforeLead' }))['joint-opinion-missing']).toBe(
      'departmentSign intake accept leaderSign register',
    );
  });

  it("the government's own collective decision is taken before its leader signs", () => {
    expect(moments(normative)['collective-decision-missing']).toBe('leaderSign');
    expect(moments({ ...normative, ...own })['collective-decision-missing']).toBe(signing);
  });
});

describe('an advisory gate of the department', () => {
  const advisory = packOf('cn-2019', { departmentGate: 'advisory' });
  const bare: Partial<Subject> = {
    disclosure: withheld({ reason: '', grounds: [], reviewAt: null }),
    mandatoryProactiveItem: { answered: false, item: null, reason: '' },
    standing: { ...standing, clearance: { text: null, attachments: {} } },
  };
  const refusals = (event: GateEvent, changes = bare): string[] => [
    ...new Set(failing(evaluate(complete(changes), advisory), event).map(({ code }) => code)),
  ];

  it('warns instead of refusing, but never of attribute, ground or secrecy', () => {
    expect(refusals('submitForReview')).toEqual(['ground-missing']);
    expect(refusals('departmentSign')).toEqual(['ground-missing', 'confidentiality-review-missing']);
    const warned = warnings(evaluate(complete(bare), advisory), 'submitForReview').map(({ code }) => code);
    expect(warned).toEqual(['reason-missing', 'review-date-missing', 'mandatory-proactive']);
    expect(refusals('submitForReview', { disclosure: null })).toEqual(['attribute-missing']);
  });

  it('leaves the office to return it', () => {
    expect(refusals('intake')).toEqual([
      ...[
        'reason-missing',
        'ground-missing',
        'review-date-missing',
        'mandatory-proactive',
        'confidentiality-review-missing',
      ],
    ]);
  });

  it("is blocking all the same in the department's own name: nobody looks at it afterwards", () => {
    expect(refusals('submitForReview', { ...bare, issuingName: 'department' })).toEqual([
      ...['reason-missing', 'ground-missing', 'review-date-missing', 'mandatory-proactive'],
    ]);
  });

  it('a blocking gate warns of nothing', () => {
    const results = evaluate(complete(bare), national);
    for (const event of GATE_EVENTS) expect(warnings(results, event)).toEqual([]);
  });
});

describe('objection and waiver', () => {
  const answer = { by: '市人社局', reason: '附件另行公开，不影响本件' };
  const marked = file('onRequest');

  it('an objection passes the intake, and is judged at acceptance', () => {
    const results = evaluate(complete({ ...marked, contested: { 'mixed-content': answer } }), national);
    expect(holds(results, 'intake')).toBe(true);
    expect(holds(results, 'accept')).toBe(false);
    expect(results.find(({ code }) => code === 'mixed-content')).toMatchObject({ status: 'fail', contested: answer });
  });

  it('a waiver holds at acceptance and after', () => {
    const results = evaluate(complete({ ...marked, waived: { 'mixed-content': answer } }), national);
    expect(holds(results, 'accept') && holds(results, 'leaderSign')).toBe(true);
    expect(results.find(({ code }) => code === 'mixed-content')).toMatchObject({ status: 'waived', waived: answer });
  });

  it('neither counts for a check that is met', () => {
    const results = evaluate(
      complete({ contested: { 'mixed-content': answer }, waived: { 'mixed-content': answer } }),
      national,
    );
    expect(results.find(({ code }) => code === 'mixed-content')).toMatchObject({
      status: 'pass',
      contested: null,
      waived: null,
    });
  });

  const neverWaived: [CheckCode, Partial<Subject>][] = [
    ['attribute-missing', { disclosure: null }],
    ['secrecy-mark', { textFindings: { secrecyMarks: [{ pointer: '/body', mark: '秘密★' }], excerptMaterials: [] } }],
    ['ground-missing', { disclosure: withheld({ grounds: [] }) }],
    ['ground-duty-unmet', { disclosure: withheld({ grounds: [claim('ND-2')] }) }],
    ['reason-missing', { disclosure: withheld({ reason: '' }) }],
    ['disclosure-review-missing', unendorsed],
    ['confidentiality-review-missing', cleared(null, null)],
    ['interpretation-not-approved', unapproved],
    ['sign-off-missing', signedBy('none')],
    ['required-element', { title: '' }],
    ['mandatory-proactive', { mandatoryProactiveItem: { answered: false, item: null, reason: '' } }],
    ['joint-opinion-missing', joint(1, ['u2'])],
  ];
  it.each(neverWaived)('%s can be neither contested nor waived', (code, changes) => {
    const results = evaluate(
      complete({ ...changes, contested: { [code]: answer }, waived: { [code]: answer } }),
      national,
    );
    expect(results.find((each) => each.code === code)).toMatchObject({
      status: 'fail',
      waived: null,
      contestable: false,
    });
    expect(holds(results, 'intake')).toBe(false);
  });

  const contestable: [CheckCode, Partial<Subject>][] = [
    ['reason-missing', { disclosure: withheld({ reason: '内部文件' }) }],
    ['mandatory-proactive', { disclosure: withheld() }],
    ['forwarding-attribute', forwarding('onRequest')],
    ['interpretation-plan-missing', none],
    ['interpretation-plan-incomplete', { interpretation: interpretation({ plan: emptyPlan }) }],
    ['interpretation-material-missing', { interpretation: interpretation({ materials: [] }) }],
    ['draft-explanation-missing', { ...normative, companionPapers: ['legalityReview', 'fairCompetitionReview'] }],
    ['legality-review-missing', { ...normative, companionPapers: ['draftExplanation', 'fairCompetitionReview'] }],
    ['fair-competition-review-missing', { ...normative, companionPapers: ['draftExplanation', 'legalityReview'] }],
    ['consultation-statement-missing', { flags: { ...flags, consulted: true } }],
  ];
  it.each(contestable)('%s can be contested, and waived', (code, changes) => {
    const contested = evaluate(complete({ ...changes, contested: { [code]: answer } }), national);
    expect(contested.find((each) => each.code === code)).toMatchObject({ status: 'fail', contestable: true });
    expect(failing(contested, 'intake').map((issue) => issue.code)).not.toContain(code);
    expect(failing(contested, 'accept').map((issue) => issue.code)).toContain(code);
    const waived = evaluate(complete({ ...changes, waived: { [code]: answer } }), national);
    expect(failing(waived, 'accept').map((issue) => issue.code)).not.toContain(code);
  });
});

describe('what refuses an event', () => {
  it('one issue for every problem, with clause, owner and place', () => {
    const issues = failing(evaluate(complete({ title: '', contact: null }), national), 'completeDraft');
    expect(issues).toEqual([
      {
        code: 'required-element',
        pointer: '/title',
        owner: 'drafter',
        clause: national.checks['required-element'].clause,
        params: { problem: 'title' },
      },
      {
        code: 'required-element',
        pointer: '/contact',
        owner: 'drafter',
        clause: national.checks['required-element'].clause,
        params: { problem: 'contact' },
      },
    ]);
  });

  it('what is awaited does not hold, and names whom it waits for', () => {
    const waiting = { ...nobody, clearance: { role: 'confidentialityReviewer', unitName: '市人社局' } as const };
    const results = evaluate(complete({ ...cleared(null, 'public'), waiting }), national);
    expect(holds(results, 'departmentSign')).toBe(false);
    expect(holds(results, 'submitForReview')).toBe(true);
    expect(failing(results, 'departmentSign')).toMatchObject([
      { code: 'confidentiality-review-missing', owner: 'confidentialityReviewer' },
    ]);
  });

  it('an incomplete bundle: attribute, reason, package and signature at once (seed, Yichun)', () => {
    const bundle: Partial<Subject> = {
      ...at2017,
      disclosure: null,
      interpretation: null,
      mandatoryProactiveItem: { answered: true, item: null, reason: '' },
      standing: {
        endorsement: false,
        clearance: { text: 'public', attachments: { a1: 'public' } },
        departmentSignOff: 'none',
        interpretationApprovedByPrincipal: false,
      },
    };
    const results = evaluate(complete(bundle), yichun);
    const returned = failing(results, 'intake').map(({ code }) => `${code} ${yichun.checks[code].returnCode}`);
    expect(returned).toEqual([
      'attribute-missing TW-20',
      'reason-missing TW-21',
      'interpretation-plan-missing TW-23',
      'interpretation-material-missing TW-24',
      'sign-off-missing TW-09',
    ]);
  });

  it("cites the law of the document's date, and the very rule that asks for a paper", () => {
    const clauseOf = (code: CheckCode, changes: Partial<Subject>): string => resultOf(code, changes).clause.zh;
    expect(clauseOf('mixed-content', {})).toContain('2019年修订）第三十七条');
    expect(clauseOf('mixed-content', at2017)).toContain('2008年施行）第二十二条');
    expect(clauseOf('ground-missing', { ...at2017, disclosure: withheld({ grounds: [] }) })).toContain(
      '国办发〔2010〕5号',
    );
    expect(clauseOf('legality-review-missing', { ...normative, ...at2017 })).toBe('国发〔2010〕33号');
    expect(clauseOf('legality-review-missing', normative)).toBe('国办发〔2018〕115号');
    expect(clauseOf('legality-review-missing', major)).toContain('重大行政决策');
  });

  it('a date that crosses into another law refuses registration until the grounds are mapped', () => {
    const old = withheld({ grounds: [claim('ND-5c', { noOutwardEffect: '内部' }, 'cn-2008')] });
    const before = evaluate(
      complete({ documentDate: '2019-05-14', disclosure: old, mandatoryProactiveItem: noItem }),
      national,
    );
    expect(failing(before, 'register')).toEqual([]);
    const after = evaluate(
      complete({ documentDate: '2019-05-15', disclosure: old, mandatoryProactiveItem: noItem }),
      national,
    );
    expect(failing(after, 'register')).toMatchObject([
      {
        code: 'ground-missing',
        params: { problem: 'successor', ground: 'ND-5c', successor: 'ND-5c', inForce: 'cn-2019' },
      },
    ]);
  });

  it("judges by today's law while the document has no date", () => {
    expect(said(resultOf('ground-missing', { documentDate: null, on: '2026-11-23', disclosure: withheld() }))).toBe(
      'pass',
    );
    expect(said(resultOf('ground-missing', { documentDate: null, on: '2018-01-01', disclosure: withheld() }))).toBe(
      'fail otherCatalogue@/disclosure/grounds/0',
    );
  });
});
