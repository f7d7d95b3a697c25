import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { InputHTMLAttributes, KeyboardEvent } from 'react';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import './pick-one.css';
import { ProblemNotice } from './problem-notice';
import { useSettled } from './use-settled';
import words from './words.json';

export interface Option {
  code: string;
  label: string;
  /** What tells two of one name apart. */
  note?: string;
}

/** Where the options come from, a few at a time. */
export interface Source {
  name: string;
  find: (q: string, signal: AbortSignal) => Promise<{ options: readonly Option[]; more: boolean }>;
}

interface Props {
  source: Source;
  /** Empty until one is chosen. */
  value: string;
  onChange: (code: string) => void;
  /** What the field is known by: its id, its pointer, what describes it. */
  field: InputHTMLAttributes<HTMLInputElement>;
}

/** One of thousands, found as one types. A combobox: the keyboard stays in its field. */
export function PickOne({ source, value, onChange, field }: Props) {
  const t = useWords(words);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [composing, setComposing] = useState(false);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { data, error, searching } = useFound(source, typed.trim(), open && !composing && value === '');
  const options = value === '' ? (data?.options ?? []) : [];
  const active = Math.min(at, options.length - 1);
  const shown = open && value === '';
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    setOpen(true);
    if (value !== '') onChange('');
  };
  const choose = ({ code, label }: Option) => {
    setTyped(label);
    setOpen(false);
    onChange(code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const option = options[active];
    if (event.key === 'Escape' && shown) setOpen(false);
    else if (event.key === 'ArrowDown' && !shown) setOpen(true);
    else if (event.key === 'ArrowDown' && option) setAt((active + 1) % options.length);
    else if (event.key === 'ArrowUp' && shown && option) setAt((active - 1 + options.length) % options.length);
    else if (event.key === 'Enter' && shown) {
      // What is still shown may be what was looked for before.
      if (option && !searching) choose(option);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className="pick-one"
      onBlur={({ relatedTarget, currentTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <input
        {...field}
        type="text"
        role="combobox"
        className="plain-field"
        placeholder={t('typeToFind')}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        maxLength={100}
        value={typed}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onChange={({ target }) => type(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
      />
      <div className="pick-list" hidden={!shown}>
        <div ref={list} role="listbox" id={`${id}-list`} aria-label={t('found')} tabIndex={-1}>
          {options.map((option, index) => (
            <div
              key={option.code}
              role="option"
              id={`${id}-${index}`}
              aria-selected={index === active}
              className="pick-option"
              // The field keeps the keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span>{option.label}</span>
              {option.note !== undefined && <small>{option.note}</small>}
            </div>
          ))}
        </div>
        {error && <ProblemNotice problem={error} />}
        <p className="pick-foot" role="status">
          {searching ? t('searching') : shown && t(footOf(options.length, data?.more ?? false), { n: options.length })}
        </p>
      </div>
    </div>
  );
}

function footOf(found: number, more: boolean): 'foundNothing' | 'foundMore' | 'foundAll' {
  if (found === 0) return 'foundNothing';
  return more ? 'foundMore' : 'foundAll';
}

const PAUSE = 200;

function useFound({ name, find }: Source, typed: string, enabled: boolean) {
  const { lang } = useLang();
  const q = useSettled(typed, PAUSE);
  const { data, error, isFetching } = useQuery({
    queryKey: ['pick', name, q, lang],
    queryFn: ({ signal }) => find(q, signal),
    enabled,
    placeholderData: keepPreviousData,
    // Somebody may have been added meanwhile.
    gcTime: 0,
  });
  return { data, error, searching: enabled && (q !== typed || isFetching) };
}
