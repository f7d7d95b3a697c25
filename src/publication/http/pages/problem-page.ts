import type { Problem } from '../../../platform/http/problem.js';
import { hasMessage, messageOf } from '../../../platform/messages/messages.js';
import type { Lang } from '../../../platform/messages/messages.js';
import { html } from '../../../platform/pages/html.js';
import { page } from './layout.js';
import type { Frame } from './layout.js';
import { linkTo } from './view.js';
import { word } from './words.js';

/** The same for an address that never was, and for one whose document is no longer public. */
export function notFoundPage(frame: Frame): string {
  const { view } = frame;
  const { lang } = view;
  const content = html`<h1>${word('notFound', lang)}</h1>
    <p class="lead">${word('notFoundHelp', lang)}</p>
    <p><a href="${linkTo('/public', view)}">${word('showAll', lang)}</a></p>`;
  return page(frame, { title: word('notFound', lang), content });
}

/** What went wrong: the question, condition by condition; or we did, and then by which number to ask after it. */
export function problemPage(frame: Frame, { title, issues, status, traceId }: Problem): string {
  const { view } = frame;
  const { lang } = view;
  const isTheirs = status < 500 && status !== 429;
  const items = issues.map(
    ({ pointer, message }) => html`<li><strong>${conditionName(pointer ?? '', lang)}</strong> ${message}</li>`,
  );
  const content = html`<h1>${title}</h1>
    <p class="lead">${word(isTheirs ? 'badQuestion' : 'tryLater', lang)}</p>
    ${
      isTheirs
        ? html`<ul>
            ${items}
          </ul>`
        : html`<p class="quiet">${word('status', lang, { status, traceId })}</p>`
    }
    <p><a href="${linkTo('/public', view)}">${word('showAll', lang)}</a></p>`;
  return page(frame, { title: word('problemTitle', lang, { title }), content });
}

/** As the form names it; what the form has no field for is named as it was sent. */
function conditionName(pointer: string, lang: Lang): string {
  const field = pointer.slice(1);
  const code = `portal.filter.${field}`;
  return hasMessage(code) ? messageOf(code, lang).message : field;
}
