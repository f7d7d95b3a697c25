import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Validate,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PROTECTED_INTERESTS } from '../../disclosure/rules/disclosure.js';
import type { Disclosure, ProtectedInterest } from '../../disclosure/rules/disclosure.js';
import { ATTRIBUTES, RELEASE_FORMS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { IsCalendarDate } from './is-calendar-date.js';

class ConsentRequest {
  @IsString()
  @Length(1, 100)
  givenBy!: string;

  @Validate(IsCalendarDate)
  givenOn!: string;

  @IsOptional()
  @IsUUID()
  attachmentId: string | null = null;
}

/** What a ground's own duties ask to be said; which of it depends on the ground. */
class EvidenceRequest {
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  law?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  article?: string;

  @MayBeAbsent()
  @IsIn(PROTECTED_INTERESTS)
  interest?: ProtectedInterest;

  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  harm?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  thirdParty?: string;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ConsentRequest)
  consent?: ConsentRequest;

  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  publicInterest?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  noOutwardEffect?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  endsWhen?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  noDutyToDisclose?: string;
}

class GroundRequest {
  /** The dated legal catalogue, e.g. `cn-2019`. */
  @IsString()
  @Length(1, 40)
  catalogue!: string;

  @IsString()
  @Length(1, 20)
  code!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceRequest)
  evidence: EvidenceRequest = new EvidenceRequest();
}

class ReviewAtRequest {
  @IsIn(['date', 'event', 'annual'])
  type!: 'date' | 'event' | 'annual';

  @ValidateIf((review: ReviewAtRequest, value) => review.type === 'date' || value !== undefined)
  @Validate(IsCalendarDate)
  on?: string;

  @ValidateIf((review: ReviewAtRequest, value) => review.type === 'event' || value !== undefined)
  @IsString()
  @Length(1, 200)
  event?: string;
}

/** The whole proposal; what is absent is not proposed. */
export class DisclosureRequest {
  @IsOptional()
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES, required: false, nullable: true })
  attribute: Attribute | null = null;

  @IsOptional()
  @IsIn(RELEASE_FORMS)
  @ApiProperty({ enum: RELEASE_FORMS, required: false, nullable: true })
  releaseForm: ReleaseForm | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GroundRequest)
  grounds: GroundRequest[] = [];

  /** The drafter's own words why the grounds apply here. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  reason: string = '';

  /** 内容概述, shown in the public catalogue. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  summary: string = '';

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReviewAtRequest)
  reviewAt: ReviewAtRequest | null = null;

  /** Id of the file with role `redactedCopy`. */
  @IsOptional()
  @IsUUID()
  redactedCopy: string | null = null;
}

/** Plain data, as only plain data has a canonical form. */
export function disclosureOf(request: DisclosureRequest): Disclosure {
  // Validated above, field by field; JSON drops what is absent.
  return JSON.parse(JSON.stringify(request)) as Disclosure;
}
