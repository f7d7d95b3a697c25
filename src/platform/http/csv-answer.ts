import { Readable, pipeline } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import type { FastifyReply } from 'fastify';
import { dispositionOf } from './content-disposition.js';
import { currentRequest, runInRequest } from './request-context.js';

export interface CsvTable {
  /** The file's name, with its ending. */
  name: string;
  headings: readonly string[];
  /** Rows in portions, each fetched when the one before has been sent. */
  portions: AsyncIterator<readonly (readonly string[])[]>;
}

/**
 * A table as a file of comma-separated values that a spreadsheet opens as it is (UTF-8 with its mark), row by row as they
 * are fetched. A cell that a spreadsheet would take for a formula (= + - @, tab, CR) gets an apostrophe before it. What
 * fails before the first row answers as a problem; later the transfer breaks off, so that half a table looks like none.
 */
export async function csvAnswer(reply: FastifyReply, { name, headings, portions }: CsvTable): Promise<StreamableFile> {
  const context = currentRequest();
  const first = await portions.next();
  const rows = Readable.from(rowsOf(first, { next: () => runInRequest(context, () => portions.next()) }));
  const table = stringify({ bom: true, header: true, columns: [...headings], escape_formulas: true });
  // Its errors reach the answer through `table`, which pipeline destroys with them.
  pipeline(rows, table, () => undefined);
  void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
  return new StreamableFile(table, { type: 'text/csv; charset=utf-8', disposition: dispositionOf(name) });
}

type Portions = CsvTable['portions'];

async function* rowsOf(first: Awaited<ReturnType<Portions['next']>>, rest: Portions): AsyncGenerator<string[]> {
  for (let portion = first; !portion.done; portion = await rest.next()) {
    for (const row of portion.value) yield [...row];
  }
}
