import type { Schemas } from '../api/client';
import { useWords } from '../words/use-words';
import words from './words.json';

type Counted = Pick<Schemas['SelfAuditRowView'], 'population' | 'prepared' | 'undecided'>;

/** How far it is: first with the fixing of the population, then with the items. Words beside the bar. */
export function Progress({ audit: { population, prepared, undecided } }: { audit: Counted }) {
  const t = useWords(words);
  if (population === null) return <span>{t('populationNotYet')}</span>;
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
