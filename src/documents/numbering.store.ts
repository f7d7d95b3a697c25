import type { Reader, Statement, Tx } from '../platform/database/database.js';
import { uuidv7 } from '../platform/ids.js';
import type { SeriesKey } from './rules/numbering.js';

/** The row of a series, locked until the transaction ends. */
export interface LockedSeries {
  id: string;
  prefix: string;
  last: number;
}

/** Takes the next number: the row is made with the first one. Undefined where it is closed, or the unit has no 机关代字. */
export async function takeNext(tx: Tx, key: SeriesKey, at: Date): Promise<LockedSeries | undefined> {
  const [row] = await tx.query<LockedSeries>({
    name: 'numbering.takeNext',
    text: `
      INSERT INTO yuantou.number_series AS s (id, unit_id, prefix, line, numbering, year, last)
      SELECT $1::uuid, u.id, u.document_prefix, $3, $4, $5::integer, 1
      FROM yuantou.unit u WHERE u.id = $2::uuid AND u.document_prefix IS NOT NULL
      ON CONFLICT ON CONSTRAINT number_series_key DO UPDATE SET last = s.last + 1 WHERE s.closed_at IS NULL
      RETURNING s.id, s.prefix, s.last`,
    values: [uuidv7(at), key.unitId, key.line, key.numbering, key.year],
  });
  return row;
}

/** Locks the series to look at it first, for a number higher than the next. */
export async function lockSeries(tx: Tx, key: SeriesKey, at: Date): Promise<LockedSeries | undefined> {
  const [, rows] = await Promise.all([
    tx.execute({
      name: 'numbering.ensureSeries',
      text: `
        INSERT INTO yuantou.number_series (id, unit_id, prefix, line, numbering, year, last)
        SELECT $1::uuid, u.id, u.document_prefix, $3, $4, $5::integer, 0
        FROM yuantou.unit u WHERE u.id = $2::uuid AND u.document_prefix IS NOT NULL
        ON CONFLICT ON CONSTRAINT number_series_key DO NOTHING`,
      values: [uuidv7(at), key.unitId, key.line, key.numbering, key.year],
    }),
    tx.query<LockedSeries>({
      name: 'numbering.lockSeries',
      text: `SELECT s.id, s.prefix, s.last ${FROM_SERIES} FOR UPDATE OF s`,
      values: [key.unitId, key.line, key.year],
    }),
  ]);
  return rows[0];
}

const FROM_SERIES = `
  FROM yuantou.number_series s JOIN yuantou.unit u ON u.id = s.unit_id AND u.document_prefix = s.prefix
  WHERE s.unit_id = $1::uuid AND s.line = $2 AND s.year = $3::integer AND s.closed_at IS NULL`;

export const moveSeries = (seriesId: string, last: number): Statement => ({
  name: 'numbering.moveSeries',
  text: `UPDATE yuantou.number_series SET last = $2::integer WHERE id = $1::uuid`,
  values: [seriesId, last],
});

/** Whether there is such a series, and it was closed. */
export async function isClosed(tx: Tx, key: SeriesKey): Promise<boolean> {
  const [row] = await tx.query<{ closed: boolean }>({
    text: `
      SELECT EXISTS (SELECT FROM yuantou.number_series s
        JOIN yuantou.unit u ON u.id = s.unit_id AND u.document_prefix = s.prefix
        WHERE s.unit_id = $1::uuid AND s.line = $2 AND s.year = $3::integer AND s.closed_at IS NOT NULL) AS closed`,
    values: [key.unitId, key.line, key.year],
  });
  return row?.closed ?? false;
}

/** What the next number would be, without taking it; another registration may come first. */
export async function peekSeries(
  reader: Reader,
  key: SeriesKey,
): Promise<{ prefix: string; last: number } | undefined> {
  const [row] = await reader.query<{ prefix: string; last: number }>({
    name: 'numbering.peekSeries',
    text: `
      SELECT u.document_prefix AS prefix, coalesce(s.last, 0) AS last
      FROM yuantou.unit u
      LEFT JOIN yuantou.number_series s
        ON s.unit_id = u.id AND s.prefix = u.document_prefix AND s.line = $2 AND s.year = $3::integer
      WHERE u.id = $1::uuid AND u.document_prefix IS NOT NULL AND s.closed_at IS NULL`,
    values: [key.unitId, key.line, key.year],
  });
  return row;
}

export interface IndexCount {
  credit_code: string | null;
  region_code: string | null;
  prefix: string | null;
  last: number;
}

/**
 * Counts one more public thing. A unit without a credit code is counted with all that share its region, in the row of
 * the government above it: so no two index numbers are alike.
 */
export async function countIndex(tx: Tx, ownerId: string, governmentId: string, year: number): Promise<IndexCount> {
  const [row] = await tx.query<IndexCount>({
    name: 'numbering.countIndex',
    text: `
      WITH owner AS (SELECT u.id, u.credit_code, u.region_code, u.document_prefix FROM yuantou.unit u WHERE u.id = $1::uuid),
      counted AS (
        INSERT INTO yuantou.index_counter AS c (unit_id, year, last)
        SELECT CASE WHEN o.credit_code IS NULL THEN $2::uuid ELSE o.id END, $3::integer, 1 FROM owner o
        ON CONFLICT ON CONSTRAINT index_counter_pkey DO UPDATE SET last = c.last + 1
        RETURNING c.last
      )
      SELECT o.credit_code, o.region_code, o.document_prefix AS prefix, counted.last FROM owner o, counted`,
    values: [ownerId, governmentId, year],
  });
  if (!row) throw new Error(`unit ${ownerId} numbers a document and does not exist`);
  return row;
}

export interface NewRegistration {
  documentId: string;
  sequence: number;
  number: string;
  normativeNumber: string | null;
  indexNumber: string;
  documentDate: string;
  mark: string;
  correction: boolean;
  by: string;
  at: Date;
  /** null: the number is another body's, or was there before */
  taken: { seriesId: string; number: number; skipped: number[]; gapReason: string | null } | null;
}

/** The registration with the numbers it took or left out; one of a series is there once, by its key. */
export const insertRegistration = (row: NewRegistration): Statement => ({
  name: 'numbering.insertRegistration',
  text: `
    WITH taken AS (
      INSERT INTO yuantou.issued_number (series_id, number, document_id, gap_reason, taken_by, taken_at)
      SELECT $11::uuid, n.number, CASE WHEN n.number = $12::integer THEN $1::uuid END,
        CASE WHEN n.number = $12::integer THEN NULL ELSE $14::text END, $9::uuid, $10::timestamptz
      FROM unnest($13::integer[]) AS n (number)
    )
    INSERT INTO yuantou.registration (document_id, sequence, number, normative_number, index_number, document_date, mark,
      correction, registered_by, registered_at)
    VALUES ($1::uuid, $2::integer, $3, $4, $5, $6::date, $7, $8::boolean, $9::uuid, $10::timestamptz)`,
  values: [
    row.documentId,
    row.sequence,
    row.number,
    row.normativeNumber,
    row.indexNumber,
    row.documentDate,
    row.mark,
    row.correction,
    row.by,
    row.at,
    row.taken?.seriesId ?? null,
    row.taken?.number ?? null,
    row.taken ? [...row.taken.skipped, row.taken.number] : [],
    row.taken?.gapReason ?? null,
  ],
});

export interface RegistrationRow {
  number: string;
  normative_number: string | null;
  index_number: string;
  document_date: string;
  mark: string;
  correction: boolean;
  /** the address the document has, or had, on the public side */
  portal_id: string | null;
  /** 主题分类, as it was marked last */
  topic: string | null;
}

/** The newest registration of a document; undefined before it has one. */
export async function registrationOf(reader: Reader, documentId: string): Promise<RegistrationRow | undefined> {
  const [row] = await reader.query<RegistrationRow>({
    name: 'numbering.registrationOf',
    text: `
      SELECT r.number, r.normative_number, r.index_number, r.document_date, r.mark, r.correction,
        (SELECT p.portal_id FROM yuantou.publication p WHERE p.document_id = r.document_id LIMIT 1) AS portal_id,
        (SELECT t.topic FROM yuantou.topic_mark t WHERE t.document_id = r.document_id
          ORDER BY t.sequence DESC LIMIT 1) AS topic
      FROM yuantou.registration r WHERE r.document_id = $1::uuid ORDER BY r.sequence DESC LIMIT 1`,
    values: [documentId],
  });
  return row;
}
