import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { ATTRIBUTES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, Kind } from '../../disclosure/rules/vocabulary.js';
import { PageRequest } from '../../platform/http/page.js';
import { URGENCIES } from '../rules/scopes.js';
import type { Urgency } from '../rules/scopes.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { VIEWS } from '../rules/views.js';
import type { View } from '../rules/views.js';

const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class DocumentFilterRequest {
  /** 待办, 已办, 办结, 我起草的, 待阅, 退文, 本单位 */
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

  @IsOptional()
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS, required: false })
  kind?: Kind;

  /** The drafting unit. */
  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsIn(URGENCIES)
  @ApiProperty({ enum: URGENCIES, required: false })
  urgency?: Urgency;

  /** Only those whose day is over. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  overdue?: boolean;

  /** Words of the title, one character or more, upper and lower case being the same; or the whole of its number. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value))
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class DocumentListRequest extends IntersectionType(PageRequest, DocumentFilterRequest) {}

export class ReadingsRequest {
  /** Ids that the reader may not know of are passed over in silence. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  documentIds!: string[];
}
