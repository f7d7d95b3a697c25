import { createHash } from 'node:crypto';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Issue } from '../../platform/errors.js';
import { issuesOf } from '../../platform/http/validation.js';
import { readTable } from '../../platform/spreadsheet/read-table.js';
import type { TableRow } from '../../platform/spreadsheet/read-table.js';
import { cellsOf, codeOf, columnsOf, dateOf, uploadedFile } from '../../platform/spreadsheet/sheet.js';
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
  const bytes = await uploadedFile(request, MOST_BYTES);
  const [headings, ...rows] = await readTable(bytes, LIMITS);
  const columns = columnsOf(headings, IMPORT_COLUMNS, ['unit']);
  const read = rows.map((row) => rowOf(row, columns));
  return {
    count: rows.length,
    rows: read.flatMap(({ row }) => row ?? []),
    issues: read.flatMap(({ issues }) => issues),
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}

function rowOf(row: TableRow, columns: (ImportColumn | null)[]): { row?: OrganisationRow; issues: Issue[] } {
  const cells = Object.entries(cellsOf(row, columns)) as [ImportColumn, string][]; // Object.entries forgets its keys
  const given = Object.fromEntries(cells.map(([column, words]) => [column, valueOf(column, words)]));
  const request = plainToInstance(OrganisationRowRequest, given);
  const errors = validateSync(request, { whitelist: true });
  const faulty = new Set(errors.map(({ property }) => property));
  const issues = issuesOf(errors, `/rows/${row.number}`);
  if (faulty.has('unit')) return { issues };
  const values = IMPORT_COLUMNS.map((column) => [column, faulty.has(column) ? null : (request[column] ?? null)]);
  const read = { row: row.number, ...Object.fromEntries(values) } as OrganisationRow; // the columns are all, the unit is there
  return { row: read, issues };
}

function valueOf(column: ImportColumn, words: string): string {
  if (column === 'unitKind') return codeOf('unitKind', UNIT_KINDS, words) ?? words;
  if (column === 'role') return codeOf('role', ROLES, words) ?? words;
  if (column === 'username') return words.toLowerCase();
  return column === 'startsOn' || column === 'endsOn' ? dateOf(words) : words;
}
