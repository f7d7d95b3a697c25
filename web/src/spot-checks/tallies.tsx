import type { Schemas } from '../api/client';
import { useWords } from '../words/use-words';
import words from './words.json';

/** How many of the sample are where. */
export function Tallies({ tallies }: { tallies: readonly Schemas['SpotTallyView'][] }) {
  const t = useWords(words);
  if (tallies.length === 0) return <>{t('nothingDrawn')}</>;
  return (
    <span className="spot-tallies">
      {tallies.map(({ state, label, count }) => (
        <span key={state} className="audit-clue">
          {t('tally', { label, n: count })}
        </span>
      ))}
    </span>
  );
}
