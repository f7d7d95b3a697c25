import type { Block } from '../../publication/rules/blocks.js';

/** A paragraph or table of a Word document, as far as a text is concerned. */
export type WordPart =
  | {
      type: 'paragraph';
      text: string;
      headingLevel: number | null;
      isTitle: boolean;
      list: 'ordered' | 'bullet' | null;
    }
  | { type: 'table'; rows: string[][] };

export interface ReadText {
  blocks: Block[];
  title: string | null;
  mainRecipients: string[];
  /** YYYY-MM-DD, from a line that is nothing but a date */
  documentDate: string | null;
}

/**
 * The text of a 公文 (GB/T 9704): its title, whom it is addressed to, its date, and the body in blocks. Title, addressees
 * and date are guesses for a human to accept; what was taken for one of them is not repeated in the body.
 */
export function readText(parts: readonly WordPart[]): ReadText {
  const filled = parts.filter((part) => part.type === 'table' || part.text.trim() !== '');
  const { title, rest: afterTitle } = takenTitle(filled);
  const { mainRecipients, rest } = takenRecipients(afterTitle);
  const dateAt = rest.findLastIndex((part) => part.type === 'paragraph' && dateOf(part.text) !== null);
  const dated = rest[dateAt];
  return {
    blocks: blocksOf(rest.filter((_, i) => i !== dateAt)),
    title,
    mainRecipients,
    documentDate: dated?.type === 'paragraph' ? dateOf(dated.text) : null,
  };
}

const KIND_AT_END =
  /(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)([(（][^()（）]{1,12}[)）])?$/u;
const LOOKED_AT = 6;

/** Styled as a title; else the first lines up to one that ends with the name of a kind. */
function takenTitle(parts: readonly WordPart[]): { title: string | null; rest: WordPart[] } {
  const styled = parts.findIndex((part) => part.type === 'paragraph' && part.isTitle);
  const first = styled >= 0 && styled < LOOKED_AT ? styled : 0;
  for (let last = first; last < Math.min(first + 3, parts.length); last += 1) {
    const lines = parts.slice(first, last + 1);
    if (!lines.every((part) => part.type === 'paragraph' && !part.text.trim().endsWith('：'))) break;
    const text = lines.map((part) => (part.type === 'paragraph' ? part.text.trim() : '')).join('');
    const fits = KIND_AT_END.test(text) && text.length >= 4 && text.length <= 300;
    if (fits) return { title: text, rest: [...parts.slice(0, first), ...parts.slice(last + 1)] };
  }
  return { title: null, rest: [...parts] };
}

/** 主送机关: the line before the body that ends with a colon. */
function takenRecipients(parts: readonly WordPart[]): { mainRecipients: string[]; rest: WordPart[] } {
  const at = parts.slice(0, LOOKED_AT).findIndex((part) => part.type === 'paragraph' && isAddress(part.text.trim()));
  const line = parts[at];
  if (line?.type !== 'paragraph') return { mainRecipients: [], rest: [...parts] };
  const names = line.text
    .trim()
    .slice(0, -1)
    .split(/[，、,；;]/u);
  const mainRecipients = names.map((name) => name.trim()).filter((name) => name !== '' && name.length <= 100);
  return { mainRecipients, rest: [...parts.slice(0, at), ...parts.slice(at + 1)] };
}

const isAddress = (line: string): boolean => /^[^。！？!?：:]{2,300}[：:]$/u.test(line);

const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
const CHINESE_DATE =
  /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u;

function dateOf(text: string): string | null {
  const line = text.replace(/\s/gu, '');
  const [, year, month, day] = DATE.exec(line) ?? [];
  if (year && month && day) return validDate(Number(year), Number(month), Number(day));
  const [, chineseYear, chineseMonth, chineseDay] = CHINESE_DATE.exec(line) ?? [];
  if (!chineseYear || !chineseMonth || !chineseDay) return null;
  const digits = [...chineseYear].map((digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit)));
  return validDate(Number(digits.join('')), chineseNumber(chineseMonth), chineseNumber(chineseDay));
}

function chineseNumber(text: string): number {
  const digit = (character: string): number => '零一二三四五六七八九'.indexOf(character);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : digit(tens ?? '')) : 0;
  return ten * 10 + (ones === '' || ones === undefined ? 0 : digit(ones));
}

function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : null;
}

function blocksOf(parts: readonly WordPart[]): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (part.type === 'table') blocks.push({ type: 'table', rows: part.rows });
    else if (part.list !== null) {
      const ordered = part.list === 'ordered';
      if (last?.type === 'list' && last.ordered === ordered) last.items.push(part.text.trim());
      else blocks.push({ type: 'list', ordered, items: [part.text.trim()] });
    } else blocks.push(paragraphOf(part.text.trim(), part.headingLevel));
  }
  return blocks;
}

/** 一、 （一） 1. head a section when they stand alone on a short line; a sentence that begins so is a paragraph. */
const NUMBERED: [RegExp, 2 | 3 | 4][] = [
  [/^[一二三四五六七八九十百]+、/u, 2],
  [/^[（(][一二三四五六七八九十百]+[）)]/u, 3],
  [/^\d{1,3}[.．]/u, 4],
];

function paragraphOf(text: string, headingLevel: number | null): Block {
  const found = NUMBERED.find(([pattern]) => pattern.test(text));
  const isShort = text.length <= 40 && !/[。；，：]/u.test(text);
  if (found && (isShort || headingLevel !== null)) return { type: 'heading', level: found[1], text };
  if (headingLevel !== null) return { type: 'heading', level: levelOf(headingLevel), text };
  return { type: 'paragraph', text };
}

function levelOf(level: number): 1 | 2 | 3 | 4 {
  if (level <= 1) return 1;
  if (level === 2) return 2;
  return level === 3 ? 3 : 4;
}
