import { Type } from 'class-transformer';
import { IsInt, Max, Min, Validate, ValidatorConstraint } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isReckonable } from '../rules/calendar-date.js';

@ValidatorConstraint({ name: 'reckonableDate' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isReckonable(value);
  }

  defaultMessage(): string {
    return 'reckonableDate';
  }
}

export class DeadlineQuery {
  /** Day 0, YYYY-MM-DD, from 1900 to 2199: the day of the event itself. */
  @Validate(IsDay)
  from!: string;

  /** So many working days after it. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  workingDays!: number;
}
