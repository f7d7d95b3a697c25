import type { DocumentView } from '../documents/use-document';
import { countsOf } from '../parts/checklist';
import { useWords } from '../words/use-words';
import words from './words.json';

/** On a phone the acts stand below the document; this bar stays on the screen and leads to them. */
export function PhoneBar({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { passed, total } = countsOf(document.gate);
  const toActs = () => {
    const acts = window.document.getElementById('acts');
    acts?.scrollIntoView({ block: 'start' });
    acts?.focus({ preventScroll: true });
  };
  return (
    <div className="phone-bar">
      <span>{t('checked', { passed, total })}</span>
      <button type="button" onClick={toActs}>
        {t('toActs')}
      </button>
    </div>
  );
}
