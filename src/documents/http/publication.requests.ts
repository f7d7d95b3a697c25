import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Validate,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { INTERPRETATION_ELEMENTS } from '../../disclosure/rules/interpretation-package.js';
import type { InterpretationElement } from '../../disclosure/rules/interpretation-package.js';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { RETRACTION_CAUSES } from '../use-cases/take-down.js';
import type { RetractionCause } from '../use-cases/take-down.js';
import { commaSeparated } from './interpretation.requests.js';
import { ReasonRequest } from './review.requests.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

@ValidatorConstraint({ name: 'webAddress' })
export class IsWebAddress implements ValidatorConstraintInterface {
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
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChannelRequest)
  channels!: ChannelRequest[];

  /** The interpretation follows within three working days; only where the last signer allowed it and the matter is pressing. */
  @MayBeAbsent()
  @IsBoolean()
  deferInterpretation: boolean = false;
}

export class RetractionRequest extends ReasonRequest {
  @IsIn(RETRACTION_CAUSES)
  @ApiProperty({ enum: RETRACTION_CAUSES })
  cause!: RetractionCause;
}

/** A further interpretation of a published document: a text, or a file in the form, or both. */
export class AdditionRequest {
  @Matches(IN_WORDS)
  @MaxLength(300)
  title!: string;

  @IsOptional()
  @IsString()
  @Length(1, 100_000)
  @Matches(IN_WORDS)
  text?: string | null;

  /** Which of the nine content elements it covers. In a form it is one comma-separated field. */
  @MayBeAbsent()
  @Transform(commaSeparated)
  @IsArray()
  @ArrayUnique()
  @IsIn(INTERPRETATION_ELEMENTS, { each: true })
  @ApiProperty({ enum: INTERPRETATION_ELEMENTS, isArray: true, required: false })
  elements: InterpretationElement[] = [];

  /** 解读形式, in words; needed where the document has no plan of interpretation. */
  @MayBeAbsent()
  @Matches(IN_WORDS)
  @MaxLength(500)
  form?: string;
}

export class AdditionFormRequest extends AdditionRequest {
  /** At most 50 MB. */
  @ApiProperty({ type: 'string', format: 'binary', required: false })
  file?: unknown;
}

export class SeenInterpretationRequest {
  /** The interpretation's hash, as the document's own answer gave it. */
  @Matches(/^[0-9a-f]{64}$/)
  interpretation!: string;
}

export class AdditionJudgementRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SeenInterpretationRequest)
  seen!: SeenInterpretationRequest;

  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  comment?: string;
}
