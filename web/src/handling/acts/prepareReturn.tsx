import { Link } from 'react-router';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import words from '../act-parts/words.json';

/** 退文 has a page of its own: items, deadline, and the notice as it will read; whoever may issue it does so there. */
function ToNotice({ document }: ActFormProps) {
  const t = useWords(words);
  return (
    <Link className="act-link" to={`/documents/${document.id}/return`}>
      {t('openNotice')}
    </Link>
  );
}

export const act: ActForm = { event: 'prepareReturn', weight: 'secondary', Form: ToNotice };
