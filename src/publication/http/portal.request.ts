import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Kind } from '../../disclosure/rules/vocabulary.js';

/** A form sends its empty fields too. */
const BlankIsAbsent = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    const text = typeof value === 'string' ? value.normalize('NFC').trim() : value;
    return text === '' ? undefined : text;
  });

const DATE = /^\d{4}-\d\d-\d\d$/;

export class PortalPageRequest {
  /** Rows on a page, 1 to 100. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  /** From `Link: rel="next"`; opaque. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export class PortalDocumentsRequest extends PortalPageRequest {
  /** Words to be found in title, number, index number or summary. */
  @IsOptional()
  @BlankIsAbsent()
  @IsString()
  @Length(1, 50)
  @Matches(/^\P{Cc}*$/u)
  q?: string;

  /** Published on this day in China, or later: YYYY-MM-DD. */
  @IsOptional()
  @BlankIsAbsent()
  @Matches(DATE)
  @IsISO8601({ strict: true })
  from?: string;

  /** Published on this day in China, or earlier: YYYY-MM-DD. */
  @IsOptional()
  @BlankIsAbsent()
  @Matches(DATE)
  @IsISO8601({ strict: true })
  to?: string;

  /** Kind of document (文种), as a code. */
  @IsOptional()
  @BlankIsAbsent()
  @IsIn(KINDS)
  kind?: Kind;
}

/** The pages are Chinese unless English is asked for; an address is one language for every reader and every cache. */
export class PortalListPageRequest extends PortalDocumentsRequest {
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: 'zh' | 'en';
}

export class PortalPlainPageRequest {
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: 'zh' | 'en';
}

export class PortalCataloguePageRequest extends PortalPageRequest {
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: 'zh' | 'en';
}
