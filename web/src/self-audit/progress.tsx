import type { Schemas } from '../api/client';
import { useDates } from '../parts/use-dates';
import { useWords } from '../words/use-words';
import words from './words.json';

type Counted = Pick<Schemas['SelfAuditRowView'], 'population' | 'prepared' | 'undecided' | 'frozenAt'>;

/** How far it is: first with the fixing of the population, then with the items. Words beside the bar. */
export function Progress({ audit: { population, prepared, undecided, frozenAt } }: { audit: Counted }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  if (population === null) return <span>{t('populationNotYet', { at: timeOf(frozenAt) })}</span>;
  const isPreparing = prepared < population;
  const done = isPreparing ? prepared : population - undecided;
  const said = t(isPreparing ? 'preparedOf' : 'decidedOf', { done, all: population });
  return (
    <span className="audit-progress">
      <progress value={done} max={Math.max(population, 1)} aria-label={said} />
      <span aria-live="polite">{said}</span>
    </span>
  );
}
