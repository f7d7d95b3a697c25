import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { TooManyRequests } from '../../platform/errors.js';
import { TokenRefused } from '../use-cases/issue-token.js';

/** OAuth clients expect the errors of RFC 6749, section 5.2, not problem details. */
@Catch(TokenRefused, TooManyRequests)
export class TokenErrorFilter implements ExceptionFilter<TokenRefused | TooManyRequests> {
  catch(error: TokenRefused | TooManyRequests, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    if (error instanceof TooManyRequests) {
      void reply
        .status(429)
        .header('retry-after', String(error.retryAfterSeconds))
        .send({
          error: 'slow_down',
          error_description: `Too many failures; try again in ${error.retryAfterSeconds} s.`,
        });
      return;
    }
    const unknownClient = error.error === 'invalid_client';
    if (unknownClient) void reply.header('www-authenticate', 'Basic realm="yuantou", charset="UTF-8"');
    void reply.status(unknownClient ? 401 : 400).send({ error: error.error, error_description: error.description });
  }
}
