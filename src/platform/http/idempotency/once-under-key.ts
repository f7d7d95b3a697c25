import type { FastifyReply, FastifyRequest } from 'fastify';
import { keyedRequest } from './idempotency.interceptor.js';
import type { Idempotency } from './idempotency.js';

/** The act under its Idempotency-Key, if it carries one; the key covers the file, whose hash nobody knew before. */
export async function onceUnderKey<Answer>(
  request: FastifyRequest,
  reply: FastifyReply,
  idempotency: Idempotency,
  hash: Buffer,
  act: () => Promise<{ answer: Answer; headers: Record<string, string> }>,
): Promise<Answer | string> {
  const keyed = keyedRequest(request, hash);
  if (!keyed) {
    const { answer, headers } = await act();
    void reply.headers(headers);
    return answer;
  }
  const stored = await idempotency.once(keyed, async () => {
    const { answer, headers } = await act();
    return { status: reply.statusCode, headers, body: JSON.stringify(answer) };
  });
  void reply.status(stored.status).headers(stored.headers).header('content-type', 'application/json; charset=utf-8');
  if (stored.replayed) void reply.header('idempotent-replayed', 'true');
  return stored.body;
}
