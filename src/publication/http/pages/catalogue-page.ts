import type { Lang } from '../../../platform/messages/messages.js';
import type { CatalogueRow } from '../../portal.queries.js';
import { html } from './html.js';
import { linkTo, page, word } from './layout.js';

/** What can be had on request. */
export function cataloguePage(rows: readonly CatalogueRow[], nextCursor: string | undefined, lang: Lang): string {
  const path = '/public/catalogue';
  const lines = rows.map(
    (row) =>
      html`<tr>
        <td>${row.index_number}</td>
        <td>${row.title}</td>
        <td>${row.summary}</td>
        <td>${row.document_date}</td>
      </tr>`,
  );
  const next =
    nextCursor === undefined
      ? undefined
      : html`<p><a rel="next" href="${linkTo(path, lang, { cursor: nextCursor })}">${word('next', lang)}</a></p>`;
  const content = html`<p>${word('catalogueHelp', lang)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${word('indexNumber', lang)}</th>
          <th scope="col">${word('title', lang)}</th>
          <th scope="col">${word('summary', lang)}</th>
          <th scope="col">${word('documentDate', lang)}</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
    ${next}`;
  return page(word('catalogue', lang), lang, path, content);
}
