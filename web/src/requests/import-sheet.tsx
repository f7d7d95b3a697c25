import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { DataTable } from '../parts/data-table';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import words from './words.json';

type Found = Schemas['RequestImportView'];

/** A sheet is tried first and its faults told row by row; then all of it is taken in, or nothing. */
export function ImportSheet() {
  const t = useWords(words);
  const id = useId();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation<Found, Error, { sheet: File; dryRun: boolean }>({
    mutationFn: ({ sheet, dryRun }) => sendSheet(sheet, dryRun),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    send.reset();
  };
  const clean = send.data?.dryRun === true && send.data.issueCount === 0;
  const button = (name: 'tryImport' | 'writeImport', dryRun: boolean) =>
    file && (
      <button
        type="button"
        className="plain-button plain-button-strong"
        disabled={send.isPending}
        onClick={() => send.mutate({ sheet: file, dryRun })}
      >
        {t(name)}
      </button>
    );
  return (
    <section className="requests-card" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('import')}</h2>
      <p>{t('importHint')}</p>
      <p className="requests-note">{t('importColumns')}</p>
      <p className="requests-note">{t('importIdentity')}</p>
      <p className="requests-field">
        <label htmlFor={id}>{t('sheet')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv"
          data-pointer="/file"
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
      </p>
      <p className="requests-acts">
        {button('tryImport', true)}
        {clean && button('writeImport', false)}
      </p>
      {send.error && <ProblemNotice problem={send.error} />}
      {send.data && <FoundRows found={send.data} />}
    </section>
  );
}

function FoundRows({ found: { issueCount, issues, dryRun, added, decided, unchanged } }: { found: Found }) {
  const t = useWords(words);
  if (issueCount === 0)
    return <p role="status">{t(dryRun ? 'importWould' : 'importDid', { added, decided, unchanged })}</p>;
  return (
    <div role="status">
      <p>{t('importFaulty', { n: issueCount })}</p>
      <DataTable
        caption={t('importFaults')}
        rows={issues.map((issue, index) => ({ ...issue, index }))}
        keyOf={({ index }) => String(index)}
        columns={[
          { name: t('row'), cell: ({ row }) => row },
          { name: t('fault'), cell: ({ message, fix }) => [message, fix].filter(Boolean).join(' ') },
        ]}
      />
    </div>
  );
}

/** A form, as files travel; the client's types know only its fields. */
function sendSheet(sheet: File, dryRun: boolean): Promise<Found> {
  const form = new FormData();
  form.append('file', sheet);
  return ask(
    api.POST('/api/v1/disclosure-requests/sheets', {
      params: { query: { dryRun: dryRun ? 'true' : 'false' } },
      body: { file: sheet.name },
      bodySerializer: () => form,
    }),
  );
}
