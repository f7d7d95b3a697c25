import { Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MACHINE_SCOPES } from '../rules/scopes.js';
import { Public } from '../sign-in/actor.js';
import { IssueToken } from '../use-cases/issue-token.js';
import { readTokenRequest } from './token-request.js';
import { TokenErrorFilter } from './token-error.filter.js';
import { TokenErrorResponse, TokenResponse } from './token.responses.js';

/** RFC 6749, sections 4.4 and 5: the grant `client_credentials` and no other. */
@ApiTags('machines')
@Controller('api/v1/oauth')
@UseFilters(TokenErrorFilter)
export class OAuthController {
  constructor(private readonly issueToken: IssueToken) {}

  /**
   * Gives a department's own system a token of 15 minutes that acts for a named drafter of its unit. The client
   * authenticates by HTTP Basic, or by `client_id` and `client_secret` in the form. Errors are those of RFC 6749, 5.2.
   */
  @Post('token')
  @HttpCode(200)
  @Public()
  @ApiOperation({ operationId: 'issueToken' })
  @ApiResponse({ status: 400, description: 'RFC 6749, 5.2', type: TokenErrorResponse })
  @ApiResponse({ status: 401, description: 'The client is unknown or its secret is wrong', type: TokenErrorResponse })
  @ApiResponse({ status: 429, description: 'Too many failures; see Retry-After', type: TokenErrorResponse })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['grant_type', 'acting_for'],
      properties: {
        grant_type: { type: 'string', enum: ['client_credentials'] },
        acting_for: { type: 'string', description: "Username of a drafter of the client's unit" },
        scope: { type: 'string', description: `Separated by blanks: ${MACHINE_SCOPES.join(' ')}` },
        client_id: { type: 'string' },
        client_secret: { type: 'string' },
      },
    },
  })
  async create(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokenResponse> {
    // RFC 6749, 5.1
    void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    const issued = await this.issueToken.run(readTokenRequest(request), request.ip);
    return {
      access_token: issued.token,
      token_type: 'Bearer',
      expires_in: issued.expiresInSeconds,
      scope: issued.scopes.join(' '),
    };
  }
}
