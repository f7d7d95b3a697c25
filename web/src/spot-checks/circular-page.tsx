import { Link } from 'react-router';
import { useDates } from '../parts/use-dates';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { Letter } from './letter';
import { useCircular } from './use-spot-checks';
import type { Circular } from './use-spot-checks';
import words from './words.json';

/** 整改通报 as it is handed over: which orders were overdue on its day. */
export function CircularPage({ id }: { id: string }) {
  const { data: circular, error, isPending, refetch } = useCircular(id);
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  return <Shown circular={circular} />;
}

function Shown({ circular }: { circular: Circular }) {
  const t = useWords(words);
  const { dayOf } = useDates();
  const { number, office, lines, on } = circular;
  const units = [...new Set(lines.map(({ unit }) => unit))];
  const title = t('circularTitle', { number, office });
  useTitle(title);
  return (
    <>
      <header className="audit-head spot-beside">
        <p className="spot-back">
          <Link to="/rectifications">{t('allOrders')}</Link>
        </p>
        <h1>{title}</h1>
      </header>
      <div className="letter-alone">
        <Letter
          title={t('circular')}
          number={number}
          to={units.join(t('comma'))}
          office={office}
          issued={{ at: circular.issuedAt, by: circular.by, post: circular.post }}
        >
          <p className="letter-indent">{t('circularLead', { on: dayOf(on) })}</p>
          <Lines circular={circular} />
          <p className="letter-indent">{t('circularEnd')}</p>
        </Letter>
      </div>
    </>
  );
}

/** The reader's own orders lead to their pages. */
function Lines({ circular: { number: of, lines } }: { circular: Circular }) {
  const t = useWords(words);
  const { dayOf } = useDates();
  return (
    <table>
      <caption className="visually-hidden">{t('circularLines', { number: of })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('unit')}</th>
          <th scope="col">{t('notice')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('overdueBy')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ unit, number, rectificationId: id, dueOn, overdueDays }) => (
          <tr key={number}>
            <th scope="row">{unit}</th>
            <td className="letter-whole">
              {id === null ? number : <Link to={`/rectifications/${id}`}>{number}</Link>}
            </td>
            <td className="letter-whole">
              <Name>{t('due')}</Name>
              {dayOf(dueOn)}
            </td>
            <td className="letter-whole">
              <Name>{t('overdueBy')}</Name>
              {t('days', { n: overdueDays })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of a column, where its head is not there. */
const Name = ({ children }: { children: string }) => (
  <span className="letter-name" aria-hidden="true">
    {children}{' '}
  </span>
);
