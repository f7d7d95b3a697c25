import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { OpinionField } from '../act-parts/opinion-field';
import { useOpinionWords } from '../act-parts/opinion-words';
import { useActForm } from '../act-parts/use-act-form';
import { commentOf } from '../act-parts/comment';
import words from '../act-parts/words.json';

function EndorseForm(props: ActFormProps) {
  const t = useWords(words);
  const { words: said } = useOpinionWords();
  const { document } = props;
  const act = useActForm<string>(props, (comment, params) =>
    ask(
      api.POST('/api/v1/documents/{id}/disclosure-reviews', {
        params,
        body: { seen: document.hashes, ...commentOf(comment) },
      }),
    ),
  );
  return (
    <>
      <OpinionField label={t('opinion')} pointer="/comment" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate(said)} />
    </>
  );
}

export const act: ActForm = { event: 'endorse', weight: 'primary', Form: EndorseForm };
