import { ApiProperty } from '@nestjs/swagger';

export class CalendarDayView {
  on!: string;
  why!: string;
}

/** A deadline as a date, with the way it was reached. */
export class DeadlineReckonedView {
  /** YYYY-MM-DD */
  on!: string;
  /** day 0 */
  base!: string;
  @ApiProperty({ type: 'integer' })
  workingDays!: number;
  /** days that do not count, each with its reason */
  skipped!: CalendarDayView[];
  /** weekend days that do count, because they are worked for a holiday */
  madeUp!: CalendarDayView[];
  /** a year on the way has no holiday notice yet: the day may still move */
  provisional!: boolean;
  /** addresses of the State Council's notices */
  notices!: string[];
  /** the whole of it in sentences */
  explanation!: string[];
}
