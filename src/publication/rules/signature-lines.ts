import type { Block } from './blocks.js';

/**
 * 落款: paragraphs that are nothing but a date, and the short lines right above that name who issued it. They stand at
 * the right when a document is printed (GB/T 9704). Answers with their places in the text.
 */
export function signatureLines(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach((block, i) => {
    if (block.type !== 'paragraph' || !DATE.test(block.text.trim())) return;
    found.add(i);
    for (let above = i - 1; isName(blocks[above]); above -= 1) found.add(above);
  });
  return found;
}

const DATE =
  /^([12]\d{3}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const LONGEST_NAME = 30;

function isName(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const text = block.text.trim();
  return text !== '' && text.length <= LONGEST_NAME && !/[，。；：、！？,.;:!?]/.test(text) && !/^附件/.test(text);
}
