import { PayloadTooLargeException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Malformed } from '../errors.js';
import type { Issue } from '../errors.js';
import { escapePointer } from '../http/body-parsers.js';
import { labelOf } from '../messages/messages.js';
import type { TableRow } from './read-table.js';

const malformed = (...issues: Issue[]): Malformed => new Malformed('malformedRequest', issues);

/** The one file of a form, under the name `file`. @throws Malformed; 413 over the limit; 415 for another kind of body */
export async function uploadedFile(request: FastifyRequest, mostBytes: number): Promise<Buffer> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  let bytes: Buffer | undefined;
  for await (const part of request.parts({ limits: { fileSize: mostBytes, files: 1, fields: 1 } })) {
    if (part.type !== 'file' || part.fieldname !== 'file')
      throw malformed({ code: 'unknownField', pointer: `/${escapePointer(part.fieldname)}` });
    bytes = await part.toBuffer();
    if (part.file.truncated) throw new PayloadTooLargeException();
  }
  if (!bytes) throw malformed({ code: 'missingField', pointer: '/file' });
  return bytes;
}

/**
 * What stands over each column, in either language or as its code (labels `importColumn.…`); an unknown heading may be a
 * slip of the hand. @returns null for a column without a heading
 */
export function columnsOf<Column extends string>(
  headings: TableRow | undefined,
  columns: readonly Column[],
  required: readonly Column[],
): (Column | null)[] {
  if (!headings) throw malformed({ code: 'tableEmpty', pointer: '/file' });
  const named = headings.cells.map((heading) => (heading === '' ? null : codeOf('importColumn', columns, heading)));
  const unknown = headings.cells.filter((heading, i) => heading !== '' && named[i] === undefined);
  const found = named.filter((column) => column !== null && column !== undefined);
  const twice = found.filter((column, i) => found.indexOf(column) !== i);
  const missing = required.filter((column) => !found.includes(column));
  const issues: Issue[] = [
    ...unknown.map((heading) => ({
      code: 'headingUnknown',
      pointer: '/file',
      params: { heading: heading.slice(0, 40) },
    })),
    ...twice.map((importColumn) => ({ code: 'headingTwice', pointer: '/file', params: { importColumn } })),
    ...missing.map((importColumn) => ({ code: 'headingMissing', pointer: '/file', params: { importColumn } })),
  ];
  if (issues.length > 0) throw malformed(...issues);
  return named.map((column) => column ?? null);
}

/** The code of a set's member that somebody wrote down by its name. */
export function codeOf<C extends string>(set: string, codes: readonly C[], words: string): C | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_（）()]/g, '');
  return codes.find((code) =>
    [code, labelOf(set, code, 'zh'), labelOf(set, code, 'en')].some((name) => plain(name) === plain(words)),
  );
}

/** 2026-1-5, 2026/1/5, 2026.1.5 and 2026年1月5日 are all 2026-01-05. */
export function dateOf(words: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(words) ?? [];
  return year === undefined ? words : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The cells of a row under their headings; empty ones are left out. */
export function cellsOf<Column extends string>(
  { cells }: TableRow,
  columns: readonly (Column | null)[],
): Partial<Record<Column, string>> {
  const entries = columns.flatMap((column, i) => {
    const words = cells[i] ?? '';
    return column === null || words === '' ? [] : [[column, words] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Column, string>>; // keys are columns by construction
}
