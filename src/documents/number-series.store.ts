import type { Statement, Tx } from '../platform/database/database.js';
import type { SeriesKey } from './rules/numbering.js';

/** A series that this registrar keeps, locked until the transaction ends. */
export interface KeptSeries {
  id: string;
  prefix: string;
  line: string;
  year: number;
  last: number;
  closed: boolean;
}

/** Of the own unit, and in a government's office those of the government. */
const KEPT_BY = (unit: string): string => `
  IN (SELECT ${unit}::uuid UNION ALL
    SELECT o.parent_id FROM yuantou.unit o WHERE o.id = ${unit}::uuid AND o.kind = 'governmentOffice')`;

export async function lockKept(tx: Tx, seriesId: string, keeperUnitId: string): Promise<KeptSeries | undefined> {
  const [row] = await tx.query<KeptSeries>({
    text: `
      SELECT s.id, s.prefix, s.line, s.year, s.last, s.closed_at IS NOT NULL AS closed
      FROM yuantou.number_series s WHERE s.id = $1::uuid AND s.unit_id ${KEPT_BY('$2')} FOR UPDATE OF s`,
    values: [seriesId, keeperUnitId],
  });
  return row;
}

/** The unit's 机关代字; undefined where it is no unit of this keeper, null where it has none. */
export async function prefixKept(tx: Tx, unitId: string, keeperUnitId: string): Promise<string | null | undefined> {
  const [row] = await tx.query<{ prefix: string | null }>({
    text: `
      SELECT u.document_prefix AS prefix FROM yuantou.unit u
      WHERE u.id = $1::uuid AND u.disabled_at IS NULL AND u.id ${KEPT_BY('$2')} FOR SHARE OF u`,
    values: [unitId, keeperUnitId],
  });
  return row?.prefix;
}

export interface NewSeries extends SeriesKey {
  id: string;
  prefix: string;
  first: number;
  firstReason: string | null;
  by: string;
  at: Date;
}

export const insertSeries = (row: NewSeries): Statement => ({
  text: `
    INSERT INTO yuantou.number_series (id, unit_id, prefix, line, numbering, year, last, first, first_reason, opened_by,
      opened_at)
    VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6::integer, $7::integer - 1, $7::integer, $8, $9::uuid, $10::timestamptz)
    ON CONFLICT ON CONSTRAINT number_series_key DO NOTHING`,
  values: [
    row.id,
    row.unitId,
    row.prefix,
    row.line,
    row.numbering,
    row.year,
    row.first,
    row.firstReason,
    row.by,
    row.at,
  ],
});

export const closeSeries = (seriesId: string, by: string, at: Date, reason: string): Statement => ({
  text: `UPDATE yuantou.number_series SET closed_by = $2, closed_at = $3, close_reason = $4 WHERE id = $1::uuid`,
  values: [seriesId, by, at, reason],
});

export const insertGaps = (seriesId: string, numbers: number[], reason: string, by: string, at: Date): Statement => ({
  text: `
    INSERT INTO yuantou.issued_number (series_id, number, document_id, gap_reason, taken_by, taken_at)
    SELECT $1::uuid, n.number, NULL, $3, $4::uuid, $5::timestamptz FROM unnest($2::integer[]) AS n (number)`,
  values: [seriesId, numbers, reason, by, at],
});
