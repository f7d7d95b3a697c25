import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
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
import { ATTACHMENT_ROLES, ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { AttachmentRole, Attribute } from '../../disclosure/rules/vocabulary.js';
import { ATTESTED_STEPS } from '../rules/attestations.js';
import type { AttestedStep } from '../rules/attestations.js';
import type { Outcome } from '../rules/document-record.js';
import { MAX_FILES } from '../use-cases/attach-file.js';
import type { Bundle } from '../use-cases/bundle.js';
import { ContentRequest } from './content.requests.js';
import { DisclosureRequest, disclosureOf } from './disclosure.requests.js';
import { MaterialRequest, PlanRequest } from './interpretation.requests.js';
import { ClearingsRequest } from './review.requests.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** What another system calls the document: printable, without blanks at its ends. */
const EXTERNAL_ID = /^[!-~\u00a1-\uffff](?:[ -~\u00a0-\uffff]{0,198}[!-~\u00a1-\uffff])?$/;
const OUTCOMES = ['pass', 'endorse', 'clear', 'sign'] as const;
const MAX_MATERIALS = 50;
const MAX_ATTESTATIONS = 20;

/** 解读包: plan and materials, or why none is needed. */
export class BundlePackageRequest {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlanRequest)
  plan: PlanRequest | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_MATERIALS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MaterialRequest)
  materials: MaterialRequest[] = [];

  /** Why this policy document needs no interpretation; counts with the attested 核稿. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  exemption: string | null = null;
}

/** A file sent ahead by `POST /submissions/files`. */
export class BundleFileRequest {
  @IsUUID()
  fileId!: string;

  @IsIn(ATTACHMENT_ROLES)
  @ApiProperty({ enum: ATTACHMENT_ROLES })
  role!: AttachmentRole;

  /** A mark of its own that differs from the document's; for role `attachment` only. */
  @IsOptional()
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES, required: false, nullable: true })
  attributeMark: Attribute | null = null;
}

/** What somebody of the submitting unit found, by the unit's own record. Kept as attested, never as signed here. */
export class AttestationRequest {
  @IsIn(ATTESTED_STEPS)
  @ApiProperty({ enum: ATTESTED_STEPS })
  step!: AttestedStep;

  @IsIn(OUTCOMES)
  @ApiProperty({ enum: OUTCOMES })
  outcome!: Outcome;

  /** The name under which the person is known here. */
  @IsString()
  @Length(1, 100)
  username!: string;

  /** YYYY-MM-DD: the person must have held the post on that day. */
  @Matches(DATE)
  on!: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  comment: string | null = null;

  /** For `confidentialityReview`: an outcome for the text and for each file. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ClearingsRequest)
  clearings: ClearingsRequest | null = null;

  /** For `departmentSignOff`: which of several signers, counted from 0; absent: the next one in order. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9)
  slot: number | null = null;

  /** For `departmentSignOff`: whose signature it is, where a delegation of that day lent it to `username`. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 100)
  onBehalfOf?: string;
}

/** An objection to one item of the return that this bundle cures. What is fixed is detected and needs no answer. */
export class BundleAnswerRequest {
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;

  @Matches(/\S/)
  @MaxLength(2000)
  words!: string;
}

/** 报送件: everything a department hands in at once. What is absent is missing, and a missing thing is a reason to return. */
export class SubmissionRequest {
  /** The sender's own id of the document, unique in its unit; the same id again cures what was returned. */
  @Matches(EXTERNAL_ID)
  externalId!: string;

  /** The submitting unit; for the office that registers from paper. */
  @IsOptional()
  @IsUUID()
  unitId: string | null = null;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ContentRequest)
  content!: ContentRequest;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DisclosureRequest)
  disclosure: DisclosureRequest | null = null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BundlePackageRequest)
  interpretation: BundlePackageRequest | null = null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_FILES)
  @ArrayUnique((file: BundleFileRequest) => file.fileId)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BundleFileRequest)
  files: BundleFileRequest[] = [];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MAX_ATTESTATIONS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AttestationRequest)
  attestations: AttestationRequest[] = [];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(1000)
  @ArrayUnique((answer: BundleAnswerRequest) => answer.position)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BundleAnswerRequest)
  answers: BundleAnswerRequest[] = [];
}

export class SubmissionFileRequest {
  /** The SHA-256 that the sender has of the file, as lowercase hex; compared with what arrived. */
  @MayBeAbsent()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;
}

/** The form as a whole, for the description of the API. */
export class SubmissionFileFormRequest extends SubmissionFileRequest {
  /** At most 50 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** Plain data, with every absent thing named as absent. */
export function bundleOf(request: SubmissionRequest): Bundle {
  const { externalId, unitId, content, disclosure, interpretation, files, attestations, answers } = request;
  const bundle: Bundle = {
    externalId,
    unitId: unitId && unitId.toLowerCase(),
    content,
    disclosure: disclosure && disclosureOf(disclosure),
    interpretation: interpretation && packageOf(interpretation),
    files: files.map(({ fileId, role, attributeMark }) => ({ fileId: fileId.toLowerCase(), role, attributeMark })),
    attestations,
    answers,
  };
  // Request objects have no canonical form; validated above, field by field, and JSON drops what is absent.
  return JSON.parse(JSON.stringify(bundle)) as Bundle;
}

function packageOf({ plan, materials, exemption }: BundlePackageRequest): Bundle['interpretation'] {
  const given = materials.map(({ title, text, attachmentId, elements }) => ({
    title,
    text: text ?? null,
    attachmentId: attachmentId ?? null,
    elements,
  }));
  return { plan, materials: given, exemption };
}
