import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { Readiness } from '../health/readiness.js';
import { contextOf } from './open-request.js';

/** Headers that every answer has, decided in one place. */
export function registerAnswerHeaders(fastify: FastifyInstance, config: Config, readiness: Readiness): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const { traceId, statements, roundTrips } = contextOf(request);
    void reply.header('trace-id', traceId);
    // A connection that is kept alive would keep the server from closing.
    if (readiness.isDraining) void reply.header('connection', 'close');
    if (config.showStatements) {
      void reply.header('yuantou-statements', statements).header('yuantou-round-trips', roundTrips);
    }
    if (request.url.startsWith('/api/docs')) relaxStyles(reply);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', isPublic(request) ? 'no-cache' : 'private, no-cache');
    }
    if (!isUnchanged(request, reply)) return payload;
    void reply.status(304).removeHeader('content-length').removeHeader('content-type');
    return '';
  });
}

function isPublic(request: FastifyRequest): boolean {
  return /^\/api\/(public|docs|openapi)/.test(request.url);
}

/** RFC 9110, 13.1.2: a reader that has this version needs no body. */
function isUnchanged(request: FastifyRequest, reply: FastifyReply): boolean {
  const tag = reply.getHeader('etag');
  const known = request.headers['if-none-match'];
  if (typeof tag !== 'string' || known === undefined || reply.statusCode !== 200) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

/** Swagger UI brings its styles inline; nothing of ours does. */
function relaxStyles(reply: FastifyReply): void {
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy !== 'string') return;
  void reply.header('content-security-policy', policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
}
