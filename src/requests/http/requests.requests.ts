import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { REQUEST_MATTERS } from '../../disclosure/rules/vocabulary.js';
import type { RequestMatter } from '../../disclosure/rules/vocabulary.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { PageRequest } from '../../platform/http/page.js';
import { Code } from '../../platform/openapi/property.js';
import { APPLICANT_KINDS, REQUEST_RESULTS } from '../rules/requests.js';
import type { ApplicantKind, RequestResult } from '../rules/requests.js';

const trim = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value;

/** One request for disclosure (政府信息公开申请), as it was received. */
export class DisclosureRequestRequest {
  /** 申请编号, the unit's own; the same number again is the same request */
  @Transform(trim)
  @IsString()
  @Length(1, 60)
  number!: string;

  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  receivedOn!: string;

  /**
   * What tells one applicant from another and is always the same for the same: number of the identity card, credit code.
   * It is turned into a keyed hash at once, and neither kept nor logged nor answered.
   */
  @Transform(trim)
  @IsString()
  @Length(2, 100)
  applicant!: string;

  @Code('ApplicantKind', APPLICANT_KINDS)
  @IsIn(APPLICANT_KINDS)
  applicantKind!: ApplicantKind;

  /** what was asked for, without names of persons */
  @Transform(trim)
  @IsString()
  @Length(2, 500)
  title!: string;

  /** 文号, where the applicant named one */
  @MayBeAbsent()
  @Transform(trim)
  @IsString()
  @Length(1, 100)
  documentNumber?: string;

  /** where it is about a matter of the applicant's own */
  @Code('RequestMatter', REQUEST_MATTERS, { required: false })
  @MayBeAbsent()
  @IsIn(REQUEST_MATTERS)
  matter?: RequestMatter;

  @Code('RequestResult', REQUEST_RESULTS)
  @IsIn(REQUEST_RESULTS)
  result!: RequestResult;

  /** the day of the answer; absent while it is pending */
  @MayBeAbsent()
  @IsString()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  decidedOn?: string;
}

export class DisclosureRequestsRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  // A list in the place of a member would pass for one with nothing in it.
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DisclosureRequestRequest)
  requests!: DisclosureRequestRequest[];
}

export class RequestSheetQuery {
  /** `true`: only say what would be added and what is wrong. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

/** The form, for the description of the API. */
export class RequestSheetRequest {
  /** XLSX, or CSV in UTF-8 or GBK; at most 4 MB and 5000 rows. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

export class RequestsPageRequest extends PageRequest {
  /** `true`: a document is confirmed; `false`: none is yet. Both otherwise. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  matched?: 'true' | 'false';
}

export class RequestMatchRequest {
  @IsUUID()
  documentId!: string;
}
