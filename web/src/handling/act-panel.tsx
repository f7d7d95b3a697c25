import { Suspense, use, useEffect, useRef, useState } from 'react';
import type { DocumentView } from '../documents/use-document';
import { Loading } from '../parts/loading';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { ActForm } from './act-form';
import { actForms } from './act-forms';
import './act-panel.css';
import { OpinionWordsProvider, useOpinionWords } from './act-parts/opinion-words';
import { NotNow } from './not-now';
import { useActLabel } from './use-act-label';
import words from './words.json';

/**
 * What this person may do with the document now, each act with its form; the others with the reasons against them. For
 * the page of the document and for the preview of a list alike: give it `key={document.id}` where documents take turns.
 */
export function ActPanel({ document, onDone }: { document: DocumentView; onDone?: () => void }) {
  const t = useWords(words);
  return (
    <section className="acts" id="acts" aria-labelledby="acts-title" tabIndex={-1}>
      <h2 id="acts-title">{t('acts')}</h2>
      <OpinionWordsProvider>
        <Suspense fallback={<Loading />}>
          <Acts document={document} onDone={onDone} />
        </Suspense>
      </OpinionWordsProvider>
      <NotNow document={document} />
    </section>
  );
}

interface ActsProps {
  document: DocumentView;
  onDone: (() => void) | undefined;
}

const ORDER: Record<ActForm['weight'], number> = { primary: 0, secondary: 1, final: 2 };

function Acts({ document, onDone }: ActsProps) {
  const t = useWords(words);
  const label = useActLabel();
  const done = useRef<HTMLParagraphElement>(null);
  const allowed = document.actions.filter((action) => action.allowed);
  const forms = use(actForms(allowed.map(({ name }) => name))).toSorted(
    (one, other) => ORDER[one.weight] - ORDER[other.weight],
  );
  const { say } = useOpinionWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told !== null) done.current?.focus();
  }, [told]);

  const open = forms.find(({ event }) => event === chosen) ?? awaited(document, forms);
  const action = open && allowed.find(({ name }) => name === open.event);
  const finish = () => {
    if (open) setTold(open.event);
    setChosen(null);
    say('');
    onDone?.();
  };
  return (
    <>
      <p ref={done} className={told === null ? 'visually-hidden' : 'acts-done'} role="status" tabIndex={-1}>
        {told !== null && t('done', { act: label(told), state: document.stateLabel })}
      </p>
      {forms.length === 0 && <NothingToDo document={document} />}
      {forms.length > 1 && (
        <div className="acts-choice" role="group" aria-label={t('chooseAct')}>
          {forms.map(({ event, weight }) => (
            <button
              key={event}
              type="button"
              className={`act-choose act-${weight}`}
              aria-pressed={event === open?.event}
              onClick={() => setChosen(event)}
            >
              {label(event)}
            </button>
          ))}
        </div>
      )}
      {open && action && (
        <div className="act-form" key={open.event}>
          <open.Form document={document} action={action} onDone={finish} />
        </div>
      )}
    </>
  );
}

/** The act that the document waits for, else the step's own; nothing is open where there is only what stands beside it. */
function awaited({ waitingFor }: DocumentView, forms: readonly ActForm[]): ActForm | undefined {
  const own = forms.filter(({ weight }) => weight === 'primary');
  return own.find(({ event }) => waitingFor.some((wait) => wait.event === event)) ?? own[0];
}

function NothingToDo({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { words: kept } = useOpinionWords();
  const whom = document.waitingFor.map(({ unit, role }) => `${unit.name} · ${label('role', role)}`);
  return (
    <>
      <p>{whom.length > 0 ? t('othersTurn', { who: [...new Set(whom)].join(t('comma')) }) : t('nothingToDo')}</p>
      {kept !== '' && (
        <label className="act-field">
          {t('keptWords')}
          <textarea className="plain-text" readOnly rows={4} value={kept} />
        </label>
      )}
    </>
  );
}
