import { ApiProperty } from '@nestjs/swagger';
import { JOB_STATES } from '../../platform/jobs/jobs.queries.js';
import type { JobState } from '../../platform/jobs/jobs.queries.js';
import { Code } from '../../platform/openapi/property.js';

export class JobResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;
  name!: string;

  /** Of several waiting with one key only the last is kept. */
  @ApiProperty({ type: String, nullable: true })
  key!: string | null;

  @Code('JobState', JOB_STATES)
  state!: JobState;

  /** Not before then. */
  runAt!: string;

  @ApiProperty({ type: 'integer' })
  attempts!: number;

  @ApiProperty({ type: 'integer' })
  maxAttempts!: number;

  /** The kind of the last failure and its place in the program; the whole is in the log of the server. */
  @ApiProperty({ type: String, nullable: true })
  lastError!: string | null;
  createdAt!: string;

  /** Since when it runs. */
  @ApiProperty({ type: String, nullable: true })
  runningSince!: string | null;

  /** By which worker. */
  @ApiProperty({ type: String, nullable: true })
  worker!: string | null;
}

export class JobCountsResponse {
  @ApiProperty({ type: 'integer' })
  waiting!: number;

  @ApiProperty({ type: 'integer' })
  running!: number;

  /** Tried again by themselves. */
  @ApiProperty({ type: 'integer' })
  failing!: number;

  /** Given up. */
  @ApiProperty({ type: 'integer' })
  failed!: number;
}

export class JobWorkerResponse {
  id!: string;

  /** host:process */
  process!: string;
  startedAt!: string;

  /** Last heard of. After 20 s of silence its jobs go to others. */
  beatAt!: string;
}

export class DailyDutyResponse {
  name!: string;

  /** The last day it was done for. */
  on!: string;
  performedAt!: string;
}

export class OutboxStateResponse {
  /** Messages of acts that those who follow behind have not had yet. */
  @ApiProperty({ type: 'integer' })
  undelivered!: number;

  /** When the oldest of them was written. */
  @ApiProperty({ type: String, nullable: true })
  since!: string | null;
}

export class JobsResponse {
  items!: JobResponse[];

  /** Up to 10 000 are counted. */
  counts!: JobCountsResponse;
  workers!: JobWorkerResponse[];
  duties!: DailyDutyResponse[];
  outbox!: OutboxStateResponse;
}
