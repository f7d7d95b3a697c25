import type { Reader, Statement } from '../platform/database/database.js';
import type { NumberedDay } from './rules/working-day-numbers.js';

export interface Progress {
  /** the time of the newest act that was looked at; null: none yet */
  seen_to: Date | null;
  /** hash of the calendar by which days were counted */
  calendar: string | null;
}

export async function progressOf(reader: Reader): Promise<Progress> {
  const [row] = await reader.query<Progress>({
    name: 'figures.progress',
    text: 'SELECT seen_to, calendar FROM yuantou.figure_progress',
  });
  return row ?? { seen_to: null, calendar: null };
}

/** One at a time over all replicas; the others wait and then find nothing left to do. */
export const lockFeed: Statement = { text: `SELECT pg_advisory_xact_lock(hashtext('yuantou.figures'))` };

/** The newest act of those from a moment on; null: there is none. */
export async function newestAct(reader: Reader, since: Date | null): Promise<Date | null> {
  const [row] = await reader.query<{ newest: Date | null }>({
    text: 'SELECT max(occurred_at) AS newest FROM yuantou.record_entry WHERE occurred_at >= $1::timestamptz',
    values: [since ?? '-infinity'],
  });
  return row?.newest ?? null;
}

export const moveTo = (newest: Date): Statement => ({
  text: 'UPDATE yuantou.figure_progress SET seen_to = greatest(seen_to, $1::timestamptz)',
  values: [newest],
});

export async function idsOf(reader: Reader, text: string, values: unknown[]): Promise<string[]> {
  const rows = await reader.query<{ id: string }>({ text, values });
  return rows.map(({ id }) => id);
}

export const packsOf = (reader: Reader, ids: readonly string[]): Promise<{ id: string; version: string }[]> =>
  reader.query({
    text: `SELECT DISTINCT pack_id AS id, pack_version AS version FROM yuantou.document WHERE id = ANY ($1::uuid[])`,
    values: [ids],
  });

/** The calendar as days counted through, and nothing fed by another one. */
export const replaceDays = (days: readonly NumberedDay[], calendar: string): Statement[] => [
  ...['document', 'round', 'stay', 'day'].map((table) => ({ text: `DELETE FROM yuantou.figure_${table}` })),
  {
    text: `INSERT INTO yuantou.figure_day (day, number, working)
      SELECT * FROM unnest($1::date[], $2::integer[], $3::boolean[])`,
    values: [days.map(({ day }) => day), days.map(({ number }) => number), days.map(({ working }) => working)],
  },
  { text: 'UPDATE yuantou.figure_progress SET calendar = $1', values: [calendar] },
];
