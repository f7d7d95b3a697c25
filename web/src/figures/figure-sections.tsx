import { NavLink } from 'react-router';
import { useWords } from '../words/use-words';
import words from './words.json';

const SECTIONS = [
  { path: '/figures', name: 'sectionFigures' },
  { path: '/figures/bulletins', name: 'sectionBulletins' },
  { path: '/figures/annual-report', name: 'sectionAnnual' },
] as const;

/** What there is under 台账统计. */
export function FigureSections() {
  const t = useWords(words);
  return (
    <nav className="figure-sections" aria-label={t('sections')}>
      {SECTIONS.map(({ path, name }) => (
        <NavLink key={path} to={path} end>
          {t(name)}
        </NavLink>
      ))}
    </nav>
  );
}
