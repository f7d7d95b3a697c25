import type { FastifyRequest } from 'fastify';
import type { Issue } from '../../platform/errors.js';
import { readTable } from '../../platform/spreadsheet/read-table.js';
import { cellsOf, codeOf, columnsOf, dateOf, uploadedFile } from '../../platform/spreadsheet/sheet.js';
import { HOLIDAYS } from '../rules/holidays.js';
import { DAY_KINDS } from '../rules/year-import.js';
import type { ImportedDay } from '../rules/year-import.js';

const MOST_BYTES = 256 * 1024;
const LIMITS = { rows: 400, columns: 10 };
const COLUMNS = ['day', 'arrangement', 'holiday'] as const;

export interface YearSheet {
  days: (ImportedDay & { row: number })[];
  /** of cells that cannot be read */
  issues: Issue[];
}

/** @throws Malformed where it is no sheet with these headings; 413; 415 */
export async function readYearSheet(request: FastifyRequest): Promise<YearSheet> {
  const bytes = await uploadedFile(request, MOST_BYTES);
  const [headings, ...rows] = await readTable(bytes, LIMITS);
  const columns = columnsOf(headings, COLUMNS, COLUMNS);
  const sheet: YearSheet = { days: [], issues: [] };
  for (const row of rows) {
    const { day = '', arrangement = '', holiday = '' } = cellsOf(row, columns);
    const kind = codeOf('dayArrangement', DAY_KINDS, arrangement);
    const name = codeOf('dayReason', HOLIDAYS, holiday);
    const at = (column: string): string => `/rows/${row.number}/${column}`;
    if (!kind) sheet.issues.push({ code: 'arrangementUnknown', pointer: at('arrangement') });
    if (!name) sheet.issues.push({ code: 'holidayUnknown', pointer: at('holiday') });
    if (kind && name) sheet.days.push({ row: row.number, on: dateOf(day), kind, holiday: name });
  }
  return sheet;
}
