import { useMemo } from 'react';
import { useLang } from '../words/lang';
import type { Lang } from '../words/lang';

const TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Times as the office keeps them: Beijing time, to the minute; and days as they are written on paper. */
export function useDates() {
  const { lang } = useLang();
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(TAGS[lang], {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const moment = new Intl.DateTimeFormat(TAGS[lang], {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'medium',
      timeStyle: 'medium',
    });
    const day = new Intl.DateTimeFormat(TAGS[lang], { timeZone: 'Asia/Shanghai', dateStyle: 'long' });
    return {
      /** to the second, where one thing came after another */
      momentOf: (iso: string): string => moment.format(new Date(iso)),
      timeOf: (iso: string): string => time.format(new Date(iso)),
      dayOf: (iso: string): string => day.format(new Date(iso)),
    };
  }, [lang]);
}
