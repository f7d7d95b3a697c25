import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DatabaseError } from 'pg';
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
    // A pattern may fit an address that the router refuses, such as one with an endless id.
    if (allowed.length === 0 || allowed.includes(request.method))
      return sendProblem(request, reply, toFailure(error), error);
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
  logFailure(request, failure, cause);
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

/** A bug or an outage, with what is behind it; everything else is the caller's business and is not logged as ours. */
export function logFailure(request: FastifyRequest, failure: Failure, cause: unknown): void {
  if (!failure.unexpected) return;
  const { traceId } = contextOf(request);
  request.log.error({ cause: describe(cause), traceId, code: failure.code }, 'a request failed');
}

/** For the log: PostgreSQL and parsers quote the values they dislike, so of theirs only the place is kept. */
function describe(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return { type: typeof cause };
  const stack = cause.stack?.split('\n').filter((line) => line.startsWith('    at '));
  if (cause instanceof DatabaseError) {
    const { code, routine, schema, table, column, constraint } = cause;
    return { type: 'DatabaseError', code, routine, schema, table, column, constraint, stack };
  }
  const inner = cause.cause === undefined ? {} : { cause: describe(cause.cause) };
  return { type: cause.name, ...(cause instanceof SyntaxError ? {} : { message: cause.message }), stack, ...inner };
}

/** Without the query: it may hold what somebody searched for. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
