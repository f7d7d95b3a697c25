import { messageOf } from '../../../platform/messages/messages.js';
import type { Lang } from '../../../platform/messages/messages.js';
import { html } from './html.js';
import type { Html } from './html.js';

/** Words of the public pages, from the catalogue. */
export function word(code: string, lang: Lang, params: Record<string, string | number> = {}): string {
  return messageOf(`portal.${code}`, lang, params).message;
}

/** `path` with the language where it is not Chinese, and with what else is asked for. */
export function linkTo(path: string, lang: Lang, query: Record<string, string | undefined> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  if (lang === 'en') search.set('lang', 'en');
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

/** A whole page. `path` is its own address, for the link to the other language. */
export function page(title: string, lang: Lang, path: string, content: Html): string {
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  return html`<!doctype html>
    <html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${word('site', lang)}</title>
        <link rel="stylesheet" href="/public/style.css" />
      </head>
      <body>
        <a class="skip" href="#content">${word('skip', lang)}</a>
        <header>
          <p class="site">${word('site', lang)}</p>
          <nav aria-label="${word('navigation', lang)}">
            <a href="${linkTo('/public', lang)}">${word('documents', lang)}</a>
            <a href="${linkTo('/public/catalogue', lang)}">${word('catalogue', lang)}</a>
            <a href="${linkTo('/public/withheld-matters', lang)}">${word('withheld', lang)}</a>
            <a href="${linkTo(path, other)}" lang="${other === 'zh' ? 'zh-CN' : 'en'}"
              >${word('otherLanguage', lang)}</a
            >
          </nav>
        </header>
        <main id="content">
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `.markup;
}

/** Dates and times of China, however the reader's machine is set. */
export function timeInChina(time: Date, lang: Lang): string {
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(time);
}

export const STYLE = `
:root { color-scheme: light; --ink: #1f2328; --quiet: #57606a; --line: #d0d7de; --mark: #b3261e; --link: #0b5394; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 0 1rem 3rem; color: var(--ink); background: #fff;
  font: 1rem/1.75 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: #fff; }
header { border-bottom: 3px solid var(--mark); padding: 1rem 0 .5rem; }
.site { margin: 0; font-size: 1.25rem; font-weight: 700; color: var(--mark); }
nav a { display: inline-block; margin-right: 1.25rem; min-height: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.4; }
form.search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1rem 0; }
form.search label { display: grid; font-size: .875rem; color: var(--quiet); }
input, select, button { font: inherit; padding: .25rem .5rem; min-height: 2.25rem; border: 1px solid #6e7781; border-radius: 3px; }
ul.documents { list-style: none; padding: 0; }
ul.documents li { border-bottom: 1px solid var(--line); padding: .75rem 0; }
ul.documents a { font-weight: 600; }
.facts, .quiet { color: var(--quiet); font-size: .9375rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; }
.columns { display: grid; gap: 2.5rem; } @media (min-width: 64rem) { .columns.two { grid-template-columns: 3fr 2fr; } }
article p, section.interpretation p { text-indent: 2em; margin: .4rem 0; }
article p.recipients, article p.quiet, section.interpretation p.quiet { text-indent: 0; }
article h2.text-title { text-align: center; }
.mark { color: var(--mark); }
.hash { overflow-wrap: anywhere; font-family: monospace; font-size: .8125rem; }
@media print { nav, form, .skip { display: none; } }
`;
