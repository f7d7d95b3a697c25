import { Body, Controller, Get, HttpCode, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { KeyIgnored } from '../../platform/http/idempotency/replay-access.js';
import { CurrentPerson, SessionOnly } from '../sign-in/actor.js';
import type { SignedInPerson } from '../sign-in/actor.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { presentMe } from './me.presenter.js';
import { PasswordChangeRequest } from './sessions.requests.js';
import { MeResponse } from './sessions.responses.js';

@ApiTags('people')
@Controller('api/v1/me')
@SessionOnly()
export class MeController {
  constructor(private readonly changePassword: ChangePassword) {}

  /** Who is signed in, and as what they may act. */
  @Get()
  @ApiOperation({ operationId: 'readMe' })
  read(@CurrentPerson() person: SignedInPerson): MeResponse {
    return presentMe(person);
  }

  /**
   * Replaces one's own password and ends one's other sessions. 403 `passwordWrong`; 422 `passwordRefused` says what is
   * wrong with the new one.
   */
  @Put('password')
  @HttpCode(204)
  // Nothing is kept under an Idempotency-Key: not even the hash of a body that holds a password.
  @KeyIgnored()
  @ApiOperation({ operationId: 'changePassword' })
  async replacePassword(
    @CurrentPerson() person: SignedInPerson,
    @Body() body: PasswordChangeRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.changePassword.run(person, body, request.ip);
  }
}
