import { useDates } from '../parts/use-dates';
import { useWords } from '../words/use-words';
import { Fact } from './item-card';
import { Letter } from './letter';
import type { Order } from './use-spot-checks';
import words from './words.json';

/** 整改通知单 as it is handed over: about which document, what is asked and by when. */
export function Notice({ order }: { order: Order }) {
  const t = useWords(words);
  const { dayOf } = useDates();
  const { document } = order;
  // The order, and each further term that was set.
  const demands = order.acts.filter(({ dueOn }) => dueOn !== null);
  return (
    <Letter
      title={t('notice')}
      number={order.number}
      to={order.unit.name}
      office={order.office.name}
      issued={demands[0] ?? null}
    >
      <p className="letter-indent">{t('noticeLead', { n: order.position })}</p>
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
          <p className="letter-indent audit-text">{one.words}</p>
          {one.dueOn && <p className="letter-indent">{t('noticeDue', { on: dayOf(one.dueOn) })}</p>}
        </section>
      ))}
    </Letter>
  );
}
