import type { CatalogueRow } from '../../portal.queries.js';
import type { Page } from '../portal-keys.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { SECTIONS, page } from './layout.js';
import type { Frame } from './layout.js';
import { pagingLinks } from './paging.js';
import { linkTo } from './view.js';
import { dateInWords, word } from './words.js';

const STEPS = ['applyWho', 'applyWhat', 'applyHow', 'applyWhen', 'applyCost', 'applyRefusal'];

/** What can be had on request (条例 2019 Art. 12), and how to ask for it (Art. 27 to 42). */
export function cataloguePage(frame: Frame, found: Page<CatalogueRow>): string {
  const { lang } = frame.view;
  const content = html`<h1>${word('catalogue', lang)}</h1>
    <p class="lead">${word('catalogueHelp', lang)}</p>
    ${found.rows.length > 0 ? table(frame, found.rows) : html`<p class="nothing">${word('catalogueEmpty', lang)}</p>`}
    ${pagingLinks(frame, found)}
    <section aria-labelledby="apply">
      <h2 id="apply">${word('apply', lang)}</h2>
      <ol class="steps">
        ${STEPS.map((code) => html`<li>${word(code, lang)}</li>`)}
      </ol>
      <p><a href="${linkTo(SECTIONS.documents, frame.view)}">${word('applyFirst', lang)}</a></p>
    </section>`;
  return page(frame, { title: word('catalogue', lang), section: 'catalogue', content });
}

function table({ view }: Frame, rows: readonly CatalogueRow[]): Html {
  const { lang } = view;
  // The roles say again what the elements are: on a narrow screen the cells are laid out one below the other.
  const lines = rows.map(
    (row) =>
      html`<tr role="row">
        <th role="rowheader" scope="row" lang="zh-CN">${row.title}</th>
        <td role="cell" lang="zh-CN">${row.summary}</td>
        <td role="cell" data-name="${word('indexNumber', lang)}">${row.index_number}</td>
        <td role="cell" data-name="${word('documentDate', lang)}">${dateInWords(row.document_date, lang)}</td>
      </tr>`,
  );
  return html`<table class="stacking" role="table">
    <caption>
      ${word('catalogueCaption', lang)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${['title', 'summary', 'indexNumber', 'documentDate'].map((code) => html`<th role="columnheader" scope="col">${word(code, lang)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines}
    </tbody>
  </table>`;
}
