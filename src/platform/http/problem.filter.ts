import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from './open-request.js';
import { toFailure, toProblem } from './problem.js';
import type { Failure } from './problem.js';
import type { RouteTable } from './route-table.js';

/** Everything that goes wrong leaves as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const allowed = request.is404 ? this.routes.methodsOf(pathOf(request)) : [];
    const reply = http.getResponse<FastifyReply>();
    if (allowed.length === 0) return sendProblem(request, reply, toFailure(error), error);
    sendProblem(request, reply, {
      status: 405,
      code: 'methodNotAllowed',
      issues: [],
      headers: { allow: allowed.join(', ') },
      extra: {},
      unexpected: false,
    });
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, failure: Failure, cause?: unknown): void {
  const { lang, traceId } = contextOf(request);
  if (failure.unexpected) request.log.error({ err: cause, traceId, code: failure.code }, 'a request failed');
  if (reply.sent) return;
  const given = reply.getHeader('www-authenticate');
  void reply
    .status(failure.status)
    .headers({ ...failure.headers, ...(given !== undefined && { 'www-authenticate': given }) })
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', lang)
    .header('trace-id', traceId)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(toProblem(failure, lang, pathOf(request), traceId)));
}

/** Without the query: it may hold what somebody searched for. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
