import { useId, useState } from 'react';
import { api, ask } from '../../api/client';
import { useLabels } from '../../parts/use-labels';
import { useSession } from '../../session/session';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { OpinionField } from '../act-parts/opinion-field';
import { useOpinionWords } from '../act-parts/opinion-words';
import { useActForm } from '../act-parts/use-act-form';
import words from '../act-parts/words.json';

/** Of several opinions of one's own that stand, the newest is offered first. */
function RevokeOpinionForm(props: ActFormProps) {
  const t = useWords(words);
  const label = useLabels();
  const id = useId();
  const { person } = useSession();
  const { words: reason } = useOpinionWords();
  const own = props.document.opinions.filter((one) => one.stands && one.person.id === person.id).reverse();
  const [chosen, setChosen] = useState<string | null>(null);
  const opinionId = chosen ?? own[0]?.id ?? '';
  const act = useActForm<string>(props, (said, { path, header }) =>
    ask(
      api.POST('/api/v1/documents/{id}/opinions/{opinionId}/revocations', {
        params: { path: { ...path, opinionId }, header },
        body: { reason: said },
      }),
    ),
  );
  return (
    <>
      <p className="act-note">{t('revokeNote')}</p>
      <div className="act-field">
        <label htmlFor={id}>{t('whichOpinion')}</label>
        <select
          id={id}
          className="plain-select"
          data-pointer="/opinionId"
          value={opinionId}
          onChange={({ target }) => setChosen(target.value)}
        >
          {own.map((one) => (
            <option key={one.id} value={one.id}>
              {label('step', one.step)} · {label('outcome', one.outcome)}
            </option>
          ))}
        </select>
      </div>
      <OpinionField label={t('reason')} pointer="/reason" />
      <ActProblem documentId={props.document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate(reason)} />
    </>
  );
}

export const act: ActForm = { event: 'revokeOpinion', weight: 'secondary', Form: RevokeOpinionForm };
