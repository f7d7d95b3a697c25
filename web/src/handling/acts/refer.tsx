import { useState } from 'react';
import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { useSentPassages } from '../act-parts/judged-passages';
import { OpinionField } from '../act-parts/opinion-field';
import { useOpinionWords } from '../act-parts/opinion-words';
import { TextField } from '../act-parts/text-field';
import { useActForm } from '../act-parts/use-act-form';
import words from '../act-parts/words.json';

function ReferForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const { words: question } = useOpinionWords();
  const passages = useSentPassages();
  const [authority, setAuthority] = useState('');
  const act = useActForm<string>(props, (said, params) =>
    ask(
      api.POST('/api/v1/documents/{id}/confidentiality-reviews', {
        params,
        body: { outcome: 'refer', seen: document.hashes, authority, question: said, ...passages },
      }),
    ),
  );
  return (
    <>
      <p className="act-note">{t('referNote')}</p>
      <TextField label={t('authority')} pointer="/authority" value={authority} onChange={setAuthority} />
      <OpinionField label={t('question')} pointer="/question" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate(question)} />
    </>
  );
}

export const act: ActForm = { event: 'refer', weight: 'secondary', Form: ReferForm };
