import type { Lang } from '../../../platform/messages/messages.js';
import type { WithheldMatterRow } from '../../portal.queries.js';
import { html } from './html.js';
import { page, word } from './layout.js';

/** Kinds of matters that are not public, and why. */
export function withheldPage(rows: readonly WithheldMatterRow[], lang: Lang): string {
  const lines = rows.map(
    (row) =>
      html`<tr>
        <td>${lang === 'zh' ? row.matter_zh : row.matter_en}</td>
        <td>${lang === 'zh' ? row.ground_zh : row.ground_en}</td>
      </tr>`,
  );
  const content = html`<p>${word('withheldHelp', lang)}</p>
    <table>
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
  return page(word('withheld', lang), lang, '/public/withheld-matters', content);
}
