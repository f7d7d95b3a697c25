import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor, Type } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom } from 'rxjs';
import type { Observable } from 'rxjs';
import { bodyHashOf } from '../body-parsers.js';
import { currentRequest } from '../request-context.js';
import { Idempotency, keyOf } from './idempotency.js';
import type { KeyedRequest, StoredAnswer } from './idempotency.js';
import { KEY_IGNORED, KEY_IN_HANDLER, REPLAY_ACCESS } from './replay-access.js';
import type { ReplayAccess } from './replay-access.js';

/** Headers that are part of an answer; the others belong to the connection or the moment. */
const keptHeaders = ['etag', 'location', 'content-location', 'content-language'];

/**
 * Runs after the guards and before `If-Match` and the body are looked at: 401 → authorise → key → 428/412 → 409 → 422
 * (5-api). Without the header it does nothing.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const says = (mark: string) => this.reflector.getAllAndOverride<boolean>(mark, targets(context));
    const keyed = says(KEY_IN_HANDLER) || says(KEY_IGNORED) ? undefined : keyedRequest(request, bodyHashOf(request));
    return keyed ? from(this.once(keyed, context, next)) : next.handle();
  }

  private async once(keyed: KeyedRequest, context: ExecutionContext, next: CallHandler): Promise<string> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const act = async (): Promise<StoredAnswer> => {
      const value: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      return answerOf(reply, value);
    };
    const answer = await this.idempotency.once(keyed, act, () => this.authoriseReplay(context));
    void reply.status(answer.status).headers(answer.headers);
    if (answer.body !== '') void reply.header('content-type', 'application/json; charset=utf-8');
    if (answer.replayed) void reply.header('idempotent-replayed', 'true');
    return answer.body;
  }

  private async authoriseReplay(context: ExecutionContext): Promise<void> {
    const access = this.reflector.getAllAndOverride<Type<ReplayAccess> | undefined>(REPLAY_ACCESS, targets(context));
    if (!access) return;
    await this.modules.get(access, { strict: false }).authoriseReplay(context.switchToHttp().getRequest());
  }
}

/**
 * The key of a request that changes something, or nothing when it carries none or nobody is known (sign-in).
 * @param contentHash SHA-256 of the body
 */
export function keyedRequest(request: FastifyRequest, contentHash: Buffer): KeyedRequest | undefined {
  const header = request.headers['idempotency-key'];
  if (header === undefined || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return undefined;
  const { clientId, personId } = currentRequest();
  const holder =
    clientId !== undefined ? `client:${clientId}` : personId !== undefined ? `person:${personId}` : undefined;
  if (holder === undefined) return undefined;
  const parts = [request.method, request.url, request.headers['x-appointment'] ?? '', contentHash.toString('hex')];
  return {
    holder,
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    key: keyOf(String(header)),
    requestHash: createHash('sha256').update(JSON.stringify(parts)).digest(),
  };
}

function answerOf(reply: FastifyReply, value: unknown): StoredAnswer {
  const headers = keptHeaders.flatMap((name): [string, string][] => {
    const header = reply.getHeader(name);
    return header === undefined ? [] : [[name, String(header)]];
  });
  const body = value === undefined ? '' : JSON.stringify(value);
  return { status: reply.statusCode, headers: Object.fromEntries(headers), body };
}

function targets(context: ExecutionContext): [ReturnType<ExecutionContext['getHandler']>, Type] {
  return [context.getHandler(), context.getClass()];
}
