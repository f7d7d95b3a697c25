import { IsString, Length } from 'class-validator';

export class ReasonRequest {
  /** In words; kept with the record. */
  @IsString()
  @Length(1, 2000)
  reason!: string;
}
