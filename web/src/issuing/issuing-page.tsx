import { Link } from 'react-router';
import { useDates } from '../parts/use-dates';
import { useDocumentList } from '../lists/use-document-list';
import type { Row } from '../lists/use-document-list';
import { AttributeMark } from '../parts/attribute-mark';
import { DeadlineLight } from '../parts/deadline-light';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './issuing.css';
import words from './words.json';

/** The acts that this screen is about; whom they wait for, the to-do list says. */
const ACTS = ['register', 'issue', 'publish', 'addInterpretation'];

/** 登记发布: what was signed and waits to be numbered, printed or published, the most urgent first. */
export function IssuingPage() {
  const t = useWords(words);
  useTitle(t('title'));
  const { rows, error, isPending, hasNextPage, fetchNextPage, refetch } = useDocumentList('todo', {});
  const waiting = rows
    .filter((row) => row.waiting && ACTS.includes(row.waiting.event))
    .toSorted((one, other) => daysLeft(one) - daysLeft(other));
  return (
    <>
      <h1>{t('title')}</h1>
      <p>
        {t('queueNote')} <Link to="/registers">{t('toRegisters')}</Link>
      </p>
      {error && <ProblemNotice problem={error} onReload={() => void refetch()} />}
      {isPending && <Loading />}
      {!isPending && waiting.length === 0 && !hasNextPage && <Empty title={t('queueEmpty')} />}
      <ul className="issuing-list">
        {waiting.map((row) => (
          <QueueRow key={row.id} row={row} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="plain-button" onClick={() => void fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </>
  );
}

/** Without a deadline it comes last. */
const daysLeft = ({ due }: Row): number => due?.workingDaysLeft ?? Infinity;

function QueueRow({ row }: { row: Row }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  return (
    <li className="issuing-row">
      <div>
        <Link to={`/documents/${row.id}`}>{row.title}</Link>
        <p>
          {[row.waiting?.label, row.number, row.unit.name].filter(Boolean).join(' · ')}{' '}
          <AttributeMark attribute={row.attribute} /> {row.waiting && t('since', { when: timeOf(row.waiting.since) })}
        </p>
      </div>
      <DeadlineLight days={row.due?.workingDaysLeft ?? null} {...(row.due && { title: row.due.on })} />
    </li>
  );
}
