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
export function enqueue(tx: Tx, name: string, payload: JobPayload, { runAt, key }: JobOptions = {}): void {
  tx.post({
    name: 'jobs.enqueue',
    text: 'SELECT graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, job_key => $4)',
    values: [name, JSON.stringify(payload), runAt ?? null, key ?? null],
  });
}
