import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, Length, Matches, ValidateIf } from 'class-validator';
import { VALIDITIES } from '../../publication/rules/published.js';
import type { Validity } from '../../publication/rules/published.js';
import { ReasonRequest } from './review.requests.js';

export class ValidityMarkRequest extends ReasonRequest {
  @IsIn(VALIDITIES)
  @ApiProperty({ enum: VALIDITIES })
  validity!: Validity;

  /** YYYY-MM-DD: the day from which it no longer holds, today at the latest; null where it is in force. */
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/)
  @IsISO8601({ strict: true })
  sinceOn: string | null = null;

  /** By what it was repealed or replaced, as the public reads it: a number (发文字号) of a published document, or words. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  endedBy: string | null = null;
}

export class TopicRequest {
  /** The code of one of the pack's topics; null takes it away. */
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @Matches(/^[A-Za-z0-9-]{1,40}$/)
  topic!: string | null;
}
