import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Validate,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { ATTRIBUTES, ISSUING_NAMES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, IssuingName, Kind } from '../../disclosure/rules/vocabulary.js';
import { areBlocks } from '../../publication/rules/blocks.js';
import type { Block } from '../../publication/rules/blocks.js';
import { URGENCIES } from '../rules/scopes.js';
import type { Urgency } from '../rules/scopes.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { BLOCK_MODELS, BLOCKS } from './block.responses.js';
import { IsReckonableDate } from './is-calendar-date.js';

const MAX_BLOCKS = 5000;

@ValidatorConstraint({ name: 'blocks' })
export class AreBlocks implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return Array.isArray(value) && value.length <= MAX_BLOCKS && areBlocks(value);
  }

  defaultMessage(): string {
    return 'blocks';
  }
}

/** Either part may be left for later; the checklist says which is still missing. */
export class ContactRequest {
  @IsString()
  @MaxLength(50)
  name!: string;

  @IsString()
  @MaxLength(50)
  phone!: string;
}

export class ForwardingRequest {
  @IsString()
  @Length(1, 300)
  title!: string;

  /** The forwarded document, where it is one of this house. */
  @IsOptional()
  @IsUUID()
  documentId: string | null = null;

  /** The attribute it bears; null: it bears none. */
  @IsOptional()
  @IsIn(ATTRIBUTES)
  attribute: Attribute | null = null;

  /** The attribute was determined afresh although the forwarded document has one. */
  @MayBeAbsent()
  @IsBoolean()
  redetermined: boolean = false;
}

/** Is it a policy document? Answered with a reason, which may follow; 核稿 confirms. */
export class PolicyAnswerRequest {
  @IsBoolean()
  answer!: boolean;

  @IsString()
  @MaxLength(500)
  reason!: string;
}

/** Which item of what the law says must be public applies (条例 2019 Art. 19–21; 2008 Art. 9–12), if any. */
export class MandatoryProactiveRequest {
  /** Code of the item, e.g. `20(3)`; null: none applies. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  item: string | null = null;

  @IsString()
  @MaxLength(500)
  reason!: string;
}

/** The elements of a 公文 (党政机关公文处理工作条例 Art. 9) as far as they are drafted; all may be left for later. */
@ApiExtraModels(...BLOCK_MODELS)
export class ContentRequest {
  @IsOptional()
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS, required: false, nullable: true })
  kind?: Kind | null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(300)
  title?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  mainRecipients?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  copyRecipients?: string[];

  @MayBeAbsent()
  @IsIn(URGENCIES)
  @ApiProperty({ enum: URGENCIES, required: false })
  urgency?: Urgency;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ContactRequest)
  contact?: ContactRequest | null;

  @MayBeAbsent()
  @IsIn(ISSUING_NAMES)
  @ApiProperty({ enum: ISSUING_NAMES, required: false })
  issuingName?: IssuingName;

  /** YYYY-MM-DD; a past date is an explicit historical entry and chooses the law of that day. */
  @IsOptional()
  @Validate(IsReckonableDate)
  documentDate?: string | null;

  /** Co-issuing units, the drafting unit not among them. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  jointUnits?: string[];

  /** Units whose remit is touched: they owe an opinion and do not issue. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  touchedUnits?: string[];

  @IsOptional()
  @IsUUID()
  leadUnitId?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ForwardingRequest)
  forwarding?: ForwardingRequest | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyAnswerRequest)
  policy?: PolicyAnswerRequest | null;

  @MayBeAbsent()
  @IsBoolean()
  normative?: boolean;

  @MayBeAbsent()
  @IsBoolean()
  majorDecision?: boolean;

  /** It has been put to the public for comment. */
  @MayBeAbsent()
  @IsBoolean()
  consulted?: boolean;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MandatoryProactiveRequest)
  mandatoryProactive?: MandatoryProactiveRequest | null;

  /** Headings, paragraphs, lists and tables in reading order; at most 5000 blocks of plain text. */
  @MayBeAbsent()
  @Validate(AreBlocks)
  @ApiProperty({ ...BLOCKS, required: false })
  body?: Block[];
}
