import { useLang } from './lang';
import type { Lang } from './lang';
import { useWords } from './use-words';
import words from './words.json';

const OTHER: Record<Lang, { lang: Lang; tag: string }> = {
  zh: { lang: 'en', tag: 'en' },
  en: { lang: 'zh', tag: 'zh-CN' },
};

/** Names the other language in that language, so that whoever needs it can read it. */
export function LangSwitch() {
  const t = useWords(words);
  const { lang, choose } = useLang();
  const other = OTHER[lang];
  return (
    <button type="button" className="quiet-button" lang={other.tag} onClick={() => choose(other.lang)}>
      {t('otherLanguage')}
    </button>
  );
}
