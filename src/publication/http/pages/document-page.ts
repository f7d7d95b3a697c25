import { labelOf } from '../../../platform/messages/messages.js';
import type { Lang } from '../../../platform/messages/messages.js';
import type { ChannelRow, FileRow, FullDocumentRow, InterpretationRow, PublishedRows } from '../../portal.queries.js';
import { renderBlocks } from './blocks.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { page, timeInChina, word } from './layout.js';

/** One document, its interpretation beside it, each linking to the other. */
export function documentPage({ document, interpretations, files, channels }: PublishedRows, lang: Lang): string {
  const own = files.filter((file) => file.interpretation_id === null);
  const beside = interpretations.map((one, i) => interpretation(document.id, one, i + 1, files, lang));
  const content = html`${facts(document, lang)} ${interpretationLinks(interpretations, lang)}
    <div class="${beside.length > 0 ? 'columns two' : 'columns'}">
      <article id="document" lang="zh-CN" aria-label="${word('text', lang)}">
        ${text(document, lang)} ${fileList(document.id, own, lang)}
      </article>
      ${beside.length > 0 ? html`<div>${beside}</div>` : undefined}
    </div>
    ${channelTable(channels, lang)}
    <p class="quiet">${word('hash', lang)} <span class="hash">${document.projection_hash}</span></p>`;
  return page(document.title, lang, `/public/documents/${document.id}`, content);
}

/** The same for an address that never was, and for one whose document is no longer public. */
export function notFoundPage(lang: Lang): string {
  return page(word('notFound', lang), lang, '/public', html`<p>${word('notFoundHelp', lang)}</p>`);
}

function facts(row: FullDocumentRow, lang: Lang): Html {
  const rows: [string, string | null][] = [
    ['indexNumber', row.index_number],
    ['documentNumber', row.document_number],
    ['issuers', row.issuers.join(lang === 'zh' ? '、' : ', ')],
    ['kind', labelOf('kind', row.kind, lang)],
    ['documentDate', row.document_date],
    ['publishedAt', timeInChina(row.published_at, lang)],
    ['releaseForm', labelOf('releaseForm', row.release_form, lang)],
    ['validityOf', word(`validity.${row.validity}`, lang)],
    ['summary', row.summary === '' ? null : row.summary],
  ];
  return html`<table>
    <tbody>
      ${rows
        .filter(([, value]) => value !== null)
        .map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${word(name, lang)}</th>
              <td>${value ?? ''}</td>
            </tr>`,
        )}
    </tbody>
  </table>`;
}

function text(row: FullDocumentRow, lang: Lang): Html {
  const { main_recipients: recipients, contact_name: name, contact_phone: phone } = row;
  return html`${row.release_form === 'full' ? undefined : html`<p class="quiet">${word(`form.${row.release_form}`, lang)}</p>`}
    ${recipients.length > 0 ? html`<p class="recipients">${recipients.join('，')}：</p>` : undefined}
    ${renderBlocks(row.body)}
    <p class="mark">（${row.mark}）</p>
    ${name === null ? undefined : html`<p class="quiet">${word('contact', lang, { name, phone: phone ?? '' })}</p>`}`;
}

function fileList(documentId: string, files: readonly FileRow[], lang: Lang): Html | undefined {
  if (files.length === 0) return undefined;
  const items = files.map(
    (file) =>
      html`<li>
        <a href="/api/public/v1/documents/${documentId}/files/${file.id}">${file.name}</a>
        <span class="quiet">${word('size', lang, { kilobytes: Math.ceil(file.size / 1024) })}</span>
      </li>`,
  );
  return html`<h2>${word('files', lang)}</h2>
    <ul>
      ${items}
    </ul>`;
}

function interpretationLinks(interpretations: readonly InterpretationRow[], lang: Lang): Html | undefined {
  if (interpretations.length === 0) return undefined;
  const links = interpretations.map((one, i) => html`<a href="#interpretation-${i + 1}">${one.title}</a> `);
  return html`<p>${word('interpretations', lang)} ${links}</p>`;
}

function interpretation(
  documentId: string,
  one: InterpretationRow,
  number: number,
  files: readonly FileRow[],
  lang: Lang,
): Html {
  const own = files.filter((file) => file.interpretation_id === one.id);
  const told = { unit: one.responsible_unit, form: one.form, at: timeInChina(one.published_at, lang) };
  return html`<section class="interpretation" id="interpretation-${number}" lang="zh-CN">
    <h2>${one.title}</h2>
    <p class="quiet">${word('interpretedBy', lang, told)}</p>
    ${renderBlocks(one.body)} ${fileList(documentId, own, lang)}
    <p class="quiet"><a href="#document">${word('toDocument', lang)}</a></p>
  </section>`;
}

function channelTable(channels: readonly ChannelRow[], lang: Lang): Html | undefined {
  if (channels.length === 0) return undefined;
  const rows = channels.map(
    (one) =>
      html`<tr>
        <td>${one.channel}</td>
        <td>${one.official_address}</td>
        <td>${timeInChina(one.published_at, lang)}</td>
      </tr>`,
  );
  return html`<h2>${word('channels', lang)}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${word('channel', lang)}</th>
          <th scope="col">${word('officialAddress', lang)}</th>
          <th scope="col">${word('publishedAt', lang)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
