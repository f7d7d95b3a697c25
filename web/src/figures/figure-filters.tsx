import { useId } from 'react';
import type { ReactNode } from 'react';
import { useUnits } from '../documents/use-units';
import { today as todayInChina } from '../parts/today';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { PERIODS, periodOf } from './periods';
import type { Definition } from './use-figures';
import words from './words.json';

export const FILTERS = ['from', 'to', 'unit', 'kind', 'attribute', 'code', 'ground', 'step', 'review'] as const;
export type Filters = Partial<Record<(typeof FILTERS)[number] | 'by', string>>;

interface Props {
  definition: Definition;
  filters: Filters;
  set: (changes: Filters) => void;
  children: ReactNode;
}

/** Period, split, and what the figure may be narrowed to; all of it stands in the address. */
export function FigureFilters({ definition, filters, set, children }: Props) {
  const t = useWords(words);
  const today = todayInChina();
  const split = filters.by ?? definition.dimensions[0]?.code ?? '';
  return (
    <form className="figure-filters" role="search" aria-label={t('filters')} onSubmit={(e) => e.preventDefault()}>
      <div className="figure-periods" role="group" aria-label={t('period')}>
        {PERIODS.map((name) => {
          const { from = '', to = '' } = periodOf(name, today);
          const isShown = (filters.from ?? '') === from && (filters.to ?? '') === to;
          return (
            <button key={name} type="button" aria-pressed={isShown} onClick={() => set({ from, to })}>
              {t(`period-${name}`)}
            </button>
          );
        })}
      </div>
      <Day label={t('from')} value={filters.from} onPick={(from) => set({ from })} />
      <Day label={t('to')} value={filters.to} onPick={(to) => set({ to })} />
      <Choice label={t('by')} value={split} options={splitsOf(definition)} onPick={(by) => set({ by })} />
      <Narrowing definition={definition} filters={filters} onPick={set} />
      <div className="figure-tools">{children}</div>
    </form>
  );
}

/** One dimension, or a pair of them that belongs together. */
function splitsOf({ dimensions }: Definition): { code: string; label: string }[] {
  const [first, second] = dimensions;
  const pair =
    first && second ? [{ code: `${first.code},${second.code}`, label: `${first.label} × ${second.label}` }] : [];
  const quarter = dimensions.find(({ code }) => code === 'quarter');
  const triple =
    first && second && quarter && quarter !== first && quarter !== second
      ? [
          {
            code: `${first.code},${second.code},quarter`,
            label: `${first.label} × ${second.label} × ${quarter.label}`,
          },
        ]
      : [];
  return [...dimensions, ...pair, ...triple];
}

function Narrowing({
  definition,
  filters,
  onPick,
}: {
  definition: Definition;
  filters: Filters;
  onPick: (changes: Filters) => void;
}) {
  const { members } = useVocabulary();
  const units = useUnits() ?? [];
  const options = {
    unit: units.map(({ id, name }) => ({ code: id, label: name })),
    kind: members('kind'),
    attribute: members('attribute'),
    code: members('returnCode').map(({ code, label }) => ({ code, label: `${code} ${label}` })),
    ground: members('ground').map(({ code, label }) => ({ code, label: `${code} ${label}` })),
    step: members('state'),
    review: members('reviewAt'),
  };
  const t = useWords(words);
  return definition.dimensions.map(({ code, label }) => {
    if (!(code in options)) return null;
    // The key was just looked for.
    const name = code as keyof typeof options;
    return (
      <Choice
        key={name}
        label={label}
        any={t('any')}
        value={filters[name] ?? ''}
        options={options[name]}
        onPick={(value) => onPick({ [name]: value })}
      />
    );
  });
}

interface ChoiceProps {
  label: string;
  value: string;
  any?: string;
  options: readonly { code: string; label: string }[];
  onPick: (code: string) => void;
}

function Choice({ label, value, any, options, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <div className="figure-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plain-select" value={value} onChange={(e) => onPick(e.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({ label, value, onPick }: { label: string; value: string | undefined; onPick: (day: string) => void }) {
  const id = useId();
  return (
    <div className="figure-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" className="plain-field" value={value ?? ''} onChange={(e) => onPick(e.target.value)} />
    </div>
  );
}
