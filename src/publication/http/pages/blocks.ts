import type { Lang } from '../../../platform/messages/messages.js';
import type { Block } from '../../rules/blocks.js';
import { signatureLines } from '../../rules/signature-lines.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { word } from './words.js';

/** A text as it is printed. The page's own heading is an h1, so a text's headings begin one below it. */
export function renderBlocks(blocks: readonly Block[], lang: Lang): Html[] {
  const signed = signatureLines(blocks);
  let tables = 0;
  return blocks.map((block, i) => {
    if (block.type === 'paragraph' && signed.has(i)) return html`<p class="signed">${block.text}</p>`;
    if (block.type === 'table') tables += 1;
    return renderBlock(block, word('table', lang, { number: tables }));
  });
}

function renderBlock(block: Block, tableName: string): Html {
  switch (block.type) {
    case 'heading':
      return renderHeading(block.level, block.text);
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list':
      return renderList(block);
    case 'table':
      return renderTable(block.rows, tableName);
  }
}

function renderList({ ordered, items }: Extract<Block, { type: 'list' }>): Html {
  const lines = items.map((item) => html`<li>${item}</li>`);
  return ordered
    ? html`<ol>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`;
}

/** A wide table scrolls by itself, also by keyboard; the page never does. */
function renderTable(rows: readonly string[][], name: string): Html {
  const [first = [], ...others] = rows;
  const isHeaded = others.length > 0 && first.every((cell) => cell.trim() !== '');
  const head = html`<thead>
    <tr>
      ${first.map((cell) => html`<th scope="col">${cell}</th>`)}
    </tr>
  </thead>`;
  const lines = (isHeaded ? others : rows).map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  );
  return html`<div class="wide" role="region" aria-label="${name}" tabindex="0">
    <table>
      <caption>
        ${name}
      </caption>
      ${isHeaded ? head : undefined}
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`;
}

function renderHeading(level: 1 | 2 | 3 | 4, text: string): Html {
  switch (level) {
    case 1:
      return html`<h2 class="whole">${text}</h2>`;
    case 2:
      return html`<h3>${text}</h3>`;
    case 3:
      return html`<h4>${text}</h4>`;
    case 4:
      return html`<h5>${text}</h5>`;
  }
}
