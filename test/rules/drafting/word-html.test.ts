import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../web/src/parts/block.js';
import { readHtml } from '../../../web/src/drafting/word-html.js';
import type { HtmlNode } from '../../../web/src/drafting/word-html.js';

const text = (words: string): HtmlNode => ({ name: '', text: words, attributes: {}, children: [] });
const el = (name: string, attributes: Record<string, string>, ...children: (HtmlNode | string)[]): HtmlNode => ({
  name,
  text: '',
  attributes,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const normal = (...children: (HtmlNode | string)[]) => el('p', { class: 'MsoNormal' }, ...children);
const numbered = (marker: string, words: string, font = '') =>
  el(
    'p',
    { class: 'MsoListParagraph', style: 'text-indent:-18.0pt;mso-list:l0 level1 lfo1' },
    el('span', { style: font }, el('span', { style: 'mso-list:Ignore' }, marker, el('span', {}, '\u00a0\u00a0 '))),
    el('span', {}, words),
  );
const body = (...children: HtmlNode[]) => readHtml(el('body', {}, ...children));

describe('what Word puts on the clipboard', () => {
  it.each<[string, HtmlNode[], Block[]]>([
    ['a heading by its style', [el('h2', {}, '总则')], [{ type: 'heading', level: 2, text: '总则' }]],
    [
      'a heading by its number, whatever its style',
      [el('h1', {}, '一、总则')],
      [{ type: 'heading', level: 2, text: '一、总则' }],
    ],
    [
      'a heading by its outline level',
      [el('p', { class: 'a', style: 'mso-outline-level:3' }, '目标')],
      [{ type: 'heading', level: 3, text: '目标' }],
    ],
    ['the title', [el('p', { class: 'MsoTitle' }, '工作方案')], [{ type: 'heading', level: 1, text: '工作方案' }]],
    [
      'a line in the middle, large',
      [el('p', { class: 'MsoNormal', align: 'center' }, el('span', { style: 'font-size:22.0pt' }, '工作方案'))],
      [{ type: 'heading', level: 1, text: '工作方案' }],
    ],
    ['a number that was typed', [normal('（一）健全机制')], [{ type: 'heading', level: 3, text: '（一）健全机制' }]],
    [
      'lines wrapped in the file',
      [normal('各单位要\n  认真落实 open\n government')],
      [{ type: 'paragraph', text: '各单位要认真落实 open government' }],
    ],
    [
      'an indent of blanks',
      [normal('\u00a0\u00a0\u3000\u3000为做好工作')],
      [{ type: 'paragraph', text: '为做好工作' }],
    ],
    ['empty paragraphs', [normal(el('o:p', {}, '\u00a0')), normal('甲')], [{ type: 'paragraph', text: '甲' }]],
    [
      'a numbered list',
      [numbered('1.', '身份证'), numbered('2.', '户口簿')],
      [{ type: 'list', ordered: true, items: ['身份证', '户口簿'] }],
    ],
    [
      'bullets',
      [numbered('l', '甲', 'font-family:Wingdings'), numbered('·', '乙', 'font-family:Symbol')],
      [{ type: 'list', ordered: false, items: ['甲', '乙'] }],
    ],
    [
      'headings that Word numbers',
      [numbered('一、', '工作目标'), numbered('（一）', '机制')],
      [
        { type: 'heading', level: 2, text: '一、工作目标' },
        { type: 'heading', level: 3, text: '（一）机制' },
      ],
    ],
    [
      'a list that goes on after a text',
      [numbered('3.', '第三件材料')],
      [{ type: 'heading', level: 4, text: '3.第三件材料' }],
    ],
    [
      'a table with a wide cell and two lines in one',
      [
        el(
          'table',
          {},
          el(
            'tbody',
            {},
            el('tr', {}, el('td', { colspan: '2' }, normal('合计'))),
            el('tr', {}, el('td', {}, normal('甲'), normal('乙')), el('td', {}, normal('1'))),
          ),
        ),
      ],
      [
        {
          type: 'table',
          rows: [
            ['合计', ''],
            ['甲\n乙', '1'],
          ],
        },
      ],
    ],
    [
      'an HTML list in a list',
      [el('ul', {}, el('li', {}, '甲', el('ol', {}, el('li', {}, '乙'))), el('li', {}, '丙'))],
      [{ type: 'list', ordered: false, items: ['甲', '乙', '丙'] }],
    ],
    [
      'sections',
      [el('div', { class: 'WordSection1' }, normal('甲'), el('div', {}, '乙', el('br', {}), '丙'))],
      [
        { type: 'paragraph', text: '甲' },
        { type: 'paragraph', text: '乙\n丙' },
      ],
    ],
  ])('%s', (_, nodes, blocks) => {
    expect(body(...nodes).blocks).toEqual(blocks);
  });

  it('says what it leaves behind, and leaves it', () => {
    const read = body(
      normal(el('b', {}, '加粗'), el('del', {}, '删去的'), el('ins', {}, '补上的')),
      normal('文字', el('a', { class: 'msocomanchor' }, '[张1]'), el('img', { src: 'file:///c:/1.png' })),
      el('div', { style: 'mso-element:comment-list' }, normal('批注内容')),
      el('div', { style: 'mso-element:footnote-list' }, normal('脚注')),
      el('ul', {}, el('li', {}, '甲', el('ul', {}, el('li', {}, '乙')))),
    );
    expect(read.leftBehind).toEqual(['changes', 'comments', 'images', 'marks', 'nesting', 'notes']);
    expect(JSON.stringify(read.blocks)).not.toMatch(/删去|张1|批注|脚注/);
    expect(read.blocks.slice(0, 2)).toEqual([
      { type: 'paragraph', text: '加粗补上的' },
      { type: 'paragraph', text: '文字' },
    ]);
  });
});
