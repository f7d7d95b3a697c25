import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, Validate } from 'class-validator';
import { KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Kind } from '../../disclosure/rules/vocabulary.js';
import { PageRequest } from '../../platform/http/page.js';
import { IsCalendarDate } from './is-calendar-date.js';

/** What a register is narrowed to, the same for the screen and for the file. */
export class RegisterFilterQuery {
  /** Of this unit alone. */
  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS, required: false })
  kind?: Kind;

  /** Document dates from this day on, YYYY-MM-DD. */
  @IsOptional()
  @Validate(IsCalendarDate)
  from?: string;

  /** Up to and including this day. */
  @IsOptional()
  @Validate(IsCalendarDate)
  to?: string;

  /** Entries that rest on this ground, by its code, as `ND-6a`. */
  @IsOptional()
  @Matches(/^[A-Z]{2}-\d{1,2}[a-z]?$/)
  ground?: string;

  /** Part of the title, the number or the index number; upper and lower case are the same. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value))
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class RegisterQuery extends IntersectionType(PageRequest, RegisterFilterQuery) {}
