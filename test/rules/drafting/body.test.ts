import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { blocksOf, editorDocument } from '../../../web/src/drafting/blocks.js';
import type { Block } from '../../../web/src/parts/block.js';
import { mergeBlocks } from '../../../web/src/drafting/merge.js';
import { foundAtHead, recipientsOf, textBlocks } from '../../../web/src/drafting/numbering.js';
import { areBlocks } from '../../../src/publication/rules/blocks.js';
import { projectRoot } from '../../support/server-process.js';

const p = (text: string): Block => ({ type: 'paragraph', text });
const h = (level: 1 | 2 | 3 | 4, text: string): Block => ({ type: 'heading', level, text });

const texts = fc.string({ unit: fc.constantFrom('甲', '一', '、', '1', '.', ' ', 'a', '\n', '<', '&') });
const anyBlock = fc.oneof(
  texts.map(p),
  fc
    .tuple(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), texts)
    .map(([level, text]) => h(level, text)),
  fc
    .tuple(fc.boolean(), fc.array(texts, { minLength: 1 }))
    .map(([ordered, items]): Block => ({ type: 'list', ordered, items })),
  fc.array(fc.array(texts, { minLength: 1 }), { minLength: 1 }).map((rows): Block => ({ type: 'table', rows })),
);

describe('a body in the editor and back', () => {
  it('loses nothing, whatever the blocks', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1 }), (blocks) => {
        const back = blocksOf(editorDocument(blocks));
        const isEmptyPage = JSON.stringify(blocks) === JSON.stringify([p('')]);
        expect(back).toEqual(isEmptyPage ? [] : blocks);
        expect(areBlocks(back)).toBe(true);
      }),
    );
  });

  it('carries the whole plan of the city', () => {
    const { blocks } = JSON.parse(readFileSync(`${projectRoot}data/yichun-plan/document.json`, 'utf8'));
    expect(blocks.length).toBeGreaterThan(50);
    expect(blocksOf(editorDocument(blocks))).toEqual(blocks);
  });

  it('has an empty page for no text, and no text for an empty page', () => {
    expect(blocksOf(editorDocument([]))).toEqual([]);
  });
});

describe('plain text', () => {
  it.each<[string, Block[]]>([
    ['一、工作目标', [h(2, '一、工作目标')]],
    ['（一）健全机制', [h(3, '（一）健全机制')]],
    ['(二)加强培训工作', [h(3, '(二)加强培训工作')]],
    ['1.推进决策公开', [h(4, '1.推进决策公开')]],
    ['第一章 总则', [h(2, '第一章 总则')]],
    ['1.推进决策公开。各单位要完善制度。', [p('1.推进决策公开。各单位要完善制度。')]],
    ['2026.11', [p('2026.11')]],
    ['一、二年级学生，免收学费', [p('一、二年级学生，免收学费')]],
    ['　　首行缩进的段落。\r\n\r\n第二段', [p('首行缩进的段落。'), p('第二段')]],
    [
      '项目\t金额\n甲\t1\n乙',
      [
        {
          type: 'table',
          rows: [
            ['项目', '金额'],
            ['甲', '1'],
          ],
        },
        p('乙'),
      ],
    ],
    ['只有\t一行', [p('只有 一行')]],
  ])('%j', (text, blocks) => {
    expect(textBlocks(text)).toEqual(blocks);
  });

  it('shows a title and the recipients at its head, and leaves the rest', () => {
    const blocks = textBlocks(
      '关于做好冬季供暖工作的通知\n各县（市）、区人民政府，市政府各部门：\n现将有关事项通知如下。',
    );
    expect(foundAtHead(blocks)).toEqual({
      title: '关于做好冬季供暖工作的通知',
      recipients: ['各县（市）、区人民政府', '市政府各部门'],
      rest: [p('现将有关事项通知如下。')],
    });
    expect(foundAtHead([p('供暖安排如下：见附件。')])).toMatchObject({ title: null, recipients: [] });
    expect(recipientsOf('甲；乙\n丙 , 丁')).toEqual(['甲', '乙', '丙', '丁']);
  });
});

describe('two people on one text', () => {
  const base = ['一', '二', '三', '四'].map(p);
  const agreed = (...words: string[]) => ({ kind: 'agreed', blocks: words.map(p) });

  it.each<[string, Block[], Block[], object[]]>([
    ['only I changed it', ['一', '二改', '三', '四'].map(p), base, [agreed('一', '二改', '三', '四')]],
    ['only they changed it', base, ['一', '二', '三', '四改'].map(p), [agreed('一', '二', '三', '四改')]],
    [
      'in different places',
      ['一改', '二', '三', '四'].map(p),
      ['一', '二', '三', '四', '五'].map(p),
      [agreed('一改', '二', '三', '四', '五')],
    ],
    [
      'the same change',
      ['一', '同', '三', '四'].map(p),
      ['一', '同', '三', '四'].map(p),
      [agreed('一', '同', '三', '四')],
    ],
    [
      'in the same place',
      ['一', '我的', '三', '四'].map(p),
      ['一', '对方的', '三', '四'].map(p),
      [agreed('一'), { kind: 'disputed', mine: [p('我的')], theirs: [p('对方的')] }, agreed('三', '四')],
    ],
    [
      'one deletes what the other rewrites',
      ['一', '三', '四'].map(p),
      ['一', '二新', '三', '四'].map(p),
      [agreed('一'), { kind: 'disputed', mine: [], theirs: [p('二新')] }, agreed('三', '四')],
    ],
  ])('%s', (_, mine, theirs, stretches) => {
    expect(mergeBlocks(base, mine, theirs)).toEqual(stretches);
  });

  it('never loses a paragraph that either side wrote', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁').map(p), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, (from, mine, theirs) => {
        const kept = mergeBlocks(from, mine, theirs).flatMap((stretch) =>
          stretch.kind === 'agreed' ? stretch.blocks : [...stretch.mine, ...stretch.theirs],
        );
        const known = new Set(from.map((block) => JSON.stringify(block)));
        const written = [...mine, ...theirs].map((block) => JSON.stringify(block)).filter((key) => !known.has(key));
        expect(kept.map((block) => JSON.stringify(block))).toEqual(expect.arrayContaining(written));
      }),
    );
  });
});
