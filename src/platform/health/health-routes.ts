import type { FastifyInstance } from 'fastify';
import type { Readiness } from './readiness.js';

/** For a supervisor and a balancer, without sign-in: `live` restarts, `ready` sends requests. */
export function registerHealth(fastify: FastifyInstance, readiness: Readiness): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const reasons = await readiness.reasonsAgainst();
    if (reasons.length === 0) return { status: 'ready' };
    void reply.status(503).header('retry-after', '5');
    return { status: 'notReady', reasons };
  });
}
