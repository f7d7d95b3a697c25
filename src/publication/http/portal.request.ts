import { IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Kind } from '../../disclosure/rules/vocabulary.js';
import { VALIDITIES } from '../rules/published.js';
import type { Validity } from '../rules/published.js';

/** A form sends its empty fields too. */
const BlankIsAbsent = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    const text = typeof value === 'string' ? value.normalize('NFC').trim() : value;
    return text === '' ? undefined : text;
  });

const DATE = /^\d{4}-\d\d-\d\d$/;
const PLAIN = /^\P{Cc}*$/u;

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

/** What narrows the list of published documents, wherever it is shown. */
export class PortalFilterRequest {
  /** Words, parted by blanks; each is to be found in title, number, index number, summary or text. */
  @IsOptional()
  @BlankIsAbsent()
  @IsString()
  @Length(1, 50)
  @Matches(PLAIN)
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

  /** 主题分类: the code of a topic, as the documents have it. */
  @IsOptional()
  @BlankIsAbsent()
  @IsString()
  @Matches(/^[A-Za-z0-9-]{1,40}$/)
  topic?: string;

  /** Name of a body that issued it, alone or with others. */
  @IsOptional()
  @BlankIsAbsent()
  @IsString()
  @Length(1, 100)
  @Matches(PLAIN)
  issuer?: string;

  /** Whether it is in force, repealed (废止) or lapsed (失效). */
  @IsOptional()
  @BlankIsAbsent()
  @IsIn(VALIDITIES)
  validity?: Validity;

  /** The whole 发文字号 or 索引号. Blanks, and which brackets enclose the year, make no difference. */
  @IsOptional()
  @BlankIsAbsent()
  @IsString()
  @Length(1, 100)
  @Matches(PLAIN)
  number?: string;
}

export class PortalDocumentsRequest extends IntersectionType(PortalPageRequest, PortalFilterRequest) {}

/**
 * How a page is to look. Said in the address it is the same for every reader and every cache; left out, it is as the
 * reader chose before (a cookie), and Chinese in plain view if they never did.
 */
export class ShownRequest {
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: 'zh' | 'en';

  @IsOptional()
  @IsIn(['normal', 'large'])
  text?: 'normal' | 'large';

  @IsOptional()
  @IsIn(['normal', 'high'])
  contrast?: 'normal' | 'high';
}

/** A feed is the newest of what the same filters find; it has no pages. */
export class PortalFeedRequest extends IntersectionType(PortalFilterRequest, ShownRequest) {
  /** Published in this year in China. */
  @IsOptional()
  @BlankIsAbsent()
  @Matches(/^(19|20)\d\d$/)
  year?: string;
}

class PagesRequest extends IntersectionType(PortalPageRequest, ShownRequest) {
  /** Instead of `cursor`: what stands before this place. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  before?: string;
}

export class PortalListPageRequest extends IntersectionType(PagesRequest, PortalFeedRequest) {}

export class PortalCataloguePageRequest extends PagesRequest {}

/** A choice of view, and where the reader was when they made it. */
export class PortalViewRequest extends ShownRequest {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  back?: string;
}
