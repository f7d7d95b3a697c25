import { claim, onRequest, packOf, proactive, withheld } from '../subjects.js';
import { at2017, file, flags, forwarding, redacted } from './changes.js';
import { table } from './judging.js';

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

table('forwarding-attribute', [
  ['forwards nothing', {}, 'notApplicable notForwarding'],
  ['the same', forwarding('proactive'), 'pass'],
  ['another', forwarding('onRequest'), 'fail onRequest@/forwarding/redetermined'],
  ['another, determined afresh', forwarding('nonDisclosure', true), 'pass'],
  ['the forwarded one has none', forwarding(null), 'notApplicable forwardedHasNone'],
  ['none proposed yet', { ...forwarding('proactive'), disclosure: null }, 'notApplicable attributeNotProposed'],
]);
