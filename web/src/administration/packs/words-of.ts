import type { Lang } from '../../words/lang';

/** A piece of a pack in words: one value, a list of them, a text in the reader's language, or a small table. */
export function wordsOf(value: unknown, lang: Lang): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => wordsOf(one, lang)).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (lang in value) return wordsOf((value as Record<string, unknown>)[lang], lang);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${wordsOf(one, lang)}`)
    .join('; ');
}
