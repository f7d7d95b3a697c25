import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import words from './words.json';

type Retraction = Schemas['RetractionRequest'];
const CAUSES: readonly Retraction['cause'][] = ['publishedInError', 'superseded'];

/** 撤回公开, for one of two causes, with a reason; repeal and lapse are marks and no retraction. */
export function RetractForm(props: ActFormProps) {
  const t = useWords(words);
  const name = useId();
  const { document } = props;
  const { words: reason } = useOpinionWords();
  const [cause, setCause] = useState<Retraction['cause'] | null>(null);
  const act = useActForm<Retraction>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/retractions', { params, body })),
  );
  return (
    <>
      <fieldset className="act-set" data-pointer="/cause">
        <legend>{t('cause')}</legend>
        {CAUSES.map((one) => (
          <label key={one} className="act-choice">
            <input type="radio" name={name} checked={cause === one} onChange={() => setCause(one)} />
            {t(one)}
          </label>
        ))}
      </fieldset>
      <OpinionField label={t('reason')} pointer="/reason" />
      <ActProblem documentId={document.id} act={act} />
      {/* A cause that was not chosen is refused by the server, with the cursor put there. */}
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        danger
        onPress={() => act.mutate({ cause: cause as Retraction['cause'], reason })}
      />
    </>
  );
}
