import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { upload } from '../drafting/upload';
import { useWords } from '../words/use-words';
import words from './words.json';

interface Addition {
  fields: Omit<Schemas['AdditionRequest'], 'elements'>;
  file: File | null;
}

/** A further interpretation of a published document. */
export function AdditionForm(props: ActFormProps) {
  const t = useWords(words);
  const id = useId();
  const { document } = props;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [form, setForm] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const act = useActForm<Addition>(props, ({ fields, file: brought }, params) => {
    if (!brought)
      return ask(
        api.POST('/api/v1/documents/{id}/interpretation-additions/drafts', {
          params,
          body: { ...fields, elements: [] },
        }),
      );
    const path = `/api/v1/documents/${document.id}/interpretation-additions/drafts`;
    const given = Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => !!field[1]));
    return upload<unknown>({ path, file: brought, fields: given, header: { ...params.header }, onProgress: setShare });
  });
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
      <div className="act-field">
        <label htmlFor={`${id}-file`}>{t('additionFile')}</label>
        <input
          id={`${id}-file`}
          type="file"
          data-pointer="/file"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </div>
      {act.isPending && share !== null && <progress max={1} value={share} aria-label={t('additionFile')} />}
      <TextField label={t('additionForm')} pointer="/form" value={form} maxLength={500} onChange={setForm} />
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        onPress={() =>
          act.mutate({
            fields: { title, ...(text.trim() !== '' && { text }), ...(form.trim() !== '' && { form }) },
            file,
          })
        }
      />
    </>
  );
}
