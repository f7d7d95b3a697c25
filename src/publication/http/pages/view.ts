import type { Lang } from '../../../platform/messages/messages.js';

/** How a page is to look, and what of that its own address says and its links therefore go on saying. */
export interface View {
  lang: Lang;
  /** 大字版 */
  isLarge: boolean;
  /** 高对比 */
  isHighContrast: boolean;
  said: Partial<ViewChoice>;
}

export interface ViewChoice {
  lang: Lang;
  text: 'normal' | 'large';
  contrast: 'normal' | 'high';
}

const CHOICES: { [K in keyof ViewChoice]: readonly ViewChoice[K][] } = {
  lang: ['zh', 'en'],
  text: ['normal', 'large'],
  contrast: ['normal', 'high'],
};

const COOKIE = 'yuantou_view';
const YEAR_IN_SECONDS = 365 * 24 * 3600;

/** What the address says; else what the reader chose before; else Chinese in plain view. Anything else is not heard. */
export function viewOf(query: unknown, cookies: string | undefined): View {
  const said = heard(query);
  const { lang, text, contrast } = choiceOf(said, cookies);
  return { lang, isLarge: text === 'large', isHighContrast: contrast === 'high', said };
}

export function choiceOf(said: Partial<ViewChoice>, cookies: string | undefined): ViewChoice {
  return { lang: 'zh', text: 'normal', contrast: 'normal', ...remembered(cookies), ...said };
}

/** The value of `Set-Cookie`. It holds three words of a closed set, and tells nobody apart. */
export function viewCookie({ lang, text, contrast }: ViewChoice, tls: boolean): string {
  const attributes = `Path=/; Max-Age=${YEAR_IN_SECONDS}; HttpOnly; SameSite=Lax${tls ? '; Secure' : ''}`;
  return `${COOKIE}=${[lang, text, contrast].join('.')}; ${attributes}`;
}

function remembered(cookies = ''): Partial<ViewChoice> {
  const cookie = cookies.split(';').find((one) => one.trim().startsWith(`${COOKIE}=`));
  const [lang, text, contrast] = (cookie?.split('=')[1] ?? '').trim().split('.');
  return heard({ lang, text, contrast });
}

function heard(given: unknown): Partial<ViewChoice> {
  const values = new Map(Object.entries(typeof given === 'object' && given !== null ? given : {}));
  const one = <K extends keyof ViewChoice>(name: K): ViewChoice[K] | undefined =>
    CHOICES[name].find((value) => value === values.get(name));
  const [lang, text, contrast] = [one('lang'), one('text'), one('contrast')];
  return { ...(lang && { lang }), ...(text && { text }), ...(contrast && { contrast }) };
}

export type Query = Record<string, string | undefined>;

/** `path` with what is asked for, and with the view where this page's own address says it. */
export function linkTo(path: string, { said }: View, query: Query = {}): string {
  return addressOf(path, { ...query, ...said });
}

/** Where a link leads that changes the view and comes back to this page. */
export function linkToView(change: Partial<ViewChoice>, { said }: View, path: string, query: Query): string {
  return addressOf('/public/view', { ...said, ...change, back: addressOf(path, query) });
}

export function addressOf(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, value);
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

/** The reader's way back, if it is one of these pages; never an address of somebody else. */
export function wayBack(back: string | undefined, said: Partial<ViewChoice>): string {
  const base = 'http://here.invalid';
  const asked = back || '/public';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : new URL('/public', base);
  const isOurs =
    url.origin === base && /^\/(public(\/|$)|$)/.test(url.pathname) && !url.pathname.startsWith('/public/view');
  const { pathname, searchParams } = isOurs ? url : new URL('/public', base);
  return addressOf(pathname, { ...Object.fromEntries(searchParams), ...said });
}
