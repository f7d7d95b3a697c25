import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, Html } from '../../platform/pages/html.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { CONCLUSIONS } from '../rules/vocabulary.js';
import type { SelfAuditReportView, SectionView } from './report.responses.js';

/** For the screen and for paper of A4; it lies beside this file in `src/` and in `dist/src/`. */
const STYLE = readFileSync(new URL('report-page.css', import.meta.url), 'utf8');
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing on the page runs, and nothing is loaded from elsewhere. */
export const REPORT_PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
};

/** 自查整改情况报告, as it is printed and filed. */
export function reportPage(report: SelfAuditReportView, lang: Lang): string {
  const word = (code: string): string => labelOf('reportWord', code, lang);
  const page = html`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${report.title}</title>
      ${new Html(`<style>${STYLE}</style>`)}
    </head>
    <body>
      <main>
        <h1>${report.title}</h1>
        <p class="to">${report.office}${lang === 'zh' ? '：' : ':'}</p>
        ${report.sections.map((section) => sectionPart(section, report, word))} ${signaturePart(report, word)}
        <footer>
          <p>${word('asOf')} <time>${minute(report.asOf)}</time></p>
          <p>${word('populationHash')} <code>${report.populationHash}</code></p>
          <p>${word('hash')} <code>${report.hash}</code></p>
          <p>SM3 <code>${report.sm3}</code></p>
        </footer>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}`;
}

type Word = (code: string) => string;

function sectionPart({ section, heading, text }: SectionView, report: SelfAuditReportView, word: Word): Html {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return html`<section>
    <h2>${heading}</h2>
    ${paragraphs.map((line) => html`<p>${line}</p>`)} ${tablesOf(section, report, word)}
  </section>`;
}

function tablesOf(section: SectionView['section'], report: SelfAuditReportView, word: Word): Html[] {
  switch (section) {
    case 'scope':
      return [];
    case 'overview':
      return [
        table(
          word('issuedTable'),
          [word('proactive'), word('onRequest'), word('nonDisclosure'), word('total')],
          [[report.issued.proactive, report.issued.onRequest, report.issued.nonDisclosure, report.issued.total]],
        ),
        overviewTable(report, word),
      ];
    case 'changes':
      return report.changed.length === 0 ? [] : [changedTable(report, word)];
    case 'kept':
      return report.keptGrounds.length === 0
        ? []
        : [
            table(
              word('groundsTable'),
              [word('ground'), word('count')],
              report.keptGrounds.map(({ ground, label, count }) => [`${ground} ${label}`, count]),
            ),
          ];
    case 'requests':
      return report.requested.length === 0
        ? []
        : [
            table(
              word('requestedTable'),
              [word('position'), word('title'), word('applicants'), word('conclusion')],
              report.requested.map((row) => [
                row.position,
                row.title ?? word('notYours'),
                row.applicants,
                row.conclusionLabel,
              ]),
            ),
          ];
    case 'problems':
      return report.points.length === 0 ? [] : [pointsTable(report, word)];
    case 'lastYear':
      return carriedTables(report, word);
  }
}

const overviewTable = ({ overview }: SelfAuditReportView, word: Word): Html =>
  table(
    word('overviewTable'),
    [word('kind'), word('register'), ...CONCLUSIONS.map((one) => word(one)), word('total')],
    overview.map((row) => [row.kindLabel, row.registerLabel, ...CONCLUSIONS.map((one) => row.counts[one]), row.total]),
  );

const changedTable = ({ changed }: SelfAuditReportView, word: Word): Html =>
  table(
    word('changedTable'),
    ['position', 'title', 'number', 'register', 'conclusion', 'attributeNow', 'done', 'publishedOn'].map(word),
    changed.map((row) => [
      row.position,
      row.title ?? word('notYours'),
      row.number ?? '',
      row.registerLabel,
      row.conclusionLabel,
      row.attributeNowLabel,
      word(row.applied ? 'applied' : 'pending'),
      row.publishedOn ?? '',
    ]),
  );

const pointsTable = ({ points }: SelfAuditReportView, word: Word): Html =>
  table(
    word('pointsTable'),
    ['problem', 'measure', 'responsible', 'dueOn'].map(word),
    points.map(({ problem, measure, responsible, dueOn }) => [problem, measure, responsible, dueOn]),
  );

function carriedTables({ carried, carriedChanges }: SelfAuditReportView, word: Word): Html[] {
  const points = table(
    word('carriedTable'),
    ['problem', 'measure', 'responsible', 'dueOn', 'done', 'words'].map(word),
    carried.map((one) => [
      ...[one.problem, one.measure, one.responsible, one.dueOn],
      ...[word(one.settled ? 'settled' : 'open'), one.words],
    ]),
  );
  const changes = table(
    word('carriedChangesTable'),
    ['position', 'conclusion', 'done'].map(word),
    carriedChanges.map((one) => [one.position, one.conclusionLabel, word(one.applied ? 'applied' : 'pending')]),
  );
  return [...(carried.length > 0 ? [points] : []), ...(carriedChanges.length > 0 ? [changes] : [])];
}

function signaturePart({ signature, unit }: SelfAuditReportView, word: Word): Html {
  if (!signature) return html`<p class="draft">${word('notSigned')}</p>`;
  return html`<div class="signature">
    <p>${unit}</p>
    <p>${signature.post} ${signature.by}</p>
    <p><time>${minute(signature.at)}</time></p>
  </div>`;
}

function table(caption: string, headings: readonly string[], rows: readonly (string | number)[][]): Html {
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => (typeof cell === 'number' ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const EAST_8 = 8 * 3600_000;

/** To the minute, in China. */
const minute = (at: string): string => new Date(Date.parse(at) + EAST_8).toISOString().slice(0, 16).replace('T', ' ');
