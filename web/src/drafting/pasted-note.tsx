import { useWords } from '../words/use-words';
import type { ReadHtml } from './word-html.js';
import words from './words.json';

/** What became of what was pasted, and what of it a body cannot hold. */
export function PastedNote({ pasted }: { pasted: ReadHtml | null }) {
  const t = useWords(words);
  const count = (type: string) => pasted?.blocks.filter((block) => block.type === type).length ?? 0;
  return (
    <div aria-live="polite">
      {pasted && (
        <p className="pasted-note">
          {t('pasted', {
            headings: count('heading'),
            paragraphs: count('paragraph'),
            lists: count('list'),
            tables: count('table'),
          })}
          {pasted.leftBehind.length > 0 &&
            ` ${t('leftBehind', { what: pasted.leftBehind.map((one) => t(`left-${one}`)).join(t('listComma')) })}`}
        </p>
      )}
    </div>
  );
}
