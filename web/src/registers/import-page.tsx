import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { download } from '../api/download';
import { newKey } from '../api/new-key';
import { DataTable } from '../parts/data-table';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './registers.css';
import words from './words.json';

type Found = Schemas['IssuedImportView'];

/** Documents issued before: a trial names every faulty row; then all of the sheet is entered, or nothing. */
export function ImportPage() {
  const t = useWords(words);
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation<Found, Error, { sheet: File; dryRun: boolean }>({
    mutationFn: ({ sheet, dryRun }) => sendSheet(sheet, dryRun),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['registers'] }),
  });
  const template = useMutation({
    mutationFn: () =>
      download(api.GET('/api/v1/imports/issued-documents/template', { parseAs: 'blob' }), t('templateName')),
  });
  useTitle(t('import'));
  const choose = (chosen: File | null) => {
    setFile(chosen);
    send.reset();
  };
  const clean = send.data?.dryRun === true && send.data.issueCount === 0;
  return (
    <section className="card register-import">
      <h1>{t('import')}</h1>
      <p>{t('importHint')}</p>
      <p className="register-buttons">
        <Link to="/registers">{t('back')}</Link>
        <button type="button" className="plain-button" onClick={() => template.mutate()}>
          {t('template')}
        </button>
      </p>
      {template.error && <ProblemNotice problem={template.error} />}
      <p className="register-buttons">
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
        <p className="register-buttons">
          <button
            type="button"
            className="plain-button plain-button-strong"
            disabled={send.isPending}
            onClick={() => send.mutate({ sheet: file, dryRun: true })}
          >
            {t('try')}
          </button>
          {clean && (
            <button
              type="button"
              className="plain-button plain-button-strong"
              disabled={send.isPending}
              onClick={() => send.mutate({ sheet: file, dryRun: false })}
            >
              {t('write')}
            </button>
          )}
        </p>
      )}
      {send.error && <ProblemNotice problem={send.error} />}
      {send.data && <ImportFound found={send.data} />}
    </section>
  );
}

function ImportFound({ found }: { found: Found }) {
  const t = useWords(words);
  const { issues, issueCount, entered, alreadyThere, dryRun } = found;
  if (issueCount > 0)
    return (
      <div role="status">
        <p>{t('faulty', { n: issueCount })}</p>
        <DataTable
          caption={t('faults')}
          rows={issues.map((issue, position) => ({ ...issue, position }))}
          keyOf={({ position }) => String(position)}
          columns={[
            { name: t('row'), cell: ({ row }) => row },
            { name: t('column'), cell: ({ columnLabel }) => columnLabel, look: 'whole' },
            { name: t('fault'), cell: ({ message, fix }) => [message, fix].filter(Boolean).join(' ') },
          ]}
        />
      </div>
    );
  const parts = entered.map(({ label, documents }) => t('part', { label, n: documents })).join(t('join'));
  const n = entered.reduce((sum, { documents }) => sum + documents, 0);
  return <p role="status">{t(dryRun ? 'would' : 'did', { n, parts, there: alreadyThere })}</p>;
}

/** A form, as files travel; the client's types know only its fields. */
function sendSheet(sheet: File, dryRun: boolean): Promise<Found> {
  const form = new FormData();
  form.append('file', sheet);
  const header = { 'Idempotency-Key': newKey() };
  return ask(
    api.POST('/api/v1/imports/issued-documents', {
      params: { query: { dryRun: dryRun ? 'true' : 'false' }, header },
      body: { file: sheet.name },
      bodySerializer: () => form,
    }),
  );
}
