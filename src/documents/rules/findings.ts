import type { Interpretation } from '../../disclosure/rules/interpretation-package.js';
import { findSecrecyMarks } from '../../disclosure/rules/secrecy-mark.js';
import type { MarkedText, SecrecyMark } from '../../disclosure/rules/secrecy-mark.js';
import { textOfBlock, textOfBlocks } from '../../publication/rules/blocks.js';
import type { Findings } from './document-record.js';
import type { Content, ScopeTexts } from './scopes.js';

/** What the checks will need of the words, found once when they are written. */
export function findingsOf({ content, interpretation }: ScopeTexts): Findings {
  return {
    hasBody: content.body.some((block) => textOfBlock(block).trim() !== ''),
    excerptMaterials: excerpts(content, interpretation),
  };
}

/** Materials whose every sentence stands in the document itself: shown to a human, who judges (I1, I2, I7). */
function excerpts(content: Content, interpretation: Interpretation | null): string[] {
  const document = bare(textOfBlocks(content.body));
  return (interpretation?.materials ?? [])
    .filter(({ text }) => text !== null && isExcerpt(text, document))
    .map(({ id }) => id);
}

function isExcerpt(text: string, document: string): boolean {
  const sentences = text
    .split(/[。！？!?；;\n]/)
    .map(bare)
    .filter((sentence) => sentence.length > 0);
  return sentences.length > 0 && sentences.every((sentence) => document.includes(sentence));
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/**
 * Secrecy marks in any text, title or file name of a document. Looked for at every write, before anything is stored,
 * logged or kept (3-rules, `secrecy-mark`).
 */
export const secrecyMarksIn = (texts: ScopeTexts): SecrecyMark[] => findSecrecyMarks(wordsOf(texts));

/** The same in the words of an act: its reason, what it says in detail, and the disclosure that a signer puts in place. */
export const secrecyMarksInWords = (words: Record<string, unknown>): SecrecyMark[] =>
  findSecrecyMarks(stringsIn(words, '').map(([pointer, text]) => ({ pointer, text, as: 'body' })));

function wordsOf({ content, disclosure, interpretation }: ScopeTexts): MarkedText[] {
  return [
    ...stringsIn(content, ''),
    ...stringsIn(disclosure, '/disclosure'),
    ...stringsIn(interpretation, '/interpretation'),
  ].map(([pointer, text]) => ({ pointer, text, as: placeOf(pointer) }));
}

function placeOf(pointer: string): MarkedText['as'] {
  if (pointer === '/title') return 'title';
  if (/^(\/disclosure|\/interpretation)?\/files\/\d+\/name$/.test(pointer)) return 'fileName';
  return pointer.startsWith('/body/0/') ? 'opening' : 'body';
}

function stringsIn(value: unknown, pointer: string): [string, string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${pointer}/${key}`));
}
