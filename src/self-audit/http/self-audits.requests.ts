import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { PageRequest } from '../../platform/http/page.js';
import { SELF_AUDIT_STATES } from '../rules/vocabulary.js';
import type { SelfAuditState } from '../rules/vocabulary.js';
import { AUDIT_WORDS_AT_MOST, YEARS } from '../rules/what-acts-ask.js';

export class SelfAuditRequest {
  /** The issuing body: a unit, or a government, whose office then carries it out. */
  @IsUUID()
  unitId!: string;

  /** This year, or the one before. */
  @IsInt()
  @Min(YEARS.least)
  @Max(YEARS.most)
  year!: number;
}

export class SelfAuditListQuery extends PageRequest {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEARS.least)
  @Max(YEARS.most)
  year?: number;

  /** From this year on. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEARS.least)
  @Max(YEARS.most)
  fromYear?: number;

  /** Up to and including this year. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEARS.least)
  @Max(YEARS.most)
  toYear?: number;

  /** The issuing body. */
  @IsOptional()
  @IsUUID()
  issuer?: string;

  @IsOptional()
  @IsIn(SELF_AUDIT_STATES)
  @ApiProperty({ enum: SELF_AUDIT_STATES, required: false })
  state?: SelfAuditState;

  /** `true`: only those that are late, or were reported late. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  late?: 'true' | 'false';

  /** `true`: only those whose report was handed in. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  reported?: 'true' | 'false';

  /** `true`: only the reader's own and those that report to its unit, not those in which it advises on what it drafted. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  whole?: 'true' | 'false';
}

export class ReopeningRequest {
  @Matches(IN_WORDS)
  @MaxLength(AUDIT_WORDS_AT_MOST.reopen)
  reason!: string;
}

export class RemarkRequest {
  /** The number of an item in the ledger; absent where it is about the report as a whole. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  position?: number;

  @Matches(IN_WORDS)
  @MaxLength(AUDIT_WORDS_AT_MOST.return)
  words!: string;
}

export class ReportReturnRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RemarkRequest)
  items!: RemarkRequest[];
}

export class AuditAnswerRequest {
  /** The return, by its number in the record. */
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  returned!: number;

  /** The remark in it. */
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;

  @Matches(IN_WORDS)
  @MaxLength(AUDIT_WORDS_AT_MOST.answerReturn)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  words!: string;
}
