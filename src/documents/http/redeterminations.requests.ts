import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Validate,
  ValidateNested,
} from 'class-validator';
import { ATTRIBUTES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, Kind } from '../../disclosure/rules/vocabulary.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import type { Block } from '../../publication/rules/blocks.js';
import type { Wording } from '../proposed-texts.js';
import { NAMED_ORIGINS } from '../rules/redetermination-record.js';
import type { NamedOrigin } from '../rules/redetermination-record.js';
import { BLOCKS } from './block.responses.js';
import { AreBlocks, MandatoryProactiveRequest, PolicyAnswerRequest } from './content.requests.js';
import { DisclosureRequest, disclosureOf } from './disclosure.requests.js';
import { MaterialRequest, PlanRequest } from './interpretation.requests.js';
import { ChannelRequest } from './publication.requests.js';
import { IsCalendarDate } from './is-calendar-date.js';
import { CeilingRequest, ClearingsRequest, OpinionRequest, ReasonRequest } from './review.requests.js';

/** The interpretation package as it is to be; it replaces the plan and every material. */
export class PackageRequest {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlanRequest)
  plan: PlanRequest | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MaterialRequest)
  materials: MaterialRequest[] = [];
}

/** What a document that was entered here without its text is given: only such a one may get any of it. */
export class SuppliedContentRequest {
  @MayBeAbsent()
  @Validate(AreBlocks)
  @ApiProperty({ ...BLOCKS, required: false })
  body?: Block[];

  @MayBeAbsent()
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS, required: false })
  kind?: Kind;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyAnswerRequest)
  policy?: PolicyAnswerRequest;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => MandatoryProactiveRequest)
  mandatoryProactive?: MandatoryProactiveRequest;

  @MayBeAbsent()
  @IsBoolean()
  normative?: boolean;
}

/** The whole proposal: what is absent of the disclosure is not proposed; interpretation and text stay where they are absent. */
export class ProposalRequest extends ReasonRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DisclosureRequest)
  disclosure!: DisclosureRequest;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => PackageRequest)
  interpretation?: PackageRequest;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => SuppliedContentRequest)
  content?: SuppliedContentRequest;
}

/** What it comes of: one of those that `GET …/redeterminations/origins` offers. */
export class NamedOriginRequest {
  @IsIn(NAMED_ORIGINS)
  @ApiProperty({ enum: NAMED_ORIGINS })
  kind!: NamedOrigin['kind'];

  @IsUUID()
  id!: string;
}

/** A redetermination, worded at once or only asked for: without `disclosure` a drafter of the unit words it. */
export class RedeterminationRequest extends ReasonRequest {
  /** The attribute that the document is to have; the present one corrects ground, reason, summary or review date. */
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES })
  towards!: Attribute;

  /** A review, self-audit, rectification order or request that it comes of; absent: the person's own judgement. */
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => NamedOriginRequest)
  origin?: NamedOriginRequest;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => DisclosureRequest)
  disclosure?: DisclosureRequest;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => PackageRequest)
  interpretation?: PackageRequest;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => SuppliedContentRequest)
  content?: SuppliedContentRequest;
}

export class RedeterminationClearanceRequest extends OpinionRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ClearingsRequest)
  outcomes!: ClearingsRequest;

  /** The most open attribute and form that what is proposed is found fit for. */
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => CeilingRequest)
  clearedFor!: CeilingRequest;
}

export class ApplicationRequest {
  /** Every place at which it is published; needed where the document becomes proactive, and refused elsewhere. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChannelRequest)
  channels: ChannelRequest[] = [];
}

/** A body of an opinion's words alone. */
export class SubmissionOfProposalRequest {
  /** In words; kept with the record. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 2000)
  comment?: string;
}

/** The event that a restriction waits for, once it has come. */
export class ReviewEventRequest extends ReasonRequest {
  /** YYYY-MM-DD; not in the future */
  @Validate(IsCalendarDate)
  occurredOn!: string;
}

/** Plain data, as only plain data has a canonical form. */
export function wordingOf(request: Pick<ProposalRequest, 'disclosure' | 'interpretation' | 'content'>): Wording {
  const { disclosure, interpretation, content } = request;
  return {
    disclosure: disclosureOf(disclosure),
    ...(interpretation && {
      interpretation: {
        plan: interpretation.plan && { ...interpretation.plan },
        materials: interpretation.materials.map(({ title, text, attachmentId, elements }) => ({
          title,
          text: text ?? null,
          attachmentId: attachmentId ?? null,
          elements,
        })),
      },
    }),
    ...(content && { content }),
  };
}
