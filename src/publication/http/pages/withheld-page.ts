import type { WithheldMatterRow } from '../../portal.queries.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { SECTIONS, page } from './layout.js';
import type { Frame } from './layout.js';
import { linkTo } from './view.js';
import { word } from './words.js';

/** Kinds of matters that are not public, and why; no document is named or counted. */
export function withheldPage(frame: Frame, rows: readonly WithheldMatterRow[]): string {
  const { view, site } = frame;
  const { lang } = view;
  const content = html`<h1>${word('withheld', lang)}</h1>
    <p class="lead">${word('withheldHelp', lang)}</p>
    ${rows.length > 0 ? table(frame, rows) : html`<p class="nothing">${word('withheldEmpty', lang)}</p>`}
    <section aria-labelledby="doubt">
      <h2 id="doubt">${word('doubt', lang)}</h2>
      <p>${word('doubtHelp', lang)}</p>
      ${site.hasCatalogue ? html`<p><a href="${linkTo(SECTIONS.catalogue, view)}">${word('apply', lang)}</a></p>` : undefined}
    </section>`;
  return page(frame, { title: word('withheld', lang), section: 'withheld', content });
}

function table({ view: { lang } }: Frame, rows: readonly WithheldMatterRow[]): Html {
  const lines = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${lang === 'zh' ? row.matter_zh : row.matter_en}</th>
        <td>${lang === 'zh' ? row.ground_zh : row.ground_en}</td>
      </tr>`,
  );
  return html`<table>
    <caption>
      ${word('withheldCaption', lang)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${word('matter', lang)}</th>
        <th scope="col">${word('ground', lang)}</th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
}
