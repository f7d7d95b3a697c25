import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { findSecrecyMarks } from '../../../src/disclosure/rules/secrecy-mark.js';
import type { MarkedText } from '../../../src/disclosure/rules/secrecy-mark.js';
import { inYardsticks } from '../../support/yardstick.js';

const markIn = (text: string, as: MarkedText['as'] = 'body'): string | undefined =>
  findSecrecyMarks([{ pointer: '/x', text, as }])[0]?.mark;

describe('a secrecy mark is found', () => {
  it.each([
    ['with a star and a period', '机密★5年'],
    ['with a star and no period', '绝密★'],
    ['with a white star', '秘密☆一年'],
    ['with the emoji star', '秘密⭐️3年'],
    ['with another star of the same look', '绝密✩30年'],
    ['with an asterisk before a period', '机密*10年'],
    ['with an asterisk at the end of a line', '机密*\n关于某事的报告'],
    ['with a full-width asterisk', '机密＊５年'],
    ['with ※', '秘密※长期'],
    ['with spaces between', '机 密 ★ 5 年'],
    ['with ideographic spaces', '机　密　★'],
    ['with zero-width characters between', '机\u200b密\u200d★'],
    ['with a soft hyphen and a word joiner', '绝\u00ad密\u2060★'],
    ['in traditional characters', '絕密★長期'],
    ['in traditional characters, 機密', '機密★'],
    ['in the variant 祕', '祕密★'],
    ['in the circled form of 秘', '㊙密★'],
    ['as 机密级', '机密级★2年'],
    ['with the star in front', '★机密★'],
    ['with the star in front of a period', '★秘密5年'],
    ['in the middle of a line', '份号000012　机密★5年　特急'],
    ['behind 密级：', '密级：秘密'],
    ['behind 密级 with a full stop', '本件密级：机密。'],
    ['behind 密级 with its period', '密级：机密，保密期限十年'],
    ['behind 保密等级', '保密等级：绝密'],
    ['alone on a line with its period', '正文\n秘密 10年\n正文'],
    ['in brackets with its period, alone on a line', '（机密5年）'],
    ['of state secrets', '国家秘密★1年'],
  ])('%s', (_what, text) => expect(markIn(text)).toMatch(/^(绝密|机密|秘密)★?$/));

  it.each<[string, string, MarkedText['as']]>([
    ['in brackets in a title', '关于某事的通知（秘密）', 'title'],
    ['in brackets in a title, with its period', '【机密10年】关于某事的报告', 'title'],
    ['alone as a title', '绝密', 'title'],
    ['in brackets in a file name', '(机密)会议材料.docx', 'fileName'],
    ['in full-width brackets in a file name', '会议材料（秘密件）.pdf', 'fileName'],
    ['before a dash in a file name', '机密-会议材料.docx', 'fileName'],
    ['behind an underscore in a file name', '会议材料_绝密.docx', 'fileName'],
    ['as the whole of a file name', '秘密.ofd', 'fileName'],
    ['alone at the opening', '机密\n关于某事的报告', 'opening'],
    ['in brackets at the opening', '\n （秘密） \n正文', 'opening'],
  ])('%s', (_what, text, as) => expect(markIn(text, as)).toMatch(/^(绝密|机密|秘密)★?$/));

  it('says where, and only the level, never the words around it', () => {
    const found = findSecrecyMarks([
      { pointer: '/title', text: '关于某事的通知', as: 'title' },
      { pointer: '/body/3/text', text: '某某情况如下：机密★5年', as: 'body' },
      { pointer: '/files/0/name', text: '（绝密）名单.xlsx', as: 'fileName' },
    ]);
    expect(found).toEqual([
      { pointer: '/body/3/text', mark: '机密★' },
      { pointer: '/files/0/name', mark: '绝密' },
    ]);
  });

  it('whatever invisible characters are strewn in', () => {
    const invisible = fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      '　',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\t',
      '\u00ad',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('绝密', '机密', '秘密'),
        fc.array(invisible, { minLength: 4, maxLength: 4 }),
        (level, gaps) => {
          const [first = '', second = ''] = level;
          expect(markIn(`前文${gaps[0]}${first}${gaps[1]}${second}${gaps[2]}★${gaps[3]}5年`)).toBe(`${level}★`);
        },
      ),
    );
  });
});

describe('ordinary words are no mark', () => {
  it.each([
    ['the name of the law', '根据《中华人民共和国保守国家秘密法》及其实施条例'],
    ['trade secrets', '涉及企业商业秘密的，不得公开'],
    ['trade secrets with a footnote', '商业秘密* 的认定见附件'],
    ['work secrets', '工作秘密的管理办法'],
    ['technical secrets', '技术秘密*'],
    ['the three levels', '国家秘密的密级分为绝密、机密、秘密三级'],
    ['a list behind 密级：', '密级：绝密、机密、秘密，由定密责任人确定'],
    ['another list behind 密级：', '密级：机密，秘密'],
    ['the level as an adjective', '机密级文件的传递、绝密级文件的保管'],
    ['keeping quiet', '严守机密，不得泄露'],
    ['the word secretary', '市委秘书长、办公室机要秘书'],
    ['a bullet', '★秘密级以上文件的管理要求'],
    ['another bullet', '※机密文件柜的采购标准'],
    ['emphasis', '请注意**机密**文件的回收'],
    ['a star elsewhere', '★重点任务：加强保密管理，防止泄露国家秘密。'],
    ['a table cell', '机密'],
    ['a bracket in running text', '按照定密权限（机密、秘密）办理'],
    ['the office of secrecy', '国家保密局、市保密办'],
    ['secret ballot', '采用无记名秘密投票方式'],
    ['encryption', '加密、解密、密码、密钥、密切联系群众'],
    ['a period that is not one', '机密工作三十年纪实'],
    ['the plan of the city', '除依法应当保密的外，要公布决策草案；严格保密审查，不得泄露国家秘密。'],
    ['nothing', ''],
  ])('%s', (_what, text) => expect(markIn(text)).toBeUndefined());

  it.each<[string, string, MarkedText['as']]>([
    ['a title about the law', '关于贯彻保守国家秘密法的通知', 'title'],
    ['a title about levels', '关于印发机密级文件管理办法的通知', 'title'],
    ['a title about trade secrets', '商业秘密保护规定（试行）', 'title'],
    ['a file about trade secrets', '商业秘密-保护指引.pdf', 'fileName'],
    ['a file about the law', '保守国家秘密法学习材料.docx', 'fileName'],
    ['a novel', '秘密花园.pdf', 'fileName'],
    ['an opening about the law', '保守国家秘密法宣传月活动方案', 'opening'],
  ])('%s', (_what, text, as) => expect(markIn(text, as)).toBeUndefined());

  it('a text of a megabyte costs little', () => {
    const text = '为进一步做好保密工作，防止泄露国家秘密，各单位应当加强管理。\n'.repeat(30_000);
    let found: ReturnType<typeof markIn>;
    expect(inYardsticks(() => (found = markIn(text)))).toBeLessThan(5);
    expect(found).toBeUndefined();
  });
});
