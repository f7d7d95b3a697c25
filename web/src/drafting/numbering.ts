import type { Level } from './blocks.js';
import type { Block } from '../parts/block.js';

/** 一、 （一） 1. of GB/T 9704, and 第一章: levels 2, 3 and 4. Level 1 heads a whole text and has no number. */
const MARKS: readonly (readonly [RegExp, Level])[] = [
  [/^第[一二三四五六七八九十百零〇]+[章编]/u, 2],
  [/^[一二三四五六七八九十百零〇]+、/u, 2],
  [/^[（(][一二三四五六七八九十百零〇]+[）)]/u, 3],
  [/^\d{1,2}[.．](?!\d)/u, 4],
];

export const numberedLevel = (text: string): Level | null => MARKS.find(([mark]) => mark.test(text))?.[1] ?? null;

/** A numbered line that is a sentence, or goes on after one, is a paragraph that begins with its heading. */
const LONGEST = 45;
const reads = (text: string): boolean => [...text].length <= LONGEST && !/[。；;！？：:，,]/u.test(text);

/** A line of plain text as a heading or a paragraph. Its words stay as they are, the number included. */
export function lineBlock(text: string): Block {
  const level = numberedLevel(text);
  return level !== null && reads(text) ? { type: 'heading', level, text } : { type: 'paragraph', text };
}

/** Text without any marks: lines are paragraphs or numbered headings, lines with tabs are rows of a table. */
export function textBlocks(text: string): Block[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+|[ \u3000]+$/gu, ''));
  const blocks: Block[] = [];
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const last = blocks.at(-1);
    if (cells.length > 1 && last?.type === 'table') last.rows.push(cells);
    else if (cells.length > 1) blocks.push({ type: 'table', rows: [cells] });
    else if (line.trim() !== '') blocks.push(lineBlock(line.trim()));
  }
  return blocks.flatMap(asRows);
}

/** One line with tabs in it is no table. */
function asRows(block: Block): Block[] {
  if (block.type !== 'table') return [block];
  const columns = Math.max(...block.rows.map((row) => row.length));
  if (block.rows.length === 1) return [lineBlock((block.rows[0] ?? []).filter(Boolean).join(' '))];
  return [{ type: 'table', rows: block.rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]) }];
}

interface Found {
  title: string | null;
  recipients: string[];
  /** The body without what was found. */
  rest: Block[];
}

/** A title and the main recipients at the head of a text that came as a whole. Offered, never taken by itself. */
export function foundAtHead(blocks: readonly Block[]): Found {
  const rest = [...blocks];
  const title = takeTitle(rest);
  const recipients = takeRecipients(rest);
  return { title, recipients, rest };
}

/** 关于……的通知 and the other kinds; a mark of the copy (签发稿, 附件) is none. */
const TITLE = /关于.+的?(决议|决定|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)$/u;

function takeTitle(rest: Block[]): string | null {
  const [first] = rest;
  if (!first || first.type === 'list' || first.type === 'table') return null;
  const text = first.text.replace(/\s*\n\s*/g, '');
  if (!TITLE.test(text) || [...text].length > 120) return null;
  rest.shift();
  return text;
}

function takeRecipients(rest: Block[]): string[] {
  const [first] = rest;
  if (first?.type !== 'paragraph' || !/[：:]$/u.test(first.text) || [...first.text].length > 300) return [];
  if (numberedLevel(first.text) !== null || /[。；]/u.test(first.text)) return [];
  rest.shift();
  return recipientsOf(first.text.replace(/[：:]$/u, ''));
}

/** 各县（市）、区政府，市政府各部门: a comma parts recipients, 、 stands inside of one. */
export const recipientsOf = (text: string): string[] =>
  text
    .split(/[，,；;\n]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
