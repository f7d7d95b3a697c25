import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useMutation } from '@tanstack/react-query';
import { api, ask, changing } from '../api/client';
import { focusAfter } from '../parts/focus-after';
import { ProblemNotice } from '../parts/problem-notice';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import { reasonsFor, rememberReason } from './reasons';
import { useRefresh, wordsAtMost } from './use-audit';
import type { Audit, AuditItem } from './use-audit';
import words from './words.json';

type Choice = AuditItem['choices'][number];
type Conclusion = Choice['conclusion'];

/** One key for each conclusion. */
const KEYS: Record<Conclusion, string> = {
  keep: 'k',
  correctGround: 'g',
  correctAttribute: 'a',
  convert: 'c',
  sealed: 's',
};

interface Props {
  audit: Audit;
  item: AuditItem;
  onDone: () => void;
}

/** A key chooses the conclusion, Enter records it with its reason; nothing is chosen before. */
export function ConcludeForm({ audit, item, onDone }: Props) {
  const t = useWords(words);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const [harm, setHarm] = useState('');
  const [towards, setTowards] = useState('');
  const [ground, setGround] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const refresh = useRefresh(audit.id);
  const concluding = useMutation({
    mutationFn: (choice: Choice) => {
      const attribute = choice.towards.find((one) => one.attribute === towards)?.attribute;
      const named = choice.grounds.find(({ code }) => code === ground);
      return ask(
        api.POST('/api/v1/self-audits/{id}/items/{documentId}/conclusions', {
          params: { path: { id: audit.id, documentId: item.documentId ?? '' }, header: changing(item.version) },
          body: {
            ...{ conclusion: choice.conclusion, reason },
            ...(choice.justification && harm.trim() !== '' && { harm }),
            ...(attribute && { towards: attribute }),
            grounds: named ? [{ catalogue: named.catalogue, code: named.code }] : [],
          },
        }),
      );
    },
    onSuccess: async (_, choice) => {
      rememberReason(choice.conclusion, reason);
      onDone();
      await refresh();
    },
  });
  // Typing over it or Enter, without a further key.
  const choose = (choice: Choice) =>
    focusAfter(() => {
      setChosen(choice);
      setReason(reasonsFor(choice.conclusion)[0] ?? reason);
    }, field);
  return (
    <section className="audit-card" aria-labelledby="conclude">
      <h2 id="conclude">{t('conclude')}</h2>
      <Choices choices={item.choices} chosen={chosen} choose={choose} />
      {chosen && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            concluding.mutate(chosen);
          }}
        >
          {chosen.towards.length > 0 && (
            <Select
              label={t('towards')}
              value={towards}
              onChange={setTowards}
              options={chosen.towards.map((one) => ({ value: one.attribute, label: one.label }))}
            />
          )}
          {chosen.grounds.length > 0 && (
            <Select
              label={t('newGround')}
              value={ground}
              onChange={setGround}
              options={chosen.grounds.map((one) => ({ value: one.code, label: `${one.code} ${one.label}` }))}
            />
          )}
          <Reasons conclusion={chosen.conclusion} choose={setReason} />
          <ReasonField
            field={field}
            most={wordsAtMost(audit, 'conclude')}
            reason={reason}
            change={setReason}
            send={() => void (!concluding.isPending && reason.trim() !== '' && concluding.mutate(chosen))}
          />
          {chosen.justification && <HarmField justification={chosen.justification} harm={harm} change={setHarm} />}
          <p className="audit-note">{t('enterHint')}</p>
          <button type="submit" className="plain-button plain-button-strong" disabled={concluding.isPending}>
            {t('recordIt', { conclusion: chosen.label })}
          </button>
        </form>
      )}
      {concluding.error && <ProblemNotice problem={concluding.error} onReload={() => void refresh()} />}
    </section>
  );
}

interface ReasonProps {
  field: RefObject<HTMLTextAreaElement | null>;
  most: number | undefined;
  reason: string;
  change: (reason: string) => void;
  send: () => void;
}

/** Enter records; Shift and Enter begin a new line. */
function ReasonField({ field, most, reason, change, send }: ReasonProps) {
  const t = useWords(words);
  return (
    <label className="audit-field">
      {t('reason')}
      <textarea
        ref={field}
        className="plain-field"
        rows={3}
        maxLength={most}
        required
        value={reason}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
    </label>
  );
}

interface HarmProps {
  justification: NonNullable<Choice['justification']>;
  harm: string;
  change: (harm: string) => void;
}

/** What keeping an old restriction takes beside its reason. */
function HarmField({ justification, harm, change }: HarmProps) {
  const t = useWords(words);
  return (
    <label className="audit-field">
      {t('harm')}
      <textarea
        className="plain-field"
        rows={2}
        maxLength={1000}
        required
        value={harm}
        onChange={(event) => change(event.target.value)}
      />
      <span className="audit-note">{t('harmHint', { ...justification })}</span>
    </label>
  );
}

interface ChoicesProps {
  choices: readonly Choice[];
  chosen: Choice | null;
  choose: (choice: Choice) => void;
}

function Choices({ choices, chosen, choose }: ChoicesProps) {
  const t = useWords(words);
  return (
    <div className="audit-choices" role="group" aria-label={t('conclude')}>
      {choices.map((choice) => (
        <ChoiceButton
          key={choice.conclusion}
          choice={choice}
          chosen={chosen === choice}
          choose={() => choose(choice)}
        />
      ))}
    </div>
  );
}

function ChoiceButton({ choice, chosen, choose }: { choice: Choice; chosen: boolean; choose: () => void }) {
  const key = KEYS[choice.conclusion];
  useShortcut({ keys: key, does: choice.label, run: choose });
  return (
    <button type="button" className="plain-button" aria-pressed={chosen} aria-keyshortcuts={key} onClick={choose}>
      {choice.label} ({key.toUpperCase()})
    </button>
  );
}

/** Used before in this sitting, one click each. */
function Reasons({ conclusion, choose }: { conclusion: Conclusion; choose: (reason: string) => void }) {
  const t = useWords(words);
  const [, ...others] = reasonsFor(conclusion);
  if (others.length === 0) return null;
  return (
    <div className="audit-reasons" role="group" aria-label={t('usedBefore')}>
      {others.map((one) => (
        <button key={one} type="button" className="quiet-button" onClick={() => choose(one)}>
          {one}
        </button>
      ))}
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
}

function Select({ label, value, onChange, options }: SelectProps) {
  const t = useWords(words);
  return (
    <label className="audit-field">
      {label}
      <select className="plain-select" required value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
