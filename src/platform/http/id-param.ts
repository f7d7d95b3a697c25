import { Param } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '../errors.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A malformed id names nothing: 404, as an unknown one. */
class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value !== 'string' || !uuid.test(value)) throw new NotFound();
    return value.toLowerCase();
  }
}

/** `@IdParam() id: string` for the UUID at `:id`, `@IdParam('personId')` for another name. */
export function IdParam(name = 'id'): ParameterDecorator {
  return Param(name, new IdPipe());
}
