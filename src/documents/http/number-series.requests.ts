import { IsInt, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { IN_WORDS } from '../../platform/http/in-words.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.js';

const MOST = 999_999;

export class NumberSeriesRequest {
  /** Whose 机关代字: the registrar's own unit, or in a government's office the government. */
  @IsUUID()
  unitId!: string;

  /** One of the pack's lines: `general`, `letter`, `minutes`, `order` … */
  @IsString()
  @Length(1, 40)
  line!: string;

  /** This year or the next; absent for a line whose numbers run on. */
  @MayBeAbsent()
  @IsInt()
  @Min(2000)
  @Max(2200)
  year?: number;

  /** The first number to be given. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST)
  first?: number;

  /** Why it does not begin with 1, as that the numbers before were used on paper. */
  @MayBeAbsent()
  @Matches(IN_WORDS)
  @MaxLength(500)
  firstReason?: string;
}

export class SeriesClosureRequest {
  @Matches(IN_WORDS)
  @MaxLength(500)
  reason!: string;
}

export class NumbersLeftOutRequest {
  /** The last number that is left out; the next document gets the one after it. */
  @IsInt()
  @Min(1)
  @Max(MOST - 1)
  through!: number;

  @Matches(IN_WORDS)
  @MaxLength(500)
  reason!: string;
}
