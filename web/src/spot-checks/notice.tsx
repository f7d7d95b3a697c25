import { useDates } from '../handling/use-dates';
import { useWords } from '../words/use-words';
import { Fact } from './item-card';
import type { Order } from './use-spot-checks';
import words from './words.json';

/** 整改通知单 as it is handed over: to whom, about which document, what is asked and by when. Printed on A4 as it is. */
export function Notice({ order }: { order: Order }) {
  const t = useWords(words);
  const { dayOf } = useDates();
  const { document } = order;
  // The order, and each further term that was set.
  const demands = order.acts.filter(({ dueOn }) => dueOn !== null);
  const given = demands[0];
  return (
    <div>
      <p className="spot-print">
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </p>
      <article className="order-notice" aria-label={t('notice')}>
        <h2>{t('notice')}</h2>
        <p className="order-no">{order.number}</p>
        <p>{t('noticeTo', { unit: order.unit.name })}</p>
        <p className="order-indent">{t('noticeLead', { n: order.position })}</p>
        <dl className="audit-facts-list">
          <Fact name={t('documentTitle')}>{document?.title ?? t('notYours')}</Fact>
          {document && <Fact name={t('number')}>{document.number}</Fact>}
          {document && <Fact name={t('documentDate')}>{dayOf(document.documentDate)}</Fact>}
          {document && <Fact name={t('reasonThen')}>{document.reason}</Fact>}
          {document && <Fact name={t('keptBecause')}>{document.keptBecause}</Fact>}
        </dl>
        {demands.map((one, index) => (
          <section key={one.at}>
            <h3>{index === 0 ? t('demand') : t('demandAgain', { on: dayOf(one.at) })}</h3>
            <p className="order-indent audit-text">{one.words}</p>
            {one.dueOn && <p className="order-indent">{t('noticeDue', { on: dayOf(one.dueOn) })}</p>}
          </section>
        ))}
        <div className="order-from">
          <p>{order.office.name}</p>
          {given && <p>{dayOf(given.at)}</p>}
          {given && <p className="audit-note">{t('noticeBy', { by: given.by, post: given.post })}</p>}
        </div>
      </article>
    </div>
  );
}
