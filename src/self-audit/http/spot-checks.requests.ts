import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { PageRequest } from '../../platform/http/page.js';
import { STRATA } from '../rules/spot-check.js';
import type { Stratum } from '../rules/spot-check.js';
import { PER_STRATUM, TO_RECTIFY, WORDS_AT_MOST, YEARS } from '../rules/what-acts-ask.js';

/** As many working days as the rule allows. No default: with an act that sets no day it would be refused. */
function TermInWorkingDays(): PropertyDecorator {
  const { least: minimum, most: maximum } = TO_RECTIFY;
  return applyDecorators(
    MayBeAbsent(),
    IsInt(),
    Min(minimum),
    Max(maximum),
    ApiProperty({ type: 'integer', minimum, maximum, required: false }),
  );
}

export class SpotCheckRequest {
  /** The year of the self-audits whose reports have come in. */
  @IsInt()
  @Min(YEARS.least)
  @Max(YEARS.most)
  year!: number;

  /** Of each part of the population that these make, so many are looked at. */
  @IsArray()
  @ArrayUnique()
  @IsIn(STRATA, { each: true })
  @ApiProperty({ enum: STRATA, isArray: true })
  stratifyBy!: Stratum[];

  /** At most so many documents of each part. */
  @IsInt()
  @Min(PER_STRATUM.least)
  @Max(PER_STRATUM.most)
  perStratum!: number;
}

class WordsRequest {
  @Matches(IN_WORDS)
  @MaxLength(WORDS_AT_MOST)
  words!: string;
}

export class VerdictRequest extends WordsRequest {
  /** `inOrder`: rightly kept; `suspected`: the unit is asked for its explanation first. */
  @IsIn(['inOrder', 'suspected'])
  @ApiProperty({ enum: ['inOrder', 'suspected'] })
  verdict!: 'inOrder' | 'suspected';
}

export class ExplanationRequest extends WordsRequest {}

export class SpotFindingRequest extends WordsRequest {
  /** `dropped`: the explanation holds; `upheld`: wrongly kept, and the words are what is ordered. */
  @IsIn(['dropped', 'upheld'])
  @ApiProperty({ enum: ['dropped', 'upheld'] })
  finding!: 'dropped' | 'upheld';

  /** Working days until the order is to be carried out; only with `upheld`, where left out as many as the offered act presets. */
  @TermInWorkingDays()
  workingDays?: number;
}

export class RectificationsQuery extends PageRequest {
  /** `true`: only those past their day without an answer. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  overdue?: 'true' | 'false';
}

export class RectificationAnswerRequest extends WordsRequest {}

export class RecheckRequest extends WordsRequest {
  /** `rectified`: done; `again`: not enough, with a new term. */
  @IsIn(['rectified', 'again'])
  @ApiProperty({ enum: ['rectified', 'again'] })
  outcome!: 'rectified' | 'again';

  /** Working days of the new term; only with `again`, where left out as many as the offered act presets. */
  @TermInWorkingDays()
  workingDays?: number;
}
