import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { PageRequest } from '../../platform/http/page.js';
import { ADVICE, CLUES, CONCLUSIONS } from '../rules/vocabulary.js';
import type { Advice, ClueCode, Conclusion } from '../rules/vocabulary.js';
import { AUDIT_WORDS_AT_MOST } from '../rules/what-acts-ask.js';

const KEPT = ATTRIBUTES.filter((attribute) => attribute !== 'proactive');

export class SelfAuditItemsQuery extends PageRequest {
  /** `true`: what is left to decide; `false`: what is decided. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  open?: 'true' | 'false';

  @IsOptional()
  @IsIn(CONCLUSIONS)
  @ApiProperty({ enum: CONCLUSIONS, required: false })
  conclusion?: Conclusion;

  @IsOptional()
  @IsIn(CLUES)
  @ApiProperty({ enum: CLUES, required: false })
  clue?: ClueCode;

  @IsOptional()
  @IsIn(KEPT)
  @ApiProperty({ enum: KEPT, required: false })
  register?: Attribute;
}

/** A clause of the law in force. */
class NewGroundRequest {
  /** The dated legal catalogue, e.g. `cn-2019`. */
  @IsString()
  @Length(1, 40)
  catalogue!: string;

  @IsString()
  @Length(1, 20)
  code!: string;
}

export class ConclusionRequest {
  /** There is no default. `sealed` only of a document that was diverted since. */
  @IsIn(CONCLUSIONS)
  @ApiProperty({ enum: CONCLUSIONS })
  conclusion!: Conclusion;

  @Matches(IN_WORDS)
  @MaxLength(AUDIT_WORDS_AT_MOST.conclude)
  reason!: string;

  /**
   * Whom or what it would harm now to disclose it; owed where a document older than the pack's years is kept (`choices`),
   * and recorded with the reason.
   */
  @MayBeAbsent()
  @Matches(IN_WORDS)
  @MaxLength(1000)
  harm?: string;

  /** The attribute that is asked for: owed by `correctAttribute`, implied by `convert` and `correctGround`. */
  @MayBeAbsent()
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES, required: false })
  towards?: Attribute;

  /** The clauses that are to take the place of the present ones: owed by `correctGround`, and where it is to be withheld. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(5)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewGroundRequest)
  grounds: NewGroundRequest[] = [];
}

class GroupRequest {
  @IsString()
  @MaxLength(500)
  grounds!: string;

  @IsString()
  @MaxLength(300)
  review!: string;
}

/** Every undecided item of one ground and one event that bears no weighty clue is kept, for one reason. */
export class GroupConclusionRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => GroupRequest)
  group!: GroupRequest;

  /** How many the person saw: the answer is a conflict where it is another number now. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  count!: number;

  @Matches(IN_WORDS)
  @MaxLength(AUDIT_WORDS_AT_MOST.concludeGroup)
  reason!: string;
}

export class AdviceRequest {
  @IsIn(ADVICE)
  @ApiProperty({ enum: ADVICE })
  advice!: Advice;

  @Matches(IN_WORDS)
  @MaxLength(AUDIT_WORDS_AT_MOST.advise)
  words!: string;
}
