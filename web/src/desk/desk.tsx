import { Link } from 'react-router';
import { countText, useCounts } from '../documents/use-counts';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import './desk.css';
import { Drafted } from './drafted';
import { placeOf } from './place-of';
import { Returned } from './returned';
import { Tasks } from './tasks';
import { Today } from './today';
import { useTodo } from './use-desk-list';
import words from './words.json';

/** 工作台: what has to be done today, what came back, and how one's own drafts are getting on. */
export function Desk() {
  const t = useWords(words);
  const { lang } = useLang();
  useTitle(t('title'));
  const todo = useTodo();
  const urgent = todo.rows[0];
  return (
    <div className="desk">
      <header className="desk-head">
        <h1>{t('title')}</h1>
        <p>{new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'Asia/Shanghai' }).format(new Date())}</p>
        <div className="desk-acts">
          {urgent && (
            <Link className="desk-act desk-act-first" to={placeOf(urgent)}>
              {t('openUrgent')}
            </Link>
          )}
          <Link className="desk-act" to="/documents/new">
            {t('startDraft')}
          </Link>
        </div>
      </header>
      <Counts />
      <div className="desk-columns">
        <section className="desk-card desk-today" aria-labelledby="desk-today">
          <h2 id="desk-today">{t('today')}</h2>
          {todo.isPending && <Loading />}
          {todo.error && <ProblemNotice problem={todo.error} onReload={() => void todo.refetch()} />}
          {todo.data && <Today rows={todo.rows} more={todo.data.next !== null} />}
        </section>
        <Returned />
        <Tasks />
        <Drafted />
      </div>
    </div>
  );
}

function Counts() {
  const t = useWords(words);
  const counts = useCounts();
  if (!counts) return null;
  const say = (name: keyof typeof counts) => (
    <>
      <strong>{countText(counts[name])}</strong> {t(`count-${name}`)}
    </>
  );
  return (
    <ul className="desk-counts" aria-label={t('counts')}>
      <li>
        <Link to="/inbox">{say('todo')}</Link>
      </li>
      <li>
        <a href="#desk-returned">{say('returned')}</a>
      </li>
      <li>
        <Link to="/inbox?tab=cc">{say('cc')}</Link>
      </li>
    </ul>
  );
}
