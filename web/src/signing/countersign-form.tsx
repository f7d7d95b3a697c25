import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import words from './words.json';

type Answer = Schemas['CountersignatureRequest'];

/** 会签: the unit's answer with its opinion on disclosure and its written secrecy conclusion. */
export function CountersignForm({ outcome, ...props }: ActFormProps & { outcome: Answer['outcome'] }) {
  const t = useWords(words);
  const { document } = props;
  const { words: said } = useOpinionWords();
  const [disclosureOpinion, judge] = useState('');
  const [secrecyConclusion, conclude] = useState('');
  const act = useActForm<Answer>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/countersignatures', { params, body })),
  );
  const saying = said.trim() === '' ? {} : outcome === 'object' ? { reason: said } : { comment: said };
  return (
    <>
      <TextField
        label={t('disclosureOpinion')}
        pointer="/disclosureOpinion"
        value={disclosureOpinion}
        maxLength={2000}
        onChange={judge}
      />
      <TextField
        label={t('secrecyConclusion')}
        pointer="/secrecyConclusion"
        value={secrecyConclusion}
        maxLength={2000}
        onChange={conclude}
      />
      <OpinionField
        label={t(outcome === 'object' ? 'objection' : 'opinion')}
        pointer={outcome === 'object' ? '/reason' : '/comment'}
      />
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        onPress={() => act.mutate({ seen: document.hashes, outcome, disclosureOpinion, secrecyConclusion, ...saying })}
      />
    </>
  );
}
