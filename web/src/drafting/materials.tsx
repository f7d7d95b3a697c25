import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { refreshDocument } from '../documents/use-act';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { MaterialForm } from './material-form';
import words from './words.json';

type View = Schemas['InterpretationView'];
type Material = Schemas['MaterialView'];

/** 解读材料, and which of the nine elements they cover: prompts, never conditions. */
export function Materials({ interpretation }: { interpretation: View }) {
  const t = useWords(words);
  const { editable } = useDrafting();
  const { materials, elements } = interpretation;
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <div data-pointer="/interpretation/materials">
      <ul className="files">
        {materials.map((material, index) => (
          <li key={material.id} className="file" data-pointer={`/interpretation/materials/${index}`}>
            {open === material.id ? (
              <MaterialForm material={material} elements={elements} onDone={close} />
            ) : (
              <MaterialRow material={material} onEdit={() => setOpen(material.id)} />
            )}
          </li>
        ))}
      </ul>
      <p className="field-hint">
        {t('elementsCovered', {
          n: elements.filter(({ coveredBy }) => coveredBy.length > 0).length,
          total: elements.length,
          open: elements
            .filter(({ coveredBy }) => coveredBy.length === 0)
            .map(({ label }) => label)
            .join(t('listComma')),
        })}
      </p>
      {editable &&
        (open === '' || materials.length === 0 ? (
          <MaterialForm elements={elements} onDone={close} />
        ) : (
          <Button onClick={() => setOpen('')}>{t('addMaterial')}</Button>
        ))}
    </div>
  );
}

function MaterialRow({ material, onEdit }: { material: Material; onEdit: () => void }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const { document, store, editable } = useDrafting();
  const remove = useMutation({
    mutationFn: () =>
      store.perform((header) =>
        ask(
          api.DELETE('/api/v1/documents/{id}/interpretation/materials/{materialId}', {
            params: { path: { id: document.id, materialId: material.id }, header },
          }),
        ),
      ),
    onSettled: () => refreshDocument(queries, document.id),
  });
  return (
    <>
      <span className="file-name">{material.title}</span>
      <span className="field-hint">
        {material.file ? material.file.name : t('characters', { n: [...(material.text ?? '')].length })}
      </span>
      {editable && (
        <span className="file-tools">
          <Button size="small" aria-label={t('changeOf', { name: material.title })} onClick={onEdit}>
            {t('change')}
          </Button>
          <Button
            size="small"
            danger
            loading={remove.isPending}
            aria-label={t('removeOf', { name: material.title })}
            onClick={() => remove.mutate()}
          >
            {t('remove')}
          </Button>
        </span>
      )}
      {remove.error && <ProblemNotice problem={remove.error} />}
    </>
  );
}
