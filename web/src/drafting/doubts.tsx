import { IssueWords } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import words from './words.json';

/** What a human should look at besides; nothing of it blocks. */
export function Doubts() {
  const t = useWords(words);
  const { gate } = useDrafting();
  if (gate.doubts.length === 0) return null;
  return (
    <section className="doubts" aria-labelledby="doubts">
      <h2 id="doubts">{t('doubts')}</h2>
      <ul className="problem-issues">
        {gate.doubts.map((doubt, index) => (
          <li key={index}>
            <IssueWords issue={doubt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
