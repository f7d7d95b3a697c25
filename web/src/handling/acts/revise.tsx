import { useNavigate } from 'react-router';
import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { useActForm } from '../act-parts/use-act-form';
import words from '../act-parts/words.json';

/** Takes a returned document up again and goes on where it is mended. */
function ReviseForm({ onDone, ...props }: ActFormProps) {
  const t = useWords(words);
  const go = useNavigate();
  const { id } = props.document;
  const done = () => {
    onDone();
    void go(`/documents/${id}/edit`);
  };
  const act = useActForm<void>({ ...props, onDone: done }, (_, params) =>
    ask(api.POST('/api/v1/documents/{id}/reopenings', { params })),
  );
  return (
    <>
      <p className="act-note">{t('reviseNote')}</p>
      <ActProblem documentId={id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate()} />
    </>
  );
}

export const act: ActForm = { event: 'revise', weight: 'primary', Form: ReviseForm };
