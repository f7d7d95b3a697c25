import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { PASSAGE_JUDGEMENTS, PASSAGE_KINDS } from '../../disclosure/rules/passages.js';
import type { PassageJudgement, PassageKind } from '../../disclosure/rules/passages.js';
import { ATTRIBUTES, CLEARANCE_OUTCOMES, RELEASE_FORMS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, ClearanceOutcome, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { STEPS } from '../rules/document-record.js';
import type { Step } from '../rules/document-record.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { IsCalendarDate } from './is-calendar-date.js';

const HASH = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAX_FILES = 500;

export class ReasonRequest {
  /** In words; kept with the record. */
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

/** The hashes of what was on the screen, as the document's own answer gave them. */
export class SeenRequest {
  @MayBeAbsent()
  @Matches(HASH)
  content?: string;

  @MayBeAbsent()
  @Matches(HASH)
  disclosure?: string;

  /** Needed where the step judges the interpretation too. */
  @MayBeAbsent()
  @Matches(HASH)
  interpretation?: string;
}

/** An opinion: bound to what was displayed, with words of one's own. */
export class OpinionRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SeenRequest)
  seen!: SeenRequest;

  @MayBeAbsent()
  @IsString()
  @MaxLength(2000)
  comment?: string;
}

/** What 核稿 confirms, point by point; whoever cannot confirm one of them sends the document back. */
export class ConfirmsRequest {
  @IsBoolean()
  attribute!: boolean;

  @IsBoolean()
  reason!: boolean;

  @IsBoolean()
  policyQuestion!: boolean;

  @IsBoolean()
  kind!: boolean;
}

export class UnitOfficeReviewRequest extends OpinionRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ConfirmsRequest)
  confirms!: ConfirmsRequest;
}

@ValidatorConstraint({ name: 'fileOutcomes' })
class AreFileOutcomes implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const outcomes = Object.entries(value);
    return (
      outcomes.length <= MAX_FILES &&
      outcomes.every(([id, outcome]) => UUID.test(id) && CLEARANCE_OUTCOMES.some((known) => known === outcome))
    );
  }

  defaultMessage(): string {
    return 'fileOutcomes';
  }
}

/** An outcome for the text and for each file of the document. */
export class ClearingsRequest {
  @IsIn(CLEARANCE_OUTCOMES)
  @ApiProperty({ enum: CLEARANCE_OUTCOMES })
  text!: ClearanceOutcome;

  /** Title and summary, which the public sees in every form of release; absent: as the text. */
  @MayBeAbsent()
  @IsIn(CLEARANCE_OUTCOMES)
  @ApiProperty({ enum: CLEARANCE_OUTCOMES, required: false })
  summary?: ClearanceOutcome;

  /** The words of the interpretation; absent: as the text. */
  @MayBeAbsent()
  @IsIn(CLEARANCE_OUTCOMES)
  @ApiProperty({ enum: CLEARANCE_OUTCOMES, required: false })
  interpretation?: ClearanceOutcome;

  /** By the file's id; every file needs one. */
  @MayBeAbsent()
  @Validate(AreFileOutcomes)
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string', enum: [...CLEARANCE_OUTCOMES] } })
  files: Record<string, ClearanceOutcome> = {};
}

/** The most open choice that a finding permits. */
export class CeilingRequest {
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES })
  attribute!: Attribute;

  @IsOptional()
  @IsIn(RELEASE_FORMS)
  @ApiProperty({ enum: RELEASE_FORMS, required: false, nullable: true })
  releaseForm: ReleaseForm | null = null;
}

/** What the reviewer makes of one of the places of `GET /documents/{id}/passages`, named as it was told there. */
export class JudgedPassageRequest {
  @IsInt()
  @Min(0)
  @ApiProperty({ type: 'integer' })
  block!: number;

  @IsInt()
  @Min(0)
  @ApiProperty({ type: 'integer' })
  from!: number;

  @IsInt()
  @Min(1)
  @ApiProperty({ type: 'integer' })
  to!: number;

  @IsIn(PASSAGE_KINDS)
  @ApiProperty({ enum: PASSAGE_KINDS })
  kind!: PassageKind;

  /** `fit` 放行, `mask` 遮盖, `falseAlarm` 误报 */
  @IsIn(PASSAGE_JUDGEMENTS)
  @ApiProperty({ enum: PASSAGE_JUDGEMENTS })
  judgement!: PassageJudgement;
}

const MAX_PASSAGES = 500;

export const CONFIDENTIALITY_OUTCOMES = ['clear', 'restrict', 'refer'] as const;
type ConfidentialityOutcome = (typeof CONFIDENTIALITY_OUTCOMES)[number];

/** Asked for by this outcome; given with another one, it is judged all the same. */
const of =
  (outcome: ConfidentialityOutcome) =>
  (review: ConfidentialityReviewRequest, value: unknown): boolean =>
    review.outcome === outcome || value !== undefined;

/** Each outcome asks for its own fields: `clear` outcomes and clearedFor, `restrict` mostOpen and finding, `refer` authority and question. */
export class ConfidentialityReviewRequest extends OpinionRequest {
  @IsIn(CONFIDENTIALITY_OUTCOMES)
  @ApiProperty({ enum: CONFIDENTIALITY_OUTCOMES })
  outcome!: ConfidentialityOutcome;

  @ValidateIf(of('clear'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ClearingsRequest)
  outcomes?: ClearingsRequest;

  /** The most open attribute and form that the document is found fit for. */
  @ValidateIf(of('clear'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => CeilingRequest)
  clearedFor?: CeilingRequest;

  /** The most open attribute and form that the finding permits. */
  @ValidateIf(of('restrict'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => CeilingRequest)
  mostOpen?: CeilingRequest;

  @ValidateIf(of('restrict'))
  @Matches(IN_WORDS)
  @MaxLength(2000)
  finding?: string;

  /** The competent department or body that decides (保密行政管理部门 or the superior's competent office). */
  @ValidateIf(of('refer'))
  @Matches(IN_WORDS)
  @MaxLength(200)
  authority?: string;

  @ValidateIf(of('refer'))
  @Matches(IN_WORDS)
  @MaxLength(2000)
  question?: string;

  /**
   * What was made of the places that the text was searched for; kept with the review. They decide nothing by themselves,
   * but what is to be masked cannot be cleared for a release of the whole text.
   */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_PASSAGES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => JudgedPassageRequest)
  passages?: JudgedPassageRequest[];
}

/** Who is asked, and what. */
export class ReferralRequest {
  /** The competent department or body that decides (保密行政管理部门 or the superior's competent office). */
  @Matches(IN_WORDS)
  @MaxLength(200)
  authority!: string;

  @Matches(IN_WORDS)
  @MaxLength(2000)
  question!: string;
}

/** What the competent authority answered. */
export class ReferralAnswerRequest {
  @Matches(IN_WORDS)
  @MaxLength(2000)
  answer!: string;

  /** YYYY-MM-DD */
  @Validate(IsCalendarDate)
  answeredOn!: string;

  /** Number of the letter, or where the answer is filed. */
  @Matches(IN_WORDS)
  @MaxLength(200)
  reference!: string;
}

export class SendBackRequest extends ReasonRequest {
  /** `office`: a leader hands it back to the office; otherwise to the drafter. */
  @MayBeAbsent()
  @IsIn(['drafter', 'office'])
  @ApiProperty({ enum: ['drafter', 'office'], required: false })
  to: 'drafter' | 'office' = 'drafter';

  /** Steps that have to look again although nothing they covered changes. */
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(STEPS.length)
  @IsIn(STEPS, { each: true })
  @ApiProperty({ enum: STEPS, isArray: true, required: false })
  reopens: Step[] = [];
}

/** That a diversion was reported: when, to whom and under which reference; nothing of what the document says. */
export class DiversionReportRequest {
  @IsString()
  @Matches(/\S/)
  @Length(1, 500)
  words!: string;
}
