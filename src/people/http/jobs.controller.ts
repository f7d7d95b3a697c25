import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { jobsPage, queueOverview } from '../../platform/jobs/jobs.queries.js';
import type { JobView, QueueOverview } from '../../platform/jobs/jobs.queries.js';
import { CurrentActor } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { RetryJob } from '../use-cases/retry-job.js';
import { presentJob, presentOverview } from './jobs.presenter.js';
import { JobsRequest } from './jobs.requests.js';
import { JobsResponse } from './jobs.responses.js';
import { Permits } from './permits.js';

/** Work behind the acts, for the system administrator: what runs, what waits, what failed; no text of the business. */
@ApiTags('administration')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(
    private readonly database: Database,
    private readonly retryJob: RetryJob,
  ) {}

  /** The newest first, with the workers, the daily duties and what the outbox still holds. Done jobs are gone. */
  @Get()
  @Permits('readJobs')
  @ApiOperation({ operationId: 'listJobs' })
  async list(
    @Query() { cursor, limit, state }: JobsRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JobsResponse> {
    const after = cursor === undefined ? null : decodeCursor(cursor, ['number'])[0];
    const [rows, overviews] = await Promise.all([
      this.database.query<JobView>(jobsPage(after, limit + 1, state ?? null)),
      this.database.query<QueueOverview>(queueOverview()),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    linkNext(request, reply, rows.length > items.length && last ? encodeCursor([last.id]) : undefined);
    return { ...presentOverview(overviews), items: items.map(presentJob) };
  }

  /** Has it done at once, with as many attempts as a new one. 404 when it is done meanwhile; 409 `jobRunning`. */
  @Post(':number/retries')
  @HttpCode(204)
  @Permits('retryJob')
  @ApiOperation({ operationId: 'retryJob' })
  @ApiParam({ name: 'number', type: 'integer' })
  async retry(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<void> {
    // What is no number of a job names nothing.
    if (!/^[1-9]\d{0,14}$/.test(number)) throw new NotFound();
    await this.retryJob.run(actor, Number(number));
  }
}
