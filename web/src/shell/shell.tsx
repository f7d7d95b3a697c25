import { MenuOutlined } from '@ant-design/icons';
import { Suspense, useEffect, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { HelpTools } from '../help/help-tools';
import { TourOffer } from '../help/tour-offer';
import { Loading } from '../parts/loading';
import { SearchButton } from '../search/search-button';
import { LangSwitch } from '../words/lang-switch';
import { useWords } from '../words/use-words';
import { PersonMenu } from './person-menu';
import { SCREENS } from './screens';
import './shell.css';
import words from './words.json';

/** The frame around every screen: brand, navigation, the other language, and who acts as what. */
export function Shell() {
  const t = useWords(words);
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setMenuOpen(false), [pathname]);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <header className="shell-head">
        <button
          type="button"
          className="quiet-button shell-menu-button"
          aria-expanded={menuOpen}
          aria-controls="navigation"
          aria-label={t(menuOpen ? 'closeMenu' : 'openMenu')}
          onClick={() => setMenuOpen(!menuOpen)}
        >
          <MenuOutlined aria-hidden />
        </button>
        <NavLink to="/" className="shell-brand">
          {t('product')}
        </NavLink>
        <div className="shell-tools">
          <SearchButton />
          <HelpTools />
          <LangSwitch />
          <PersonMenu />
        </div>
      </header>
      <nav id="navigation" className={menuOpen ? 'shell-nav shell-nav-open' : 'shell-nav'} aria-label={t('navigation')}>
        <ul>
          {SCREENS.map(({ path, name, icon: Icon }) => (
            <li key={path}>
              <NavLink to={path} end={path === '/'} className="shell-link" data-tour={name}>
                <Icon aria-hidden /> {t(name)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" className="shell-main" tabIndex={-1} data-tour="main">
        {pathname === '/' && <TourOffer />}
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
