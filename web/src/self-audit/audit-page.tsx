import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, ask } from '../api/client';
import { download } from '../api/download';
import { faultOf } from '../api/problem';
import { useDates } from '../parts/use-dates';
import { DataTable } from '../parts/data-table';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { Acts } from './acts';
import { AuditHead } from './audit-head';
import { Groups } from './groups';
import { Returned } from './returned';
import './self-audit.css';
import { useAudit } from './use-audit';
import type { Audit } from './use-audit';
import words from './words.json';

/** One self-audit as a whole: what is counted, what may be done now, what the office sent back, and what was done. */
export function AuditPage() {
  const { id = '' } = useParams();
  const read = useAudit(id);
  const { data: audit } = read;
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void read.refetch()} />;
  if (!audit) return <Loading />;
  return (
    <>
      <AuditHead audit={audit} />
      <div className="audit-columns">
        <div>
          <Tallies audit={audit} />
          <Groups audit={audit} />
          <Returned audit={audit} />
        </div>
        <div>
          <Acts audit={audit} />
          <Proof audit={audit} />
          <Record audit={audit} />
        </div>
      </div>
    </>
  );
}

function Tallies({ audit }: { audit: Audit }) {
  const t = useWords(words);
  const label = useLabels();
  if (audit.tallies.length === 0) return null;
  return (
    <section className="audit-card">
      <h2>{t('conclusions')}</h2>
      <DataTable
        caption={t('conclusions')}
        rows={audit.tallies}
        keyOf={(tally) => `${tally.conclusion ?? ''} ${tally.register}`}
        columns={[
          { name: t('conclusion'), cell: (tally) => tally.label },
          { name: t('register'), cell: (tally) => label('attribute', tally.register) },
          { name: t('count'), cell: (tally) => tally.count },
        ]}
      />
      {audit.clues.length > 0 && (
        <p className="audit-clues">
          {t('clues')}
          {audit.clues.map(({ code, label: name, count }) => (
            <span key={code} className="audit-clue">{`${name} ${count}`}</span>
          ))}
        </p>
      )}
    </section>
  );
}

/** The population and the report, made again from the record. */
function Proof({ audit }: { audit: Audit }) {
  const t = useWords(words);
  const proof = useQuery({
    queryKey: ['self-audit-proof', audit.id],
    queryFn: () => ask(api.GET('/api/v1/self-audits/{id}/verification', { params: { path: { id: audit.id } } })),
    enabled: false,
  });
  const saving = useMutation({
    mutationFn: () =>
      download(
        api.GET('/api/v1/self-audits/{id}/evidence', { params: { path: { id: audit.id } }, parseAs: 'blob' }),
        `self-audit-${audit.year}.json`,
      ),
  });
  if (audit.populationHash === null) return null;
  return (
    <section className="audit-card">
      <h2>{t('proof')}</h2>
      <p>{t('populationHash')}</p>
      <code className="audit-hash">{audit.populationHash}</code>
      <button type="button" className="plain-button" onClick={() => void proof.refetch()} disabled={proof.isFetching}>
        {t('verify')}
      </button>
      <button type="button" className="plain-button" onClick={() => saving.mutate()} disabled={saving.isPending}>
        {t('evidence')}
      </button>
      {proof.error && <ProblemNotice problem={proof.error} />}
      {saving.error && <ProblemNotice problem={saving.error} />}
      {proof.data && (
        <ul aria-live="polite">
          {proof.data.population && <li>{t(proof.data.population.same ? 'populationSame' : 'populationOther')}</li>}
          {proof.data.report && <li>{t(proof.data.report.same ? 'reportSame' : 'reportOther')}</li>}
        </ul>
      )}
    </section>
  );
}

function Record({ audit }: { audit: Audit }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  if (audit.entries.length === 0) return null;
  return (
    <section className="audit-card">
      <h2>{t('record')}</h2>
      <ol className="audit-record">
        {audit.entries.map((entry) => (
          <li key={entry.sequence}>
            <strong>{entry.label}</strong> {entry.by === null ? t('machine') : `${entry.post ?? ''} ${entry.by}`}
            <time className="audit-note" dateTime={entry.at}>
              {timeOf(entry.at)}
            </time>
            {entry.reason !== null && <span className="audit-note">{entry.reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
