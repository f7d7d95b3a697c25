import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  Validate,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isCalendarDate } from '../../calendar/rules/calendar-date.js';
import { ATTRIBUTES, KINDS, RETURN_CODES } from '../../disclosure/rules/vocabulary.js';
import { STATES } from '../../documents/rules/states.js';
import { PageRequest } from '../../platform/http/page.js';
import { DIMENSIONS, MEASURES } from '../rules/figures.js';
import type { Dimension, MeasureName } from '../rules/figures.js';

@ValidatorConstraint({ name: 'calendarDate' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCalendarDate(value);
  }

  defaultMessage(): string {
    return 'date';
  }
}

const REVIEWS = ['date', 'event', 'annual'] as const;

/** `unit,code` and `by=unit&by=code` are the same. */
const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value;

/** What a figure is narrowed to. Only what the figure may be split by narrows it; anything else is refused. */
export class FigureFilterQuery {
  /** From this day on, YYYY-MM-DD: the date of the document, of its submission, or of the step's beginning. */
  @IsOptional()
  @Validate(IsDay)
  from?: string;

  /** Up to and including this day. */
  @IsOptional()
  @Validate(IsDay)
  to?: string;

  @IsOptional()
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES, required: false })
  attribute?: string;

  @IsOptional()
  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS, required: false })
  kind?: string;

  /** The unit that drafted it. */
  @IsOptional()
  @IsUUID()
  unit?: string;

  /** The code of a return. */
  @IsOptional()
  @IsIn(RETURN_CODES)
  @ApiProperty({ enum: RETURN_CODES, required: false })
  code?: string;

  /** The state in which somebody was waited for. */
  @IsOptional()
  @IsIn(STATES)
  @ApiProperty({ enum: STATES, required: false })
  step?: string;

  /** The code of a ground, as `ND-6a`; `none` where none is known. */
  @IsOptional()
  @Matches(/^([A-Z]{2}-\d{1,2}[a-z]?|none)$/)
  ground?: string;

  /** How it is looked at again. */
  @IsOptional()
  @IsIn(REVIEWS)
  @ApiProperty({ enum: REVIEWS, required: false })
  review?: string;
}

export class FigureQuery extends FigureFilterQuery {
  /** What the rows are, up to three, the outermost first; the figure's first dimension where nothing is asked. */
  @IsOptional()
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(DIMENSIONS, { each: true })
  @ApiProperty({ enum: DIMENSIONS, isArray: true, required: false, style: 'form', explode: false } as object)
  by?: Dimension[];
}

export const FORMATS = ['csv', 'xlsx'] as const;

export class FigureExportQuery extends FigureQuery {
  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS })
  format!: (typeof FORMATS)[number];
}

export class FigureListQuery extends IntersectionType(PageRequest, FigureFilterQuery) {
  /** The column whose number the list stands behind. */
  @IsIn(MEASURES)
  @ApiProperty({ enum: MEASURES })
  measure!: MeasureName;
}
