import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useAct } from '../documents/use-act';
import { upload } from '../drafting/upload';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { RedeterminationForm } from './under-way';
import words from './words.json';

type Role = Schemas['ProposedFileFormRequest']['role'];

/** What a file can be to a proposal; anything else the server refuses. */
const ROLES = ['redactedCopy', 'thirdPartyConsent', 'interpretationMaterial'] as const satisfies Role[];

/** Files that are proposed: each is put in by itself, at once, and judged with the rest. */
export function ProposedFiles({ document, one }: Pick<RedeterminationForm, 'document' | 'one'>) {
  const t = useWords(words);
  const label = useLabels();
  const [role, setRole] = useState<Role>('redactedCopy');
  const [share, setShare] = useState<number | null>(null);
  const path = { id: document.id, n: one.number };
  const place = { documentId: document.id, version: document.version };
  const adding = useAct<File, unknown>({
    ...place,
    send: (file, header) =>
      upload({
        path: `/api/v1/documents/${document.id}/redeterminations/${one.number}/attachments`,
        ...{ file, header, fields: { role }, onProgress: setShare },
      }),
  });
  const removing = useAct<string, unknown>({
    ...place,
    send: (fileId, header) =>
      ask(
        api.DELETE('/api/v1/documents/{id}/redeterminations/{n}/attachments/{fileId}', {
          params: { path: { ...path, fileId }, header },
        }),
      ),
  });
  const files = [...(one.disclosure.files ?? []), ...(one.interpretation?.files ?? [])];
  const busy = adding.isPending || removing.isPending;
  return (
    <fieldset className="act-set" data-pointer="/attachments">
      <legend>{t('files')}</legend>
      {files.length > 0 && (
        <ul className="proposed-files">
          {files.map((file) => (
            <li key={file.id}>
              <span>
                {file.name} · {label('attachmentRole', file.role)}
              </span>
              <button
                type="button"
                className="quiet-button"
                disabled={busy}
                aria-label={t('removeFile', { name: file.name })}
                onClick={() => removing.mutate(file.id)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="act-field">
        {t('fileRole')}
        <select className="plain-select" value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {ROLES.map((code) => (
            <option key={code} value={code}>
              {label('attachmentRole', code)}
            </option>
          ))}
        </select>
      </label>
      <label className="act-field">
        {t('addFile')}
        <input
          type="file"
          disabled={busy}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (!file) return;
            adding.mutate(file, {
              onSettled: () => {
                setShare(null);
                target.value = '';
              },
            });
          }}
        />
      </label>
      {share !== null && <progress max={1} value={share} aria-label={t('addFile')} />}
      {adding.error && <ProblemNotice problem={adding.error} />}
      {removing.error && <ProblemNotice problem={removing.error} />}
    </fieldset>
  );
}
