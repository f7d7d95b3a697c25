import { describe, expect, it } from '@jest/globals';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';
import { objectionsTo } from '../../../src/self-audit/rules/conclusions.js';
import type { ConcludedItem, Concluding } from '../../../src/self-audit/rules/conclusions.js';
import type { Conclusion } from '../../../src/self-audit/rules/vocabulary.js';

const law = new PolicyPacks().catalogueOn('2026-12-01');
const WITHHELD: ConcludedItem = { attribute: 'nonDisclosure', diverted: false };
const GROUND = { catalogue: 'cn-2019', code: 'ND-5a' };

const codes = (conclusion: Conclusion, over: Partial<Concluding> = {}, item = WITHHELD): string[] => {
  const reason = '所列人员安排仍在执行，公开会影响考核';
  return objectionsTo({ conclusion, reason, towards: null, grounds: [], ...over }, item, law).map(({ code }) => code);
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
    const onRequest: ConcludedItem = { attribute: 'onRequest', diverted: false };
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

  it('on a document that was sealed since is that alone', () => {
    const item: ConcludedItem = { ...WITHHELD, diverted: true };
    expect(codes('sealed', {}, item)).toEqual([]);
    expect(codes('keep', {}, item)).toEqual(['itemIsSealed']);
    expect(codes('sealed')).toEqual(['itemNotSealed']);
  });
});
