import { useState } from 'react';
import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { OpinionField } from '../act-parts/opinion-field';
import { useOpinionWords } from '../act-parts/opinion-words';
import { TextField } from '../act-parts/text-field';
import { useActForm } from '../act-parts/use-act-form';
import words from '../act-parts/words.json';

function ResolveReferralForm(props: ActFormProps) {
  const t = useWords(words);
  const { words: answer } = useOpinionWords();
  const [answeredOn, setAnsweredOn] = useState('');
  const [reference, setReference] = useState('');
  const act = useActForm<string>(props, (said, params) =>
    ask(api.POST('/api/v1/documents/{id}/referral-answers', { params, body: { answer: said, answeredOn, reference } })),
  );
  return (
    <>
      <OpinionField label={t('answer')} pointer="/answer" />
      <TextField
        label={t('answeredOn')}
        pointer="/answeredOn"
        type="date"
        value={answeredOn}
        onChange={setAnsweredOn}
      />
      <TextField label={t('reference')} pointer="/reference" value={reference} onChange={setReference} />
      <ActProblem documentId={props.document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate(answer)} />
    </>
  );
}

export const act: ActForm = { event: 'resolveReferral', weight: 'primary', Form: ResolveReferralForm };
