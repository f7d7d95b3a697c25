import { IsOptional, IsString, Length, MaxLength } from 'class-validator';

export class PolicyPackQuery {
  /** The version a document is bound to; the current one when absent. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  version?: string;
}

export class PackComparisonQuery {
  /** The id of the other pack. */
  @IsString()
  @Length(1, 40)
  with!: string;
}
