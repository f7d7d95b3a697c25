import type { Statement, Tx } from '../database/database.js';

/** `failing` is tried again by itself, ever later; `failed` is not. */
export const JOB_STATES = ['waiting', 'running', 'failing', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface JobView {
  id: number;
  name: string;
  key: string | null;
  state: JobState;
  runAt: Date;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  createdAt: Date;
  lockedAt: Date | null;
  lockedBy: string | null;
}

const JOBS = `SELECT j.id, j.task_identifier AS name, j.key, j.run_at AS "runAt", j.attempts,
    j.max_attempts AS "maxAttempts", j.last_error AS "lastError", j.created_at AS "createdAt",
    j.locked_at AS "lockedAt", j.locked_by AS "lockedBy",
    CASE WHEN j.locked_at IS NOT NULL THEN 'running' WHEN j.attempts >= j.max_attempts THEN 'failed'
      WHEN j.last_error IS NOT NULL THEN 'failing' ELSE 'waiting' END AS state
  FROM graphile_worker.jobs j`;

/** Newest first. */
export const jobsPage = (after: number | null, limit: number, state: JobState | null): Statement => ({
  text: `SELECT * FROM (${JOBS}) j WHERE ($1::bigint IS NULL OR id < $1) AND ($3::text IS NULL OR state = $3)
    ORDER BY id DESC LIMIT $2`,
  values: [after, limit, state],
});

export interface QueueOverview {
  waiting: number;
  running: number;
  failing: number;
  failed: number;
  undelivered: number;
  undeliveredSince: string | null;
  workers: { id: string; process: string; startedAt: string; beatAt: string }[];
  duties: { name: string; on: string; performedAt: string }[];
}

/** Counted up to this many; more is shown as this many. */
const MANY = 10_000;

export const queueOverview = (): Statement => ({
  name: 'jobs.queueOverview',
  text: `
    WITH counted AS (SELECT state FROM (${JOBS}) j LIMIT ${MANY}),
      left_over AS (SELECT created_at FROM yuantou.outbox WHERE delivered_at IS NULL ORDER BY id LIMIT ${MANY})
    SELECT ${JOB_STATES.map((state) => `(SELECT count(*)::integer FROM counted WHERE state = '${state}') AS ${state}`).join()},
      (SELECT count(*)::integer FROM left_over) AS undelivered,
      (SELECT to_json(min(created_at)) #>> '{}' FROM left_over) AS "undeliveredSince",
      (SELECT coalesce(json_agg(json_build_object('id', id, 'process', process, 'startedAt', started_at,
        'beatAt', beat_at) ORDER BY started_at, id), '[]') FROM yuantou.job_worker) AS workers,
      (SELECT coalesce(json_agg(json_build_object('name', duty, 'on', on_day, 'performedAt', performed_at)
        ORDER BY duty), '[]') FROM (SELECT DISTINCT ON (duty) duty, on_day, performed_at FROM yuantou.duty_day
          ORDER BY duty, on_day DESC) d) AS duties`,
});

/** Locked, so that nobody takes it meanwhile. */
export async function lockJob(tx: Tx, id: number): Promise<{ name: string; running: boolean } | undefined> {
  const [row] = await tx.query<{ name: string; running: boolean }>({
    text: `SELECT t.identifier AS name, j.locked_at IS NOT NULL AS running FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE j.id = $1 FOR UPDATE OF j`,
    values: [id],
  });
  return row;
}

/** At once, and with as many attempts as a new one. */
export const retryJob = (id: number): Statement => ({
  text: 'SELECT FROM graphile_worker.reschedule_jobs(ARRAY[$1::bigint], run_at => now(), attempts => 0)',
  values: [id],
});
