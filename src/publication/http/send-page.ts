import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendCacheable } from './cacheable.js';
import { tagOf } from './pages/layout.js';
import type { Frame } from './pages/layout.js';

/** Nothing on these pages runs, and nothing is loaded from elsewhere. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Where the address does not say how the page is to look, the reader's cookie does.
  vary: 'Cookie',
};

export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { view }: Frame,
  body: string,
  changedAt?: Date,
): Promise<void> {
  void reply.headers(PAGE_HEADERS).header('content-language', tagOf(view.lang));
  await sendCacheable(request, reply, { type: 'html', body, ...(changedAt && { changedAt }) });
}

/** Something went wrong: told once, and kept by nobody. */
export async function sendProblemPage(
  reply: FastifyReply,
  { view }: Frame,
  { status, body }: { status: number; body: string },
): Promise<void> {
  void reply.status(status).headers(PAGE_HEADERS).header('content-language', tagOf(view.lang));
  await reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(body);
}
