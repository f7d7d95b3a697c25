import type { Statement } from '../database/database.js';

export interface DutyDone {
  duty: string;
  on: string;
  performedAt: Date;
}

/** The last day of each duty. */
export const dutiesDone = (): Statement => ({
  name: 'jobs.dutiesDone',
  text: `SELECT DISTINCT ON (duty) duty, on_day AS on, performed_at AS "performedAt"
    FROM yuantou.duty_day ORDER BY duty, on_day DESC`,
});

/** No row when it is marked already. */
export const markDuty = (duty: string, on: string, at: Date): Statement => ({
  name: 'jobs.markDuty',
  text: `INSERT INTO yuantou.duty_day (duty, on_day, performed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
  values: [duty, on, at],
});

/** Where several replicas ask at once one job comes of it. */
export const requestRound = (day: string): Statement => ({
  name: 'jobs.requestRound',
  text: `SELECT FROM (SELECT 'dailyRound:' || $1::text AS key) k,
      LATERAL graphile_worker.add_job('dailyRound', '{}', job_key => k.key, job_key_mode => 'unsafe_dedupe')
    WHERE NOT EXISTS (SELECT FROM graphile_worker.jobs j WHERE j.key = k.key)`,
  values: [day],
});
