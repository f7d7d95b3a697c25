import { describe, expect, it } from '@jest/globals';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';
import { choicesOf, objectionsTo, reasonOnRecord } from '../../../src/self-audit/rules/conclusions.js';
import type { ConcludedItem, Concluding } from '../../../src/self-audit/rules/conclusions.js';
import type { Conclusion } from '../../../src/self-audit/rules/vocabulary.js';

const law = new PolicyPacks().catalogueOn('2026-12-01');
const WITHHELD: ConcludedItem = { attribute: 'nonDisclosure', diverted: false, old: null };
const GROUND = { catalogue: 'cn-2019', code: 'ND-5a' };

const codes = (conclusion: Conclusion, over: Partial<Concluding> = {}, item = WITHHELD): string[] => {
  const reason = '所列人员安排仍在执行，公开会影响考核';
  return objectionsTo({ conclusion, reason, harm: null, towards: null, grounds: [], ...over }, item, law).map(
    ({ code }) => code,
  );
};

describe('a conclusion', () => {
  it('to keep needs a reason of its own, and changes nothing', () => {
    expect(codes('keep')).toEqual([]);
    expect(codes('keep', { reason: ' ' })).toEqual(['conclusionReasonMissing']);
    expect(codes('keep', { reason: '不宜公开' })).toEqual(['conclusionReasonHollow']);
    expect(codes('keep', { towards: 'proactive' })).toEqual(['conclusionContradicts']);
    expect(codes('keep', { grounds: [GROUND] })).toEqual(['groundNotInForce', 'newGroundTooMany']);
  });

  it('to change leads to what it says', () => {
    expect(codes('convert')).toEqual([]);
    expect(codes('convert', { towards: 'proactive' })).toEqual([]);
    expect(codes('convert', { towards: 'onRequest' })).toEqual(['conclusionContradicts']);
    expect(codes('correctAttribute', { towards: 'onRequest' })).toEqual([]);
    expect(codes('correctAttribute')).toEqual(['conclusionContradicts']);
    expect(codes('correctAttribute', { towards: 'proactive' })).toEqual(['conclusionContradicts']);
    expect(codes('correctAttribute', { towards: 'nonDisclosure', grounds: [GROUND] })).toEqual([
      'conclusionContradicts',
    ]);
    const onRequest: ConcludedItem = { ...WITHHELD, attribute: 'onRequest' };
    expect(codes('correctAttribute', { towards: 'nonDisclosure' }, onRequest)).toEqual(['newGroundMissing']);
    expect(codes('correctAttribute', { towards: 'nonDisclosure', grounds: [GROUND] }, onRequest)).toEqual([]);
  });

  it('on the ground names a clause of the law in force that fits the attribute', () => {
    expect(codes('correctGround', { grounds: [GROUND] })).toEqual([]);
    expect(codes('correctGround')).toEqual(['newGroundMissing']);
    expect(codes('correctGround', { grounds: [{ catalogue: 'cn-2008', code: 'ND-5a' }] })).toEqual([
      'groundNotInForce',
    ]);
    expect(codes('correctGround', { grounds: [{ catalogue: 'cn-2019', code: 'OR-1' }] })).toEqual(['groundNotInForce']);
  });

  it('to keep an old restriction takes more than a sentence, where the pack asks for it', () => {
    const old: ConcludedItem = { ...WITHHELD, old: { years: 5, reasonAtLeast: 30 } };
    const long = '所列人员安排仍在执行，现任人员名单与原名单多数相同，公开会影响考核并使相关人员受到干扰';
    const harm = '使尚在岗位上的十余人在考核期内受到外界干扰';
    expect(codes('keep', {}, old)).toEqual(['oldRestrictionReasonShort', 'oldRestrictionHarmMissing']);
    // Spaces are no words.
    expect(codes('keep', { reason: `所列人员安排仍在执行${' '.repeat(60)}`, harm }, old)).toEqual([
      'oldRestrictionReasonShort',
    ]);
    expect(codes('keep', { reason: long }, old)).toEqual(['oldRestrictionHarmMissing']);
    expect(codes('keep', { reason: long, harm: '不宜公开' }, old)).toEqual(['oldRestrictionHarmMissing']);
    expect(codes('keep', { reason: long, harm }, old)).toEqual([]);
    expect(codes('convert', {}, old)).toEqual([]);
    expect(choicesOf(old, law).map(({ conclusion, justification }) => [conclusion, justification !== null])).toEqual([
      ['keep', true],
      ['correctGround', false],
      ['correctAttribute', false],
      ['convert', false],
    ]);
    expect(reasonOnRecord({ reason: long, harm })).toBe(`${long}\n公开的损害：${harm}`);
    expect(reasonOnRecord({ reason: long, harm: null })).toBe(long);
  });

  it('on a document that was sealed since is that alone', () => {
    const item: ConcludedItem = { ...WITHHELD, diverted: true };
    expect(codes('sealed', {}, item)).toEqual([]);
    expect(codes('keep', {}, item)).toEqual(['itemIsSealed']);
    expect(codes('sealed')).toEqual(['itemNotSealed']);
  });
});
