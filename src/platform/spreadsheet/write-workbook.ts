import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dispositionOf } from '../http/content-disposition.js';

export interface Sheet {
  name: string;
  /** The first row is taken for headings. Texts stay texts, whatever they begin with. */
  rows: (string | number | null)[][];
  /** in characters; 16 where none is given */
  widths?: number[];
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of a few sheets, small enough to be made in memory: tables that people read, not ledgers. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows, widths }) => ({
      name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      rows,
      columns: (rows[0] ?? []).map((_, i) => ({ width: widths?.[i] ?? 16 })),
    })),
  });
  return Buffer.from(bytes);
}

/** @param name of the file, with its ending */
export async function workbookAnswer(
  reply: FastifyReply,
  name: string,
  sheets: readonly Sheet[],
): Promise<StreamableFile> {
  const bytes = await workbookOf(sheets);
  void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
  return new StreamableFile(bytes, { type: XLSX, disposition: dispositionOf(name) });
}
