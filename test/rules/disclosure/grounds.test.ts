import { describe, expect, it } from '@jest/globals';
import { catalogueOn, groundInForce, successorIn } from '../../../src/disclosure/rules/grounds.js';
import { claim, packOf } from './subjects.js';

const pack = packOf('cn-2019');
const law2008 = catalogueOn(pack, '2017-05-16');
const law2019 = catalogueOn(pack, '2026-11-23');

describe('a ground through the change of the law', () => {
  it.each([
    ...[
      'ND-1',
      'ND-2',
      'ND-3',
      'ND-4',
      'ND-5a',
      'ND-5b',
      'ND-5c',
      'ND-6a',
      'ND-6b',
      'ND-6c',
      'ND-6d',
      'OR-1',
      'OR-3',
    ].map((code): [string, string] => [code, code]),
    ['OR-2', 'OR-3'],
  ])('%s of 2008 is %s of 2019, its evidence kept', (code, successor) => {
    const old = claim(code, { harm: '损害' }, 'cn-2008');
    expect(successorIn(pack, old, law2019)).toEqual({
      catalogue: 'cn-2019',
      code: successor,
      evidence: { harm: '损害' },
    });
  });

  it('every ground of 2008 has a successor of the same force', () => {
    for (const ground of law2008.grounds) {
      const successor = successorIn(pack, claim(ground.code, {}, 'cn-2008'), law2019);
      expect([ground.code, successor && groundInForce(law2019, successor)?.force]).toEqual([ground.code, ground.force]);
    }
  });

  it('none leads back', () => expect(successorIn(pack, claim('ND-3'), law2008)).toBeNull());
  it('its own law keeps it', () => expect(successorIn(pack, claim('ND-3'), law2019)).toEqual(claim('ND-3')));
  it('an unknown one has none', () => expect(successorIn(pack, claim('ND-9', {}, 'cn-2008'), law2019)).toBeNull());

  it('of the law of its day only', () => {
    expect(groundInForce(law2019, claim('OR-2'))).toBeNull();
    expect(groundInForce(law2008, claim('OR-2', {}, 'cn-2008'))?.clause.zh).toContain('第十三条');
    expect(groundInForce(law2019, claim('ND-3', {}, 'cn-2008'))).toBeNull();
  });

  it('process information rests in 2017 on a circular, since 2019 on Art. 16', () => {
    expect(groundInForce(law2008, claim('ND-6d', {}, 'cn-2008'))?.clause.zh).toBe('国办发〔2010〕5号');
    expect(groundInForce(law2019, claim('ND-6d'))?.clause.zh).toContain('第十六条第二款');
  });
});

describe('the catalogue of what law says must be public', () => {
  it('has Art. 19 to 21 since 2019, Art. 9 to 12 before', () => {
    expect(law2019.mandatoryItems.map(({ code }) => code)).toEqual([
      '19',
      ...Array.from({ length: 15 }, (_, i) => `20(${i + 1})`),
      ...['21(1)', '21(2)'],
    ]);
    const articles = law2008.mandatoryItems.map(({ code }) => code.replace(/\(.*/, ''));
    expect(['9', '10', '11', '12'].map((article) => articles.filter((each) => each === article).length)).toEqual([
      4, 11, 4, 8,
    ]);
  });
});
