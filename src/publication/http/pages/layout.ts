import { html } from '../../../platform/pages/html.js';
import type { Html, Part } from '../../../platform/pages/html.js';
import { STYLE_ADDRESS } from './style.js';
import { addressOf, linkTo, linkToView } from './view.js';
import type { Query, View, ViewChoice } from './view.js';
import { word } from './words.js';

/** What the pack and the installation say about the public side as a whole. */
export interface Site {
  hasCatalogue: boolean;
  hasWithheldList: boolean;
  /** The process that faces the internet has no office behind it to sign in to. */
  hasOffice: boolean;
  /** scheme and host that people type */
  origin: string;
}

/** Everything around the content of a page. */
export interface Frame {
  view: View;
  site: Site;
  /** the page's own address, its view aside: for the links that change the view */
  path: string;
  query: Query;
}

export type Section = 'documents' | 'catalogue' | 'withheld' | 'verification';

export interface PageParts {
  title: string;
  /** language of the title, where it is the document's own and not the page's */
  titleLang?: 'zh-CN';
  section?: Section;
  /** between the start page and this one */
  crumbs?: readonly { name: string; href: string; lang?: 'zh-CN' }[];
  content: Html;
  /** more for the head: feeds, neighbours */
  head?: Html;
}

export const SECTIONS: Record<Section, string> = {
  documents: '/public',
  catalogue: '/public/catalogue',
  withheld: '/public/withheld-matters',
  verification: '/public/verification',
};

/** A whole page. It needs no script, and loads nothing but one stylesheet of its own. */
export function page(frame: Frame, parts: PageParts): string {
  const { title, section, content, head } = parts;
  const { view, path, query } = frame;
  const { lang } = view;
  return html`<!doctype html>
    <html lang="${tagOf(lang)}" class="${classesOf(view)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${view.isHighContrast ? 'dark' : 'light'}" />
        <title>${title} · ${word('site', lang)}</title>
        <link rel="stylesheet" href="${STYLE_ADDRESS}" />
        <link rel="alternate" hreflang="zh-CN" href="${addressOf(path, { ...query, lang: 'zh' })}" />
        <link rel="alternate" hreflang="en" href="${addressOf(path, { ...query, lang: 'en' })}" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#content">${word('skip', lang)}</a>
        ${banner(frame, section)}
        <main id="content" tabindex="-1">${trail(frame, parts)} ${content}</main>
        ${footer(frame)}
      </body>
    </html> `.markup;
}

export const tagOf = (lang: 'zh' | 'en'): string => (lang === 'zh' ? 'zh-CN' : 'en');

/** Without a choice, one that no rule speaks of. */
const classesOf = ({ isLarge, isHighContrast }: View): string =>
  [...(isLarge ? ['large'] : []), ...(isHighContrast ? ['contrast'] : [])].join(' ') || 'plain';

function banner(frame: Frame, section: Section | undefined): Html {
  const { view } = frame;
  return html`<header class="banner">
    <div class="inner">
      <nav class="views" aria-label="${word('views', view.lang)}">
        <ul>
          ${viewLinks(frame)}
        </ul>
      </nav>
      <p class="site"><a href="${linkTo('/public', view)}">${word('site', view.lang)}</a></p>
      <nav class="sections" aria-label="${word('navigation', view.lang)}">
        <ul>
          ${sectionLinks(frame, section)}
        </ul>
      </nav>
    </div>
  </header>`;
}

function viewLinks({ view, path, query }: Frame): Html[] {
  const { lang, isLarge, isHighContrast } = view;
  const changes: [Partial<ViewChoice>, string, 'zh' | 'en'][] = [
    [{ lang: lang === 'zh' ? 'en' : 'zh' }, word('otherLanguage', lang), lang === 'zh' ? 'en' : 'zh'],
    [{ text: isLarge ? 'normal' : 'large' }, word(isLarge ? 'normalText' : 'largeText', lang), lang],
    [
      { contrast: isHighContrast ? 'normal' : 'high' },
      word(isHighContrast ? 'normalContrast' : 'highContrast', lang),
      lang,
    ],
  ];
  return changes.map(
    ([change, name, nameLang]) =>
      html`<li>
        <a rel="nofollow" lang="${tagOf(nameLang)}" href="${linkToView(change, view, path, query)}">${name}</a>
      </li>`,
  );
}

function sectionLinks({ view, site }: Frame, current: Section | undefined): Html[] {
  const isShown: Record<Section, boolean> = {
    documents: true,
    catalogue: site.hasCatalogue,
    withheld: site.hasWithheldList,
    verification: true,
  };
  const sections: Section[] = ['documents', 'catalogue', 'withheld', 'verification'];
  return sections
    .filter((section) => isShown[section])
    .map((section) => {
      const [href, name] = [linkTo(SECTIONS[section], view), word(section, view.lang)];
      return section === current
        ? html`<li><a aria-current="page" href="${href}">${name}</a></li>`
        : html`<li><a href="${href}">${name}</a></li>`;
    });
}

function trail({ view }: Frame, { title, titleLang, crumbs }: PageParts): Part {
  if (!crumbs) return undefined;
  const links = crumbs.map(({ name, href, lang }) => html`<li><a ${langOf(lang)} href="${href}">${name}</a></li>`);
  return html`<nav class="crumbs" aria-label="${word('crumbs', view.lang)}">
    <ol>
      <li><a href="${linkTo('/', view)}">${word('start', view.lang)}</a></li>
      ${links}
      <li ${langOf(titleLang)} aria-current="page">${title}</li>
    </ol>
  </nav>`;
}

export function langOf(lang: 'zh-CN' | undefined): Part {
  return lang && html`lang="${lang}"`;
}

function footer({ view, site }: Frame): Html {
  const { lang } = view;
  return html`<footer class="footer">
    <div class="inner">
      <p>${word('footer', lang)}</p>
      <ul>
        <li><a href="${linkTo('/', view)}">${word('start', lang)}</a></li>
        <li><a href="${linkTo('/public/feed.atom', view)}">${word('atom', lang)}</a></li>
        <li><a href="${linkTo('/public/feed.json', view)}">${word('jsonFeed', lang)}</a></li>
        ${site.hasOffice ? html`<li><a href="/api/docs">${word('api', lang)}</a></li>` : undefined}
      </ul>
    </div>
  </footer>`;
}
