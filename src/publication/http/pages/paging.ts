import type { Page } from '../portal-keys.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import type { Frame } from './layout.js';
import { linkTo } from './view.js';
import { word } from './words.js';

/** Links to the neighbours of a page and back to the first; nothing where there is one page only. */
export function pagingLinks<Row>({ view, path, query }: Frame, { previous, next }: Page<Row>): Html | undefined {
  const isFirst = query['cursor'] === undefined && query['before'] === undefined;
  if (previous === undefined && next === undefined && isFirst) return undefined;
  const { lang } = view;
  const to = (change: Record<string, string>): string =>
    linkTo(path, view, { ...query, cursor: undefined, before: undefined, ...change });
  return html`<nav class="paging" aria-label="${word('paging', lang)}">
    <ul>
      ${isFirst ? undefined : html`<li><a href="${to({})}">${word('first', lang)}</a></li>`}
      ${previous === undefined ? undefined : html`<li><a rel="prev" href="${to({ before: previous })}">${word('previous', lang)}</a></li>`}
      ${next === undefined ? undefined : html`<li><a rel="next" href="${to({ cursor: next })}">${word('next', lang)}</a></li>`}
    </ul>
  </nav>`;
}
