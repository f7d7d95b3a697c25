import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { diffBodies, diffTexts } from '../../../src/documents/diff.js';
import type { TextPiece } from '../../../src/documents/rules/text-piece.js';
import { EMPTY_CONTENT } from '../../../src/documents/rules/content.js';
import { differences } from '../../../src/documents/rules/diff.js';
import { EMPTY_DISCLOSURE } from '../../../src/documents/rules/files.js';
import type { FileEntry, ScopeTexts } from '../../../src/documents/rules/scopes.js';
import type { Block } from '../../../src/publication/rules/blocks.js';
import { inYardsticks } from '../../support/yardstick.js';

const p = (text: string): Block => ({ type: 'paragraph', text });
const shown = (pieces: TextPiece[]): string =>
  pieces.map(({ op, text }) => (op === 'equal' ? text : op === 'deleted' ? `[-${text}-]` : `{+${text}+}`)).join('');

describe('characters inside a paragraph', () => {
  it.each([
    ['本通知自发布之日起施行。', '本通知自印发之日起施行。', '本通知自{+印+}发[-布-]之日起施行。'],
    ['各区县人民政府', '各区县人民政府，市政府各部门', '各区县人民政府{+，市政府各部门+}'],
    ['', '新', '{+新+}'],
    ['旧', '', '[-旧-]'],
    ['一样', '一样', '一样'],
    // A family of joined people, and a rare character outside of the basic plane, are one character each.
    ['用👨‍👩‍👧表示', '用👨‍👩‍👦表示', '用[-👨‍👩‍👧-]{+👨‍👩‍👦+}表示'],
    ['𠮷野', '𠮶野', '[-𠮷-]{+𠮶+}野'],
    ['e\u0301', 'e\u0300', '[-e\u0301-]{+e\u0300+}'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(diffTexts(before, after))).toBe(expected);
  });

  it('always give both texts back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const pieces = diffTexts(before, after);
        const without = (op: TextPiece['op']): string =>
          pieces.flatMap((piece) => (piece.op === op ? [] : [piece.text])).join('');
        expect([without('inserted'), without('deleted')]).toEqual([before, after]);
      }),
    );
  });

  it.each([
    ['汉字', '关于开展冬季供暖检查的通知'.repeat(10_000)],
    ['one long run without a boundary', '👨‍👩‍👧'.repeat(10_000)],
    [
      'more different ones than there are letters',
      Array.from(
        { length: 70_000 },
        (_, i) => `${String.fromCodePoint(0x20000 + (i % 40_000), 0x300 + (i % 64))}字字`,
      ).join(''),
    ],
  ])('of a very long text are compared in bounded time: %s', (_, long) => {
    let pieces: TextPiece[] = [];
    expect(inYardsticks(() => (pieces = diffTexts(long, `新${long}`)))).toBeLessThan(40);
    expect(pieces.flatMap(({ op, text }) => (op === 'deleted' ? [] : [text])).join('')).toBe(`新${long}`);
  });
});

describe('paragraphs', () => {
  const body = [p('一、总则'), p('为了规范管理，制定本办法。'), p('本办法适用于全市。')];

  it('that are the same are matched, and a changed one is set beside what it was', () => {
    const after = [p('一、总则'), p('为了加强和规范管理，制定本办法。'), p('新增的一段话。'), p('本办法适用于全市。')];
    expect(
      diffBodies(body, after).map((one) => [one.change, one.change === 'changed' ? shown(one.pieces) : null]),
    ).toEqual([
      ['same', null],
      ['changed', '为了{+加强和+}规范管理，制定本办法。'],
      ['added', null],
      ['same', null],
    ]);
  });

  it('that have nothing in common are one removed and one added', () => {
    expect(diffBodies([p('春眠不觉晓')], [p('ABCDE')]).map(({ change }) => change)).toEqual(['removed', 'added']);
  });

  it('that became a heading are changed although no word is', () => {
    const [one] = diffBodies([p('一、总则')], [{ type: 'heading', level: 2, text: '一、总则' }]);
    expect(one).toMatchObject({ change: 'changed', pieces: [{ op: 'equal', text: '一、总则' }] });
  });

  it('of a long text that was written anew are told in bounded time', () => {
    const long = (letter: string): Block[] => Array.from({ length: 2000 }, (_, i) => p(`${letter}${i}`.repeat(20)));
    let changes: ReturnType<typeof diffBodies> = [];
    expect(inYardsticks(() => (changes = diffBodies(long('甲'), long('乙'))))).toBeLessThan(20);
    expect(changes.some(({ change }) => change === 'added' || change === 'changed')).toBe(true);
  });

  const blocks = fc.array(
    fc.oneof(
      fc.constantFrom('总则', '附则', '第一条').map(p),
      fc.array(fc.constantFrom('甲', '乙')).map((items): Block => ({ type: 'list', ordered: false, items })),
    ),
    { maxLength: 8 },
  );
  it('always give both bodies back, in order', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = diffBodies(before, after);
        const old = changes.flatMap((one) =>
          one.change === 'added' ? [] : one.change === 'changed' ? [one.was] : [one.block],
        );
        const now = changes.flatMap((one) => (one.change === 'removed' ? [] : [one.block]));
        expect([old, now]).toEqual([before, after]);
      }),
    );
  });
});

describe('elements, attribute and interpretation', () => {
  const file = (id: string, role: FileEntry['role'], name = `${id}.pdf`): FileEntry => ({
    id,
    role,
    name,
    mediaType: 'application/pdf',
    size: 1,
    sha256: '0'.repeat(64),
    attributeMark: null,
  });
  const texts: ScopeTexts = { content: EMPTY_CONTENT, disclosure: null, interpretation: null };

  it('differ field by field, with what each was', () => {
    const after: ScopeTexts = {
      content: { ...EMPTY_CONTENT, title: '新标题', contact: { phone: '1', name: '张三' } },
      disclosure: { ...EMPTY_DISCLOSURE, attribute: 'onRequest' },
      interpretation: null,
    };
    expect(differences(texts, after)).toEqual({
      content: [
        { field: 'title', before: '', after: '新标题' },
        { field: 'contact', before: null, after: { phone: '1', name: '张三' } },
      ],
      disclosure: [
        { field: 'attribute', before: null, after: 'onRequest' },
        { field: 'grounds', before: null, after: [] },
        { field: 'reason', before: null, after: '' },
        { field: 'summary', before: null, after: '' },
      ],
      interpretation: [],
      materials: [],
      files: [],
    });
  });

  it('of the same words in another order of members do not differ', () => {
    const contact = { name: '张三', phone: '1' };
    const turned = { phone: '1', name: '张三' };
    expect(
      differences(
        { ...texts, content: { ...EMPTY_CONTENT, contact } },
        { ...texts, content: { ...EMPTY_CONTENT, contact: turned } },
      ).content,
    ).toEqual([]);
  });

  it('tell which file came, went or was marked otherwise, in whatever scope it hangs', () => {
    const before: ScopeTexts = {
      ...texts,
      content: { ...EMPTY_CONTENT, files: [file('a', 'attachment'), file('b', 'attachment')] },
    };
    const after: ScopeTexts = {
      content: { ...EMPTY_CONTENT, files: [{ ...file('b', 'attachment'), attributeMark: 'onRequest' }] },
      disclosure: { ...EMPTY_DISCLOSURE, files: [file('r', 'redactedCopy')] },
      interpretation: null,
    };
    expect(differences(before, after).files.map(({ id, change }) => [id, change])).toEqual([
      ['a', 'removed'],
      ['b', 'changed'],
      ['r', 'added'],
    ]);
  });
});
