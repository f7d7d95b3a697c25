import { useRef, useState } from 'react';
import { ProblemNotice } from '../parts/problem-notice';
import { reasonsFor, rememberReason } from '../self-audit/reasons';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import words from './words.json';

export interface Said {
  words: string;
  workingDays: number;
}

export interface Choice<Act extends string> {
  act: Act;
  /** a key of its own */
  keys: string;
  name: string;
  /** what is to be written, and what comes of it */
  asks: string;
  /** whether it sets a day */
  setsDay: boolean;
}

interface Props<Act extends string> {
  choices: readonly Choice<Act>[];
  busy: boolean;
  error: Error | null;
  send: (act: Act, said: Said) => void;
  onReload: () => void;
}

/** Working days that an order gives where nothing else is written. */
const TERM = 10;
const LONGEST = 60;

/** What may be done now: a key or a press chooses, words say why; where there is one thing only it is chosen already. */
export function ActForm<Act extends string>({ choices, busy, error, send, onReload }: Props<Act>) {
  const t = useWords(words);
  const [pressed, setPressed] = useState<Act | null>(null);
  const [said, setSaid] = useState<Said>({ words: '', workingDays: TERM });
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = choices.length === 1 ? choices[0] : choices.find(({ act }) => act === pressed);
  const choose = (act: Act) => {
    setPressed(act);
    window.setTimeout(() => field.current?.focus(), 0);
  };
  const submit = () => {
    if (!chosen || busy || said.words.trim() === '') return;
    rememberReason(memoryOf(chosen.act), said.words);
    send(chosen.act, said);
  };
  return (
    <section className="audit-card spot-acts" aria-labelledby="acts-now">
      <h2 id="acts-now">{choices.length === 1 && chosen ? chosen.name : t('acts')}</h2>
      {choices.length > 1 && (
        <div className="audit-choices" role="group" aria-label={t('acts')}>
          {choices.map((choice) => (
            <ChoiceButton
              key={choice.act}
              choice={choice}
              isChosen={choice === chosen}
              choose={() => choose(choice.act)}
            />
          ))}
        </div>
      )}
      {chosen && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <UsedBefore act={chosen.act} choose={(one) => setSaid({ ...said, words: one })} />
          <label className="audit-field" data-pointer="/words">
            {chosen.asks}
            <textarea
              ref={field}
              className="plain-field"
              rows={4}
              maxLength={2000}
              required
              value={said.words}
              onChange={(event) => setSaid({ ...said, words: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                submit();
              }}
            />
          </label>
          {chosen.setsDay && (
            <label className="audit-field spot-short" data-pointer="/workingDays">
              {t('workingDays')}
              <input
                className="plain-field"
                type="number"
                required
                min={1}
                max={LONGEST}
                value={said.workingDays}
                onChange={(event) => setSaid({ ...said, workingDays: event.target.valueAsNumber })}
              />
            </label>
          )}
          <p className="audit-note">{t('enterHint')}</p>
          <button type="submit" className="plain-button plain-button-strong" disabled={busy}>
            {t('record-it', { act: chosen.name })}
          </button>
        </form>
      )}
      {error && <ProblemNotice problem={error} onReload={onReload} />}
    </section>
  );
}

const memoryOf = (act: string): string => `spot check: ${act}`;

interface ChoiceProps<Act extends string> {
  choice: Choice<Act>;
  isChosen: boolean;
  choose: () => void;
}

function ChoiceButton<Act extends string>({ choice: { keys, name }, isChosen, choose }: ChoiceProps<Act>) {
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
