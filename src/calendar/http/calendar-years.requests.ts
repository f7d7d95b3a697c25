import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { Code } from '../../platform/openapi/property.js';
import { HOLIDAYS } from '../rules/holidays.js';
import type { Holiday } from '../rules/holidays.js';
import { DAY_KINDS } from '../rules/year-import.js';
import type { DayKind } from '../rules/year-import.js';

const trim = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export class CalendarDayRequest {
  /** YYYY-MM-DD, of this year */
  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on!: string;

  /** `off`: no working day; `worked`: a weekend day that is worked (调休) */
  @Code('CalendarDayKind', DAY_KINDS)
  @IsIn(DAY_KINDS)
  kind!: DayKind;

  @Code('Holiday', HOLIDAYS)
  @IsIn(HOLIDAYS)
  holiday!: Holiday;
}

export class CalendarNoticeRequest {
  /** 国务院办公厅关于2027年部分节假日安排的通知 */
  @Transform(trim)
  @IsString()
  @Length(1, 200)
  title!: string;

  /** where it can be read */
  @Transform(trim)
  @IsString()
  @Length(1, 500)
  @Matches(/^https?:\/\/[^\s]+$/)
  url!: string;
}

export class CalendarYearRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => CalendarNoticeRequest)
  notice!: CalendarNoticeRequest;

  /** Days off, and weekend days that are worked; ordinary weekends need not be among them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(366)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CalendarDayRequest)
  days!: CalendarDayRequest[];

  /** Why a year that has its notice already is replaced. */
  @MayBeAbsent()
  @Transform(trim)
  @IsString()
  @Length(1, 500)
  reason?: string;
}

/** The form, for the description of the API. */
export class CalendarSheetRequest {
  /** XLSX, or CSV in UTF-8 or GBK; at most 256 kB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
