import type { JobView, QueueOverview } from '../../platform/jobs/jobs.queries.js';
import type { JobResponse, JobsResponse } from './jobs.responses.js';

export function presentJob(job: JobView): JobResponse {
  return {
    id: job.id,
    name: job.name,
    key: job.key,
    state: job.state,
    runAt: job.runAt.toISOString(),
    attempts: job.attempts,
    maxAttempts: job.maxAttempts,
    lastError: job.lastError,
    createdAt: job.createdAt.toISOString(),
    runningSince: job.lockedAt?.toISOString() ?? null,
    worker: job.lockedBy,
  };
}

export function presentOverview([overview]: QueueOverview[]): Omit<JobsResponse, 'items'> {
  if (!overview) throw new Error('an aggregate has its row');
  const { waiting, running, failing, failed } = overview;
  return {
    counts: { waiting, running, failing, failed },
    workers: overview.workers.map(({ id, process, startedAt, beatAt }) => ({
      id,
      process,
      startedAt: iso(startedAt),
      beatAt: iso(beatAt),
    })),
    duties: overview.duties.map(({ name, on, performedAt }) => ({ name, on, performedAt: iso(performedAt) })),
    outbox: {
      undelivered: overview.undelivered,
      since: overview.undeliveredSince === null ? null : iso(overview.undeliveredSince),
    },
  };
}

/** PostgreSQL writes a moment inside JSON in its own way. */
const iso = (moment: string): string => new Date(moment).toISOString();
