import type { FastifyInstance } from 'fastify';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { contextOf } from '../http/open-request.js';

/** Prometheus, in a registry of its own: tests run several servers in one process. */
export function registerMetrics(fastify: FastifyInstance): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const duration = new Histogram({
    name: 'yuantou_http_request_duration_seconds',
    help: 'From the first byte of the request to the last of the answer',
    labelNames,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const statements = new Histogram({
    name: 'yuantou_sql_statements',
    help: 'SQL statements of one request',
    labelNames,
    buckets: [1, 2, 3, 5, 8, 13, 21],
    registers: [registry],
  });
  fastify.addHook('onResponse', async (request, reply) => {
    // The pattern, never the address: ids would make a time series each.
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: String(reply.statusCode),
    };
    duration.observe(labels, reply.elapsedTime / 1000);
    statements.observe(labels, contextOf(request).statements);
  });
  fastify.get('/metrics', async (_request, reply) => {
    void reply.header('content-type', registry.contentType);
    return registry.metrics();
  });
}
