import { useState } from 'react';
import type { FormEvent } from 'react';
import { ProblemNotice } from '../parts/problem-notice';
import { useChangePreferences, usePreferences } from '../session/preferences';
import { useWords } from '../words/use-words';
import { filtersIn, withFilters } from './filters';
import type { Filters } from './filters';
import words from './words.json';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** 常用筛选: kept with the person, so that they are there on every machine; chosen by one press. */
export function SavedFilters({ filters, onChange }: Props) {
  const t = useWords(words);
  const [name, setName] = useState('');
  const preferences = usePreferences();
  const keep = useChangePreferences();
  if (!preferences) return null;
  const saved = preferences.savedFilters;
  const query = withFilters(new URLSearchParams(), filters).toString();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const added = { name: name.trim(), query };
    keep.mutate(
      ({ savedFilters }) => ({ savedFilters: [...savedFilters.filter((one) => one.name !== added.name), added] }),
      { onSuccess: () => setName('') },
    );
  };
  return (
    <details className="saved-filters">
      <summary>{t('savedFilters', { n: saved.length })}</summary>
      <ul>
        {saved.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              className="plain-button"
              onClick={() => onChange(filtersIn(new URLSearchParams(one.query)))}
            >
              {one.name}
            </button>
            <button
              type="button"
              className="quiet-button"
              aria-label={t('forgetFilter', { name: one.name })}
              onClick={() =>
                keep.mutate(({ savedFilters }) => ({
                  savedFilters: savedFilters.filter((kept) => kept.name !== one.name),
                }))
              }
            >
              {t('forget')}
            </button>
          </li>
        ))}
      </ul>
      {query !== '' && (
        <form onSubmit={add}>
          <input
            className="plain-field"
            aria-label={t('filterName')}
            placeholder={t('filterName')}
            maxLength={50}
            required
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className="plain-button plain-button-strong" disabled={keep.isPending}>
            {t('saveFilter')}
          </button>
        </form>
      )}
      {keep.error && <ProblemNotice problem={keep.error} />}
    </details>
  );
}
