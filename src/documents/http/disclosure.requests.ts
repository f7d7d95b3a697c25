import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PROTECTED_INTERESTS } from '../../disclosure/rules/disclosure.js';
import type { Disclosure, ProtectedInterest } from '../../disclosure/rules/disclosure.js';
import { ATTRIBUTES, RELEASE_FORMS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, ReleaseForm } from '../../disclosure/rules/vocabulary.js';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

class ConsentRequest {
  @IsString()
  @Length(1, 100)
  givenBy!: string;

  @Matches(DATE)
  givenOn!: string;

  @IsOptional()
  @IsUUID()
  attachmentId: string | null = null;
}

/** What a ground's own duties ask to be said; which of it depends on the ground. */
class EvidenceRequest {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  law?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  article?: string;

  @IsOptional()
  @IsIn(PROTECTED_INTERESTS)
  interest?: ProtectedInterest;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  harm?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  thirdParty?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentRequest)
  consent?: ConsentRequest;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  publicInterest?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  noOutwardEffect?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  endsWhen?: string;

  @IsOptional()
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

  @ValidateNested()
  @Type(() => EvidenceRequest)
  evidence: EvidenceRequest = new EvidenceRequest();
}

class ReviewAtRequest {
  @IsIn(['date', 'event', 'annual'])
  type!: 'date' | 'event' | 'annual';

  @ValidateIf((review: ReviewAtRequest) => review.type === 'date')
  @Matches(DATE)
  on?: string;

  @ValidateIf((review: ReviewAtRequest) => review.type === 'event')
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

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GroundRequest)
  grounds: GroundRequest[] = [];

  /** The drafter's own words why the grounds apply here. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason: string = '';

  /** 内容概述, shown in the public catalogue. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  summary: string = '';

  @IsOptional()
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
