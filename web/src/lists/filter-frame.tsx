import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import './filter-bar.css';
import { SoughtWords } from './sought-words';
import words from './words.json';

interface Props {
  /** What the words are looked for in. */
  label: string;
  filters: { q?: string };
  onWords: (q: string) => void;
  onClear: () => void;
  children: ReactNode;
  /** What else can be done with the list. */
  beside?: ReactNode;
}

/** Words beside choices, which are folded away on a phone. */
export function FilterFrame({ label, filters, onWords, onClear, children, beside }: Props) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const count = Object.keys(filters).filter((name) => name !== 'q').length;
  return (
    <div className="filters" role="search" aria-label={t('filters')}>
      <SoughtWords label={label} value={filters.q ?? ''} onChange={onWords} />
      <button type="button" className="quiet-button filters-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {count > 0 ? t('moreFiltersOn', { n: count }) : t('moreFilters')}
      </button>
      <div className={open ? 'filters-choices filters-open' : 'filters-choices'}>
        {children}
        {Object.keys(filters).length > 0 && (
          <button type="button" className="quiet-button" onClick={onClear}>
            {t('clearFilters')}
          </button>
        )}
        {beside}
      </div>
    </div>
  );
}
