import { lazy, useRef } from 'react';
import type { ComponentType, KeyboardEvent } from 'react';
import type { DocumentView } from '../documents/use-document';
import { LazyPart } from '../parts/lazy-part';
import { Loading } from '../parts/loading';
import { useWords } from '../words/use-words';
import { TextTab } from './text-tab';
import words from './words.json';

interface Tab {
  key: 'disclosure' | 'confidentiality' | 'paper' | 'text' | 'changes' | 'files' | 'process' | 'log';
  Content: ComponentType<{ document: DocumentView }>;
}

/** A judgement that wants more than the paper form has a face of its own, which is open first. */
const REVIEWS: Record<string, Tab> = {
  endorse: {
    key: 'disclosure',
    Content: lazy(async () => ({ default: (await import('./review/disclosure-review')).DisclosureReview })),
  },
  clear: {
    key: 'confidentiality',
    Content: lazy(async () => ({ default: (await import('./review/confidentiality-review')).ConfidentialityReview })),
  },
};

const TABS: readonly Tab[] = [
  { key: 'paper', Content: lazy(async () => ({ default: (await import('./paper/paper')).Paper })) },
  { key: 'text', Content: TextTab },
  { key: 'changes', Content: lazy(async () => ({ default: (await import('./changes/changes')).Changes })) },
  { key: 'files', Content: lazy(async () => ({ default: (await import('./files/files')).Files })) },
  { key: 'process', Content: lazy(async () => ({ default: (await import('./process/process')).Process })) },
  { key: 'log', Content: lazy(async () => ({ default: (await import('./log/log')).Log })) },
];

interface Props {
  document: DocumentView;
  chosen: string | null;
  onChoose: (tab: string) => void;
}

/** The faces of a document; which one is open stands in the address. */
export function Tabs({ document, chosen, onChoose }: Props) {
  const t = useWords(words);
  const list = useRef<HTMLDivElement>(null);
  const tabs = [...reviewsOf(document), ...TABS];
  const at = Math.max(
    tabs.findIndex(({ key }) => key === chosen),
    0,
  );
  const open = tabs[at];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  if (!open) return null;
  return (
    <>
      <div className="tabs" role="tablist" aria-label={t('tabs')} ref={list} onKeyDown={move}>
        {tabs.map(({ key }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-selected={key === open.key}
            aria-controls="tab-panel"
            tabIndex={key === open.key ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {t(`tab-${key}`)}
          </button>
        ))}
      </div>
      <div className="card tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${open.key}`} tabIndex={0}>
        <LazyPart key={open.key} fallback={<Loading />}>
          <open.Content document={document} />
        </LazyPart>
      </div>
    </>
  );
}

function reviewsOf({ actions }: DocumentView): Tab[] {
  return actions.filter(({ allowed }) => allowed).flatMap(({ name }) => REVIEWS[name] ?? []);
}
