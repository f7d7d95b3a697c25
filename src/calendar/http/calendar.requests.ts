import { Type } from 'class-transformer';
import { IsInt, Max, Min, Validate, ValidatorConstraint } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isCalendarDate } from '../rules/calendar-date.js';

@ValidatorConstraint({ name: 'calendarDate' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCalendarDate(value);
  }

  defaultMessage(): string {
    return 'calendarDate';
  }
}

export class DeadlineQuery {
  /** Day 0, YYYY-MM-DD: the day of the event itself. */
  @Validate(IsDay)
  from!: string;

  /** So many working days after it. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  workingDays!: number;
}
