import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Sends a public answer with a strong ETag, or 304 where the caller has it already. Caches may keep it but must ask
 * each time: a retracted document has to be gone at once, everywhere.
 */
export async function sendCacheable(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: { type: keyof typeof TYPES; body: string; changedAt?: Date },
): Promise<void> {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)}"`;
  void reply.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', etag);
  if (answer.changedAt) void reply.header('last-modified', answer.changedAt.toUTCString());
  if (isKnown(request, etag, answer.changedAt)) return void (await reply.status(304).send());
  await reply.type(TYPES[answer.type]).send(answer.body);
}

const TYPES = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
};

/** RFC 9110 §13.2.2: `If-Modified-Since` counts only where there is no `If-None-Match`. */
export function isKnown(request: FastifyRequest, etag: string, changedAt?: Date): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return changedAt !== undefined && since >= Math.floor(changedAt.getTime() / 1000) * 1000;
}
