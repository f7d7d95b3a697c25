import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { download } from '../api/download';
import { newKey } from '../api/new-key';
import { ProblemNotice } from '../parts/problem-notice';
import { sheetBody, SheetImport } from '../parts/sheet-import';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './registers.css';
import words from './words.json';

type Found = Schemas['IssuedImportView'];

/** Documents issued before. */
export function ImportPage() {
  const t = useWords(words);
  const template = useMutation({
    mutationFn: () =>
      download(api.GET('/api/v1/imports/issued-documents/template', { parseAs: 'blob' }), t('templateName')),
  });
  useTitle(t('import'));
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
      <SheetImport<Found> send={send} changes="registers" columnOf={({ columnLabel }) => columnLabel}>
        {(found) => <Entered found={found} />}
      </SheetImport>
    </section>
  );
}

function Entered({ found: { entered, alreadyThere, dryRun } }: { found: Found }) {
  const t = useWords(words);
  const parts = entered.map(({ label, documents }) => t('part', { label, n: documents })).join(t('join'));
  const n = entered.reduce((sum, { documents }) => sum + documents, 0);
  return <p>{t(dryRun ? 'would' : 'did', { n, parts, there: alreadyThere })}</p>;
}

const send = (sheet: File, dryRun: boolean): Promise<Found> =>
  ask(
    api.POST('/api/v1/imports/issued-documents', {
      params: { query: { dryRun: dryRun ? 'true' : 'false' }, header: { 'Idempotency-Key': newKey() } },
      ...sheetBody(sheet),
    }),
  );
