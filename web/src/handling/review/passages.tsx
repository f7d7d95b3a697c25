import { useQuery } from '@tanstack/react-query';
import { useCallback, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { useVocabulary } from '../../parts/use-labels';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import { isSame, useJudgedPassages } from '../act-parts/judged-passages';
import type { JudgedPassage } from '../act-parts/judged-passages';
import words from './words.json';

type Passage = Schemas['PassageView'] & { n: number };
type Judgement = JudgedPassage['judgement'];

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

/** Shows where a place is, without taking the cursor from the list unless it is asked to. */
function showPlace(n: number, withCursor: boolean): void {
  const place = window.document.getElementById(`passage-${n}`);
  place?.scrollIntoView({ block: 'nearest' });
  for (const other of window.document.querySelectorAll('.passage-now')) other.classList.remove('passage-now');
  place?.classList.add('passage-now');
  if (withCursor) place?.focus({ preventScroll: true });
}

/** The same places as a list: what each is about, and the way to it. */
export function PassageList({ passages: { items } }: { passages: { items: readonly Passage[] | undefined } }) {
  const t = useWords(words);
  if (!items) return null;
  if (items.length === 0) return <p className="act-note">{t('noPassages')}</p>;
  return (
    <details className="passage-list" open>
      <summary>{t('passages', { n: items.length })}</summary>
      <p className="act-note">{t('passagesNote')}</p>
      <ol>
        {items.map(({ n, message }) => (
          <li key={n}>
            <button type="button" className="quiet-button" onClick={() => showPlace(n, true)}>
              <span className="visually-hidden">{t('goTo', { n })}</span> {message}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** 保密审查: each place judged by one key (1, 2, 3), and the cursor is in the next that is still open. */
export function PassagesToJudge({ passages: { items } }: { passages: { items: readonly Passage[] | undefined } }) {
  const t = useWords(words);
  const list = useRef<HTMLOListElement>(null);
  const { members } = useVocabulary();
  const { judged, judge } = useJudgedPassages();
  // The set's members are the server's own codes.
  const choices = members('passageJudgement') as readonly { code: Judgement; label: string }[];
  if (!items) return null;
  if (items.length === 0) return <p className="act-note">{t('noPassages')}</p>;
  const judgementOf = (passage: Passage) => judged.find((one) => isSame(one, passage))?.judgement;
  const say = ({ block, from, to, kind }: Passage, judgement: Judgement) => judge({ block, from, to, kind, judgement });
  const byKey = (index: number, judgement: Judgement) => {
    const passage = items[index];
    if (!passage) return;
    say(passage, judgement);
    const inOrder = [...items.slice(index + 1), ...items.slice(0, index)];
    const next = inOrder.find((one) => judgementOf(one) === undefined);
    const rows = list.current?.children;
    rows?.[(next?.n ?? 0) - 1]?.querySelector<HTMLInputElement>('input')?.focus();
  };
  const done = items.filter((one) => judgementOf(one) !== undefined).length;
  return (
    <details className="passage-list" open>
      <summary>{t('passages', { n: items.length })}</summary>
      <p className="act-note">
        {t('judgeEach', { keys: choices.map(({ label }, index) => `${index + 1} ${label}`).join(t('comma')) })}
      </p>
      <p className="act-note" role="status">
        {t('judged', { done, total: items.length })}
      </p>
      <ol ref={list} className="passages-judged">
        {items.map((passage, index) => (
          <PassageToJudge
            key={passage.n}
            passage={passage}
            choices={choices}
            chosen={judgementOf(passage)}
            onChoose={(judgement) => say(passage, judgement)}
            onKey={(judgement) => byKey(index, judgement)}
          />
        ))}
      </ol>
    </details>
  );
}

interface JudgingProps {
  passage: Passage;
  choices: readonly { code: Judgement; label: string }[];
  chosen: Judgement | undefined;
  onChoose: (judgement: Judgement) => void;
  onKey: (judgement: Judgement) => void;
}

function PassageToJudge({ passage, choices, chosen, onChoose, onKey }: JudgingProps) {
  const name = useId();
  const t = useWords(words);
  const press = (event: KeyboardEvent) => {
    const choice = choices[Number(event.key) - 1];
    if (!choice || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onKey(choice.code);
  };
  return (
    <li>
      <fieldset className="passage-judged" onKeyDown={press} onFocus={() => showPlace(passage.n, false)}>
        <legend>
          {t('nth', { n: passage.n })} <q>{passage.words}</q> <small>{passage.message}</small>
        </legend>
        {choices.map(({ code, label }) => (
          <label key={code} className="act-choice">
            <input type="radio" name={name} checked={chosen === code} onChange={() => onChoose(code)} />
            {label}
          </label>
        ))}
        <button type="button" className="quiet-button" onClick={() => showPlace(passage.n, true)}>
          {t('goTo', { n: passage.n })}
        </button>
      </fieldset>
    </li>
  );
}
