import { useState } from 'react';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import type { ActFormProps } from '../act-form';
import { ActButton } from './act-button';
import { ActProblem } from './act-problem';
import { OpinionField } from './opinion-field';
import { useOpinionWords } from './opinion-words';
import { useActForm } from './use-act-form';
import words from './words.json';

type SendBack = Schemas['SendBackRequest'];

/** Back with words; which steps have to look again although nothing of theirs changes is ticked, one by one. */
export function SendBackForm({ to, ...props }: ActFormProps & { to: SendBack['to'] }) {
  const t = useWords(words);
  const label = useLabels();
  const { words: reason } = useOpinionWords();
  const [reopens, setReopens] = useState<readonly SendBack['reopens'][number][]>([]);
  const act = useActForm<SendBack>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/send-backs', { params, body })),
  );
  const standing = [...new Set(props.document.opinions.filter(({ stands }) => stands).map(({ step }) => step))];
  const toggle = (step: (typeof standing)[number], on: boolean) =>
    setReopens(on ? [...reopens, step] : reopens.filter((one) => one !== step));
  return (
    <>
      <OpinionField label={t('sendBackReason')} pointer="/reason" />
      {standing.length > 0 && (
        <fieldset className="act-set" data-pointer="/reopens">
          <legend>{t('reopens')}</legend>
          {standing.map((step) => (
            <label key={step} className="act-tick">
              <input
                type="checkbox"
                checked={reopens.includes(step)}
                onChange={({ target }) => toggle(step, target.checked)}
              />
              {label('step', step)}
            </label>
          ))}
        </fieldset>
      )}
      <ActProblem documentId={props.document.id} act={act} />
      <ActButton
        {...props}
        act={act}
        onPress={() => act.mutate({ reason, to, reopens: reopens.filter((step) => standing.includes(step)) })}
      />
    </>
  );
}
