import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Lang } from '../messages/messages.js';
import { runInRequest } from './request-context.js';
import type { RequestContext } from './request-context.js';

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** Opens the request's context before anything else runs. */
export function openRequest(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    runInRequest(contextOf(request), done);
  });
  // Reading the body runs on the socket's events, outside of the first context.
  fastify.addHook('preValidation', (request, _reply, done) => runInRequest(contextOf(request), done));
}

/** The context of a request, also where no hook ran: an address that cannot be decoded. */
export function contextOf(request: FastifyRequest): RequestContext {
  const known = contexts.get(request);
  if (known) return known;
  const context: RequestContext = {
    traceId: traceIdOf(request),
    lang: langOf(request.headers['accept-language']),
    statements: 0,
    roundTrips: 0,
    address: request.ip,
  };
  contexts.set(request, context);
  return context;
}

function traceIdOf(request: FastifyRequest): string {
  const parent = request.headers['traceparent'];
  const match = typeof parent === 'string' ? /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent) : null;
  const given = match?.[1];
  return given !== undefined && !/^0+$/.test(given) ? given : randomUUID().replaceAll('-', '');
}

/** The supported language with the highest weight; Chinese when nothing fits. */
export function langOf(header: string | undefined): Lang {
  const wishes = (header ?? '').split(',').flatMap((part): { lang: Lang; weight: number }[] => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    const lang = tag.startsWith('en') ? 'en' : tag.startsWith('zh') ? 'zh' : undefined;
    return lang ? [{ lang, weight: quality === undefined ? 1 : Number(quality) }] : [];
  });
  const [best] = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return best?.lang ?? 'zh';
}
