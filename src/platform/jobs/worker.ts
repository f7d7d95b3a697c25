import { hostname } from 'node:os';
import { Injectable, Logger as NestLogger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Logger, runTaskList } from 'graphile-worker';
import type { TaskList, WorkerPool } from 'graphile-worker';
import type { Pool } from 'pg';
import { Config } from '../config.js';
import { Database } from '../database/database.js';
import { createPool } from '../database/pools.js';
import { DailyRound } from './daily-round.js';
import { JobFailure } from './failure.js';
import { JobHandler } from './job-handler.js';
import { JobPrelude } from './job-prelude.js';
import { OutboxDelivery } from './outbox-delivery.js';
import { Registered } from './registered.js';
import { repeat } from './repeat.js';
import { beat, leave, releaseJobsOfTheGone } from './workers.sql.js';

/** Takes jobs in this process. Any number of replicas share the queue; a job is taken by one of them. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private pool: Pool | undefined;
  private workers: WorkerPool | undefined;
  private readonly stops: (() => Promise<void>)[] = [];

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly registered: Registered,
    private readonly round: DailyRound,
    private readonly outbox: OutboxDelivery,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.jobs) return;
    // A pool of its own: one connection listens, and a job must not wait for the requests that wait for connections.
    this.pool = createPool(this.config.appUrl ?? '', CONCURRENCY + 2, (error) => log.warn(error.message));
    const workers = runTaskList(
      { concurrency: CONCURRENCY, noHandleSignals: true, pollInterval: POLL_MS, logger: quiet() },
      this.tasks(),
      this.pool,
    );
    this.workers = workers;
    this.stops.push(
      repeat(5, 'the beat of the worker', () => this.beat(workers.id)),
      repeat(2, 'the outbox', () => this.outbox.request()),
      repeat(60, 'the daily round', () => this.round.request()),
    );
  }

  /** Takes nothing more, lets what runs come to its end, and gives back what does not in time. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.workers) return;
    await Promise.all(this.stops.map((stop) => stop()));
    const late = setTimeout(() => void this.workers?.forcefulShutdown('the server stops'), PATIENCE_MS);
    const { workers } = this;
    await despite(() => workers.gracefulShutdown());
    clearTimeout(late);
    // The database may have gone first: whoever no longer beats is taken for gone.
    await despite(() => this.database.query(leave(workers.id)));
    await this.pool?.end();
  }

  private tasks(): TaskList {
    const handlers = this.registered.named(JobHandler);
    const preludes = this.registered.all(JobPrelude);
    const run = async (handler: JobHandler, payload: unknown): Promise<void> => {
      for (const prelude of preludes) await prelude.prepare();
      await handler.perform(payload);
    };
    return Object.fromEntries(
      handlers.map((handler) => [handler.name, (payload) => perform(handler.name, () => run(handler, payload))]),
    );
  }

  private async beat(id: string): Promise<void> {
    await this.database.query(beat(id, `${hostname()}:${process.pid}`));
    await this.database.query(releaseJobsOfTheGone());
  }
}

const CONCURRENCY = 2;
/** Where LISTEN is deaf (a pooler in transaction mode), jobs are found by looking. */
const POLL_MS = 2000;
const PATIENCE_MS = 10_000;

const log = new NestLogger('Jobs');

/** What fails on the way out is told, and holds up nothing that comes after it. */
async function despite(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn(String(error));
  }
}

/** The log has the whole, for whoever keeps the server; the queue has what an administrator may read. */
async function perform(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(error instanceof Error ? error.stack : String(error));
    throw new JobFailure(name, error);
  }
}

/** It tells of each job, twice; what fails is told by us. */
function quiet(): Logger {
  return new Logger(() => () => undefined);
}
