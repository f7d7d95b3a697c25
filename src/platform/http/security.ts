import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { Malformed, TooManyRequests } from '../errors.js';

/** A file of 50 MB (issue: attachments), one a request, beside a few small fields. */
const fileLimits = { fileSize: 50 * 1024 * 1024, files: 1, fields: 10, fieldSize: 64 * 1024, headerPairs: 50 };

/** Headers, limits and upload sizes. Who may do what is decided in guards, never here. */
export async function registerSecurity(fastify: FastifyInstance, config: Config): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        // On a plain-HTTP intranet it would send every request to a port where nobody listens.
        ...(config.tls && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: config.tls && { maxAge: 365 * 24 * 3600, includeSubDomains: false },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  await fastify.register(rateLimit, {
    global: true,
    max: config.rateLimit,
    timeWindow: 60_000,
    keyGenerator: (request) => request.ip,
    allowList: (request) => request.url.startsWith('/health/'),
    // Thrown by the plugin; the filter puts it into words.
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequests('tooManyRequests', Math.ceil(ttl / 1000)),
  });
  // PostgreSQL knows no such character; in a body it is refused by its parser.
  fastify.addHook('onRequest', (request, _reply, done) => {
    const holdsNull = request.url.includes('%00');
    done(holdsNull ? new Malformed('malformedRequest', [{ code: 'malformedText' }]) : undefined);
  });
  await fastify.register(multipart, { limits: fileLimits, throwFileSizeLimit: true });
}
