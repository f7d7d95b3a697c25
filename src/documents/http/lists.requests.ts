import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { PageRequest } from '../../platform/http/page.js';
import { VIEWS } from '../lists.queries.js';
import type { View } from '../lists.queries.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';

export class DocumentListRequest extends PageRequest {
  /** 待办, 已办, 我起草的, 退文, 本单位 */
  @IsIn(VIEWS)
  @ApiProperty({ enum: VIEWS })
  view!: View;

  @IsOptional()
  @IsIn(STATES)
  @ApiProperty({ enum: STATES, required: false })
  state?: State;

  @IsOptional()
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES, required: false })
  attribute?: Attribute;

  /** Words of the title, one character or more; upper and lower case are the same. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value))
  @IsString()
  @Length(1, 100)
  q?: string;
}
