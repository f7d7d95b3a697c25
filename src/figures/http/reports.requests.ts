import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

export class QuarterQuery {
  @Type(() => Number)
  @IsInt()
  @Min(2008)
  @Max(2100)
  year!: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(4)
  quarter!: number;
}

export class BulletinRequest {
  @IsInt()
  @Min(2008)
  @Max(2100)
  year!: number;

  @IsInt()
  @Min(1)
  @Max(4)
  quarter!: number;

  /** Why the quarter's bulletin is issued once more; needed for every edition after the first. */
  @MayBeAbsent()
  @IsString()
  @Matches(/\S/)
  @Length(1, 500)
  reason?: string;
}

export class YearQuery {
  /** The year of the report. */
  @Type(() => Number)
  @IsInt()
  @Min(2008)
  @Max(2100)
  year!: number;
}
