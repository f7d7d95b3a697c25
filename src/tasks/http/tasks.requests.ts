import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn } from 'class-validator';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { PageRequest } from '../../platform/http/page.js';
import { TASK_KINDS } from '../rules/task-kinds.js';
import type { TaskKind } from '../rules/task-kinds.js';

export class TasksRequest extends PageRequest {
  /** Those that are over instead of those that are open. */
  @ApiProperty({ required: false, default: false })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  closed: boolean = false;

  @ApiProperty({ enum: TASK_KINDS, enumName: 'TaskKind', required: false })
  @MayBeAbsent()
  @IsIn(TASK_KINDS)
  kind?: TaskKind;
}
