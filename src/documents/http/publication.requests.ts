import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
  MaxLength,
  Validate,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { RETRACTION_CAUSES } from '../use-cases/take-down.js';
import type { RetractionCause } from '../use-cases/take-down.js';
import { ReasonRequest } from './review.requests.js';

const IN_WORDS = /\S/;

@ValidatorConstraint({ name: 'webAddress' })
class IsWebAddress implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value !== 'string' || !URL.canParse(value)) return false;
    // The public follows this link.
    return ['http:', 'https:'].includes(new URL(value).protocol);
  }

  defaultMessage(): string {
    return 'webAddress';
  }
}

export class ChannelRequest {
  /** 门户网站, 政府公报, 政务新媒体 … */
  @Matches(IN_WORDS)
  @MaxLength(50)
  channel!: string;

  /** Where it is to be found there, `http` or `https`. */
  @MaxLength(500)
  @Validate(IsWebAddress)
  officialAddress!: string;
}

export class PublicationRequest {
  /** Every place at which it is published; at least one. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ChannelRequest)
  channels!: ChannelRequest[];

  /** The interpretation follows within three working days; only where the last signer allowed it and the matter is pressing. */
  @IsOptional()
  @IsBoolean()
  deferInterpretation: boolean = false;
}

export class RetractionRequest extends ReasonRequest {
  @IsIn(RETRACTION_CAUSES)
  @ApiProperty({ enum: RETRACTION_CAUSES })
  cause!: RetractionCause;
}
