import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

export type Lang = 'zh' | 'en';

const KEPT = 'yuantou.lang';
const TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

interface LangChoice {
  lang: Lang;
  choose: (lang: Lang) => void;
}

const LangContext = createContext<LangChoice | null>(null);

/** Chinese first; English once somebody has chosen it, remembered in this browser. */
export function LangProvider({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(keptLang);
  useEffect(() => {
    document.documentElement.lang = TAGS[lang];
  }, [lang]);
  const choose = useCallback((next: Lang) => {
    localStorage.setItem(KEPT, next);
    setLang(next);
  }, []);
  const choice = useMemo(() => ({ lang, choose }), [lang, choose]);
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
