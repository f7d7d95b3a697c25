import { useState } from 'react';
import { api, ask } from '../api/client';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { TextField } from '../handling/act-parts/text-field';
import actWords from '../handling/act-parts/words.json';
import { useWords } from '../words/use-words';
import { shown, useNumbered } from './forms';

/** 报请确定: the competent authority is asked. */
export const ReferForm = shown(function Refer(props) {
  const t = useWords(actWords);
  const { document } = props;
  const { words: question } = useOpinionWords();
  const [authority, setAuthority] = useState('');
  const act = useNumbered<string>(props, (said, params) =>
    ask(
      api.POST('/api/v1/documents/{id}/redeterminations/{n}/referrals', {
        params,
        body: { authority, question: said },
      }),
    ),
  );
  return (
    <>
      <p className="act-note">{t('referNote')}</p>
      <TextField label={t('authority')} pointer="/authority" value={authority} onChange={setAuthority} />
      <OpinionField label={t('question')} pointer="/question" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={props.action} document={document} act={act} onPress={() => act.mutate(question)} />
    </>
  );
});

/** What the authority answered leads back to the review that asked. */
export const ResolveReferralForm = shown(function ResolveReferral(props) {
  const t = useWords(actWords);
  const { document } = props;
  const { words: said } = useOpinionWords();
  const [answeredOn, setAnsweredOn] = useState('');
  const [reference, setReference] = useState('');
  const act = useNumbered<string>(props, (answer, params) =>
    ask(
      api.POST('/api/v1/documents/{id}/redeterminations/{n}/referral-answers', {
        params,
        body: { answer, answeredOn, reference },
      }),
    ),
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
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={props.action} document={document} act={act} onPress={() => act.mutate(said)} />
    </>
  );
});
