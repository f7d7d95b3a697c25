import { useMutation } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { download } from '../api/download';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { faultOf, Problem } from '../api/problem';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import { Acts } from './acts';
import { AuditHead } from './audit-head';
import { ReportEditor } from './report-editor';
import { ReportTables } from './report-tables';
import './self-audit.css';
import { actionOf, useAudit, useAuditAct, useReport } from './use-audit';
import type { Audit } from './use-audit';
import words from './words.json';

type Report = Schemas['SelfAuditReportView'];

/** 自查整改情况报告: figures that are counted, sentences that are written, and the whole to be signed as it stands. */
export function ReportPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const audit = useAudit(id);
  const report = useReport(id);
  const fault = faultOf(audit);
  if (fault) return <ProblemNotice problem={fault} />;
  if (!audit.data || report.isPending) return <Loading />;
  const notYet = report.error instanceof Problem && report.error.status === 404;
  return (
    <>
      <AuditHead audit={audit.data} />
      {notYet && <Empty title={t('reportNotYet')} />}
      {report.error && !notYet && <ProblemNotice problem={report.error} onReload={() => void report.refetch()} />}
      {report.data && <Whole audit={audit.data} report={report.data} />}
    </>
  );
}

function Whole({ audit, report }: { audit: Audit; report: Report }) {
  const t = useWords(words);
  const writes = actionOf(audit, 'draftReport')?.allowed ?? false;
  return (
    <div className="audit-columns">
      <div>
        {writes ? <ReportEditor audit={audit} report={report} /> : <Sections report={report} />}
        <ReportTables report={report} />
      </div>
      <div>
        <Signing audit={audit} report={report} />
        <Acts audit={audit} />
        <section className="audit-card">
          <h2>{t('takeAway')}</h2>
          <Files audit={audit} />
        </section>
      </div>
    </div>
  );
}

function Sections({ report }: { report: Report }) {
  return (
    <section className="audit-card">
      {report.sections.map((section) => (
        <div key={section.section}>
          <h2>{section.heading}</h2>
          <p className="audit-text">{section.text}</p>
        </div>
      ))}
    </section>
  );
}

/** The signature is under the hash of exactly what is shown here. */
function Signing({ audit, report }: { audit: Audit; report: Report }) {
  const t = useWords(words);
  const action = actionOf(audit, 'sign');
  const signing = useAuditAct<void>({ id: audit.id, version: report.version }, (_, header) =>
    ask(
      api.POST('/api/v1/self-audits/{id}/report/signatures', {
        params: { path: { id: audit.id }, header },
        body: { seen: report.hash },
      }),
    ),
  );
  return (
    <section className="audit-card">
      <h2>{t('signature')}</h2>
      <p>{t('reportHash')}</p>
      <code className="audit-hash">{report.hash}</code>
      {report.signature ? (
        <p>
          {t('signedBy', {
            by: `${report.signature.post} ${report.signature.by}`,
            on: report.signature.at.slice(0, 10),
          })}
        </p>
      ) : (
        <p>{t('notSigned')}</p>
      )}
      {action && (
        <button
          type="button"
          className="plain-button plain-button-strong"
          disabled={!action.allowed || signing.isPending}
          onClick={() => signing.mutate()}
        >
          {action.label}
        </button>
      )}
      {action && !action.allowed && action.because.map((issue, index) => <p key={index}>{issue.message}</p>)}
      {signing.error && <ProblemNotice problem={signing.error} />}
    </section>
  );
}

function Files({ audit }: { audit: Audit }) {
  const t = useWords(words);
  const { appointments } = useSession();
  const path = { id: audit.id };
  const name = `${audit.issuer.name}-${audit.year}`;
  const taking = useMutation({
    mutationFn: (what: 'xlsx' | 'csv' | 'page') =>
      what === 'page'
        ? download(
            api.GET('/api/v1/self-audits/{id}/report/page', { params: { path }, parseAs: 'blob' }),
            `${name}.html`,
          )
        : download(
            api.GET('/api/v1/self-audits/{id}/report/ledger', {
              params: { path, query: { format: what } },
              parseAs: 'blob',
            }),
            `${name}.${what}`,
          ),
  });
  const take = (what: 'xlsx' | 'csv' | 'page', label: string) => (
    <button type="button" className="plain-button" disabled={taking.isPending} onClick={() => taking.mutate(what)}>
      {label}
    </button>
  );
  return (
    <div className="audit-files">
      {appointments.length === 1 ? (
        <a href={`/api/v1/self-audits/${audit.id}/report/page`} target="_blank" rel="noreferrer">
          {t('print')}
        </a>
      ) : (
        take('page', t('print'))
      )}
      {take('xlsx', t('ledgerXlsx'))}
      {take('csv', t('ledgerCsv'))}
      {taking.error && <ProblemNotice problem={taking.error} />}
    </div>
  );
}
