import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { PageRequest } from '../../platform/http/page.js';
import { JOB_STATES } from '../../platform/jobs/jobs.queries.js';
import type { JobState } from '../../platform/jobs/jobs.queries.js';

export class JobsRequest extends PageRequest {
  @ApiProperty({ enum: JOB_STATES, required: false })
  @MayBeAbsent()
  @IsIn(JOB_STATES)
  state?: JobState;
}
