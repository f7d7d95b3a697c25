import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Malformed } from '../errors.js';
import { hiddenCharacter } from '../hidden-characters.js';

/** A text of 200 kB with its blocks and a bundle around it fits ten times over. */
export const jsonLimit = 2 * 1024 * 1024;
const formLimit = 16 * 1024;
const maxDepth = 32;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

const hashes = new WeakMap<FastifyRequest, Buffer>();

/** JSON and forms only; anything else is 415. Files come by @fastify/multipart. */
export function registerBodyParsers(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: jsonLimit },
    async (request: FastifyRequest, body: Buffer) => {
      hashes.set(request, sha256(body));
      return parseJson(decoded(body));
    },
  );
  // OAuth 2.0 token requests are forms (RFC 6749, 4.4.2).
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: formLimit },
    async (request: FastifyRequest, body: Buffer) => {
      hashes.set(request, sha256(body));
      return parseForm(decoded(body));
    },
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes that are no UTF-8 are refused: replaced by U+FFFD they would be another text than the one that was sent. */
function decoded(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new Malformed('malformedRequest', [{ code: 'malformedText', pointer: '' }]);
  }
}

/** SHA-256 of the body as it came; of nothing when there was none. */
export function bodyHashOf(request: FastifyRequest): Buffer {
  return hashes.get(request) ?? sha256('');
}

/** @throws Malformed unless it is a JSON object of at most 32 levels whose every text PostgreSQL can store. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Malformed('malformedJson', []);
  }
  check(value);
  // No request is anything else; null would pass for a body that was left out.
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed('malformedRequest', [{ code: 'wrongType', pointer: '' }]);
  return value;
}

/** Walks without recursion: a body may be deeper than the stack. */
function check(root: unknown): void {
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value: root, pointer: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string') checkText(value, pointer);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= maxDepth) throw new Malformed('tooDeep', [{ code: 'tooDeep', pointer, params: { limit: maxDepth } }]);
    for (const [key, child] of Object.entries(value)) {
      const childPointer = `${pointer}/${escapePointer(key)}`;
      if (forbiddenKeys.has(key))
        throw new Malformed('malformedRequest', [{ code: 'unknownField', pointer: childPointer }]);
      checkText(key, childPointer);
      open.push({ value: child, pointer: childPointer, depth: depth + 1 });
    }
  }
}

/**
 * U+0000 is not allowed in PostgreSQL; a lone surrogate has no UTF-8, so two texts could share one hash. What is signed
 * must be what was seen, and a reason must be one that can be read.
 */
function checkText(text: string, pointer: string): void {
  if (text.includes('\u0000') || !text.isWellFormed())
    throw new Malformed('malformedRequest', [{ code: 'malformedText', pointer }]);
  const character = hiddenCharacter(text);
  if (character !== undefined)
    throw new Malformed('malformedRequest', [{ code: 'hiddenCharacter', pointer, params: { character } }]);
}

function parseForm(text: string): Record<string, string> {
  const fields = [...new URLSearchParams(text)];
  const names = fields.map(([name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i || forbiddenKeys.has(name));
  if (twice !== undefined) {
    throw new Malformed('malformedRequest', [{ code: 'unknownField', pointer: `/${escapePointer(twice)}` }]);
  }
  for (const [name, value] of fields) checkText(value, `/${escapePointer(name)}`);
  return Object.fromEntries(fields);
}

/** RFC 6901. */
export function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function sha256(text: string | Buffer): Buffer {
  return createHash('sha256').update(text).digest();
}
