import type { Reader, Statement, Tx } from '../platform/database/database.js';

/** Documents of these numbers, whoever issued them. */
export const documentsByNumbers = (
  tx: Reader,
  numbers: readonly string[],
): Promise<{ number: string; unitId: string; title: string }[]> =>
  tx.query({
    name: 'issuedImport.known',
    text: `SELECT d.number, d.unit_id AS "unitId", d.title FROM yuantou.document d WHERE d.number = ANY ($1::text[])`,
    values: [numbers],
  });

export interface IndexBlock {
  credit_code: string | null;
  region_code: string | null;
  prefix: string | null;
  /** the last of the counts that were taken */
  last: number;
}

/** As many index numbers in one go as there are documents; the counter is the one of every other registration. */
export async function countIndexes(
  tx: Tx,
  ownerId: string,
  governmentId: string,
  year: number,
  count: number,
): Promise<IndexBlock> {
  const [row] = await tx.query<IndexBlock>({
    name: 'issuedImport.countIndexes',
    text: `
      WITH owner AS (SELECT u.id, u.credit_code, u.region_code, u.document_prefix FROM yuantou.unit u WHERE u.id = $1::uuid),
      counted AS (
        INSERT INTO yuantou.index_counter AS c (unit_id, year, last)
        SELECT CASE WHEN o.credit_code IS NULL THEN $2::uuid ELSE o.id END, $3::integer, $4::integer FROM owner o
        ON CONFLICT ON CONSTRAINT index_counter_pkey DO UPDATE SET last = c.last + $4::integer
        RETURNING c.last
      )
      SELECT o.credit_code, o.region_code, o.document_prefix AS prefix, counted.last FROM owner o, counted`,
    values: [ownerId, governmentId, year, count],
  });
  if (!row) throw new Error(`unit ${ownerId} enters documents and does not exist`);
  return row;
}

/** Rows of one table, written at once; every row has the same columns. */
export function insertAll(table: string, rows: readonly Record<string, unknown>[]): Statement {
  const columns = Object.keys(rows[0] ?? {});
  // A text that is nothing is kept as JSON's null, as everywhere.
  const values = columns.map((column) => (column === 'value' ? `coalesce(value, 'null')` : column));
  return {
    name: `issuedImport.${table}`,
    text: `INSERT INTO yuantou.${table} (${columns.join(', ')})
      SELECT ${values.join(', ')} FROM jsonb_populate_recordset(NULL::yuantou.${table}, $1::jsonb)`,
    values: [JSON.stringify(rows)],
  };
}
