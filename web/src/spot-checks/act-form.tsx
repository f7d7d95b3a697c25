import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { focusAfter } from '../parts/focus-after';
import { ProblemNotice } from '../parts/problem-notice';
import { reasonsFor, rememberReason } from '../self-audit/reasons';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import { useRefresh } from './use-spot-checks';
import type { Item, Order } from './use-spot-checks';
import words from './words.json';

/** What may be done, and what it asks for, as the server says. */
type Offered = (Item | Order)['actions'][number];
type Act = Offered['act'];

export interface Said {
  words: string;
  workingDays?: number;
}

/** Rightly kept is K as in a self-audit, and what is to be changed C; never are two of one key offered together. */
const KEYS: Record<Act, string> = {
  ...{ pass: 'k', suspect: 'q', explain: 'e', drop: 'k', uphold: 'c' },
  ...{ order: 'o', answer: 'e', again: 'c', accept: 'k' },
};

interface Props<One extends Act> {
  of: { stateLabel: string; actions: readonly (Offered & { act: One })[] };
  acting: { isPending: boolean; error: Error | null; mutate: (sent: { act: One; said: Said }) => void };
}

/** What may be done now: a key or a press chooses, words say why; where there is one thing only it is chosen already. */
export function ActForm<One extends Act>({ of: { stateLabel, actions }, acting }: Props<One>) {
  const t = useWords(words);
  const refresh = useRefresh();
  const [pressed, setPressed] = useState<One | null>(null);
  const [written, setWritten] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = actions.length === 1 ? actions[0] : actions.find(({ act }) => act === pressed);
  const choose = (act: One) => focusAfter(() => setPressed(act), field);
  if (actions.length === 0) {
    return (
      <section className="audit-card">
        <p>{t('nothingNow', { state: stateLabel })}</p>
      </section>
    );
  }
  return (
    <section className="audit-card spot-acts" aria-labelledby="acts-now">
      <h2 id="acts-now">{actions.length === 1 && chosen ? t(`do-${chosen.act}`) : t('acts')}</h2>
      {actions.length > 1 && (
        <div className="audit-choices" role="group" aria-label={t('acts')}>
          {actions.map((action) => (
            <ChoiceButton
              key={action.act}
              act={action.act}
              isChosen={action === chosen}
              choose={() => choose(action.act)}
            />
          ))}
        </div>
      )}
      {chosen && (
        <Saying
          key={chosen.act}
          action={chosen}
          busy={acting.isPending}
          field={field}
          written={written}
          write={setWritten}
          send={(said) => acting.mutate({ act: chosen.act, said })}
        />
      )}
      {acting.error && <ProblemNotice problem={acting.error} onReload={() => void refresh()} />}
    </section>
  );
}

interface SayingProps {
  action: Offered;
  busy: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  /** kept by the form, so that it survives another choice */
  written: string;
  write: (text: string) => void;
  send: (said: Said) => void;
}

/** The fields of one act: its words, and a term where it asks for one. */
function Saying({ action: { act, ...asked }, busy, field, written, write, send }: SayingProps) {
  const t = useWords(words);
  const [days, setDays] = useState(asked.workingDays?.preset ?? 0);
  const submit = () => {
    if (busy || written.trim() === '') return;
    rememberReason(memoryOf(act), written);
    send({ words: written, ...(asked.workingDays && { workingDays: days }) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <UsedBefore act={act} choose={write} />
      <label className="audit-field" data-pointer="/words">
        {t(`ask-${act}`, { n: asked.othersHave ?? 0 })}
        <textarea
          ref={field}
          className="plain-field"
          rows={4}
          maxLength={asked.words.most}
          required
          value={written}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            submit();
          }}
        />
      </label>
      {asked.workingDays && (
        <label className="audit-field spot-short" data-pointer="/workingDays">
          {t('workingDays')}
          <input
            className="plain-field"
            type="number"
            required
            min={asked.workingDays.least}
            max={asked.workingDays.most}
            value={days}
            onChange={(event) => setDays(event.target.valueAsNumber)}
          />
        </label>
      )}
      <p className="audit-note">{t('enterHint')}</p>
      <button type="submit" className="plain-button plain-button-strong" disabled={busy}>
        {t('record-it', { act: t(`do-${act}`) })}
      </button>
    </form>
  );
}

const memoryOf = (act: string): string => `spot check: ${act}`;

interface ChoiceProps {
  act: Act;
  isChosen: boolean;
  choose: () => void;
}

function ChoiceButton({ act, isChosen, choose }: ChoiceProps) {
  const t = useWords(words);
  const name = t(`do-${act}`);
  const keys = KEYS[act];
  useShortcut({ keys, does: name, run: choose });
  return (
    <button type="button" className="plain-button" aria-pressed={isChosen} aria-keyshortcuts={keys} onClick={choose}>
      {name} ({keys.toUpperCase()})
    </button>
  );
}

/** Written before in this sitting, one click each. */
function UsedBefore({ act, choose }: { act: string; choose: (said: string) => void }) {
  const t = useWords(words);
  const before = reasonsFor(memoryOf(act));
  if (before.length === 0) return null;
  return (
    <div className="audit-reasons" role="group" aria-label={t('usedBefore')}>
      {before.map((one) => (
        <button key={one} type="button" className="quiet-button" onClick={() => choose(one)}>
          {one}
        </button>
      ))}
    </div>
  );
}
