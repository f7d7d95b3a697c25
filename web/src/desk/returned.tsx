import { Link } from 'react-router';
import type { Row } from '../lists/use-document-list';
import { DeadlineLight } from '../parts/deadline-light';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { placeOf } from './place-of';
import { useDeskList } from './use-desk-list';
import words from './words.json';

const SHOWN = 20;

/** 退给我的: 退文 with what each lacks and until when, 退回 with what was said, and the way to where it is cured. */
export function Returned() {
  const t = useWords(words);
  const { data, error, isPending, refetch } = useDeskList('returned', SHOWN);
  return (
    <section className="desk-card desk-back" aria-labelledby="desk-returned">
      <h2 id="desk-returned" tabIndex={-1}>
        {t('returned')}
      </h2>
      {isPending && <Loading />}
      {error && <ProblemNotice problem={error} onReload={() => void refetch()} />}
      {data?.rows.length === 0 && <p className="desk-none">{t('nothingReturned')}</p>}
      <ul className="desk-list">
        {data?.rows.map((row) => (
          <ReturnedRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function ReturnedRow({ row }: { row: Row }) {
  const t = useWords(words);
  const { sentBack } = row;
  const missing = row.missing ?? [];
  const [first] = missing;
  const place = placeOf(row);
  return (
    <li className="desk-returned">
      <p className="desk-returned-head">
        <Link to={place}>{row.title || t('untitled')}</Link>
        <DeadlineLight days={row.due?.workingDaysLeft ?? null} {...(row.due && { title: row.due.on })} />
      </p>
      <ul className="desk-missing" aria-label={t('missing')}>
        {missing.map((item, index) => (
          <li key={index}>
            <strong>{item.label}</strong> {item.explanation}
          </li>
        ))}
        {sentBack && (
          <li>
            <strong>{sentBack.label}</strong> {sentBack.reason}
            {sentBack.by !== null && (
              <span className="desk-said-by">
                {t('saidBy', { name: sentBack.by, post: sentBack.roleLabel ?? '', unit: sentBack.unit ?? '' })}
              </span>
            )}
          </li>
        )}
      </ul>
      <Link className="desk-act" to={first?.pointer ? `${place}#${first.pointer}` : place}>
        {t('cure')}
        <span className="visually-hidden">{row.title}</span>
      </Link>
    </li>
  );
}
