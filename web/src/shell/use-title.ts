import { useEffect } from 'react';
import { useWords } from '../words/use-words';
import words from './words.json';

/** The title of the page in the browser's tab and for screen readers: what it is, then the product. */
export function useTitle(title: string): void {
  const t = useWords(words);
  const product = t('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
