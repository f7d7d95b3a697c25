import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Malformed } from '../errors.js';
import { pathOf } from './problem.filter.js';

/** `?limit&cursor` of every list; extend it with the list's own filters. */
export class PageRequest {
  /** Rows on a page, 1 to 200. */
  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50, description: 'Rows on a page' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** From `Link: rel="next"`; opaque. */
  @ApiPropertyOptional({ maxLength: 500, description: 'From `Link: rel="next"`; opaque' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

type Kind = 'text' | 'number' | 'time' | 'day' | 'uuid';
type KeyOf<K extends readonly Kind[]> = { -readonly [I in keyof K]: K[I] extends 'number' ? number : string };

const tests: Record<Kind, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  time: (value) =>
    typeof value === 'string' && /^(?!0000)\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
  day: (value) =>
    typeof value === 'string' &&
    /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

/** The sort key of the last row of a page. */
export function encodeCursor(key: readonly (string | number | Date)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key after which the next page begins, checked part by part: it is no secret, but a stranger may have written it.
 * @throws Malformed('badCursor')
 */
export function decodeCursor<const K extends readonly Kind[]>(cursor: string, kinds: K): KeyOf<K> {
  const key = parse(cursor);
  const fits = Array.isArray(key) && key.length === kinds.length && kinds.every((kind, i) => tests[kind](key[i]));
  if (!fits) throw new Malformed('badCursor', [{ code: 'badCursor', pointer: '/cursor' }]);
  // Each part was just tested against its kind.
  return key as KeyOf<K>;
}

/** Sets `Link: <…>; rel="next"` (RFC 8288), the same query with the cursor of the next page. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, cursor: string | undefined): void {
  if (cursor === undefined) return;
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  query.set('cursor', cursor);
  void reply.header('link', `<${pathOf(request)}?${query.toString()}>; rel="next"`);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
