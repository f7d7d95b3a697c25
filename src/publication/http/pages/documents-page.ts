import { KINDS } from '../../../disclosure/rules/vocabulary.js';
import { labelOf } from '../../../platform/messages/messages.js';
import type { Lang } from '../../../platform/messages/messages.js';
import type { DocumentRow } from '../../portal.queries.js';
import type { PortalDocumentsRequest } from '../portal.request.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { linkTo, page, timeInChina, word } from './layout.js';

/** The list of published documents, with its search. */
export function documentsPage(
  rows: readonly DocumentRow[],
  asked: PortalDocumentsRequest,
  nextCursor: string | undefined,
  lang: Lang,
): string {
  const content = html`${searchForm(asked, lang)}
  ${rows.length === 0 ? html`<p>${word('nothingFound', lang)}</p>` : list(rows, lang)}
  ${nextCursor === undefined ? undefined : nextLink(asked, nextCursor, lang)}`;
  return page(word('documents', lang), lang, '/public', content);
}

function searchForm({ q, kind, from, to }: PortalDocumentsRequest, lang: Lang): Html {
  const options = KINDS.map((one) =>
    one === kind
      ? html`<option value="${one}" selected>${labelOf('kind', one, lang)}</option>`
      : html`<option value="${one}">${labelOf('kind', one, lang)}</option>`,
  );
  return html`<form class="search" method="get" action="/public" role="search">
    <label>${word('words', lang)} <input type="search" name="q" maxlength="50" value="${q ?? ''}" /></label>
    <label
      >${word('kind', lang)}
      <select name="kind">
        <option value="">${word('allKinds', lang)}</option>
        ${options}
      </select></label
    >
    <label>${word('publishedFrom', lang)} <input type="date" name="from" value="${from ?? ''}" /></label>
    <label>${word('publishedTo', lang)} <input type="date" name="to" value="${to ?? ''}" /></label>
    ${lang === 'en' ? html`<input type="hidden" name="lang" value="en" />` : undefined}
    <button type="submit">${word('search', lang)}</button>
  </form>`;
}

function list(rows: readonly DocumentRow[], lang: Lang): Html {
  const items = rows.map((row) => {
    const facts = [
      row.document_number,
      row.issuers.join(lang === 'zh' ? '、' : ', '),
      timeInChina(row.published_at, lang),
      row.release_form === 'full' ? null : labelOf('releaseForm', row.release_form, lang),
      row.validity === 'inForce' ? null : word(`validity.${row.validity}`, lang),
      row.interpretation_count > 0 ? word('hasInterpretation', lang) : null,
    ].filter((fact) => fact !== null);
    return html`<li>
      <a lang="zh-CN" href="${linkTo(`/public/documents/${row.id}`, lang)}">${row.title}</a>
      <div class="facts">${facts.join(' · ')}</div>
    </li>`;
  });
  return html`<ul class="documents">
    ${items}
  </ul>`;
}

function nextLink({ q, kind, from, to }: PortalDocumentsRequest, cursor: string, lang: Lang): Html {
  return html`<p>
    <a rel="next" href="${linkTo('/public', lang, { q, kind, from, to, cursor })}">${word('next', lang)}</a>
  </p>`;
}
