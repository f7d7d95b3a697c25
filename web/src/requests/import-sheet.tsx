import { useId } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { sheetBody, SheetImport } from '../parts/sheet-import';
import { useWords } from '../words/use-words';
import words from './words.json';

type Found = Schemas['RequestImportView'];

/** Requests from a sheet. */
export function ImportSheet() {
  const t = useWords(words);
  const id = useId();
  return (
    <section className="requests-card" aria-labelledby={id}>
      <h2 id={id}>{t('import')}</h2>
      <p>{t('importHint')}</p>
      <p className="requests-note">{t('importColumns')}</p>
      <p className="requests-note">{t('importIdentity')}</p>
      <SheetImport<Found> send={send} changes="requests">
        {({ added, decided, unchanged, dryRun }) => (
          <p>{t(dryRun ? 'importWould' : 'importDid', { added, decided, unchanged })}</p>
        )}
      </SheetImport>
    </section>
  );
}

/** Without an Idempotency-Key: of what names applicants nothing is kept, and a number is never counted twice. */
const send = (sheet: File, dryRun: boolean): Promise<Found> =>
  ask(
    api.POST('/api/v1/disclosure-requests/sheets', {
      params: { query: { dryRun: dryRun ? 'true' : 'false' } },
      ...sheetBody(sheet),
    }),
  );
