import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useUnits } from '../documents/use-units';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import './filter-bar.css';
import type { FilterName, Filters } from './filters';
import words from './words.json';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
  children?: ReactNode;
}

const CHOICES = ['kind', 'attribute', 'state', 'urgency'] as const;

/** What the list is narrowed by. Each choice is in the address at once; words a moment after the last key. */
export function FilterBar({ filters, onChange, children }: Props) {
  const t = useWords(words);
  const { members } = useVocabulary();
  const units = (useUnits() ?? []).map(({ id, name }) => ({ code: id, label: name }));
  // On a phone they are folded away.
  const [open, setOpen] = useState(false);
  const count = Object.keys(filters).filter((name) => name !== 'q').length;
  const set = (name: FilterName, value: string) => {
    const { [name]: _dropped, ...others } = filters;
    onChange(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <div className="filters" role="search" aria-label={t('filters')}>
      <SoughtWords value={filters.q ?? ''} onChange={(q) => set('q', q)} />
      <button type="button" className="quiet-button filters-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {count > 0 ? t('moreFiltersOn', { n: count }) : t('moreFilters')}
      </button>
      <div className={open ? 'filters-choices filters-open' : 'filters-choices'}>
        {CHOICES.map((name) => (
          <Choice key={name} name={name} value={filters[name]} options={members(name)} onChange={set} />
        ))}
        <Choice name="unit" value={filters.unit} options={units} onChange={set} />
        <label>
          <input
            type="checkbox"
            checked={filters.overdue !== undefined}
            onChange={({ target }) => set('overdue', target.checked ? 'true' : '')}
          />
          {t('overdueOnly')}
        </label>
        {Object.keys(filters).length > 0 && (
          <button type="button" className="quiet-button" onClick={() => onChange({})}>
            {t('clearFilters')}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}

interface ChoiceProps {
  name: 'kind' | 'unit' | 'attribute' | 'state' | 'urgency';
  value: string | undefined;
  options: readonly { code: string; label: string }[];
  onChange: (name: FilterName, value: string) => void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  const t = useWords(words);
  return (
    <select
      aria-label={t(`filter-${name}`)}
      className={value === undefined ? '' : 'filters-set'}
      value={value ?? ''}
      onChange={({ target }) => onChange(name, target.value)}
    >
      <option value="">{t(`any-${name}`)}</option>
      {options.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}

const PAUSE = 300;

/** Asked for a moment after the last key, and never in the middle of composing a word. */
function SoughtWords({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const t = useWords(words);
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address was changed by something else: a saved filter, the way back.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (q: string, pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setShown(q.trim());
      onChange(q.trim());
    }, pause);
  };
  return (
    <input
      type="search"
      className="field filters-words"
      data-page-search
      aria-label={t('filter-q')}
      placeholder={t('filter-q')}
      maxLength={100}
      value={typed}
      onChange={({ target, nativeEvent }) => {
        setTyped(target.value);
        if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) ask(target.value, PAUSE);
      }}
      onCompositionEnd={({ currentTarget }) => ask(currentTarget.value, PAUSE)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) ask(typed, 0);
      }}
    />
  );
}
