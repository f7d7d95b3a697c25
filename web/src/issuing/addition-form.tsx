import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import words from './words.json';

type Addition = Schemas['AdditionRequest'];

/** A further interpretation of a published document. */
export function AdditionForm(props: ActFormProps) {
  const t = useWords(words);
  const id = useId();
  const { document } = props;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [form, setForm] = useState('');
  const act = useActForm<Addition>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/interpretation-additions/drafts', { params, body })),
  );
  return (
    <>
      <p className="act-note">{t('additionNote')}</p>
      <TextField label={t('additionTitle')} pointer="/title" value={title} maxLength={300} onChange={setTitle} />
      <div className="act-field">
        <label htmlFor={`${id}-text`}>{t('additionText')}</label>
        <textarea
          className="plain-text"
          id={`${id}-text`}
          data-pointer="/text"
          value={text}
          rows={6}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <TextField label={t('additionForm')} pointer="/form" value={form} maxLength={500} onChange={setForm} />
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        onPress={() => act.mutate({ title, text, elements: [], ...(form.trim() !== '' && { form }) })}
      />
    </>
  );
}
