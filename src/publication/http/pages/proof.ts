import type { Hashes } from '../../../evidence/hashing.js';
import type { Lang } from '../../../platform/messages/messages.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { SECTIONS } from './layout.js';
import type { Frame } from './layout.js';
import { linkTo } from './view.js';
import { word } from './words.js';

/** A line to cite the page by, which one click selects. */
export function citation(line: string, address: string, lang: Lang): Html {
  return html`<section class="cite">
    <h2 id="cite">${word('cite', lang)}</h2>
    <p class="citation" lang="zh-CN">${line} ${address}</p>
  </section>`;
}

/** What the page shows, as two numbers that anybody can compute for themselves. */
export function hashList({ view }: Frame, { sha256, sm3 }: Hashes): Html {
  const { lang } = view;
  return html`<section class="proof">
    <h2 id="hashes">${word('hashes', lang)}</h2>
    <p>
      ${word('hashesHelp', lang)}
      <a href="${linkTo(SECTIONS.verification, view)}">${word('verification', lang)}</a>
    </p>
    <dl>
      <div>
        <dt>SHA-256</dt>
        <dd class="hash">${sha256}</dd>
      </div>
      <div>
        <dt>SM3</dt>
        <dd class="hash">${sm3}</dd>
      </div>
    </dl>
  </section>`;
}
