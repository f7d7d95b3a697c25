import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import words from './words.json';

type Mark = Schemas['ValidityMarkRequest'];
type Validity = Mark['validity'];

/** 标注有效性: repealed or lapsed since a day, by what, and why; what is public stays so and says it. */
export function ValidityForm(props: ActFormProps) {
  const t = useWords(words);
  const name = useId();
  const { document } = props;
  const { members } = useVocabulary();
  const { words: reason } = useOpinionWords();
  const [validity, choose] = useState<Validity | null>(null);
  const [sinceOn, setSince] = useState('');
  const [endedBy, setEndedBy] = useState('');
  const act = useActForm<Mark>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/validity-marks', { params, body })),
  );
  const mark = () =>
    act.mutate({
      // What was not chosen is refused by the server, with the cursor put there.
      validity: validity as Validity,
      sinceOn: sinceOn === '' ? null : sinceOn,
      endedBy: endedBy.trim() === '' ? null : endedBy.trim(),
      reason,
    });
  return (
    <>
      <p className="act-note">{t('validityNote')}</p>
      <fieldset className="act-set" data-pointer="/validity">
        <legend>{t('validity')}</legend>
        {members('validity').map(({ code, label }) => (
          <label key={code} className="act-choice">
            <input
              type="radio"
              name={name}
              checked={validity === code}
              // The set's members are the server's own codes.
              onChange={() => choose(code as Validity)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <TextField type="date" label={t('validitySince')} pointer="/sinceOn" value={sinceOn} onChange={setSince} />
      <TextField label={t('validityEndedBy')} pointer="/endedBy" value={endedBy} onChange={setEndedBy} />
      <OpinionField label={t('reason')} pointer="/reason" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={props.action} document={document} act={act} onPress={mark} />
    </>
  );
}
