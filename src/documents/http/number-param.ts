import { Param } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '../../platform/errors.js';

/** A malformed number names nothing: 404, as one that does not exist. */
class NumberPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    // The validation that runs before has made a number of it where it could.
    if (!/^[1-9]\d{0,8}$/.test(String(value))) throw new NotFound();
    return Number(value);
  }
}

/** `@NumberParam() n: number` for a count from 1 at `:n`. */
export function NumberParam(name = 'n'): ParameterDecorator {
  return Param(name, new NumberPipe());
}
