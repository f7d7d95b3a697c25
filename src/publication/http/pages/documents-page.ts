import { labelOf } from '../../../platform/messages/messages.js';
import type { Lang } from '../../../platform/messages/messages.js';
import type { DocumentChoices, ListedRow } from '../../portal.queries.js';
import type { Page } from '../portal-keys.js';
import { wordsOf } from '../portal-keys.js';
import type { PortalListPageRequest } from '../portal.request.js';
import { highlighted } from './highlight.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { SECTIONS, page } from './layout.js';
import type { Frame } from './layout.js';
import { pagingLinks } from './paging.js';
import { filterNames, searchForm } from './search-form.js';
import { linkTo } from './view.js';
import type { Query } from './view.js';
import { dayInChina, isoDayInChina, listed, word } from './words.js';

/** Counting goes no further: nobody reads more, and every step costs. */
export const COUNTED = 100;

export interface FoundDocuments {
  page: Page<ListedRow>;
  /** at most `COUNTED` */
  count: number;
  choices: DocumentChoices;
}

/** The list of published documents, with its search. */
export function documentsPage(frame: Frame, asked: PortalListPageRequest, found: FoundDocuments): string {
  const { view } = frame;
  const { lang } = view;
  const narrowed = narrowing(asked);
  const [{ rows }, words] = [found.page, asked.q === undefined ? [] : wordsOf(asked.q)];
  const isNarrowed = Object.keys(narrowed).length > 0;
  const content = html`<h1>${word('documents', lang)}</h1>
    ${searchForm(frame, asked, found.choices)}
    <section aria-labelledby="found">
      <div class="found">
        <h2 id="found">
          ${word(isNarrowed ? 'foundFitting' : 'foundAll', lang, { count: countInWords(found.count) })}
        </h2>
        <p class="subscribe">
          <a href="${linkTo('/public/feed.atom', view, narrowed)}">${word('subscribe', lang)}</a>
        </p>
      </div>
      ${isNarrowed ? chips(frame, asked, narrowed) : undefined}
      ${rows.length > 0 ? list(frame, rows, words) : nothing(frame, isNarrowed, found)}
    </section>
    ${pagingLinks(frame, found.page)}`;
  return page(frame, {
    title: isNarrowed ? word('searchTitle', lang) : word('documents', lang),
    section: 'documents',
    content,
    head: feedLinks(frame, narrowed),
  });
}

/** What of the question narrows the list, for links that go on asking it. */
export function narrowing(asked: PortalListPageRequest): Query {
  const { q, issuer, kind, topic, year, validity, number, from, to } = asked;
  const all = { q, issuer, kind, topic, year, validity, number, from, to };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const countInWords = (count: number): string => (count >= COUNTED ? `${COUNTED - 1}+` : String(count));

function feedLinks({ view }: Frame, narrowed: Query): Html {
  const { lang } = view;
  const [atom, json] = ['atom', 'json'].map((name) => linkTo(`/public/feed.${name}`, view, narrowed));
  return html`<link rel="alternate" type="application/atom+xml" title="${word('atom', lang)}" href="${atom ?? ''}" />
    <link rel="alternate" type="application/feed+json" title="${word('jsonFeed', lang)}" href="${json ?? ''}" />`;
}

/** What is asked for, each with a link that asks no more for it. */
function chips({ view, path }: Frame, asked: PortalListPageRequest, narrowed: Query): Html {
  const { lang } = view;
  const items = filterNames(asked, lang).map(({ field, name, value }) => {
    const others = { ...narrowed, [field]: undefined };
    return html`<li>
      <a href="${linkTo(path, view, others)}"
        ><span class="unseen">${word('dropFilter', lang)}</span> ${name} ${value} <span aria-hidden="true">×</span></a
      >
    </li>`;
  });
  return html`<ul class="chips" aria-label="${word('filters', lang)}">
    ${items}
    <li><a href="${linkTo(path, view)}">${word('dropAll', lang)}</a></li>
  </ul>`;
}

function list({ view }: Frame, rows: readonly ListedRow[], words: readonly string[]): Html {
  const { lang } = view;
  const items = rows.map((row) => {
    const shown = row.excerpt === null ? row.summary : `……${row.excerpt}……`;
    return html`<li>
      <h3>
        <a lang="zh-CN" href="${linkTo(`/public/documents/${row.id}`, view)}">${highlighted(row.title, words)}</a>
      </h3>
      <p class="facts-line">${factsLine(row, lang, words)}</p>
      ${shown === '' ? undefined : html`<p class="excerpt" lang="zh-CN">${highlighted(shown.replace(/\s+/gu, ' '), words)}</p>`}
    </li>`;
  });
  return html`<ol class="documents">
    ${items}
  </ol>`;
}

function factsLine(row: ListedRow, lang: Lang, words: readonly string[]): Html[] {
  const marks = [
    row.validity === 'inForce' ? undefined : labelOf('validity', row.validity, lang),
    row.release_form === 'full' ? undefined : labelOf('releaseForm', row.release_form, lang),
    row.interpretation_count > 0 ? word('hasInterpretation', lang) : undefined,
  ].filter((mark) => mark !== undefined);
  return [
    html`<time datetime="${isoDayInChina(row.published_at)}">${dayInChina(row.published_at, lang)}</time> `,
    html`<span lang="zh-CN">${listed(row.issuers, lang)}</span> `,
    html`<span lang="zh-CN">${highlighted(row.document_number ?? row.index_number, words)}</span> `,
    html`<span>${labelOf('kind', row.kind, lang)}</span> `,
    ...marks.map((mark) => html`<strong class="tag">${mark}</strong> `),
  ];
}

/** Nothing on this page: because nothing fits, because nothing is published yet, or because the list has grown shorter. */
function nothing({ view, site, path }: Frame, isNarrowed: boolean, { count }: FoundDocuments): Html {
  const { lang } = view;
  if (count > 0)
    return html`<p>${word('pastTheEnd', lang)} <a href="${linkTo(path, view)}">${word('first', lang)}</a></p>`;
  const advice = isNarrowed
    ? ['adviceFewer', 'adviceOther', 'adviceNumber'].map((code) => html`<li>${word(code, lang)}</li>`)
    : [html`<li>${word('adviceLater', lang)}</li>`];
  const elsewhere = [
    isNarrowed ? html`<li><a href="${linkTo(path, view)}">${word('showAll', lang)}</a></li>` : html``,
    site.hasCatalogue
      ? html`<li><a href="${linkTo(SECTIONS.catalogue, view)}">${word('adviceCatalogue', lang)}</a></li>`
      : html``,
    site.hasWithheldList
      ? html`<li><a href="${linkTo(SECTIONS.withheld, view)}">${word('adviceWithheld', lang)}</a></li>`
      : html``,
  ];
  return html`<div class="nothing">
    <p>${word(isNarrowed ? 'nothingFound' : 'nothingYet', lang)}</p>
    <ul>
      ${advice} ${elsewhere}
    </ul>
  </div>`;
}
