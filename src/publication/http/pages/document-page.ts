import type { Lang } from '../../../platform/messages/messages.js';
import { labelOf } from '../../../platform/messages/messages.js';
import type { ChannelRow, FullDocumentRow, InterpretationRow, PublishedRows } from '../../portal.queries.js';
import { textOfBlocks } from '../../rules/blocks.js';
import { signatureLines } from '../../rules/signature-lines.js';
import { shownHashes } from '../shown-hashes.js';
import { renderBlocks } from './blocks.js';
import { fileList } from './files.js';
import { citation, hashList } from './proof.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { page } from './layout.js';
import type { Frame } from './layout.js';
import { SECTIONS } from './layout.js';
import { linkTo } from './view.js';
import type { View } from './view.js';
import { dateInWords, dayInChina, listed, timeInChina, word } from './words.js';

/** One document: its facts, its text, and beside it what interprets it. */
export function documentPage(frame: Frame, rows: PublishedRows): string {
  const { document, interpretations, files, channels } = rows;
  const { view } = frame;
  const { lang } = view;
  const own = files.filter((file) => file.interpretation_id === null);
  const content = html`${ended(document, view)} ${onThisPage(rows, lang)}
    <div class="${interpretations.length > 0 ? 'columns two' : 'columns'}">
      <div>
        ${facts(document, lang)}
        <article class="sheet" lang="zh-CN" id="document">
          <h1>${document.title}</h1>
          ${document.document_number === null ? undefined : html`<p class="number">${document.document_number}</p>`}
          ${text(document, lang)} ${fileList(document.id, own, lang)}
        </article>
      </div>
      ${interpretations.length > 0 ? aside(frame, document.id, interpretations) : undefined}
    </div>
    ${channelTable(channels, lang)}
    ${citation(citationOf(document, lang), `${frame.site.origin}/public/documents/${document.id}`, lang)}
    ${hashList(frame, shownHashes(rows))}`;
  return page(frame, {
    title: document.title,
    titleLang: 'zh-CN',
    crumbs: [{ name: word('documents', lang), href: linkTo(SECTIONS.documents, view) }],
    content,
  });
}

/** A long text lies between its facts and what follows it. */
function onThisPage({ interpretations, files }: PublishedRows, lang: Lang): Html {
  const hasFiles = files.some((file) => file.interpretation_id === null);
  const parts: [string, string][] = [
    ['document', 'text'],
    ...(hasFiles ? ([['files', 'files']] as [string, string][]) : []),
    ...(interpretations.length > 0 ? ([['interpretations', 'interpretations']] as [string, string][]) : []),
    ['cite', 'cite'],
    ['hashes', 'hashes'],
  ];
  return html`<nav class="parts" aria-label="${word('onThisPage', lang)}">
    <ul>
      ${parts.map(([id, code]) => html`<li><a href="#${id}">${word(code, lang)}</a></li>`)}
    </ul>
  </nav>`;
}

/** Repealed or lapsed: it stays to be read, and says so before anything else. */
function ended(
  { validity, validity_since: since, ending, ended_by_words: by }: FullDocumentRow,
  view: View,
): Html | undefined {
  const { lang } = view;
  if (validity === 'inForce') return undefined;
  const from = since === null ? undefined : word('endedSince', lang, { on: dateInWords(since, lang) });
  const named =
    ending &&
    html`<a href="${linkTo(`/public/documents/${ending.id}`, view)}">${ending.number ?? ''}《${ending.title}》</a>`;
  const whatEnded = named ?? by;
  return html`<p class="notice">
    <strong>${labelOf('validity', validity, lang)}</strong> ${word('ended', lang)} ${from}
    ${whatEnded === null ? undefined : html`${word('endedBy', lang)} <span lang="zh-CN">${whatEnded}</span>`}
  </p>`;
}

function facts(row: FullDocumentRow, lang: Lang): Html {
  const all: [string, string | null, isChinese?: boolean][] = [
    ['indexNumber', row.index_number],
    ['issuers', listed(row.issuers, lang), true],
    ['kind', labelOf('kind', row.kind, lang)],
    ['documentDate', dateInWords(row.document_date, lang)],
    ['title', row.title, true],
    ['documentNumber', row.document_number, true],
    ['publishedAt', timeInChina(row.published_at, lang)],
    ['topic', row.topic && row.topic[lang]],
    ['validityOf', labelOf('validity', row.validity, lang)],
    ['releaseForm', labelOf('releaseForm', row.release_form, lang)],
    ['summary', row.summary === '' ? null : row.summary, true],
  ];
  const items = all.map(([name, value, isChinese]) =>
    value === null
      ? html``
      : html`<div class="${['title', 'summary'].includes(name) ? 'whole' : ''}">
          <dt>${word(name, lang)}</dt>
          <dd ${isChinese ? html`lang="zh-CN"` : undefined}>${value}</dd>
        </div>`,
  );
  return html`<section class="facts" aria-labelledby="facts">
    <h2 id="facts">${word('facts', lang)}</h2>
    <dl>${items}</dl>
  </section>`;
}

function text(row: FullDocumentRow, lang: Lang): Html {
  const { main_recipients: recipients, contact_name: name, contact_phone: phone, release_form: form } = row;
  const summary = form === 'summary' ? html`<p>${row.summary}</p>` : undefined;
  return html`${form === 'full' ? undefined : html`<p class="quiet" lang="${lang === 'zh' ? 'zh-CN' : 'en'}">${word(`form.${form}`, lang)}</p>`}
    ${summary} ${recipients.length > 0 ? html`<p class="recipients">${recipients.join('，')}：</p>` : undefined}
    ${renderBlocks(row.body, lang)} ${form === 'full' ? signature(row) : undefined}
    <p class="mark">（${row.mark}）</p>
    ${name === null ? undefined : html`<p class="contact">${word('contact', 'zh', { name, phone: phone ?? '' })}</p>`}`;
}

/** Who issued it and when, unless the text says so itself. */
function signature({ body, issuers, document_date: date }: FullDocumentRow): Html | undefined {
  if (signatureLines(body).size > 0) return undefined;
  return html`${issuers.map((name) => html`<p class="signed">${name}</p>`)}
    <p class="signed">${dateInWords(date, 'zh')}</p>`;
}

const EXCERPT = 80;

/** What interprets it, named and begun; each is a page of its own that leads back here. */
function aside({ view }: Frame, documentId: string, interpretations: readonly InterpretationRow[]): Html {
  const { lang } = view;
  const cards = interpretations.map((one) => {
    const words = textOfBlocks(one.body).replace(/\s+/gu, ' ');
    const told = { unit: one.responsible_unit, form: one.form };
    return html`<li>
      <a lang="zh-CN" href="${linkTo(`/public/documents/${documentId}/interpretations/${one.id}`, view)}"
        >${one.title}</a
      >
      <p class="quiet">${word('interpretedBy', lang, told)} · ${dayInChina(one.published_at, lang)}</p>
      ${words === '' ? undefined : html`<p lang="zh-CN">${words.slice(0, EXCERPT)}${words.length > EXCERPT ? '……' : ''}</p>`}
    </li>`;
  });
  return html`<aside class="beside" aria-labelledby="interpretations">
    <h2 id="interpretations">${word('interpretations', lang)}</h2>
    <ul>
      ${cards}
    </ul>
  </aside>`;
}

/** One line to be copied into a letter: what it is, by whom, when, and where it stands. */
function citationOf(row: FullDocumentRow, lang: Lang): string {
  return word('citationOf', lang, {
    title: row.title,
    number: row.document_number ?? row.index_number,
    issuers: listed(row.issuers, lang),
    date: dateInWords(row.document_date, lang),
    published: dayInChina(row.published_at, lang),
  });
}

function channelTable(channels: readonly ChannelRow[], lang: Lang): Html | undefined {
  if (channels.length === 0) return undefined;
  const rows = channels.map(
    (one) =>
      html`<tr>
        <td lang="zh-CN">${one.channel}</td>
        <td>${addressOrText(one.official_address)}</td>
        <td>${timeInChina(one.published_at, lang)}</td>
      </tr>`,
  );
  return html`<section class="channels">
    <h2>${word('channels', lang)}</h2>
    <div class="wide" role="region" aria-label="${word('channels', lang)}" tabindex="0">
      <table>
        <caption>
          ${word('channelsHelp', lang)}
        </caption>
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
      </table>
    </div>
  </section>`;
}

/** An address of the web is a link; an issue of a gazette is not. */
function addressOrText(address: string): Html {
  const isLink = /^https?:\/\//.test(address) && URL.canParse(address);
  return isLink ? html`<a rel="noreferrer" href="${address}">${address}</a>` : html`${address}`;
}
