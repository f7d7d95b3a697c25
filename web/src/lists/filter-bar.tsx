import type { ReactNode } from 'react';
import { useUnits } from '../documents/use-units';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { FilterChoice } from './filter-choice';
import { FilterFrame } from './filter-frame';
import type { FilterName } from './filters';
import type { AddressFilters } from './use-address-filters';
import words from './words.json';

interface Props {
  address: AddressFilters<FilterName>;
  children?: ReactNode;
}

const CHOICES = ['kind', 'attribute', 'state', 'urgency'] as const;

/** What the list is narrowed by. Each choice is in the address at once; words a moment after the last key. */
export function FilterBar({ address: { filters, set, only }, children }: Props) {
  const t = useWords(words);
  const { members } = useVocabulary();
  const units = (useUnits() ?? []).map(({ id, name }) => ({ code: id, label: name }));
  const choice = (name: (typeof CHOICES)[number] | 'unit', options: readonly { code: string; label: string }[]) => (
    <FilterChoice
      key={name}
      label={t(`filter-${name}`)}
      any={t(`any-${name}`)}
      value={filters[name]}
      options={options}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <FilterFrame
      label={t('filter-q')}
      filters={filters}
      onWords={(q) => set({ q })}
      onClear={() => only({})}
      beside={children}
    >
      {CHOICES.map((name) => choice(name, members(name)))}
      {choice('unit', units)}
      <label>
        <input
          type="checkbox"
          checked={filters.overdue !== undefined}
          onChange={({ target }) => set({ overdue: target.checked ? 'true' : '' })}
        />
        {t('overdueOnly')}
      </label>
    </FilterFrame>
  );
}
