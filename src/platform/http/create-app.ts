import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { registerHealth } from '../health/health-routes.js';
import { registerMetrics } from '../health/metrics.js';
import { Readiness } from '../health/readiness.js';
import { serveOpenApi } from '../openapi/serve-openapi.js';
import { registerWorkbench } from '../pages/workbench.js';
import { registerAnswerHeaders } from './answer-headers.js';
import { jsonLimit, registerBodyParsers } from './body-parsers.js';
import { openRequest } from './open-request.js';
import { toFailure } from './problem.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { logOptions, registerRequestLog } from './request-log.js';
import { RouteTable } from './route-table.js';
import { registerSecurity } from './security.js';
import { answerUnreadable } from './unreadable-request.js';
import { validationPipe } from './validation.js';

export function createAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    logger: logOptions(config),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: jsonLimit,
    // A slow sender of 50 MB may take five minutes, nobody longer.
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
    // Addresses that cannot be decoded never reach Nest.
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, toFailure(error), error),
  });
}

/** The HTTP edge, the same for the server and for the stories. Create the application with `bodyParser: false`. */
export async function configureHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  const readiness = app.get(Readiness);
  const routes = new RouteTable(fastify);
  openRequest(fastify);
  registerAnswerHeaders(fastify, config, readiness);
  registerRequestLog(fastify);
  registerBodyParsers(fastify);
  await registerSecurity(fastify, config);
  registerHealth(fastify, readiness);
  // The internet learns nothing about the inside.
  if (config.mode === 'full') registerMetrics(fastify);
  if (config.mode === 'full') {
    await registerWorkbench(fastify);
    serveOpenApi(app);
  }
  app.useGlobalFilters(new ProblemFilter(routes));
  app.useGlobalPipes(validationPipe());
}
