import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Config } from '../config.js';
import { contextOf } from './open-request.js';

/** Lines hold ids and patterns: no query, no body, no header, no title (6-safety). */
export function logOptions(config: Config): NonNullable<FastifyServerOptions['logger']> {
  if (config.logLevel === 'silent') return false;
  return {
    level: config.logLevel,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: ['req.headers', 'res.headers', '*.password', '*.token'],
  };
}

export function registerRequestLog(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { traceId, statements, roundTrips, personId, clientId } = contextOf(request);
    request.log.info({
      traceId,
      method: request.method,
      route: request.routeOptions.url,
      params: request.params,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      statements,
      roundTrips,
      personId,
      clientId,
    });
  });
}
