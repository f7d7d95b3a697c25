import { withoutHidden } from '../../platform/hidden-characters.js';
import type { WordPart } from '../rules/word-text.js';

/** What the structure of a Word document holds that a text of ours has no place for; message codes `word.<code>`. */
export interface WordStructure {
  parts: WordPart[];
  images: number;
  notes: number;
  /** headings whose number Word writes by itself: it is not in the text */
  numberedHeadings: number;
}

/** An element of mammoth's document, which says of its types only `any`. */
interface Element {
  type: string;
  children: Element[];
  value: string | null;
  styleName: string | null;
  isOrdered: boolean | null;
}

/**
 * Reads the structure with mammoth, which takes tracked insertions as accepted and leaves deletions out. The archive was
 * looked into before (`lookInto`): mammoth unpacks what it is given.
 * @throws Error when the parts do not make a Word document
 */
export async function readWord(archive: Buffer): Promise<WordStructure> {
  const found: WordStructure = { parts: [], images: 0, notes: 0, numberedHeadings: 0 };
  const { default: mammoth } = await import('mammoth');
  await mammoth.convertToHtml(
    { buffer: archive },
    {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      transformDocument: (document: unknown): unknown => {
        collect(elementOf(document), found);
        return document;
      },
    },
  );
  return found;
}

function collect(document: Element, found: WordStructure): void {
  for (const element of document.children) {
    if (element.type === 'paragraph') found.parts.push(paragraph(element, found));
    else if (element.type === 'table') found.parts.push({ type: 'table', rows: rowsOf(element, found) });
    else collect(element, found);
  }
}

function paragraph(element: Element, found: WordStructure): WordPart {
  const style = element.styleName?.toLowerCase() ?? '';
  const level = /^(?:heading|标题) ?([1-9])$/u.exec(style)?.[1];
  const headingLevel = level === undefined ? null : Number(level);
  const isNumbered = element.isOrdered !== null;
  if (headingLevel !== null && isNumbered) found.numberedHeadings += 1;
  const list = isNumbered && headingLevel === null ? (element.isOrdered ? 'ordered' : 'bullet') : null;
  const isTitle = style === 'title' || style === '标题';
  return { type: 'paragraph', text: textOf(element, found), headingLevel, isTitle, list };
}

const rowsOf = (table: Element, found: WordStructure): string[][] =>
  table.children.map((row) =>
    row.children.map((cell) =>
      cell.children
        .map((child) => textOf(child, found))
        .filter((text) => text !== '')
        .join('\n'),
    ),
  );

function textOf(element: Element, found: WordStructure): string {
  switch (element.type) {
    case 'text':
      return withoutHidden(element.value ?? '');
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'image':
      found.images += 1;
      return '';
    case 'noteReference':
      found.notes += 1;
      return '';
    default:
      return element.children.map((child) => textOf(child, found)).join('');
  }
}

function elementOf(value: unknown): Element {
  const fields = isRecord(value) ? value : {};
  const { type, children, value: text, styleName, numbering } = fields;
  return {
    type: typeof type === 'string' ? type : '',
    children: Array.isArray(children) ? children.map(elementOf) : [],
    value: typeof text === 'string' ? text : null,
    styleName: typeof styleName === 'string' ? styleName : null,
    isOrdered: isRecord(numbering) ? numbering['isOrdered'] === true : null,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
