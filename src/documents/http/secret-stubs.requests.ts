import { Malformed } from '../../platform/errors.js';
import { escapePointer } from '../../platform/http/body-parsers.js';

/** Nothing may be said of it: the body is empty, and a field of any name is refused. */
export function refuseWords(body: unknown): void {
  if (body === undefined || body === null) return;
  const isObject = typeof body === 'object' && !Array.isArray(body);
  const issues = isObject
    ? Object.keys(body).map((name) => ({ code: 'unknownField', pointer: `/${escapePointer(name)}` }))
    : [{ code: 'wrongType', pointer: '' }];
  if (issues.length > 0) throw new Malformed('malformedRequest', issues);
}
