import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import words from '../act-parts/words.json';
import type { ActForm, ActFormProps } from '../act-form';
import { ReasonForm } from '../act-parts/reason-form';

function Correcting(props: ActFormProps) {
  const t = useWords(words);
  return (
    <ReasonForm
      {...props}
      note={t('correctNote')}
      send={(body, params) => ask(api.POST('/api/v1/documents/{id}/corrections', { params, body }))}
    />
  );
}

export const act: ActForm = { event: 'correct', weight: 'secondary', Form: Correcting };
