import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { REQUEST_MATTERS } from '../../disclosure/rules/vocabulary.js';
import type { Issue } from '../../platform/errors.js';
import { issuesOf } from '../../platform/http/validation.js';
import { readTable } from '../../platform/spreadsheet/read-table.js';
import type { TableRow } from '../../platform/spreadsheet/read-table.js';
import { cellsOf, codeOf, columnsOf, dateOf, uploadedFile } from '../../platform/spreadsheet/sheet.js';
import { APPLICANT_KINDS, REQUEST_RESULTS } from '../rules/requests.js';
import type { ImportedRequest } from '../rules/requests.js';
import type { RequestImport } from '../use-cases/import-requests.js';
import { DisclosureRequestRequest } from './requests.requests.js';

const MOST_BYTES = 4 * 1024 * 1024;
/** Headings included. */
const LIMITS = { rows: 5001, columns: 20 };
const COLUMNS = [
  'requestNumber',
  'receivedOn',
  'applicant',
  'applicantKind',
  'requestTitle',
  'documentNumber',
  'requestMatter',
  'requestResult',
  'decidedOn',
] as const;
type Column = (typeof COLUMNS)[number];
const REQUIRED = ['requestNumber', 'receivedOn', 'applicant', 'requestTitle', 'requestResult'] as const;

const FIELDS: Record<Column, keyof DisclosureRequestRequest> = {
  requestNumber: 'number',
  receivedOn: 'receivedOn',
  applicant: 'applicant',
  applicantKind: 'applicantKind',
  requestTitle: 'title',
  documentNumber: 'documentNumber',
  requestMatter: 'matter',
  requestResult: 'result',
  decidedOn: 'decidedOn',
};

/** @throws Malformed where it is no sheet with these headings; 413; 415 */
export async function readRequestSheet(request: FastifyRequest): Promise<RequestImport> {
  const bytes = await uploadedFile(request, MOST_BYTES);
  const [headings, ...rows] = await readTable(bytes, LIMITS);
  const columns = columnsOf<Column>(headings, COLUMNS, REQUIRED);
  const read = rows.map((row) => rowOf(row, columns));
  const good = read.filter((one) => one.request !== null);
  return {
    requests: good.flatMap(({ request: one }) => one ?? []),
    issues: read.flatMap(({ issues }) => issues),
    at: (index) => `/rows/${good[index]?.row ?? 0}`,
  };
}

function rowOf(row: TableRow, columns: (Column | null)[]) {
  const cells = Object.entries(cellsOf(row, columns)) as [Column, string][]; // Object.entries forgets its keys
  const given = cells.map(([column, words]) => [FIELDS[column], valueOf(column, words)]);
  const request = plainToInstance(DisclosureRequestRequest, { applicantKind: 'person', ...Object.fromEntries(given) });
  const issues: Issue[] = issuesOf(validateSync(request, { whitelist: true }), `/rows/${row.number}`).map(withoutRule);
  return { row: row.number, request: issues.length === 0 ? importedOf(request) : null, issues };
}

/** What a validator says of a value may quote it. */
const withoutRule = ({ code, pointer = '', params }: Issue): Issue => ({
  code,
  pointer,
  ...(params && { params: Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'rule')) }),
});

function valueOf(column: Column, words: string): string {
  if (column === 'applicantKind') return codeOf('applicantKind', APPLICANT_KINDS, words) ?? words;
  if (column === 'requestMatter') return codeOf('requestMatter', REQUEST_MATTERS, words) ?? words;
  if (column === 'requestResult') return codeOf('requestResult', REQUEST_RESULTS, words) ?? words;
  return column === 'receivedOn' || column === 'decidedOn' ? dateOf(words) : words;
}

export const importedOf = (request: DisclosureRequestRequest): ImportedRequest => ({
  number: request.number,
  receivedOn: request.receivedOn,
  applicant: request.applicant,
  applicantKind: request.applicantKind,
  title: request.title,
  documentNumber: request.documentNumber ?? null,
  matter: request.matter ?? null,
  result: request.result,
  decidedOn: request.decidedOn ?? null,
});
