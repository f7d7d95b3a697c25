import { useId } from 'react';
import type { ReactNode } from 'react';
import { useUnits } from '../documents/use-units';
import { SoughtWords } from '../lists/sought-words';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { RegisterQuery } from './use-register';
import words from './words.json';

export const FILTERS = ['q', 'kind', 'unit', 'ground', 'from', 'to'] as const;
export type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

interface Props {
  filters: Filters;
  set: (changes: Filters) => void;
  children: ReactNode;
}

/** What the register is narrowed by; kept in the address. */
export function RegisterFilters({ filters, set, children }: Props) {
  const t = useWords(words);
  const { members } = useVocabulary();
  const units = useUnits() ?? [];
  const choice = (name: 'kind' | 'unit' | 'ground', options: readonly { code: string; label: string }[]) => (
    <Field label={t(name)}>
      {(id) => (
        <select
          id={id}
          className="plain-select"
          value={filters[name] ?? ''}
          onChange={(e) => set({ [name]: e.target.value })}
        >
          <option value="">{t('any')}</option>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const day = (name: 'from' | 'to') => (
    <Field label={t(name)}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="plain-field"
          value={filters[name] ?? ''}
          onChange={(e) => set({ [name]: e.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form className="register-filters" role="search" aria-label={t('filters')} onSubmit={(e) => e.preventDefault()}>
      <Field label={t('q')}>
        {(id) => <SoughtWords id={id} className="plain-field" value={filters.q ?? ''} onChange={(q) => set({ q })} />}
      </Field>
      {choice('kind', members('kind'))}
      {choice(
        'unit',
        units.map(({ id, name }) => ({ code: id, label: name })),
      )}
      {choice('ground', members('ground'))}
      {day('from')}
      {day('to')}
      <div className="register-tools">{children}</div>
    </form>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="register-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** The address may hold anything; the server judges it and says what is wrong. */
export const queryOf = (filters: Filters): RegisterQuery => filters as RegisterQuery;
