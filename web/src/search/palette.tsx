import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../api/client';
import { Highlight } from '../lists/highlight';
import { ProblemNotice } from '../parts/problem-notice';
import { useSettled } from '../parts/use-settled';
import { SCREENS } from '../shell/screens';
import shellWords from '../shell/words.json';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import './palette.css';
import words from './words.json';

interface Choice {
  path: string;
  title: string;
  note: string;
}

interface Group {
  name: string;
  choices: readonly Choice[];
}

/** 命令面板: goes to a screen, or to a document that this person may see. A combobox: the keyboard stays in its field. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const id = useId();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { groups, error, searching } = useFound(typed.trim());
  const all = groups.flatMap(({ choices }) => choices);
  const active = Math.min(at, all.length - 1);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const go = ({ path }: Choice) => {
    onClose();
    void navigate(path);
  };
  // Whoever types and presses Enter at once means what is found by all that they typed, not what was found before.
  const [entered, setEntered] = useState<string | null>(null);
  const best = all[active]?.path;
  useEffect(() => {
    if (entered !== typed || searching || best === undefined) return;
    onClose();
    void navigate(best);
  }, [entered, typed, searching, best, navigate, onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const choice = all[active];
    if (event.key === 'Enter' && searching) setEntered(typed);
    else if (!choice) return;
    else if (event.key === 'ArrowDown') setAt((active + 1) % all.length);
    else if (event.key === 'ArrowUp') setAt((active - 1 + all.length) % all.length);
    else if (event.key === 'Enter') go(choice);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('search')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="palette-box">
        <input
          type="text"
          role="combobox"
          autoFocus
          className="palette-field"
          aria-label={t('what')}
          placeholder={t('what')}
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? optionId(id, active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Choices id={id} groups={groups} active={active} sought={typed.trim()} onChoose={go} />
        {error && <ProblemNotice problem={error} />}
        <p className="palette-foot" role="status">
          {searching ? t('searching') : t(all.length === 0 ? 'nothing' : 'howMany', { n: all.length })}
        </p>
        <p className="palette-foot">{t('keys')}</p>
      </div>
    </dialog>
  );
}

const optionId = (id: string, index: number): string => `${id}-${index}`;

interface ChoicesProps {
  id: string;
  groups: readonly Group[];
  active: number;
  sought: string;
  onChoose: (choice: Choice) => void;
}

function Choices({ id, groups, active, sought, onChoose }: ChoicesProps) {
  const t = useWords(words);
  return (
    <div role="listbox" id={`${id}-list`} aria-label={t('found')} className="palette-list" tabIndex={-1}>
      {groups.map(({ name, choices }, place) => {
        const before = groups.slice(0, place).reduce((sum, group) => sum + group.choices.length, 0);
        return (
          <div key={name} role="group" aria-labelledby={`${id}-group-${place}`}>
            <div id={`${id}-group-${place}`} role="presentation" className="palette-group">
              {name}
            </div>
            {choices.map((choice, index) => (
              <div
                key={choice.path}
                role="option"
                id={optionId(id, before + index)}
                aria-selected={before + index === active}
                className="palette-choice"
                onClick={() => onChoose(choice)}
              >
                <span>
                  <Highlight text={choice.title} words={sought === '' ? [] : [sought]} />
                </span>
                <small>{choice.note}</small>
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

const PAUSE = 150;
const MOST = 8;

/** Screens by their names, and documents by words of the title or by their number. */
function useFound(typed: string) {
  const t = useWords(words);
  const name = useWords(shellWords);
  const { lang } = useLang();
  const q = useSettled(typed, PAUSE);
  const documents = useQuery({
    queryKey: ['documents', 'palette', q, lang],
    queryFn: () => ask(api.GET('/api/v1/documents', { params: { query: { view: 'unit', q, limit: MOST } } })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const screens = SCREENS.map((screen) => ({ path: screen.path, title: name(screen.name), note: t('screen') })).filter(
    ({ title }) => title.toLowerCase().includes(typed.toLowerCase()),
  );
  const rows = typed === '' ? [] : (documents.data ?? []);
  const found = rows.map(({ id, title, stateLabel, unit, number }) => ({
    path: `/documents/${id}`,
    title,
    note: [number, unit.name, stateLabel].filter(Boolean).join(' · '),
  }));
  const groups: Group[] = [
    { name: t('documents'), choices: found },
    { name: t('screens'), choices: screens },
  ].filter(({ choices }) => choices.length > 0);
  return { groups, error: documents.error, searching: typed !== '' && (q !== typed || documents.isFetching) };
}
