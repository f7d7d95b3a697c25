import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { filtersIn, withFilters } from './filters';
import type { Filters } from './filters';
import words from './words.json';

type Preferences = Schemas['PreferencesView'];
type Saved = Preferences['savedFilters'][number];

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** 常用筛选: kept with the person, so that they are there on every machine; chosen by one press. */
export function SavedFilters({ filters, onChange }: Props) {
  const t = useWords(words);
  const [name, setName] = useState('');
  const { data: preferences } = useQuery({
    queryKey: ['preferences'],
    queryFn: () => ask(api.GET('/api/v1/me/preferences')),
  });
  const keep = useKeepFilters(preferences);
  if (!preferences) return null;
  const saved = preferences.savedFilters;
  const query = withFilters(new URLSearchParams(), filters).toString();
  const add = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate([...saved.filter((one) => one.name !== name.trim()), { name: name.trim(), query }], {
      onSuccess: () => setName(''),
    });
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
              onClick={() => keep.mutate(saved.filter(({ name: kept }) => kept !== one.name))}
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

/** The preferences are written as a whole; what else is in them stays. */
function useKeepFilters(preferences: Preferences | undefined) {
  const queries = useQueryClient();
  return useMutation<Preferences, Error, Saved[]>({
    mutationFn: (savedFilters) => {
      const { language = null, shortcuts = true, toursSeen = [] } = preferences ?? {};
      return ask(api.PUT('/api/v1/me/preferences', { body: { language, shortcuts, toursSeen, savedFilters } }));
    },
    onSuccess: (kept) => queries.setQueryData(['preferences'], kept),
  });
}
