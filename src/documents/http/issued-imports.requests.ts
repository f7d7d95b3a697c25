import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length, MaxLength, Validate } from 'class-validator';
import { ATTRIBUTES, ISSUING_NAMES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, IssuingName, Kind } from '../../disclosure/rules/vocabulary.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';
import { IsWebAddress } from './publication.requests.js';
import { IsReckonableDate } from './is-calendar-date.js';

export class IssuedImportQuery {
  /** `true`: only say what would be entered and what is wrong. */
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  dryRun?: 'true' | 'false';
}

/** One row of the sheet; which cells may stay empty the rules say, by the attribute. */
export class IssuedRowRequest {
  @MayBeAbsent()
  @Length(1, 100)
  number?: string;

  @MayBeAbsent()
  @Length(1, 300)
  title?: string;

  @MayBeAbsent()
  @Validate(IsReckonableDate)
  documentDate?: string;

  @MayBeAbsent()
  @IsIn(KINDS)
  kind?: Kind;

  @MayBeAbsent()
  @Length(1, 100)
  unit?: string;

  @MayBeAbsent()
  @IsIn(ISSUING_NAMES)
  issuingName?: IssuingName;

  @MayBeAbsent()
  @IsIn(ATTRIBUTES)
  attribute?: Attribute;

  @MayBeAbsent()
  @MaxLength(200)
  ground?: string;

  @MayBeAbsent()
  @MaxLength(2000)
  reason?: string;

  @MayBeAbsent()
  @MaxLength(200)
  reviewAt?: string;

  @MayBeAbsent()
  @MaxLength(1000)
  summary?: string;

  @MayBeAbsent()
  @MaxLength(500)
  @Validate(IsWebAddress)
  officialAddress?: string;
}

/** The form, for the description of the API. */
export class IssuedImportFormRequest {
  /** XLSX, or CSV in UTF-8 or GBK; at most 4 MB and 5000 rows. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
