import { Link, useSearchParams } from 'react-router';
import { DataTable } from '../parts/data-table';
import { DeadlineLight } from '../parts/deadline-light';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import '../self-audit/self-audit.css';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { CircularPage } from './circular-page';
import { Circulars } from './circulars';
import './spot-checks.css';
import { useOrders } from './use-spot-checks';
import type { Order } from './use-spot-checks';
import words from './words.json';

/** Orders and circulars; or the one circular that is in the address. */
export function OrdersPage() {
  const [address] = useSearchParams();
  const circular = address.get('circular');
  return circular === null ? <Orders /> : <CircularPage id={circular} />;
}

/** 整改通知单 of the office, or of the unit that has to carry them out; and what was circulated of the overdue ones. */
function Orders() {
  const t = useWords(words);
  const [address, setAddress] = useSearchParams();
  const overdue = address.get('overdue') === 'true';
  const list = useOrders(overdue);
  useTitle(t('orders'));
  return (
    <>
      <h1>{t('orders')}</h1>
      <p className="audit-lead">
        {t('ordersLead')} <Link to="/spot-checks">{t('toChecks')}</Link>
      </p>
      <div className="audit-tools" role="group" aria-label={t('filters')}>
        <label className="audit-check">
          <input
            type="checkbox"
            checked={overdue}
            onChange={(event) => setAddress(event.target.checked ? { overdue: 'true' } : {}, { replace: true })}
          />
          {t('onlyOverdue')}
        </label>
      </div>
      {list.isPending && <Loading />}
      {list.error && <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />}
      {list.data && list.rows.length === 0 && (
        <Empty title={t(overdue ? 'noneOverdue' : 'noOrders')}>
          <p>{t('noOrdersHint')}</p>
        </Empty>
      )}
      {list.rows.length > 0 && <OrdersTable rows={list.rows} />}
      {list.hasNextPage && (
        <button type="button" className="plain-button" onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </button>
      )}
      {list.data && <Circulars />}
    </>
  );
}

function OrdersTable({ rows }: { rows: readonly Order[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t('orders')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('orderNumber'),
          cell: ({ id, number, office }) => (
            <>
              <Link to={`/rectifications/${id}`}>{number}</Link>
              <span className="data-note">{office.name}</span>
            </>
          ),
        },
        {
          name: t('due'),
          look: 'whole',
          cell: ({ due }) => (
            <>
              {due.on} {due.workingDaysLeft !== null && <DeadlineLight days={due.workingDaysLeft} />}
            </>
          ),
        },
        { name: t('state'), cell: ({ stateLabel }) => stateLabel, look: 'whole' },
        { name: t('unit'), cell: ({ unit }) => unit.name },
        { name: t('documentTitle'), cell: ({ document }) => document?.title ?? t('notYours') },
      ]}
    />
  );
}
