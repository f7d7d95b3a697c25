import type { Statement } from '../database/database.js';

/** Four beats missed: the process was killed, or its host is gone. */
const GONE_AFTER = `interval '20 seconds'`;

export const beat = (id: string, process: string): Statement => ({
  name: 'jobs.beat',
  text: `INSERT INTO yuantou.job_worker (id, process) VALUES ($1, $2)
    ON CONFLICT (id) DO UPDATE SET beat_at = clock_timestamp()`,
  values: [id, process],
});

export const leave = (id: string): Statement => ({
  name: 'jobs.leave',
  text: 'DELETE FROM yuantou.job_worker WHERE id = $1',
  values: [id],
});

/**
 * Gives their jobs to others (graphile-worker alone would wait for four hours). A worker that was only slow may end such a
 * job as well: handlers bear that, and a duty has its mark. Whoever has just begun has not been heard of yet.
 */
export const releaseJobsOfTheGone = (): Statement => ({
  name: 'jobs.releaseJobsOfTheGone',
  text: `
    WITH forgotten AS (DELETE FROM yuantou.job_worker WHERE beat_at < now() - ${GONE_AFTER}),
      held AS (SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_at < now() - ${GONE_AFTER}
        UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_at < now() - ${GONE_AFTER}),
      gone AS (SELECT array_agg(h.locked_by) AS ids FROM held h WHERE NOT EXISTS (
        SELECT FROM yuantou.job_worker w WHERE w.id = h.locked_by AND w.beat_at >= now() - ${GONE_AFTER}))
    SELECT graphile_worker.force_unlock_workers(ids) FROM gone WHERE ids IS NOT NULL`,
});
