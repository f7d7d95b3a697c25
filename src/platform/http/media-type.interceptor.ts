import { Injectable, UnsupportedMediaTypeException } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { KEY_IN_HANDLER } from './idempotency/replay-access.js';

/** A form with files is read only by the routes that read streams; for any other it would pass for no body at all. */
@Injectable()
export class MediaTypeInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const targets = [context.getHandler(), context.getClass()];
    if (request.isMultipart() && !this.reflector.getAllAndOverride<boolean>(KEY_IN_HANDLER, targets))
      throw new UnsupportedMediaTypeException();
    return next.handle();
  }
}
