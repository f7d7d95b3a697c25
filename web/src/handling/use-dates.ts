import { useMemo } from 'react';
import { useLang } from '../words/lang';
import type { Lang } from '../words/lang';

const TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Times as the office keeps them: Beijing time, to the minute. */
export function useDates() {
  const { lang } = useLang();
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(TAGS[lang], {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return { timeOf: (iso: string): string => time.format(new Date(iso)) };
  }, [lang]);
}
