import type { Tx } from '../database/database.js';

/** Ids, dates and codes, never a text of the business: a job lies outside of what protects documents. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

export interface JobOptions {
  /** Not before then; at once otherwise. */
  runAt?: Date;
  /** Of the waiting jobs with one key only the last one stays. One that runs already is left alone. */
  key?: string;
}

/**
 * Adds a job in the transaction: it exists if and only if the act does. It is sent with what comes next, and COMMIT of a
 * transaction that has added one waits for others that do so at the same time (NOTIFY); the many acts on documents leave
 * theirs to the outbox instead.
 */
export function enqueue(tx: Tx, name: string, payload: JobPayload, options: JobOptions = {}): void {
  enqueueAll(tx, name, [{ payload, ...options }]);
}

/** Several jobs of one name, by one statement. */
export function enqueueAll(tx: Tx, name: string, jobs: readonly (JobOptions & { payload: JobPayload })[]): void {
  if (jobs.length === 0) return;
  tx.post({
    name: 'jobs.enqueue',
    text: `
      SELECT graphile_worker.add_job($1, j.payload, run_at => j."runAt", job_key => j.key)
      FROM json_to_recordset($2::json) AS j (payload json, "runAt" timestamptz, key text)`,
    values: [name, JSON.stringify(jobs)],
  });
}
