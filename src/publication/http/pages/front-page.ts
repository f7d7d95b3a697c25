import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { SECTIONS, page } from './layout.js';
import type { Frame } from './layout.js';
import { linkTo } from './view.js';
import { word } from './words.js';

/** Where everybody arrives: what this is, what the public can read, and the door to the office. */
export function frontPage(frame: Frame): string {
  const { view, site } = frame;
  const { lang } = view;
  const card = (href: string, place: string): Html =>
    html`<li>
      <a href="${href}">${word(place, lang)}</a>
      <p>${word(`${place}Card`, lang)}</p>
    </li>`;
  const content = html`<div class="hero">
      <h1>${word('product', lang)}</h1>
      <p class="lead">${word('productLead', lang)}</p>
      ${site.hasOffice ? html`<p><a class="button" href="/app/">${word('enterOffice', lang)}</a></p>` : undefined}
    </div>
    <ul class="cards">
      ${card(linkTo(SECTIONS.documents, view), 'documents')}
      ${site.hasCatalogue ? card(linkTo(SECTIONS.catalogue, view), 'catalogue') : undefined}
      ${site.hasWithheldList ? card(linkTo(SECTIONS.withheld, view), 'withheld') : undefined}
      ${card(linkTo(SECTIONS.verification, view), 'verification')}
      ${site.hasOffice ? card('/api/docs', 'api') : undefined}
    </ul>`;
  return page(frame, { title: word('product', lang), content });
}
