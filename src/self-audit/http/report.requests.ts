import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Validate,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isCalendarDate } from '../../calendar/rules/calendar-date.js';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import type { ReportDraft } from '../report.store.js';
import { REPORT_SECTIONS } from '../rules/vocabulary.js';

@ValidatorConstraint({ name: 'matches' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCalendarDate(value);
  }

  defaultMessage(): string {
    return 'a day as YYYY-MM-DD is expected';
  }
}

/** What is absent is made from the figures. */
export class SentencesRequest {
  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  scope?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  overview?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  changes?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  kept?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  requests?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  problems?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  lastYear?: string;
}

export class OpenPointRequest {
  @Matches(IN_WORDS)
  @MaxLength(1000)
  problem!: string;

  @Matches(IN_WORDS)
  @MaxLength(1000)
  measure!: string;

  /** Who answers for it. */
  @Matches(IN_WORDS)
  @MaxLength(100)
  responsible!: string;

  @Validate(IsDay)
  dueOn!: string;
}

export class CarriedPointRequest {
  @IsBoolean()
  settled!: boolean;

  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  words: string = '';
}

export class ReportDraftRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => SentencesRequest)
  sentences!: SentencesRequest;

  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OpenPointRequest)
  points!: OpenPointRequest[];

  /** What became of each point of the year before, in the order of the report. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CarriedPointRequest)
  carried: CarriedPointRequest[] = [];
}

export class ReportSignatureRequest {
  /** SHA-256 of the report that was displayed. */
  @Matches(/^[0-9a-f]{64}$/)
  seen!: string;
}

export class LedgerQuery {
  @IsOptional()
  @IsIn(['xlsx', 'csv'])
  @ApiProperty({ enum: ['xlsx', 'csv'], required: false })
  format: 'xlsx' | 'csv' = 'xlsx';
}

/** Plain data, as only plain data has a canonical form. */
export function draftOfRequest({ sentences, points, carried }: ReportDraftRequest): Omit<ReportDraft, 'saved_at'> {
  const written = REPORT_SECTIONS.flatMap((section): [string, string][] => {
    const text = sentences[section];
    return text === undefined ? [] : [[section, text]];
  });
  return {
    sentences: Object.fromEntries(written),
    points: points.map(({ problem, measure, responsible, dueOn }) => ({ problem, measure, responsible, dueOn })),
    carried: carried.map(({ settled, words }) => ({ settled, words })),
  };
}
