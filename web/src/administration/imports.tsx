import { useMutation } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { download } from '../api/download';
import { newKey } from '../api/new-key';
import { ProblemNotice } from '../parts/problem-notice';
import { sheetBody, SheetImport } from '../parts/sheet-import';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import words from './words.json';

type Found = Schemas['OrganisationImportResponse'];

/** Units, people and posts from one sheet. */
export function Imports() {
  const t = useWords(words);
  const label = useLabels();
  const template = useMutation({
    mutationFn: () =>
      download(api.GET('/api/v1/organisation-imports/template', { parseAs: 'blob' }), t('templateName')),
  });
  return (
    <section className="admin-card">
      <h2>{t('imports')}</h2>
      <p>{t('importsHint')}</p>
      <button type="button" className="plain-button" onClick={() => template.mutate()}>
        {t('template')}
      </button>
      {template.error && <ProblemNotice problem={template.error} />}
      <SheetImport<Found> send={send} changes="administration" columnOf={({ column }) => label('importColumn', column)}>
        {(found) => <Added found={found} />}
      </SheetImport>
    </section>
  );
}

function Added({ found: { units, persons, appointments, appointmentsLeft, dryRun } }: { found: Found }) {
  const t = useWords(words);
  const counts = { units: units.length, persons: persons.length, appointments: appointments.length };
  return (
    <>
      <p>{t(dryRun ? 'importWould' : 'importDid', counts)}</p>
      {appointmentsLeft > 0 && <p>{t('importLeft', { n: appointmentsLeft })}</p>}
    </>
  );
}

const send = (sheet: File, dryRun: boolean): Promise<Found> =>
  ask(
    api.POST('/api/v1/organisation-imports', {
      params: { query: { dryRun: dryRun ? 'true' : 'false' }, header: { 'Idempotency-Key': newKey() } },
      ...sheetBody(sheet),
    }),
  );
