import { ValidateIf } from 'class-validator';

/** The field may be left out; unlike with `IsOptional`, null is then no value of it. For fields that have no null. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
