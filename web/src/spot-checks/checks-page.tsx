import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useDates } from '../parts/use-dates';
import '../self-audit/self-audit.css';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { FixForm } from './fix-form';
import './spot-checks.css';
import { Tallies } from './tallies';
import { useChecks } from './use-spot-checks';
import words from './words.json';

/** 抽查: every population that was fixed, also those that were given up, and the form for the next one. */
export function ChecksPage() {
  const t = useWords(words);
  const list = useChecks();
  useTitle(t('checks'));
  return (
    <>
      <h1>{t('checks')}</h1>
      <p className="audit-lead">
        {t('checksLead')} <Link to="/rectifications">{t('toOrders')}</Link>
      </p>
      {list.isPending && <Loading />}
      {list.error && <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />}
      {list.data && list.rows.length === 0 && (
        <Empty title={t('noChecks')}>
          <p>{t('noChecksHint')}</p>
        </Empty>
      )}
      {list.rows.length > 0 && <ChecksTable rows={list.rows} />}
      {list.hasNextPage && (
        <button type="button" className="plain-button" onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </button>
      )}
      {list.actions.map((action) => (
        <FixForm key={action.step} action={action} />
      ))}
    </>
  );
}

function ChecksTable({ rows }: { rows: readonly Schemas['SpotCheckRowView'][] }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  return (
    <DataTable
      caption={t('checks')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('check'),
          cell: ({ id, year, number, office }) => (
            <>
              <Link to={`/spot-checks/${id}`}>{t('checkOf', { year, n: number })}</Link>
              <span className="data-note">{office.name}</span>
            </>
          ),
        },
        { name: t('sample'), cell: ({ tallies }) => <Tallies tallies={tallies} /> },
        { name: t('population'), cell: ({ population }) => t('documents', { n: population }), look: 'whole' },
        { name: t('fixedAt'), cell: ({ fixedAt }) => timeOf(fixedAt), look: 'whole' },
        {
          name: t('drawnAt'),
          cell: ({ drawnAt }) => (drawnAt === null ? t('notDrawn') : timeOf(drawnAt)),
          look: 'whole',
        },
      ]}
    />
  );
}
