import type { Block } from '../parts/block.js';
import { levelOf } from './blocks.js';
import { lineBlock, numberedLevel } from './numbering.js';

/** As much of an HTML element as is read here; text has no name. */
export interface HtmlNode {
  /** Lower case; empty for text. */
  name: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly HtmlNode[];
}

/** What a body cannot hold and was therefore left behind; whoever pasted is told. */
export type LeftBehind = 'marks' | 'images' | 'comments' | 'changes' | 'notes' | 'nesting' | 'hidden';

export interface ReadHtml {
  blocks: Block[];
  leftBehind: LeftBehind[];
}

/** Reads what Word, WPS or a browser puts on the clipboard: structure is kept, looks are not. */
export function readHtml(root: HtmlNode): ReadHtml {
  const reading = new Reading();
  reading.children(root);
  reading.flush();
  return { blocks: reading.blocks, leftBehind: [...reading.left].sort() };
}

const SKIPPED = new Set(['head', 'style', 'script', 'meta', 'link', 'title', 'xml', 'o:p', 'template']);
const CONTAINERS = new Set(['body', 'html', 'div', 'section', 'article', 'main', 'blockquote', 'center', 'font']);
const IMAGES = new Set(['img', 'v:shape', 'v:imagedata', 'svg', 'picture', 'object', 'video', 'canvas']);
const MARKS = new Set(['b', 'strong', 'i', 'em', 'u', 'mark', 'sup', 'sub']);

const styleOf = (node: HtmlNode): string => (node.attributes['style'] ?? '').toLowerCase().replace(/\s+/g, ' ');
const has = (node: HtmlNode, pattern: RegExp): boolean => pattern.test(styleOf(node));

class Reading {
  readonly blocks: Block[] = [];
  readonly left = new Set<LeftBehind>();
  private line = '';

  children(node: HtmlNode): void {
    for (const child of node.children) this.node(child);
  }

  private node(node: HtmlNode): void {
    if (this.isLeftOut(node)) return;
    if (/^h[1-6]$/.test(node.name)) return this.heading(node, Number(node.name[1]));
    if (node.name === 'p') return this.paragraph(node);
    if (node.name === 'table') return this.table(node);
    if (node.name === 'ul' || node.name === 'ol') return this.list(node);
    if (CONTAINERS.has(node.name) && holdsBlocks(node)) {
      this.flush();
      this.children(node);
      return this.flush();
    }
    if (node.name === 'div') return this.paragraph(node);
    this.line += this.words(node);
  }

  flush(): void {
    for (const line of settled(this.line).split('\n')) if (line !== '') this.blocks.push(lineBlock(line));
    this.line = '';
  }

  private heading(node: HtmlNode, level: number): void {
    this.flush();
    const text = settled(this.words(node));
    if (text !== '') this.blocks.push({ type: 'heading', level: numberedLevel(text) ?? levelOf(level), text });
  }

  private paragraph(node: HtmlNode): void {
    this.flush();
    const outline = /mso-outline-level: ?([1-9])/.exec(styleOf(node))?.[1];
    if (outline !== undefined && Number(outline) <= 4) return this.heading(node, Number(outline));
    if (/^mso(sub)?title$/i.test(node.attributes['class'] ?? '')) return this.heading(node, 1);
    const marker = markerOf(node);
    const text = settled(this.words(node));
    if (text === '') return;
    if (marker !== null) this.item(marker, text);
    else if (isDisplayed(node) && numberedLevel(text) === null) this.blocks.push({ type: 'heading', level: 1, text });
    else this.blocks.push(lineBlock(text));
  }

  /** A paragraph that Word numbers: its number is not in the text, and must not be lost. */
  private item(marker: Marker, text: string): void {
    const last = this.blocks.at(-1);
    if (marker.kind === 'bullet') {
      if (last?.type === 'list' && !last.ordered) last.items.push(text);
      else this.blocks.push({ type: 'list', ordered: false, items: [text] });
      return;
    }
    if (marker.number !== null) {
      if (last?.type === 'list' && last.ordered && last.items.length + 1 === marker.number) {
        last.items.push(text);
        return;
      }
      if (marker.number === 1) {
        this.blocks.push({ type: 'list', ordered: true, items: [text] });
        return;
      }
    }
    this.blocks.push(lineBlock(`${marker.words}${text}`));
  }

  private list(node: HtmlNode): void {
    this.flush();
    const items: string[] = [];
    this.items(node, items);
    if (items.length > 0) this.blocks.push({ type: 'list', ordered: node.name === 'ol', items });
  }

  private items(node: HtmlNode, into: string[]): void {
    for (const child of node.children) {
      const inner = child.children.filter(({ name }) => name === 'ul' || name === 'ol');
      if (child.name === 'ul' || child.name === 'ol') inner.push(child);
      if (child.name === 'li') {
        const own = { ...child, children: child.children.filter((one) => !inner.includes(one)) };
        const text = settled(this.words(own));
        if (text !== '') into.push(text);
      }
      if (inner.length > 0) this.left.add('nesting');
      for (const deeper of inner) this.items(deeper, into);
    }
  }

  private table(node: HtmlNode): void {
    this.flush();
    const rows = rowsOf(node).map((row) =>
      row.children
        .filter(({ name }) => name === 'td' || name === 'th')
        .flatMap((cell) => {
          const wide = Math.min(Math.max(Number(cell.attributes['colspan'] ?? 1) || 1, 1), 50);
          return [settled(this.lines(cell)), ...Array<string>(wide - 1).fill('')];
        }),
    );
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) return;
    const even = rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
    this.blocks.push({ type: 'table', rows: even });
  }

  /** The words of a cell: each paragraph in it is a line. */
  private lines(cell: HtmlNode): string {
    const paragraphs = cell.children.filter(({ name }) => name === 'p' || name === 'div');
    if (paragraphs.length === 0) return this.words(cell);
    return paragraphs.map((one) => settled(this.words(one))).join(BREAK);
  }

  private words(node: HtmlNode): string {
    if (this.isLeftOut(node)) return '';
    if (node.name === '') return node.text.replace(/\s*\n\s*/g, SOFT);
    if (node.name === 'br') return BREAK;
    if (has(node, /mso-list: ?ignore/)) return '';
    if (MARKS.has(node.name) || has(node, /(^|;) ?color: ?(?!black|windowtext|#000)|font-weight: ?(bold|[6-9]00)/))
      this.left.add('marks');
    return node.children.map((child) => this.words(child)).join('');
  }

  private isLeftOut(node: HtmlNode): boolean {
    if (SKIPPED.has(node.name)) return true;
    const kind = node.attributes['class'] ?? '';
    const reason = IMAGES.has(node.name)
      ? 'images'
      : node.name === 'del' || /\bmsodel\b/i.test(kind)
        ? 'changes'
        : /\bmsocom/i.test(kind) || has(node, /mso-element: ?comment|mso-special-character: ?comment/)
          ? 'comments'
          : has(node, /mso-element: ?(footnote|endnote)/)
            ? 'notes'
            : null;
    if (node.name === 'ins') this.left.add('changes');
    if (reason !== null) this.left.add(reason);
    return reason !== null || has(node, /display: ?none|mso-hide: ?all/);
  }
}

/** Where a line was wrapped in the file only; between Chinese characters nothing stood there. */
const SOFT = '\u0001';
const BREAK = '\u0002';
const WIDE = '[\\u2e80-\\u9fff\\uff00-\\uffef\\u3000-\\u303f“”‘’（）《》]';

function settled(text: string): string {
  return text
    .replace(new RegExp(`(${WIDE})${SOFT}|${SOFT}(?=${WIDE})`, 'gu'), '$1')
    .replaceAll(SOFT, ' ')
    .replace(/[\u00a0\t ]+/g, ' ')
    .replaceAll(BREAK, '\n')
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Set as the heading of a whole text: in the middle, and large or bold. */
function isDisplayed(node: HtmlNode): boolean {
  const centred = has(node, /text-align: ?center/) || node.attributes['align'] === 'center';
  return centred && everyPart(node).some((part) => isLarge(part) || part.name === 'b' || part.name === 'strong');
}

const isLarge = (node: HtmlNode): boolean => Number(/font-size: ?([\d.]+)pt/.exec(styleOf(node))?.[1] ?? 0) >= 18;

interface Marker {
  kind: 'bullet' | 'number';
  /** Of a plain 1. 2. 3.; null where the number has a form of its own, which then stays in the text. */
  number: number | null;
  words: string;
}

function markerOf(node: HtmlNode): Marker | null {
  if (!has(node, /mso-list: ?(?!none)/)) return null;
  const ignored = everyPart(node).find((part) => has(part, /mso-list: ?ignore/));
  if (!ignored) return null;
  const words = plain(ignored).replace(/[\s\u00a0\u3000]+/gu, '');
  const symbolic = everyPart(ignored)
    .concat(everyPart(node))
    .some((part) => has(part, /wingdings|symbol/));
  const digits = /^(\d{1,3})[.．、]$/u.exec(words)?.[1];
  if (digits !== undefined) return { kind: 'number', number: Number(digits), words };
  const counts = /[\d一二三四五六七八九十a-z]/iu.test(words) && !symbolic;
  return { kind: counts ? 'number' : 'bullet', number: null, words };
}

const plain = (node: HtmlNode): string => (node.name === '' ? node.text : node.children.map(plain).join(''));
const everyPart = (node: HtmlNode): HtmlNode[] => [node, ...node.children.flatMap(everyPart)];
const rowsOf = (node: HtmlNode): HtmlNode[] =>
  node.children.flatMap((child) => (child.name === 'tr' ? [child] : child.name === 'table' ? [] : rowsOf(child)));

const BLOCKS = new Set(['p', 'div', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', ...CONTAINERS]);
const holdsBlocks = (node: HtmlNode): boolean => node.children.some(({ name }) => BLOCKS.has(name));
