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
      {list.rows.length > 0 && <CircularsTable rows={list.rows} />}
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

function CircularsTable({ rows }: { rows: readonly Circular[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t('circulars')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('orderNumber'),
          cell: ({ id, number }) => <Link to={`/rectifications?circular=${id}`}>{number}</Link>,
        },
        { name: t('issuedOn'), cell: ({ on }) => on, look: 'whole' },
        { name: t('overdueOnes'), cell: ({ lines }) => t('documents', { n: lines.length }), look: 'whole' },
        { name: t('issuedBy'), cell: ({ office, by }) => t('byAt', { by: office, at: by }) },
      ]}
    />
  );
}
