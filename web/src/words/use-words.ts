import { useCallback } from 'react';
import { useLang } from './lang';

/** A folder's `words.json`: every visible string of its screens, in both languages, `{name}` to be filled in. */
export type Words = Record<string, { zh: string; en: string }>;
export type Params = Record<string, string | number>;
export type Say<W extends Words> = (key: keyof W & string, params?: Params) => string;

/**
 * The words of one folder in the reader's language. Keys are checked by the compiler; a route loads only its own words.
 * `const t = useWords(words)` … `t('itemsLeft', { n: 3 })`
 */
export function useWords<W extends Words>(words: W): Say<W> {
  const { lang } = useLang();
  return useCallback((key, params) => fill(words[key]?.[lang] ?? key, params), [words, lang]);
}

function fill(text: string, params: Params | undefined): string {
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
