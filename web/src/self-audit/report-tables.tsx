import type { Schemas } from '../api/client';
import { DataTable } from '../parts/data-table';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import words from './words.json';

type Report = Schemas['SelfAuditReportView'];

/** What is counted, as it is printed. */
export function ReportTables({ report }: { report: Report }) {
  const t = useWords(words);
  const label = useVocabulary().label;
  const conclusions = ['keep', 'correctGround', 'correctAttribute', 'convert', 'sealed'] as const;
  return (
    <section className="audit-card">
      <h2>{t('figures')}</h2>
      <Table
        caption={t('overviewTable')}
        headings={[t('kind'), t('register'), ...conclusions.map((one) => label('auditConclusion', one)), t('total')]}
        rows={report.overview.map((row) => [
          row.kindLabel,
          row.registerLabel,
          ...conclusions.map((one) => row.counts[one]),
          row.total,
        ])}
      />
      {report.changed.length > 0 && (
        <Table
          caption={t('changedTable')}
          headings={[t('ledgerNumber'), t('documentTitle'), t('conclusion'), t('attributeNow'), t('done')]}
          rows={report.changed.map((row) => [
            row.position,
            row.title ?? t('notYours'),
            row.conclusionLabel,
            row.attributeNowLabel,
            t(row.applied ? 'applied' : 'pending'),
          ])}
        />
      )}
      {report.keptGrounds.length > 0 && (
        <Table
          caption={t('groundsTable')}
          headings={[t('grounds'), t('count')]}
          rows={report.keptGrounds.map((row) => [`${row.ground} ${row.label}`, row.count])}
        />
      )}
      {report.requested.length > 0 && (
        <Table
          caption={t('requestedTable')}
          headings={[t('ledgerNumber'), t('documentTitle'), t('applicants'), t('conclusion')]}
          rows={report.requested.map((row) => [
            row.position,
            row.title ?? t('notYours'),
            row.applicants,
            row.conclusionLabel,
          ])}
        />
      )}
    </section>
  );
}

interface TableProps {
  caption: string;
  headings: readonly string[];
  rows: readonly (string | number)[][];
}

function Table({ caption, headings, rows }: TableProps) {
  const columns = headings.map((name, index) => ({ name, cell: (row: readonly (string | number)[]) => row[index] }));
  return <DataTable caption={caption} captionShown rows={rows} columns={columns} keyOf={(row) => row.join(' ')} />;
}
