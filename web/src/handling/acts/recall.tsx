import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ReasonForm } from '../act-parts/reason-form';
import words from '../act-parts/words.json';

function RecallForm(props: ActFormProps) {
  const t = useWords(words);
  return (
    <ReasonForm
      {...props}
      note={t('recallNote')}
      send={(body, params) => ask(api.POST('/api/v1/documents/{id}/recalls', { params, body }))}
    />
  );
}

export const act: ActForm = { event: 'recall', weight: 'secondary', Form: RecallForm };
