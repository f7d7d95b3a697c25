import { IsOptional, IsUUID, Validate } from 'class-validator';
import { PageRequest } from '../../platform/http/page.js';
import { IsCalendarDate } from './registration.requests.js';

export class RegisterQuery extends PageRequest {
  /** Of this unit alone. */
  @IsOptional()
  @IsUUID()
  unit?: string;

  /** Document dates from this day on, YYYY-MM-DD. */
  @IsOptional()
  @Validate(IsCalendarDate)
  from?: string;

  /** Up to and including this day. */
  @IsOptional()
  @Validate(IsCalendarDate)
  to?: string;
}
