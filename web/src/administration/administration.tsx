import { Suspense } from 'react';
import { NavLink, useParams } from 'react-router';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { useSession } from '../session/session';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './administration.css';
import { SECTIONS } from './sections';
import words from './words.json';

/** 管理: what this post may see of it, by the permissions that the server has told. */
export function Administration() {
  const t = useWords(words);
  const { section = 'units' } = useParams();
  const { appointment } = useSession();
  const permissions = appointment?.permissions ?? [];
  const open = SECTIONS.filter(({ needs }) => needs === null || permissions.includes(needs));
  const shown = open.find(({ path }) => path === section);
  useTitle(shown ? t(shown.name) : t('title'));
  return (
    <>
      <h1>{t('title')}</h1>
      {permissions.length === 0 && <p className="admin-note">{t('separate')}</p>}
      <nav className="admin-nav" aria-label={t('title')}>
        {open.map(({ path, name }) => (
          <NavLink key={path} to={`/administration/${path}`} className={path === section ? 'active' : ''}>
            {t(name)}
          </NavLink>
        ))}
      </nav>
      {shown ? (
        <Suspense fallback={<Loading />}>
          <shown.Screen />
        </Suspense>
      ) : (
        <Empty title={t('notYours')}>
          <p>{t('notYoursHint')}</p>
        </Empty>
      )}
    </>
  );
}
