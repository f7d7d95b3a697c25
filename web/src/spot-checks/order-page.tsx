import { Link, useParams } from 'react-router';
import { DeadlineLight } from '../parts/deadline-light';
import { Loading } from '../parts/loading';
import { faultOf } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import '../self-audit/self-audit.css';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { Notice } from './notice';
import { OrderActs } from './order-acts';
import { Record } from './record';
import './spot-checks.css';
import { useOrder } from './use-spot-checks';
import type { Order } from './use-spot-checks';
import words from './words.json';

/** One order: the notice as paper, what may be done with it now, until when, and what was said of it. */
export function OrderPage() {
  const { id = '' } = useParams();
  const read = useOrder(id);
  const { data: order } = read;
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void read.refetch()} />;
  if (!order) return <Loading />;
  return (
    <>
      <OrderHead order={order} />
      <div className="audit-columns audit-one">
        <Notice order={order} />
        <div className="spot-beside">
          <OrderActs key={order.version} order={order} />
          <Due order={order} />
          <Redeterminations order={order} />
          <History order={order} />
        </div>
      </div>
    </>
  );
}

function OrderHead({ order }: { order: Order }) {
  const t = useWords(words);
  const title = t('orderTitle', { number: order.number, unit: order.unit.name });
  useTitle(title);
  return (
    <header className="audit-head spot-beside">
      <p className="spot-back">
        <Link to="/rectifications">{t('allOrders')}</Link>
      </p>
      <h1>{title}</h1>
      <p className="audit-facts">
        <strong>{order.stateLabel}</strong>
        <span>
          {t('dueOn', { on: order.due.on })}{' '}
          {order.due.workingDaysLeft !== null && (
            <DeadlineLight days={order.due.workingDaysLeft} title={order.due.on} />
          )}
        </span>
        <Link to={`/spot-checks/${order.spotCheckId}?item=${order.itemId}`}>{t('toItem', { n: order.position })}</Link>
        {order.document && <Link to={`/documents/${order.document.id}`}>{t('openDocument')}</Link>}
      </p>
    </header>
  );
}

/** How the day was reckoned. */
function Due({ order: { due } }: { order: Order }) {
  const t = useWords(words);
  return (
    <section className="audit-card">
      <h2>{t('reckoning')}</h2>
      <ul className="audit-record">
        {due.explanation.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the unit began because of the order: the order itself changes no document. */
function Redeterminations({ order: { redeterminations, document } }: { order: Order }) {
  const t = useWords(words);
  if (redeterminations.length === 0 || !document) return null;
  return (
    <section className="audit-card">
      <h2>{t('redeterminations')}</h2>
      <ul className="audit-record">
        {redeterminations.map(({ number, label }) => (
          <li key={number}>
            <Link to={`/documents/${document.id}`}>{t('redeterminationN', { n: number })}</Link> {label}
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ order }: { order: Order }) {
  const t = useWords(words);
  return (
    <section className="audit-card">
      <h2>{t('history')}</h2>
      <Record acts={order.acts} />
    </section>
  );
}
