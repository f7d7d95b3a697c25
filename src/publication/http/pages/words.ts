import { messageOf } from '../../../platform/messages/messages.js';
import type { Lang } from '../../../platform/messages/messages.js';

/** Words of the public pages, from the catalogue. */
export function word(code: string, lang: Lang, params: Record<string, string | number> = {}): string {
  return messageOf(`portal.${code}`, lang, params).message;
}

/** Dates and times of China, however the reader's machine is set. */
export function timeInChina(time: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(time);
}

export function dayInChina(time: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'Asia/Shanghai', dateStyle: 'long' }).format(time);
}

/** A calendar date `YYYY-MM-DD` in words. */
export function dateInWords(date: string, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(date));
}

/** `2026-11-23`, in China; for `<time datetime>` and for years. */
export function isoDayInChina(time: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(time);
}

const localeOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en-GB');

export function listed(names: readonly string[], lang: Lang): string {
  return names.join(lang === 'zh' ? '、' : ', ');
}

export function sizeInWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}

/** As people call it: the end of its name, which was judged by its bytes when it came in. */
export function typeInWords({ media_type: mediaType, name }: { media_type: string; name: string }): string {
  return /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? mediaType;
}
