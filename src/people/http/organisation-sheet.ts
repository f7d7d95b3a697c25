import { createHash } from 'node:crypto';
import { PayloadTooLargeException, UnsupportedMediaTypeException } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Malformed } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { escapePointer } from '../../platform/http/body-parsers.js';
import { issuesOf } from '../../platform/http/validation.js';
import { labelOf } from '../../platform/messages/messages.js';
import { readTable } from '../../platform/spreadsheet/read-table.js';
import type { TableRow } from '../../platform/spreadsheet/read-table.js';
import { IMPORT_COLUMNS } from '../rules/organisation-row.js';
import type { ImportColumn, OrganisationRow } from '../rules/organisation-row.js';
import { ROLES, UNIT_KINDS } from '../rules/roles.js';
import type { Sheet } from '../use-cases/import-organisation.js';
import { OrganisationRowRequest } from './organisation-imports.requests.js';

const MOST_BYTES = 2 * 1024 * 1024;
/** Headings included. */
const LIMITS = { rows: 5001, columns: 40 };

/** What was read; a cell that cannot be read is empty in its row, and told. */
export interface OrganisationSheet extends Sheet {
  /** rows with something in them, headings aside */
  count: number;
}

/** @throws Malformed where it is no sheet with the headings that are needed; 413 over 2 MB; 415 for another kind of body */
export async function readSheet(request: FastifyRequest): Promise<OrganisationSheet> {
  const bytes = await fileOf(request);
  const [headings, ...rows] = await readTable(bytes, LIMITS);
  const columns = columnsOf(headings);
  const read = rows.map((row) => rowOf(row, columns));
  return {
    count: rows.length,
    rows: read.flatMap(({ row }) => row ?? []),
    issues: read.flatMap(({ issues }) => issues),
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function fileOf(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  let bytes: Buffer | undefined;
  for await (const part of request.parts({ limits: { fileSize: MOST_BYTES, files: 1, fields: 1 } })) {
    if (part.type !== 'file' || part.fieldname !== 'file')
      throw malformed({ code: 'unknownField', pointer: `/${escapePointer(part.fieldname)}` });
    bytes = await part.toBuffer();
    if (part.file.truncated) throw new PayloadTooLargeException();
  }
  if (!bytes) throw malformed({ code: 'missingField', pointer: '/file' });
  return bytes;
}

const malformed = (...issues: Issue[]): Malformed => new Malformed('malformedRequest', issues);

/** What stands over each column, in either language or as its code; an unknown heading may be a slip of the hand. */
function columnsOf(headings: TableRow | undefined): (ImportColumn | null)[] {
  if (!headings) throw malformed({ code: 'tableEmpty', pointer: '/file' });
  const columns = headings.cells.map((heading) => (heading === '' ? null : codeOf('importColumn', heading)));
  const unknown = headings.cells.filter((heading, i) => heading !== '' && columns[i] === undefined);
  const found = columns.filter((column) => column !== null && column !== undefined);
  const twice = found.filter((column, i) => found.indexOf(column) !== i);
  const issues: Issue[] = [
    ...unknown.map((heading) => ({
      code: 'headingUnknown',
      pointer: '/file',
      params: { heading: heading.slice(0, 40) },
    })),
    ...twice.map((importColumn) => ({ code: 'headingTwice', pointer: '/file', params: { importColumn } })),
    ...(found.includes('unit') ? [] : [{ code: 'headingMissing', pointer: '/file', params: { importColumn: 'unit' } }]),
  ];
  if (issues.length > 0) throw malformed(...issues);
  return columns.map((column) => IMPORT_COLUMNS.find((known) => known === column) ?? null);
}

const SETS: Record<string, readonly string[]> = { importColumn: IMPORT_COLUMNS, unitKind: UNIT_KINDS, role: ROLES };

/** The code of a set's member that somebody wrote down by its name. */
function codeOf(set: keyof typeof SETS, words: string): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_（）()]/g, '');
  return SETS[set]?.find((code) =>
    [code, labelOf(set, code, 'zh'), labelOf(set, code, 'en')].some((name) => plain(name) === plain(words)),
  );
}

function rowOf(
  { number, cells }: TableRow,
  columns: (ImportColumn | null)[],
): { row?: OrganisationRow; issues: Issue[] } {
  const given = Object.fromEntries(
    columns.flatMap((column, i) => {
      const words = cells[i] ?? '';
      return column === null || words === '' ? [] : [[column, valueOf(column, words)]];
    }),
  );
  const request = plainToInstance(OrganisationRowRequest, given);
  const errors = validateSync(request, { whitelist: true });
  const faulty = new Set(errors.map(({ property }) => property));
  const issues = issuesOf(errors, `/rows/${number}`);
  if (faulty.has('unit')) return { issues };
  const values = IMPORT_COLUMNS.map((column) => [column, faulty.has(column) ? null : (request[column] ?? null)]);
  const row = { row: number, ...Object.fromEntries(values) } as OrganisationRow; // the columns are all, the unit is there
  return { row, issues };
}

function valueOf(column: ImportColumn, words: string): string {
  if (column === 'unitKind' || column === 'role') return codeOf(column, words) ?? words;
  if (column === 'username') return words.toLowerCase();
  return column === 'startsOn' || column === 'endsOn' ? dateOf(words) : words;
}

/** 2026-1-5, 2026/1/5, 2026.1.5 and 2026年1月5日 are all 2026-01-05. */
function dateOf(words: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(words) ?? [];
  return year === undefined ? words : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
