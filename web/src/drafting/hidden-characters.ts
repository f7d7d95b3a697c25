import type { ReadHtml } from './word-html.js';

/** What the server refuses in a text because nobody sees it there (`hiddenCharacter`), and so nobody could take it out. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Pasted text without them; whoever pasted is told. */
export function withoutHidden({ blocks, leftBehind }: ReadHtml): ReadHtml {
  const shown = cleaned(blocks);
  const found = JSON.stringify(shown) !== JSON.stringify(blocks);
  return { blocks: shown, leftBehind: found ? [...leftBehind, 'hidden'] : leftBehind };
}

function cleaned<Value>(value: Value): Value;
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(HIDDEN, '');
  if (Array.isArray(value)) return value.map((one: unknown): unknown => cleaned(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one)]));
}
