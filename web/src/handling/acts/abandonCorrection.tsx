import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import words from '../act-parts/words.json';
import type { ActForm, ActFormProps } from '../act-form';
import { ReasonForm } from '../act-parts/reason-form';

function Abandoning(props: ActFormProps) {
  const t = useWords(words);
  return (
    <ReasonForm
      {...props}
      note={t('abandonCorrectionNote')}
      send={(body, params) => ask(api.POST('/api/v1/documents/{id}/correction-abandonments', { params, body }))}
    />
  );
}

export const act: ActForm = { event: 'abandonCorrection', weight: 'secondary', Form: Abandoning };
