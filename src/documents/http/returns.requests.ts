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
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CHECK_CODES, RETURN_CODES } from '../../disclosure/rules/vocabulary.js';
import type { CheckCode, ReturnCode } from '../../disclosure/rules/vocabulary.js';
import type { DraftItem } from '../return-draft.store.js';
import { RETURN_OUTCOMES, STEPS } from '../rules/document-record.js';
import type { Step } from '../rules/document-record.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

const POINTER = /^(\/([^~/]|~[01])*)+$/;
const MAX_ITEMS = 100;

/** One coded reason, with words of its own and with what is to be supplemented. */
export class ReturnItemRequest {
  @IsIn(RETURN_CODES)
  @ApiProperty({ enum: RETURN_CODES })
  code!: ReturnCode;

  /** The check that found it: kept while that check fails, and then it tells when the fault is cured. */
  @IsOptional()
  @IsIn(CHECK_CODES)
  @ApiProperty({ enum: CHECK_CODES, required: false, nullable: true })
  check: CheckCode | null = null;

  @IsString()
  @MaxLength(2000)
  explanation!: string;

  /** 需补充的内容 */
  @IsString()
  @MaxLength(2000)
  supplement!: string;

  /** JSON pointer to the field or file. */
  @IsOptional()
  @Matches(POINTER)
  @MaxLength(200)
  pointer: string | null = null;
}

/** The notice as its handler prepares it; may still be incomplete. */
export class ReturnDraftRequest {
  @IsArray()
  @ArrayMaxSize(MAX_ITEMS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReturnItemRequest)
  items!: ReturnItemRequest[];

  @MayBeAbsent()
  @IsIn(RETURN_OUTCOMES)
  @ApiProperty({ enum: RETURN_OUTCOMES, required: false })
  outcome: 'resubmit' | 'notIssued' = 'resubmit';

  /** Working days to cure it; absent: as the policy pack says. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(60)
  withinWorkingDays?: number;

  /** The telephone of whoever handles it; absent: the handler's own. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 50)
  phone?: string;
}

/** What is absent is taken from the saved draft. */
export class ReturnRequest {
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_ITEMS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReturnItemRequest)
  items?: ReturnItemRequest[];

  @MayBeAbsent()
  @IsIn(RETURN_OUTCOMES)
  @ApiProperty({ enum: RETURN_OUTCOMES, required: false })
  outcome?: 'resubmit' | 'notIssued';

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(60)
  withinWorkingDays?: number;

  /** Who handles it in the office; absent: whoever saved the draft, else the person who returns it. */
  @MayBeAbsent()
  @IsUUID()
  handlerId?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, 50)
  phone?: string;

  /** Steps that have to look again although nothing they covered changes. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(STEPS.length)
  @IsIn(STEPS, { each: true })
  @ApiProperty({ enum: STEPS, isArray: true, required: false })
  reopens: Step[] = [];
}

export class ReturnAnswerRequest {
  /** Why the department holds the item to be mistaken. */
  @Matches(/\S/)
  @MaxLength(2000)
  words!: string;
}

/** Plain data: a request object has no canonical form. */
export const itemOf = ({ code, check, explanation, supplement, pointer }: ReturnItemRequest): DraftItem => ({
  code,
  check,
  explanation,
  supplement,
  pointer,
});
