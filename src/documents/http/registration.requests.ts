import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsInt,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateNested,
} from 'class-validator';
import { ContentRequest } from './content.requests.js';
import { IsCalendarDate, IsReckonableDate } from './is-calendar-date.js';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

/** Everything may be left out: the next number of the series is then the document's. */
export class RegistrationRequest {
  /** Higher than the next one; those between are recorded as left out, for `gapReason`. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(999_999)
  number?: number;

  /** Why the numbers between are left out, in words. */
  @MayBeAbsent()
  @Matches(IN_WORDS)
  @MaxLength(500)
  gapReason?: string;

  /** The number that the leading body gave, where that is another one. */
  @MayBeAbsent()
  @Matches(IN_WORDS)
  @MaxLength(100)
  externalNumber?: string;

  /** Who leads, where it is no unit of this house. */
  @MayBeAbsent()
  @Matches(IN_WORDS)
  @MaxLength(100)
  leadingBody?: string;

  /** 规范性文件统一编号; needed for a normative document and for no other. */
  @MayBeAbsent()
  @Matches(IN_WORDS)
  @MaxLength(100)
  normativeNumber?: string;

  /** YYYY-MM-DD, not after the last signature: the day of its adoption by a meeting, or a historical date. */
  @MayBeAbsent()
  @Validate(IsReckonableDate)
  documentDate?: string;
}

export class IssueRequest {
  @IsInt()
  @Min(1)
  @Max(100_000)
  copies!: number;

  /** Whether the seal was put on it (用印). */
  @IsBoolean()
  sealed!: boolean;

  /** 印发日期, YYYY-MM-DD */
  @Validate(IsCalendarDate)
  issuedOn!: string;

  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  recipients!: string[];
}

/** A correction of wording: title, body and recipients. Any other field that differs is refused as substantive. */
export class TextCorrectionRequest extends ContentRequest {
  /** What was wrong, in words. */
  @Matches(IN_WORDS)
  @MaxLength(2000)
  reason!: string;
}

export class SeenContentRequest {
  /** The hash of the corrected content, as the proposal's answer gave it. */
  @Matches(/^[0-9a-f]{64}$/)
  content!: string;
}

export class TextCorrectionConfirmationRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SeenContentRequest)
  seen!: SeenContentRequest;
}
