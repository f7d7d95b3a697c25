import { useWords } from '../words/use-words';
import { sentencesOf } from './topics';
import type { TopicKey } from './topics';
import words from './words.json';

/** How one screen is used, sentence by sentence. */
export function Topic({ topic }: { topic: TopicKey }) {
  const t = useWords(words);
  return (
    <section>
      <h3>{t(`topic-${topic}`)}</h3>
      <ul className="help-sentences">
        {sentencesOf(topic).map((sentence) => (
          <li key={sentence}>{t(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
