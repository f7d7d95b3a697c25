import { useState } from 'react';
import type { FormEvent } from 'react';
import { ProblemNotice } from '../parts/problem-notice';
import { useChangePreferences, usePreferences } from '../session/preferences';
import { useWords } from '../words/use-words';
import { FILTERS } from './filters';
import type { FilterName } from './filters';
import { valuesIn } from './use-address-filters';
import type { AddressFilters } from './use-address-filters';
import words from './words.json';

/** 常用筛选: kept with the person, so that they are there on every machine; chosen by one press. */
export function SavedFilters({ address: { filters, only } }: { address: AddressFilters<FilterName> }) {
  const t = useWords(words);
  const [name, setName] = useState('');
  const preferences = usePreferences();
  const keep = useChangePreferences();
  if (!preferences) return null;
  const saved = preferences.savedFilters;
  const query = new URLSearchParams(filters).toString();
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
              onClick={() => only(valuesIn(new URLSearchParams(one.query), FILTERS))}
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
