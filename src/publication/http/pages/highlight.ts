import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';

/** The text, with the words that were looked for marked wherever they are, in capitals or not. */
export function highlighted(text: string, words: readonly string[]): Html[] {
  const wanted = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [html`${text}`];
  // With a group in the pattern the words themselves come at the odd places.
  const parts = text.split(new RegExp(`(${wanted.join('|')})`, 'giu'));
  return parts.map((part, i) => (i % 2 === 1 ? html`<mark>${part}</mark>` : html`${part}`));
}
