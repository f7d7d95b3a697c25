import { IsOptional, IsString, MaxLength } from 'class-validator';

export class PolicyPackQuery {
  /** The version a document is bound to; the current one when absent. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  version?: string;
}
