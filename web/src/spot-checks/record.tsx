import { useDates } from '../parts/use-dates';
import { useWords } from '../words/use-words';
import words from './words.json';

interface Act {
  label: string;
  words: string;
  by: string;
  post: string;
  at: string;
  /** the day that it set */
  dueOn?: string | null;
}

/** Who said what, and when: the first act first. */
export function Record({ acts }: { acts: readonly Act[] }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  return (
    <ol className="audit-record">
      {acts.map((act) => (
        <li key={act.at}>
          <strong>{act.label}</strong>
          <span className="audit-text spot-said">{act.words}</span>
          {act.dueOn && <span>{t('dueOn', { on: act.dueOn })}</span>}
          <span className="audit-note">
            {act.post} {act.by} <time dateTime={act.at}>{timeOf(act.at)}</time>
          </span>
        </li>
      ))}
    </ol>
  );
}
