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

/** The event that a restriction waits for has come. */
export function EventForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const { words: reason } = useOpinionWords();
  const [occurredOn, setOccurredOn] = useState('');
  const act = useActForm<Schemas['ReviewEventRequest']>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/review-events', { params, body })),
  );
  return (
    <>
      <p className="act-note">{t('eventNote')}</p>
      <TextField
        label={t('occurredOn')}
        pointer="/occurredOn"
        type="date"
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <OpinionField label={t('eventReason')} pointer="/reason" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={document}
        act={act}
        onPress={() => act.mutate({ occurredOn, reason })}
      />
    </>
  );
}
