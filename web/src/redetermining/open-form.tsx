import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { faultOf } from '../api/problem';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { useActForm } from '../handling/act-parts/use-act-form';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { asSent, ProposalFields, useWorded } from './proposal-fields';
import { useOrigins, useRedeterminations } from './use-redeterminations';
import words from './words.json';

type Request = Schemas['RedeterminationRequest'];

/** Opens a redetermination, worded at once, or only asked for: then a drafter words it, and whoever asked may judge it. */
export function OpenForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const read = useRedeterminations(document.id);
  const { data: origins = [] } = useOrigins(document.id);
  const { words: reason } = useOpinionWords();
  const [worded, setWorded] = useWorded(document);
  const [onlyAsks, setOnlyAsks] = useState(false);
  const [originId, setOriginId] = useState('');
  const act = useActForm<Request>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/redeterminations', { params, body })),
  );
  const { data } = read;
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} />;
  if (!data) return <Loading />;
  const origin = origins.find(({ id }) => id === originId);
  // What is not chosen the server refuses, and puts the cursor there.
  const towards = worded.disclosure.attribute as Request['towards'];
  return (
    <>
      <p className="act-note">{t('openNote')}</p>
      <OpinionField label={t('why')} pointer="/reason" />
      {origins.length > 0 && <OriginField origins={origins} value={originId} onPick={setOriginId} />}
      <ProposalFields document={document} law={data} worded={worded} onChange={setWorded} />
      <label className="act-tick">
        <input type="checkbox" checked={onlyAsks} onChange={({ target }) => setOnlyAsks(target.checked)} />
        <span>{t('onlyAsk')}</span>
      </label>
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={document}
        act={act}
        onPress={() =>
          act.mutate({
            reason,
            towards,
            ...(origin && { origin: { kind: origin.kind, id: origin.id } }),
            ...(!onlyAsks && asSent(worded)),
          })
        }
      />
    </>
  );
}

interface OriginProps {
  origins: Schemas['OfferedOriginsView']['items'];
  value: string;
  onPick: (id: string) => void;
}

/** Which duty it is proposed for, so that the duty shows what came of it. */
function OriginField({ origins, value, onPick }: OriginProps) {
  const t = useWords(words);
  return (
    <label className="act-field" data-pointer="/origin/id">
      {t('origin')}
      <select className="plain-select" value={value} onChange={({ target }) => onPick(target.value)}>
        <option value="">{t('ownJudgement')}</option>
        {origins.map(({ kind, id, label, about }) => (
          <option key={`${kind} ${id}`} value={id}>
            {`${label} ${about}`}
          </option>
        ))}
      </select>
    </label>
  );
}
