import { newKey } from '../api/new-key';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { download } from '../api/download';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { ImportFound } from './imports/import-found';
import words from './words.json';

type Found = Schemas['OrganisationImportResponse'];

/** Units, people and posts from one sheet: a trial names every faulty row; then all of it is written, or nothing. */
export function Imports() {
  const t = useWords(words);
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation<Found, Error, { sheet: File; dryRun: boolean }>({
    mutationFn: ({ sheet, dryRun }) => sendSheet(sheet, dryRun),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['administration'] }),
  });
  const template = useMutation({
    mutationFn: () =>
      download(api.GET('/api/v1/organisation-imports/template', { parseAs: 'blob' }), t('templateName')),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    send.reset();
  };
  const clean = send.data?.dryRun === true && send.data.issueCount === 0;
  return (
    <section className="admin-card">
      <h2>{t('imports')}</h2>
      <p>{t('importsHint')}</p>
      <button type="button" className="plain-button" onClick={() => template.mutate()}>
        {t('template')}
      </button>
      {template.error && <ProblemNotice problem={template.error} />}
      <p className="admin-buttons">
        <label className="file-button">
          <input
            type="file"
            accept=".xlsx,.csv"
            data-pointer="/file"
            onChange={({ target }) => choose(target.files?.[0] ?? null)}
          />
          {t('sheet')}
        </label>
        <span role="status">{file ? file.name : t('noSheet')}</span>
      </p>
      {file && (
        <p className="admin-buttons">
          <button
            type="button"
            className="plain-button plain-button-strong"
            disabled={send.isPending}
            onClick={() => send.mutate({ sheet: file, dryRun: true })}
          >
            {t('tryImport')}
          </button>
          {clean && (
            <button
              type="button"
              className="plain-button plain-button-strong"
              disabled={send.isPending}
              onClick={() => send.mutate({ sheet: file, dryRun: false })}
            >
              {t('writeImport')}
            </button>
          )}
        </p>
      )}
      {send.error && <ProblemNotice problem={send.error} />}
      {send.data && <ImportFound found={send.data} />}
    </section>
  );
}

/** A form, as files travel; the client's types know only its fields. */
function sendSheet(sheet: File, dryRun: boolean): Promise<Found> {
  const form = new FormData();
  form.append('file', sheet);
  const header = { 'Idempotency-Key': newKey() };
  return ask(
    api.POST('/api/v1/organisation-imports', {
      params: { query: { dryRun: dryRun ? 'true' : 'false' }, header },
      body: { file: sheet.name },
      bodySerializer: () => form,
    }),
  );
}
