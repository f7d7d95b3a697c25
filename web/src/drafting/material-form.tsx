import { Button, Input } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { refreshDocument } from '../documents/use-act';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { Field, Tick } from './field';
import { upload } from './upload';
import { TextArea } from './text-area';
import words from './words.json';

type Material = Schemas['MaterialView'];
type Element = Schemas['ElementView'];

interface Props {
  material?: Material;
  elements: readonly Element[];
  onDone: () => void;
}

/** One 解读材料: a text, or a file, or both, with the elements that it says it covers. */
export function MaterialForm({ material, elements, onDone }: Props) {
  const t = useWords(words);
  const queries = useQueryClient();
  const { document, store } = useDrafting();
  const [title, setTitle] = useState(material?.title ?? '');
  const [text, setText] = useState(material?.text ?? '');
  const [covered, setCovered] = useState<readonly Element['element'][]>(material?.elements ?? []);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const path = `/api/v1/documents/${document.id}/interpretation/materials`;
  const save = useMutation({
    mutationFn: () => {
      const words = { title, text: text === '' ? null : text, elements: [...covered] };
      return store.perform<Schemas['InterpretationActView']>((header) => {
        if (file) {
          const fields = { title, elements: covered.join(','), ...(text !== '' && { text }) };
          return upload({ path, file, fields, header, onProgress: setShare });
        }
        if (!material)
          return ask(
            api.POST('/api/v1/documents/{id}/interpretation/materials', {
              params: { path: { id: document.id }, header },
              body: words,
            }),
          );
        return ask(
          api.PUT('/api/v1/documents/{id}/interpretation/materials/{materialId}', {
            params: { path: { id: document.id, materialId: material.id }, header },
            body: { ...words, attachmentId: material.file?.id ?? null },
          }),
        );
      });
    },
    onSuccess: async () => {
      await refreshDocument(queries, document.id);
      setTitle('');
      setText('');
      setCovered([]);
      setFile(null);
      onDone();
    },
    onSettled: () => setShare(null),
  });
  const pick = (element: Element['element'], on: boolean) =>
    setCovered(on ? [...covered, element] : covered.filter((one) => one !== element));
  return (
    <div className="material-form">
      <div className="field-grid">
        <Field label={t('materialTitle')} pointer="/interpretation/materials/title" wide>
          {(id) => <Input id={id} value={title} maxLength={300} onChange={({ target }) => setTitle(target.value)} />}
        </Field>
        <Field label={t('materialText')} pointer="/interpretation/materials/text" wide>
          {(id) => <TextArea id={id} value={text} rows={3} onChange={({ target }) => setText(target.value)} />}
        </Field>
        {!material && (
          <Field label={t('materialFile')} pointer="/interpretation/materials/file" wide>
            {(id) => <input id={id} type="file" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />}
          </Field>
        )}
        <fieldset className="field field-wide">
          <legend>{t('elementsOfMaterial')}</legend>
          <div className="ticks">
            {elements.map(({ element, label }) => (
              <Tick key={element} checked={covered.includes(element)} onChange={(on) => pick(element, on)}>
                {label}
              </Tick>
            ))}
          </div>
        </fieldset>
      </div>
      {share !== null && <progress max={1} value={share} aria-label={t('uploading', { name: title })} />}
      {save.error && <ProblemNotice problem={save.error} />}
      <div className="field-row">
        <Button type="primary" loading={save.isPending} disabled={title.trim() === ''} onClick={() => save.mutate()}>
          {t('saveMaterial')}
        </Button>
        {material && <Button onClick={onDone}>{t('cancel')}</Button>}
      </div>
    </div>
  );
}
