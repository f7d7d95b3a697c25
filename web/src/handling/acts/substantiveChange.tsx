import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import words from '../act-parts/words.json';
import type { ActForm, ActFormProps } from '../act-form';
import { ReasonForm } from '../act-parts/reason-form';

function Reopening(props: ActFormProps) {
  const t = useWords(words);
  return (
    <ReasonForm
      {...props}
      note={t('substantiveChangeNote')}
      send={(body, params) => ask(api.POST('/api/v1/documents/{id}/substantive-changes', { params, body }))}
    />
  );
}

export const act: ActForm = { event: 'substantiveChange', weight: 'secondary', Form: Reopening };
