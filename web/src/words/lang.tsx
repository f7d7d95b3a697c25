import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

export type Lang = 'zh' | 'en';

const KEPT = 'yuantou.lang';
/** Outlives a reload between choosing and signing in. */
const CHOSEN = 'yuantou.lang.chosen';
const TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

interface LangChoice {
  lang: Lang;
  /** By hand, in this window; else it is what was kept. */
  chosen: boolean;
  choose: (lang: Lang) => void;
  /** What was kept with the person takes the place of what this browser remembers. */
  adopt: (lang: Lang) => void;
}

const LangContext = createContext<LangChoice | null>(null);

/** Chinese first; English once somebody has chosen it: remembered in this browser, and with whoever is signed in. */
export function LangProvider({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(keptLang);
  useEffect(() => {
    document.documentElement.lang = TAGS[lang];
  }, [lang]);
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(CHOSEN) !== null);
  const adopt = useCallback((next: Lang) => {
    localStorage.setItem(KEPT, next);
    setLang(next);
    sessionStorage.removeItem(CHOSEN);
    setChosen(false);
  }, []);
  const choose = useCallback(
    (next: Lang) => {
      adopt(next);
      sessionStorage.setItem(CHOSEN, next);
      setChosen(true);
    },
    [adopt],
  );
  const choice = useMemo(() => ({ lang, chosen, choose, adopt }), [lang, chosen, choose, adopt]);
  return <LangContext value={choice}>{children}</LangContext>;
}

export function useLang(): LangChoice {
  const choice = use(LangContext);
  if (!choice) throw new Error('useLang needs a LangProvider around it');
  return choice;
}

/** For requests, which are made outside of any component. */
export function keptLang(): Lang {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh';
}
