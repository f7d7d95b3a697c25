import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { refreshDocument } from '../documents/use-act';
import { AttributeMark } from '../parts/attribute-mark';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { download } from './upload';
import type { FileEntry } from './upload';
import words from './words.json';

const KILO = 1024;
const sizeOf = (bytes: number): string =>
  bytes < KILO * KILO ? `${Math.max(1, Math.round(bytes / KILO))} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;

export function FileRow({ file }: { file: FileEntry }) {
  const t = useWords(words);
  const label = useLabels();
  const queries = useQueryClient();
  const { document, store, editable } = useDrafting();
  const remove = useMutation({
    mutationFn: async () => {
      // What refers to the file has to let go of it first.
      if (store.read().draft.disclosure.redactedCopy === file.id) store.set('disclosure', { redactedCopy: null });
      await store.perform((header) =>
        ask(
          api.DELETE('/api/v1/documents/{id}/attachments/{fileId}', {
            params: { path: { id: document.id, fileId: file.id }, header },
          }),
        ),
      );
    },
    onSettled: () => refreshDocument(queries, document.id),
  });
  const save = useMutation({
    mutationFn: () => download(`/api/v1/documents/${document.id}/attachments/${file.id}/content`, file.name),
  });
  return (
    <li className="file" data-pointer={`/attachments/${file.id}`}>
      <span className="file-name">{file.name}</span>
      <span className="field-hint">
        {label('attachmentRole', file.role)} · {sizeOf(file.size)}
      </span>
      {file.attributeMark && <AttributeMark attribute={file.attributeMark} />}
      <span className="file-tools">
        <Button size="small" aria-label={t('downloadOf', { name: file.name })} onClick={() => save.mutate()}>
          {t('download')}
        </Button>
        {editable && (
          <Button
            size="small"
            danger
            loading={remove.isPending}
            aria-label={t('removeOf', { name: file.name })}
            onClick={() => remove.mutate()}
          >
            {t('remove')}
          </Button>
        )}
      </span>
      {(remove.error ?? save.error) && <ProblemNotice problem={(remove.error ?? save.error) as Error} />}
    </li>
  );
}
