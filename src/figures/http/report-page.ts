import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dispositionOf } from '../../platform/http/content-disposition.js';
import type { Lang } from '../../platform/messages/messages.js';
import { html, Html } from '../../platform/pages/html.js';
import type { Report, ReportTable } from '../rules/report.js';

const STYLE = readFileSync(new URL('../../platform/pages/print.css', import.meta.url), 'utf8');
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The page stands alone, so that it can be kept, sent and printed as one file; nothing in it runs or is loaded. */
const PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
};

/** A report as a page of A4, made here: the same bytes for whoever prints it. */
export function reportPage(reply: FastifyReply, report: Report, foot: readonly string[], lang: Lang): StreamableFile {
  void reply.headers(PAGE_HEADERS).header('content-language', lang === 'zh' ? 'zh-CN' : 'en');
  return new StreamableFile(Buffer.from(pageOf(report, foot, lang), 'utf8'), {
    type: 'text/html; charset=utf-8',
    disposition: dispositionOf(`${report.title}.html`).replace(/^attachment/, 'inline'),
  });
}

function pageOf({ title, lines, tables }: Report, foot: readonly string[], lang: Lang): string {
  const page = html`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        ${new Html(STYLE)}
      </style>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        <p class="lines">${lines.map((line, i) => (i === 0 ? html`${line}` : html`<br />${line}`))}</p>
        ${tables.map((table, i) => tableOf(table, i))}
        ${foot.length > 0 ? html`<footer class="foot">${foot.map((line) => html`<div>${line}</div>`)}</footer>` : undefined}
      </main>
    </body>
  </html>`;
  return `<!doctype html>${page.markup}`;
}

function tableOf({ title, note, columns, rows }: ReportTable, i: number): Html {
  return html`<section aria-labelledby="table-${i}">
    <h2 id="table-${i}">${title}</h2>
    ${note === null ? undefined : html`<p class="note">${note}</p>`}
    <table>
      <thead>
        <tr>
          ${columns.map((column) => (column === '' ? html`<td></td>` : html`<th scope="col">${column}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(rowOf)}
      </tbody>
    </table>
  </section>`;
}

const rowOf = ([name, ...cells]: (string | null)[]): Html =>
  html`<tr>
    <th scope="row">${name ?? ''}</th>
    ${cells.map((cell) => (cell === null ? html`<td class="blank"></td>` : html`<td>${cell}</td>`))}
  </tr>`;
