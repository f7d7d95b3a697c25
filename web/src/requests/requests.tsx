import { NavLink, useParams } from 'react-router';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { Heat } from './heat';
import { ImportSheet } from './import-sheet';
import { Matching } from './matching';
import './requests.css';
import words from './words.json';

const PARTS = [
  { path: 'matching', Screen: Matching },
  { path: 'heat', Screen: Heat },
  { path: 'import', Screen: ImportSheet },
] as const;

/** 依申请公开: what was asked for, which documents it asks for, and what is asked for again and again. */
export function Requests() {
  const t = useWords(words);
  const { part } = useParams();
  const { path, Screen } = PARTS.find((one) => one.path === part) ?? PARTS[0];
  useTitle(`${t(path)} · ${t('title')}`);
  return (
    <div className="requests">
      <h1>{t('title')}</h1>
      <nav className="requests-nav" aria-label={t('title')}>
        {PARTS.map((one) => (
          <NavLink key={one.path} to={`/requests/${one.path}`} className={one.path === path ? 'active' : ''}>
            {t(one.path)}
          </NavLink>
        ))}
      </nav>
      <Screen />
    </div>
  );
}
