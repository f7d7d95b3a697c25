import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import words from './words.json';

type Passage = Schemas['PassageView'] & { n: number };

/** Places in the text that a reviewer should look at, numbered as they come; and how to mark them in it. */
export function usePassages({ id, revision }: DocumentView) {
  const { lang } = useLang();
  const { data } = useQuery({
    queryKey: ['document', id, 'passages', revision, lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/passages', { params: { path: { id } } })),
  });
  const items: readonly Passage[] | undefined = data?.items.map((passage, index) => ({ ...passage, n: index + 1 }));
  const render = useCallback(
    (text: string, block: number, from: number): ReactNode => marked(text, block, from, items ?? []),
    [items],
  );
  return { items, render };
}

function marked(text: string, block: number, start: number, items: readonly Passage[]): ReactNode {
  const here = items.filter(
    (passage) => passage.block === block && passage.from >= start && passage.to <= start + text.length,
  );
  const parts: ReactNode[] = [];
  let at = 0;
  for (const passage of here.toSorted((one, other) => one.from - other.from)) {
    const [from, to] = [passage.from - start, passage.to - start];
    if (from < at) continue;
    parts.push(
      text.slice(at, from),
      <mark key={passage.n} className="passage" id={`passage-${passage.n}`} tabIndex={-1} title={passage.message}>
        {text.slice(from, to)}
        <sup>{passage.n}</sup>
      </mark>,
    );
    at = to;
  }
  return parts.length === 0 ? text : [...parts, text.slice(at)];
}

/** The same places as a list: what each is about, and the way to it. */
export function PassageList({ passages: { items } }: { passages: { items: readonly Passage[] | undefined } }) {
  const t = useWords(words);
  if (!items) return null;
  if (items.length === 0) return <p className="act-note">{t('noPassages')}</p>;
  const goTo = (n: number) => {
    const place = window.document.getElementById(`passage-${n}`);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  return (
    <details className="passage-list" open>
      <summary>{t('passages', { n: items.length })}</summary>
      <p className="act-note">{t('passagesNote')}</p>
      <ol>
        {items.map(({ n, message }) => (
          <li key={n}>
            <button type="button" className="quiet-button" onClick={() => goTo(n)}>
              <span className="visually-hidden">{t('goTo', { n })}</span> {message}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
