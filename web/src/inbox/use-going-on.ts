import { useCallback, useEffect, useRef, useState } from 'react';
import type { Row } from '../lists/use-document-list';
import { useWords } from '../words/use-words';
import words from './words.json';

interface Finished {
  id: string;
  content: { title: string };
}

/**
 * After an act the list has moved up: the document that now stands where the last one stood is next. It is also said,
 * for whoever does not see the list.
 */
export function useGoingOn(rows: readonly Row[], active: string | null, goTo: (id: string | null) => void) {
  const t = useWords(words);
  const place = useRef(0);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [said, setSaid] = useState('');
  const index = rows.findIndex(({ id }) => id === active);
  useEffect(() => {
    if (index >= 0) place.current = index;
  }, [index]);
  useEffect(() => {
    if (!finished) return;
    setFinished(null);
    const stays = rows.find(({ id }) => id === finished.id);
    const next = stays ?? rows[Math.min(place.current, rows.length - 1)];
    const { title } = finished.content;
    setSaid(next && !stays ? t('doneAndNext', { title, next: next.title }) : t('done', { title }));
    goTo(next?.id ?? null);
  }, [finished, rows, goTo, t]);
  const done = useCallback((document: Finished) => setFinished(document), []);
  return { done, said };
}
