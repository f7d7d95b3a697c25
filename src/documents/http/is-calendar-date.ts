import { ValidatorConstraint } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isCalendarDate, isReckonable } from '../../calendar/rules/calendar-date.js';

/** YYYY-MM-DD, a day that exists. */
@ValidatorConstraint({ name: 'calendarDate' })
export class IsCalendarDate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCalendarDate(value);
  }

  defaultMessage(): string {
    return 'date';
  }
}

/** The same, of a day from which working days are counted. */
@ValidatorConstraint({ name: 'reckonableDate' })
export class IsReckonableDate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isReckonable(value);
  }

  defaultMessage(): string {
    return 'date';
  }
}
