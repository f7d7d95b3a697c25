import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Malformed, PreconditionRequired } from '../errors.js';

/** The tag of a thing is its version: the same for every reader and every language. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version that the caller saw. @throws PreconditionRequired (428) when missing, Malformed (400) otherwise. */
function versionOf(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw new PreconditionRequired();
  // A weak tag, a list or `*` would let an act pass on something the caller has not seen.
  const digits = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  if (digits === undefined) throw new Malformed('malformedIfMatch', [{ code: 'malformedIfMatch' }]);
  return Number(digits);
}

const fromHeader = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  return versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);
});

const described = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'The ETag that was read last',
  schema: { type: 'string', pattern: '^"\\d+"$' },
});

/** `@IfMatch() version: number` */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    fromHeader()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor) described(target, key, descriptor);
  };
}
