import { Link } from 'react-router';
import { api, ask } from '../api/client';
import { newKey } from '../api/new-key';
import { DataTable } from '../parts/data-table';
import { Loading } from '../parts/loading';
import { OfferedAct } from '../parts/offered-act';
import { ProblemNotice } from '../parts/problem-notice';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../words/use-words';
import { useCirculars, useRefresh } from './use-spot-checks';
import type { Circular, OfficeStep } from './use-spot-checks';
import words from './words.json';

/** 整改通报: which orders were overdue on a day, as it was told then. */
export function Circulars() {
  const t = useWords(words);
  const list = useCirculars();
  return (
    <section className="audit-card" aria-labelledby="circulars">
      <h2 id="circulars">{t('circulars')}</h2>
      <p>{t('circularsHint')}</p>
      {list.actions.map((action) => (
        <Issuing key={action.step} action={action} />
      ))}
      {list.isPending && <Loading />}
      {list.error && <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />}
      {list.data && list.rows.length === 0 && <p>{t('noCirculars')}</p>}
      {list.rows.map((circular, index) => (
        <OneCircular key={circular.id} circular={circular} isNewest={index === 0} />
      ))}
      {list.hasNextPage && (
        <button type="button" className="plain-button" onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </section>
  );
}

function Issuing({ action }: { action: OfficeStep }) {
  const refresh = useRefresh();
  const issuing = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/v1/rectification-circulars', { params: { header: { 'Idempotency-Key': newKey() } } })),
    onSuccess: refresh,
  });
  return <OfferedAct action={action} busy={issuing.isPending} error={issuing.error} run={() => issuing.mutate()} />;
}

function OneCircular({ circular, isNewest }: { circular: Circular; isNewest: boolean }) {
  const t = useWords(words);
  return (
    <details className="spot-circular" open={isNewest}>
      <summary>
        <strong>{circular.number}</strong> {t('circularOf', { on: circular.on, n: circular.lines.length })}
      </summary>
      <p className="audit-note">{t('circularBy', { office: circular.office, by: circular.by })}</p>
      <DataTable
        caption={t('circularLines', { number: circular.number })}
        rows={circular.lines}
        keyOf={({ number }) => number}
        columns={[
          { name: t('unit'), cell: ({ unit }) => unit },
          {
            name: t('orderNumber'),
            look: 'whole',
            cell: ({ rectificationId: id, number }) =>
              id === null ? number : <Link to={`/rectifications/${id}`}>{number}</Link>,
          },
          { name: t('due'), cell: ({ dueOn }) => dueOn, look: 'whole' },
          { name: t('overdueBy'), cell: ({ overdueDays }) => t('days', { n: overdueDays }), look: 'whole' },
        ]}
      />
    </details>
  );
}
