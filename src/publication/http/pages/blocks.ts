import type { Block } from '../../rules/blocks.js';
import { html } from './html.js';
import type { Html } from './html.js';

/** The page's own heading is an h1, so a text's headings begin one below it. */
export function renderBlocks(blocks: readonly Block[]): Html[] {
  return blocks.map(renderBlock);
}

function renderBlock(block: Block): Html {
  switch (block.type) {
    case 'heading':
      return renderHeading(block.level, block.text);
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${item}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'table':
      return html`<table>
        <tbody>
          ${block.rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

function renderHeading(level: 1 | 2 | 3 | 4, text: string): Html {
  switch (level) {
    case 1:
      return html`<h2 class="text-title">${text}</h2>`;
    case 2:
      return html`<h3>${text}</h3>`;
    case 3:
      return html`<h4>${text}</h4>`;
    case 4:
      return html`<h5>${text}</h5>`;
  }
}
