import { Link } from 'react-router';
import { useWords } from '../../words/use-words';
import type { ActFormProps } from '../act-form';
import words from './words.json';

/** Done where the text is: the drafting screen, which shows what is still missing. */
export function EditLink({ document }: ActFormProps) {
  const t = useWords(words);
  return (
    <Link className="act-link" to={`/documents/${document.id}/edit`}>
      {t('openDraft')}
    </Link>
  );
}
