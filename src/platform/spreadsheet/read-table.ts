import { parse } from 'csv-parse/sync';
import { Malformed } from '../errors.js';
import { withoutHidden } from '../hidden-characters.js';
import { unpackedSize } from './unpacked-size.js';

/** One row of a table, with its number as the spreadsheet shows it. */
export interface TableRow {
  number: number;
  cells: string[];
}

export interface TableLimits {
  /** with the headings */
  rows: number;
  columns: number;
}

/** An honest sheet of some thousand rows unpacks to a few megabytes. */
const MOST_UNPACKED = 16 * 1024 * 1024;

/**
 * The rows of the first sheet of an XLSX workbook, or of a CSV file in UTF-8 or GB 18030 (of which GBK is a part), as
 * text; empty rows are left out. What the archive would unpack to is known before anything is unpacked.
 * @throws Malformed('tableUnreadable' | 'tableTooLarge')
 */
export async function readTable(bytes: Buffer, limits: TableLimits): Promise<TableRow[]> {
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const rows = isArchive ? await rowsOfWorkbook(bytes, limits) : rowsOfText(textOf(bytes), limits);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (
    rows.length >= readAtMost(limits) ||
    filled.length > limits.rows ||
    filled.some(({ cells }) => cells.length > limits.columns)
  )
    throw tooLarge(limits);
  return filled;
}

/** Empty rows between count too: what lies behind the last row that is read must not be lost without a word. */
const readAtMost = ({ rows }: TableLimits): number => 4 * rows + 2;

async function rowsOfWorkbook(bytes: Buffer, limits: TableLimits): Promise<TableRow[]> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw unreadable();
  if (size > MOST_UNPACKED) throw tooLarge(limits);
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, { sheets: [0], maxRows: readAtMost(limits) }).catch((cause: unknown) => {
    throw unreadable(cause);
  });
  const rows = workbook.sheets[0]?.rows ?? [];
  return rows.map((cells, index) => ({ number: index + 1, cells: trimmed(cells.map(wordsOf)) }));
}

function rowsOfText(text: string, limits: TableLimits): TableRow[] {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      relax_column_count: true,
      delimiter: [',', '\t'],
      max_record_size: 64 * 1024,
      to: readAtMost(limits),
    });
    return rows.map((cells, index) => ({ number: index + 1, cells: trimmed(cells.map((cell) => tidy(cell))) }));
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** UTF-8 where the bytes are that: hardly a text in GBK happens to be. */
function textOf(bytes: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      continue;
    }
  }
  throw unreadable();
}

function wordsOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return tidy(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const tidy = (text: string): string => withoutHidden(text).normalize('NFC').trim();

/** Empty cells at the end are no columns: spreadsheets write as many as somebody once coloured. */
function trimmed(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

function unreadable(cause?: unknown): Malformed {
  const problem = new Malformed('tableUnreadable', [{ code: 'tableUnreadable', pointer: '/file' }]);
  return cause === undefined ? problem : Object.assign(problem, { cause });
}

function tooLarge({ rows, columns }: TableLimits): Malformed {
  return new Malformed('tableTooLarge', [{ code: 'tableTooLarge', pointer: '/file', params: { rows, columns } }]);
}
