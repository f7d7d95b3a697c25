import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ReasonForm } from '../act-parts/reason-form';
import words from '../act-parts/words.json';

function WithdrawForm(props: ActFormProps) {
  const t = useWords(words);
  return (
    <ReasonForm
      {...props}
      danger
      note={t('withdrawNote')}
      send={(body, params) => ask(api.POST('/api/v1/documents/{id}/withdrawals', { params, body }))}
    />
  );
}

export const act: ActForm = { event: 'withdraw', weight: 'final', Form: WithdrawForm };
