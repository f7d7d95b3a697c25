import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { useActForm } from '../act-parts/use-act-form';
import words from '../act-parts/words.json';

function ReworkForm(props: ActFormProps) {
  const t = useWords(words);
  const act = useActForm<void>(props, (_, params) => ask(api.POST('/api/v1/documents/{id}/reworks', { params })));
  return (
    <>
      <p className="act-note">{t('reworkNote')}</p>
      <ActProblem documentId={props.document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate()} />
    </>
  );
}

export const act: ActForm = { event: 'rework', weight: 'secondary', Form: ReworkForm };
