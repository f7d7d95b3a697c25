import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config.js';
import { Unauthenticated } from '../../platform/errors.js';
import { KeyIgnored } from '../../platform/http/idempotency/replay-access.js';
import { signedInPerson } from '../sign-in/actor-of-row.js';
import { CurrentPerson, Public, SessionOnly } from '../sign-in/actor.js';
import type { SignedInPerson } from '../sign-in/actor.js';
import { refuseForeignOrigin } from '../sign-in/origin.js';
import { endedSessionCookie, sessionCookie } from '../sign-in/session-cookie.js';
import { SessionLookup } from '../sign-in/session-lookup.js';
import { SignInSettings } from '../sign-in/sign-in-settings.js';
import { Reauthenticate } from '../use-cases/reauthenticate.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';
import { presentMe } from './me.presenter.js';
import { ReauthenticationRequest, SignInRequest } from './sessions.requests.js';
import { MeResponse, ReauthenticationResponse } from './sessions.responses.js';

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

@ApiTags('people')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly reauthenticate: Reauthenticate,
    private readonly sessions: SessionLookup,
    private readonly settings: SignInSettings,
    private readonly config: Config,
  ) {}

  /**
   * Signs a person in. The answer sets the session's cookie; 401 `signInFailed` is the same for an unknown name and a
   * wrong password; 429 with `Retry-After` after too many failures.
   */
  @Post()
  @Public()
  @ApiOperation({ operationId: 'signIn' })
  @ApiResponse({
    status: 401,
    description: 'Unknown name, wrong password or disabled person, all alike',
    content: PROBLEM,
  })
  @ApiResponse({ status: 403, description: 'Sent by a page of another site', content: PROBLEM })
  async create(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeResponse> {
    // A foreign page must not be able to sign somebody in under a name of its own choosing either.
    refuseForeignOrigin(request, this.config.origin);
    const token = await this.signIn.run(body.username, body.password, request.ip);
    const session = await this.sessions.find(token);
    if (!session) throw new Unauthenticated('signInFailed');
    void reply.header('set-cookie', sessionCookie(token, this.config.tls));
    return presentMe(signedInPerson(session));
  }

  /** Signs out: the session ends on the server, whatever becomes of the cookie. */
  @Delete('current')
  @HttpCode(204)
  @SessionOnly()
  @ApiOperation({ operationId: 'signOut' })
  async end(@CurrentPerson() person: SignedInPerson, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.run(person);
    void reply.header('set-cookie', endedSessionCookie(this.config.tls));
  }

  /** Gives the password again, as signing and publishing ask for it. 403 `passwordWrong`; 429 with `Retry-After`. */
  @Post('current/reauthentications')
  @SessionOnly()
  // Nothing is kept under an Idempotency-Key: not even the hash of a body that holds a password.
  @KeyIgnored()
  @ApiOperation({ operationId: 'reauthenticate' })
  async giveAgain(
    @CurrentPerson() person: SignedInPerson,
    @Body() body: ReauthenticationRequest,
    @Req() request: FastifyRequest,
  ): Promise<ReauthenticationResponse> {
    const at = await this.reauthenticate.run(person, body.password, request.ip);
    const freshUntil = new Date(at.getTime() + this.settings.freshMinutes * 60_000);
    return { authenticatedAt: at.toISOString(), freshUntil: freshUntil.toISOString() };
  }
}
