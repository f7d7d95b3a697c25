import { use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DocumentView } from '../documents/use-document';
import { LazyPart } from '../parts/lazy-part';
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

/** Asked for by a key: each opens an act and puts the cursor in it. A new object is a new request. */
export interface AskedAct {
  /** 同意: the act that the document waits for. 退回: in whichever way it may be sent back now. */
  what: 'agree' | 'sendBack';
}

interface Props {
  document: DocumentView;
  onDone?: () => void;
  asked?: AskedAct | null;
}

/**
 * What this person may do with the document now, each act with its form; the others with the reasons against them. For
 * the page of the document and for the preview of a list alike: give it `key={document.id}` where documents take turns.
 */
export function ActPanel({ document, onDone, asked = null }: Props) {
  const t = useWords(words);
  return (
    <section className="acts" id="acts" aria-labelledby="acts-title" tabIndex={-1}>
      <h2 id="acts-title">{t('acts')}</h2>
      <OpinionWordsProvider>
        <LazyPart fallback={<Loading />}>
          <Acts document={document} onDone={onDone} asked={asked} />
        </LazyPart>
      </OpinionWordsProvider>
      <NotNow document={document} />
    </section>
  );
}

interface ActsProps {
  document: DocumentView;
  onDone: (() => void) | undefined;
  asked: AskedAct | null;
}

const ORDER: Record<ActForm['weight'], number> = { primary: 0, secondary: 1, final: 2 };

function Acts({ document, onDone, asked }: ActsProps) {
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
  useLayoutEffect(() => {
    if (told !== null) done.current?.focus();
  }, [told]);

  const open = forms.find(({ event }) => event === chosen) ?? awaited(document, forms);
  const action = open && allowed.find(({ name }) => name === open.event);
  const form = useAskedAct(asked, {
    own: awaited(document, forms)?.event,
    back: BACK.find((event) => forms.some((one) => one.event === event)),
    open: open?.event,
    choose: setChosen,
  });
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
      {(forms.length > 1 || (forms.length > 0 && !open)) && (
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
        <div className="act-form" key={open.event} ref={form}>
          <open.Form document={document} action={action} onDone={finish} />
        </div>
      )}
    </>
  );
}

/** The ways back, the farthest first; which of them is open now the server says. */
const BACK = ['return', 'sendBackToOffice', 'sendBack'];

interface Choices {
  own: string | undefined;
  back: string | undefined;
  open: string | undefined;
  choose: (event: string) => void;
}

const CONTROLS: Record<AskedAct['what'], string> = {
  agree: '.act-set button, .act-send button',
  sendBack: 'textarea, .act-send button',
};

/** Opens the act that was asked for and, once it is drawn, puts the cursor in it. */
function useAskedAct(asked: AskedAct | null, { own, back, open, choose }: Choices) {
  const form = useRef<HTMLDivElement>(null);
  const served = useRef<AskedAct | null>(null);
  useEffect(() => {
    if (!asked || asked === served.current) return;
    const event = asked.what === 'agree' ? own : back;
    if (event !== undefined && event !== open) {
      choose(event);
      return;
    }
    served.current = asked;
    const found =
      event === undefined ? [] : [...(form.current?.querySelectorAll<HTMLElement>(CONTROLS[asked.what]) ?? [])];
    // Asked for again, it goes on from what is to be confirmed to what sends it.
    const target = found[0] === window.document.activeElement ? found.at(-1) : found[0];
    target?.focus();
  });
  return form;
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
