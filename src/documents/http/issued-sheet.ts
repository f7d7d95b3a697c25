import { createHash } from 'node:crypto';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { ATTRIBUTES, ISSUING_NAMES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Issue } from '../../platform/errors.js';
import { issuesOf } from '../../platform/http/validation.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { readTable } from '../../platform/spreadsheet/read-table.js';
import type { TableRow } from '../../platform/spreadsheet/read-table.js';
import { cellsOf, codeOf, columnsOf, dateOf, uploadedFile } from '../../platform/spreadsheet/sheet.js';
import { ISSUED_COLUMNS } from '../rules/issued-import.js';
import type { IssuedColumn, IssuedRow } from '../rules/issued-import.js';
import type { IssuedSheet } from '../use-cases/import-issued-documents.js';
import { IssuedRowRequest } from './issued-imports.requests.js';

const MOST_BYTES = 4 * 1024 * 1024;
/** Headings included. */
const LIMITS = { rows: 5001, columns: 40 };
const NEEDED = ['number', 'title', 'documentDate', 'attribute'] as const;

/** @throws Malformed where it is no sheet with the headings that are needed; 413 over 4 MB; 415 for another kind of body */
export async function readIssuedSheet(request: FastifyRequest): Promise<IssuedSheet> {
  const bytes = await uploadedFile(request, MOST_BYTES);
  const [headings, ...rows] = await readTable(bytes, LIMITS);
  const columns = columnsOf(headings, ISSUED_COLUMNS, NEEDED);
  const read = rows.map((row) => rowOf(row, columns));
  return {
    rows: read.map(({ row }) => row),
    issues: read.flatMap(({ issues }) => issues),
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}

function rowOf(row: TableRow, columns: (IssuedColumn | null)[]): { row: IssuedRow; issues: Issue[] } {
  const cells = Object.entries(cellsOf(row, columns)) as [IssuedColumn, string][]; // Object.entries forgets its keys
  const given = Object.fromEntries(cells.map(([column, words]) => [column, valueOf(column, words)]));
  const request = plainToInstance(IssuedRowRequest, given);
  const errors = validateSync(request, { whitelist: true });
  const faulty = new Set(errors.map(({ property }) => property));
  const values = ISSUED_COLUMNS.map((column) => [column, faulty.has(column) ? null : (request[column] ?? null)]);
  const read = { row: row.number, ...Object.fromEntries(values) } as IssuedRow; // the columns are all of its fields
  return { row: read, issues: issuesOf(errors, `/rows/${row.number}`) };
}

function valueOf(column: IssuedColumn, words: string): string {
  switch (column) {
    case 'kind':
      return codeOf('kind', KINDS, words) ?? words;
    case 'issuingName':
      return nameOf(words) ?? words;
    case 'attribute':
      return codeOf('attribute', ATTRIBUTES, words) ?? words;
    case 'documentDate':
    case 'reviewAt':
      return dateOf(words);
    default:
      return words;
  }
}

/** As it is labelled, or as people write it: 政府, 政府办公室, 部门. */
const nameOf = (words: string): string | undefined =>
  words === '部门'
    ? 'department'
    : [words, `${words}名义`].map((one) => codeOf('issuingName', ISSUING_NAMES, one)).find(Boolean);

/** Only the first sheet is read; the second is for the person who fills it in. */
export async function issuedTemplate(lang: Lang): Promise<{ name: string; bytes: Buffer }> {
  const title = labelOf('importSheet', 'issuedDocuments', lang);
  const headings = ISSUED_COLUMNS.map((column) => labelOf('importColumn', column, lang));
  const sets = [
    ['kind', KINDS],
    ['issuingName', ISSUING_NAMES],
    ['attribute', ATTRIBUTES],
  ] as const;
  const longest = Math.max(...sets.map(([, codes]) => codes.length));
  const words = [
    sets.map(([set]) => labelOf('importColumn', set, lang)),
    ...Array.from({ length: longest }, (_, i) =>
      sets.map(([set, codes]) => (codes[i] === undefined ? '' : labelOf(set, codes[i], lang))),
    ),
  ];
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: [
      { name: title, rows: [headings], columns: headings.map(() => ({ width: 18 })) },
      { name: labelOf('importSheet', 'issuedWords', lang), rows: words, columns: sets.map(() => ({ width: 18 })) },
    ],
  });
  return { name: `${title}.xlsx`, bytes: Buffer.from(bytes) };
}
