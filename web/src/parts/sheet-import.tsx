import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { DataTable } from './data-table';
import { ProblemNotice } from './problem-notice';
import { useWords } from '../words/use-words';
import words from './words.json';
import './sheet-import.css';

/** What the server found in a sheet: what is wrong, row by row. */
interface Found {
  dryRun: boolean;
  issueCount: number;
  issues: readonly Fault[];
}

interface Fault {
  row: number;
  message: string;
  fix?: string | null;
}

interface Props<Sheet extends Found> {
  send: (sheet: File, dryRun: boolean) => Promise<Sheet>;
  /** what is to be read again once the sheet is in */
  changes: string;
  /** the heading under which a fault lies, where the server names one */
  columnOf?: ((fault: Sheet['issues'][number]) => string) | undefined;
  /** says of a sheet without a fault what it adds, or would add */
  children: (found: Sheet) => ReactNode;
}

/** A sheet is tried first and every fault told row by row; then all of it is taken in, or nothing. */
export function SheetImport<Sheet extends Found>({ send, changes, columnOf, children }: Props<Sheet>) {
  const t = useWords(words);
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const sending = useMutation<Sheet, Error, { sheet: File; dryRun: boolean }>({
    mutationFn: ({ sheet, dryRun }) => send(sheet, dryRun),
    onSuccess: () => queries.invalidateQueries({ queryKey: [changes] }),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    sending.reset();
  };
  const { data: found, error } = sending;
  const button = (name: 'tryImport' | 'writeImport', dryRun: boolean) =>
    file && (
      <button
        type="button"
        className="plain-button plain-button-strong"
        disabled={sending.isPending}
        onClick={() => sending.mutate({ sheet: file, dryRun })}
      >
        {t(name)}
      </button>
    );
  return (
    <div className="sheet-import">
      <p>
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
        {button('tryImport', true)}
        {found?.dryRun && found.issueCount === 0 && button('writeImport', false)}
      </p>
      {error && <ProblemNotice problem={error} />}
      {found && (
        <div role="status">{found.issueCount === 0 ? children(found) : <Faults {...{ found, columnOf }} />}</div>
      )}
    </div>
  );
}

function Faults<Sheet extends Found>({ found, columnOf }: { found: Sheet } & Pick<Props<Sheet>, 'columnOf'>) {
  const t = useWords(words);
  const rows = found.issues.map((fault: Sheet['issues'][number], position) => ({ fault, position }));
  return (
    <>
      <p>{t('importFaulty', { n: found.issueCount })}</p>
      <DataTable
        caption={t('importFaults')}
        rows={rows}
        keyOf={({ position }) => String(position)}
        columns={[
          { name: t('row'), cell: ({ fault }) => fault.row },
          ...(columnOf ? [{ name: t('column'), cell: ({ fault }: (typeof rows)[number]) => columnOf(fault) }] : []),
          { name: t('fault'), cell: ({ fault: { message, fix } }) => [message, fix].filter(Boolean).join(' ') },
        ]}
      />
    </>
  );
}

/** A sheet travels as a form; the client's types know only its fields. */
export function sheetBody(sheet: File): { body: { file: string }; bodySerializer: () => FormData } {
  const form = new FormData();
  form.append('file', sheet);
  return { body: { file: sheet.name }, bodySerializer: () => form };
}
