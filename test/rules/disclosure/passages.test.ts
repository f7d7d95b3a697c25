import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { passagesIn } from '../../../src/disclosure/rules/passages.js';

const kinds = (text: string): string[] => passagesIn([text]).map(({ kind }) => kind);
const quoted = (text: string): string[] => passagesIn([text]).map(({ from, to }) => text.slice(from, to));

describe('places that matter', () => {
  it.each<[string, string, string[]]>([
    ['an ID number with its check character', '张某，11010519491231002X，男', ['idNumber']],
    ['the same with a small x', '11010519491231002x', ['idNumber']],
    ['the same in full-width digits', '１１０１０５１９４９１２３１００２Ｘ', ['idNumber']],
    ['a wrong check character', '110105194912310021', []],
    ['a day of birth that does not exist', '110105194902310021', []],
    ['one digit too many', '1110105194912310021X', []],
    ['a mobile number', '联系电话：13812345678。', ['mobileNumber']],
    ['a mobile number in groups', '138-1234-5678', ['mobileNumber']],
    ['a mobile number with the country', '+86 13812345678', ['mobileNumber']],
    ['a landline', '0458-3878000', []],
    ['no mobile prefix', '12812345678', []],
    ['digits inside a longer number', '913812345678901', []],
    ['a bank card', '账号6222020200112233440', []],
    ['a bank card that fits Luhn', '4539 1488 0343 6467', ['bankCard']],
    ['a card of one digit only', '4444444444444444', []],
    ['a document number', '伊政发〔2017〕23号', []],
    ['a credit code', '91230700MA1234567X', []],
    ['words of secrecy', '涉及国家秘密的，按密级管理', ['secrecyWord', 'secrecyWord']],
    ['words of a third party', '商业秘密、个人隐私', ['thirdPartyWord', 'thirdPartyWord']],
    ['words of process', '征求意见稿形成讨论记录', ['processWord', 'processWord']],
    ['words of internal affairs', '仅供内部使用', ['internalWord']],
    ['words of enforcement', '执法案卷', ['enforcementWord']],
    ['words of security', '危及公共安全', ['securityWord']],
    ['nothing', '关于做好春季防火工作的通知', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('are told by their position, in reading order, text by text', () => {
    const texts = ['请联系13812345678', '无', '属于商业秘密'];
    expect(passagesIn(texts)).toEqual([
      { text: 0, from: 3, to: 14, kind: 'mobileNumber', ground: null },
      { text: 2, from: 2, to: 6, kind: 'thirdPartyWord', ground: 'ND-4' },
    ]);
    expect(quoted('甲１３８１２３４５６７８乙')).toEqual(['１３８１２３４５６７８']);
  });

  it('finds every ID number that is well made, and lies inside the text whatever it is', () => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const made = fc
      .tuple(
        fc.integer({ min: 110000, max: 659999 }),
        fc.date({ min: new Date('1901-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([region, birth, order]) => {
        const body = `${region}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
        const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0);
        return `${body}${'10X98765432'[sum % 11]}`;
      });
    fc.assert(fc.property(made, (id) => expect(quoted(`号码${id}。`)).toEqual([id])));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { from, to } of passagesIn([text])) expect(from >= 0 && from < to && to <= text.length).toBe(true);
      }),
    );
  });
});
