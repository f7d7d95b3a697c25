import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/documents/rules/word-text.js';
import type { WordPart } from '../../../src/documents/rules/word-text.js';

const p = (text: string, more: Partial<Extract<WordPart, { type: 'paragraph' }>> = {}): WordPart => ({
  type: 'paragraph',
  text,
  headingLevel: null,
  isTitle: false,
  list: null,
  ...more,
});

describe('the text of a Word document', () => {
  it('tells title, addressees and date apart from the body', () => {
    const read = readText([
      p('伊春市人民政府办公室'),
      p('关于做好春季防火工作的通知', { isTitle: true }),
      p('各县（市）区人民政府，市直各单位、中省直有关单位：'),
      p('　　现将有关事项通知如下。'),
      p('一、总体要求'),
      p('（一）工作目标'),
      p('1.明确责任'),
      p('一、要压实责任，做到守土有责。'),
      p('2026年3月1日'),
    ]);
    expect(read.title).toBe('关于做好春季防火工作的通知');
    expect(read.mainRecipients).toEqual(['各县（市）区人民政府', '市直各单位', '中省直有关单位']);
    expect(read.documentDate).toBe('2026-03-01');
    expect(read.blocks).toEqual([
      { type: 'paragraph', text: '伊春市人民政府办公室' },
      { type: 'paragraph', text: '现将有关事项通知如下。' },
      { type: 'heading', level: 2, text: '一、总体要求' },
      { type: 'heading', level: 3, text: '（一）工作目标' },
      { type: 'heading', level: 4, text: '1.明确责任' },
      { type: 'paragraph', text: '一、要压实责任，做到守土有责。' },
    ]);
  });

  it('joins a title of several lines, and takes none where none is', () => {
    expect(readText([p('关于印发供暖补贴办法的'), p('通知'), p('正文。')]).title).toBe('关于印发供暖补贴办法的通知');
    expect(readText([p('今天天气很好。'), p('正文。')])).toMatchObject({ title: null, mainRecipients: [] });
    expect(readText([])).toEqual({ blocks: [], title: null, mainRecipients: [], documentDate: null });
  });

  it.each<[string, string | null]>([
    ['二〇一七年十一月三十日', '2017-11-30'],
    ['二○二六年一月二十一日', '2026-01-21'],
    ['2026 年 2 月 30 日', null],
    ['2026年12月5日前完成', null],
  ])('reads %s as %s', (line, date) => {
    expect(readText([p('正文。'), p(line)]).documentDate).toBe(date);
  });

  it('keeps lists, tables and styled headings', () => {
    const table: WordPart = { type: 'table', rows: [['甲', '乙']] };
    const read = readText([
      p('章', { headingLevel: 1 }),
      p('节', { headingLevel: 2 }),
      p('深', { headingLevel: 7 }),
      p('一', { list: 'ordered' }),
      p('二', { list: 'ordered' }),
      p('点', { list: 'bullet' }),
      table,
      p('   '),
    ]);
    expect(read.blocks).toEqual([
      { type: 'heading', level: 1, text: '章' },
      { type: 'heading', level: 2, text: '节' },
      { type: 'heading', level: 4, text: '深' },
      { type: 'list', ordered: true, items: ['一', '二'] },
      { type: 'list', ordered: false, items: ['点'] },
      table,
    ]);
  });
});
