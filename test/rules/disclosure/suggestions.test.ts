import { describe, expect, it } from '@jest/globals';
import { doubtsAbout, suggestionsFor, uncoveredElements } from '../../../src/disclosure/rules/suggestions.js';
import type { Subject } from '../../../src/disclosure/rules/subject.js';
import { ATTRIBUTES, KINDS } from '../../../src/disclosure/rules/vocabulary.js';
import { claim, complete, interpretation, onRequest, packOf, withheld } from './subjects.js';

const pack = packOf('cn-2019');
const noItem = { mandatoryProactiveItem: { answered: true, item: null, reason: '无' } };
const suggested = (changes: Partial<Subject>): string[] =>
  suggestionsFor(complete({ ...noItem, ...changes }), pack).map(({ attribute, ground, because }) =>
    [because, attribute, ground?.code].filter(Boolean).join(' '),
  );

describe('a suggestion', () => {
  it.each<[Subject['kind'], string[]]>([
    ['announcement', ['issuedToAll proactive']],
    ['publicNotice', ['issuedToAll proactive']],
    ['communique', ['issuedToAll proactive']],
    ['order', ['issuedToAll proactive']],
    ['request', ['upwardProcess nonDisclosure ND-6d']],
    ['report', ['upwardProcess nonDisclosure ND-6d']],
    ['minutes', ['discussionRecord nonDisclosure ND-6a']],
    ['reply', ['oneParty onRequest OR-1']],
    ['notice', []],
    ['letter', []],
    [null, []],
  ])('by kind: %s', (kind, expected) => expect(suggested({ kind })).toEqual(expected));

  it('of a forwarding document comes first, with its evidence', () => {
    expect(suggested({ kind: 'request', forwarding: { attribute: 'onRequest', redetermined: false } })).toEqual([
      'forwarded onRequest',
      'upwardProcess nonDisclosure ND-6d',
    ]);
  });

  it('of a normative document is to publish it', () => {
    const { flags } = complete();
    expect(suggested({ flags: { ...flags, normative: true } })).toEqual(['mandatoryItem proactive']);
  });

  it('names the ground of the law of the document’s date', () => {
    const [suggestion] = suggestionsFor(complete({ ...noItem, kind: 'request', documentDate: '2017-05-16' }), pack);
    expect(suggestion?.ground).toMatchObject({
      catalogue: 'cn-2008',
      code: 'ND-6d',
      clause: { zh: '国办发〔2010〕5号' },
    });
  });

  it('says why in a sentence, and never for an attribute that does not exist', () => {
    for (const kind of KINDS) {
      for (const { because, attribute } of suggestionsFor(complete({ ...noItem, kind }), pack)) {
        expect(because).not.toBe('');
        expect(ATTRIBUTES).toContain(attribute);
      }
    }
  });
});

const doubts = (changes: Partial<Subject>): string[] => doubtsAbout(complete(changes), pack).map(({ code }) => code);
const process = {
  grounds: [claim('ND-6d', { endsWhen: '批复' })],
  reviewAt: { type: 'event', event: '批复' } as const,
};

describe('a doubt', () => {
  it.each<[string, Partial<Subject>, string[]]>([
    ['a proactive document raises none', {}, []],
    ['a reason of its own raises none', { disclosure: withheld() }, []],
    [
      'internal document as the only words',
      { disclosure: onRequest({ reason: '属于内部文件' }) },
      ['doubt.internalOnly'],
    ],
    ['work secret as the only words', { disclosure: withheld({ reason: '涉及工作秘密' }) }, ['doubt.workSecretOnly']],
    [
      'work secret beside more words',
      { disclosure: withheld({ reason: '涉及工作秘密，列有执法检查的时间、路线和抽查名单' }) },
      [],
    ],
    [
      'requests never disclosed',
      { kind: 'request', disclosure: withheld({ ...process, reason: '请示、报告一律不公开' }) },
      ['doubt.blanketUpward'],
    ],
    [
      'this request, for its own reason',
      { kind: 'request', disclosure: withheld({ ...process, reason: '尚待省政府批复，方案仍在比选' }) },
      [],
    ],
    [
      'on request on an internal ground',
      { disclosure: onRequest({ grounds: [claim('ND-5a', { noOutwardEffect: '内部' })] }) },
      ['doubt.internalOnRequest'],
    ],
    [
      'material that only repeats',
      { textFindings: { secrecyMarks: [], excerptMaterials: ['m1'] } },
      ['doubt.excerptOnly'],
    ],
    [
      'a major decision never put to the public',
      { flags: { ...complete().flags, majorDecision: true } },
      ['doubt.notConsulted'],
    ],
  ])('%s', (_what, changes, expected) => expect(doubts(changes)).toEqual(expected));
});

describe('the nine elements of an interpretation', () => {
  it('are prompts: those that no material covers', () => {
    expect(uncoveredElements(complete({ interpretation: null }))).toHaveLength(9);
    expect(uncoveredElements(complete())).not.toContain('mainContent');
    const all = uncoveredElements(complete({ interpretation: null }));
    const covering = interpretation({
      materials: [{ id: 'm', title: '解读', text: '全', attachmentId: null, elements: all }],
    });
    expect(uncoveredElements(complete({ interpretation: covering }))).toEqual([]);
  });
});
