import { describe, expect, it } from '@jest/globals';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';
import { cluesOf, isWeighty } from '../../../src/self-audit/rules/clues.js';
import type { ClueFacts } from '../../../src/self-audit/rules/clues.js';
import { groupOf, freezeMoment, populationForm } from '../../../src/self-audit/rules/population.js';
import type { PopulationMember } from '../../../src/self-audit/rules/population.js';
import { hashesOf } from '../../../src/evidence/hashing.js';
import { CLUES } from '../../../src/self-audit/rules/vocabulary.js';
import { messageOf } from '../../../src/platform/messages/messages.js';

const pack = new PolicyPacks().default;
const ON = '2026-11-30';
const asksMore = { ...pack, switches: { ...pack.switches, oldRestriction: { years: 5, reasonAtLeast: 60 } } };

const FACTS: ClueFacts = {
  disclosure: {
    grounds: [{ catalogue: 'cn-2019', code: 'ND-5a', evidence: { noOutwardEffect: '只调整内部分工' } }],
    reason: '仅调整科室之间的值班安排，对外不产生影响',
    reviewAt: { type: 'annual' },
  },
  documentDate: '2026-03-01',
  overridden: false,
  similar: { count: 0, title: '' },
  sameReason: 1,
  applicants: 0,
};

const disclosure = (over: Partial<ClueFacts['disclosure']>): Partial<ClueFacts> => ({
  disclosure: { ...FACTS.disclosure, ...over },
});

const codesOf = (over: Partial<ClueFacts>, on = ON): string[] =>
  cluesOf({ ...FACTS, ...over }, pack, on).map(({ code }) => code);

describe('clues', () => {
  it('are none where nothing speaks against what was decided', () => {
    expect(codesOf({})).toEqual([]);
  });

  it('point at an old restriction only where the pack asks for more to keep one, and then weigh', () => {
    const of = (documentDate: string) => cluesOf({ ...FACTS, documentDate }, asksMore, ON);
    expect(of('2021-11-30')).toEqual([]);
    expect(of('2021-11-29')).toEqual([{ code: 'restrictionOld', params: { years: 5 } }]);
    expect(of('2021-11-29').every(isWeighty)).toBe(true);
    expect(codesOf({ documentDate: '2011-01-01' })).toEqual([]);
  });

  it.each<[string, Partial<ClueFacts>, string[]]>([
    [
      'a clause of 2008 that has a successor',
      disclosure({ grounds: [{ catalogue: 'cn-2008', code: 'ND-1', evidence: {} }] }),
      ['clauseRemap'],
    ],
    [
      'a ground of a law that nobody knows',
      disclosure({ grounds: [{ catalogue: 'cn-1998', code: 'ND-9', evidence: {} }] }),
      ['groundRepealed'],
    ],
    [
      'a ground that is not in the law in force',
      disclosure({ grounds: [{ catalogue: 'cn-2019', code: 'ND-99', evidence: {} }] }),
      ['groundRepealed'],
    ],
    ['a day of review that has come', disclosure({ reviewAt: { type: 'date', on: ON } }), ['restrictionEnded']],
    ['a day of review that is to come', disclosure({ reviewAt: { type: 'date', on: '2026-12-01' } }), []],
    [
      'a preparatory document of more than a year ago',
      {
        ...disclosure({
          grounds: [{ catalogue: 'cn-2019', code: 'ND-6d', evidence: {} }],
          reviewAt: { type: 'event', event: '上级批复' },
        }),
        documentDate: '2025-11-30',
      },
      ['processOver'],
    ],
    [
      'a preparatory document of this year',
      {
        ...disclosure({ grounds: [{ catalogue: 'cn-2019', code: 'ND-6d', evidence: {} }] }),
        documentDate: '2025-12-01',
      },
      [],
    ],
    ['public documents of others', { similar: { count: 2, title: '关于冬季供暖检查的通知' } }, ['similarPublic']],
    ['two applicants', { applicants: 2 }, []],
    ['three applicants', { applicants: 3 }, ['requestedOften']],
    ['a reason that is none', disclosure({ reason: '内部文件' }), ['boilerplateReason']],
    ['a reason used four times', { sameReason: 4 }, []],
    ['a reason used five times', { sameReason: 5 }, ['reasonRepeated']],
    ['a leader who decided otherwise', { overridden: true }, ['signerOverride']],
  ])('%s', (_, over, codes) => {
    expect(codesOf(over)).toEqual(codes);
  });

  it('judge by the law of the day of the freeze', () => {
    const old = disclosure({ grounds: [{ catalogue: 'cn-2008', code: 'ND-1', evidence: {} }] });
    expect(codesOf(old, '2015-11-30')).toEqual([]);
  });

  it('say in both languages everything they speak of', () => {
    const all: ClueFacts = {
      ...FACTS,
      disclosure: {
        grounds: [
          { catalogue: 'cn-2008', code: 'ND-1', evidence: {} },
          { catalogue: 'cn-1998', code: 'ND-9', evidence: {} },
          { catalogue: 'cn-2019', code: 'ND-6d', evidence: { endsWhen: '批复' } },
        ],
        reason: '不宜公开',
        reviewAt: { type: 'date', on: '2026-01-01' },
      },
      documentDate: '2020-01-01',
      overridden: true,
      similar: { count: 1, title: '某' },
      sameReason: 9,
      applicants: 4,
    };
    const clues = cluesOf(all, asksMore, ON);
    expect(new Set(clues.map(({ code }) => code))).toEqual(new Set(CLUES));
    for (const lang of ['zh', 'en'] as const)
      for (const { code, params } of clues) {
        const { message } = messageOf(`clue.${code}`, lang, params);
        expect(message).not.toContain('{{');
        expect(message).not.toBe(`clue.${code}`);
      }
    expect(clues.filter(isWeighty).map(({ code }) => code)).toEqual([
      'clauseRemap',
      'groundRepealed',
      'restrictionEnded',
      'restrictionOld',
      'similarPublic',
      'requestedOften',
    ]);
  });
});

describe('a population', () => {
  const member = (id: string, over: Partial<PopulationMember> = {}): PopulationMember => ({
    documentId: id,
    register: 'nonDisclosure',
    entrySequence: 9,
    contentHash: 'a'.repeat(64),
    disclosureHash: 'b'.repeat(64),
    interpretationHash: 'c'.repeat(64),
    ...over,
  });
  const of = { issuerId: 'unit', year: 2026, frozenAt: freezeMoment(2026, '11-30') };
  const hash = (members: PopulationMember[]) => hashesOf('self-audit-population', populationForm(of, members)).sha256;

  it('is frozen at the end of the day in China', () => {
    expect(of.frozenAt.toISOString()).toBe('2026-11-30T16:00:00.000Z');
  });

  it('has one hash whatever the order, and another when anything of it is another', () => {
    const known = hash([member('1'), member('2')]);
    expect(hash([member('2'), member('1')])).toBe(known);
    const others = [
      [member('1')],
      [member('1'), member('2'), member('3')],
      [member('1'), member('2', { register: 'onRequest' })],
      [member('1'), member('2', { disclosureHash: 'd'.repeat(64) })],
      [member('1'), member('2', { entrySequence: 10 })],
    ].map(hash);
    expect(new Set([known, ...others]).size).toBe(6);
  });

  it('groups by ground and event, not by the order in which grounds were named', () => {
    const claim = (code: string) => ({ catalogue: 'cn-2019', code, evidence: {} });
    const reviewAt = { type: 'event', event: ' 批复 ' } as const;
    const one = groupOf({ grounds: [claim('ND-6d'), claim('ND-5a')], reviewAt });
    expect(one).toEqual(
      groupOf({ grounds: [claim('ND-5a'), claim('ND-6d')], reviewAt: { type: 'event', event: '批复' } }),
    );
    expect(one).toEqual({ grounds: 'cn-2019/ND-5a+cn-2019/ND-6d', review: 'event:批复' });
    expect(groupOf({ grounds: [], reviewAt: null })).toEqual({ grounds: '', review: 'none' });
  });
});
