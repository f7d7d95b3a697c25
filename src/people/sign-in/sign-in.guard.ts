import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarYears } from '../../calendar/calendar-years.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, Unauthenticated } from '../../platform/errors.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { isAdministrator } from '../rules/roles.js';
import type { Role } from '../rules/roles.js';
import type { MachineScope } from '../rules/scopes.js';
import { shanghaiDate } from '../rules/today.js';
import {
  ROUTE_IS_PUBLIC,
  ROUTE_NEEDS_FRESH_SIGN_IN,
  ROUTE_NEEDS_SESSION_ONLY,
  ROUTE_ROLES,
  ROUTE_SCOPE,
} from './actor.js';
import type { Actor, RequestWithActor } from './actor.js';
import { actorFromSession, actorFromToken, signedInPerson } from './actor-of-row.js';
import { clientByToken } from './credentials.queries.js';
import type { SessionRow, TokenRow } from './credentials.queries.js';
import { refuseForeignOrigin } from './origin.js';
import { sessionTokenOf } from './session-cookie.js';
import { SessionLookup } from './session-lookup.js';
import { SignInSettings } from './sign-in-settings.js';
import { tokenHash } from './tokens.js';

type Request = FastifyRequest & RequestWithActor;

/**
 * Deny by default: without `@Public()` a route wants a session or a token, an appointment in force, and a role that the
 * route admits. One SQL statement a request; nothing is remembered between requests, so a revocation counts at once.
 */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionLookup,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly settings: SignInSettings,
    private readonly years: CalendarYears,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.routeSays<boolean>(ROUTE_IS_PUBLIC, context)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    try {
      await (bearer === undefined ? this.admitPerson(request, context) : this.admitMachine(request, bearer, context));
    } catch (error) {
      if (error instanceof Unauthenticated) challenge(context, bearer);
      throw error;
    }
    return true;
  }

  private async admitPerson(request: Request, context: ExecutionContext): Promise<void> {
    const row = await this.findSession(request);
    currentRequest().personId = row.person_id;
    refuseForeignOrigin(request, this.config.origin);
    if (this.routeSays<boolean>(ROUTE_NEEDS_SESSION_ONLY, context)) {
      request.signedIn = signedInPerson(row);
      return;
    }
    if (row.password_temporary) throw new NotAllowed('passwordChangeRequired');
    const actor = actorFromSession(row, headerOf(request, 'x-appointment'));
    this.refuseRole(actor, context);
    if (this.routeSays<boolean>(ROUTE_NEEDS_FRESH_SIGN_IN, context)) this.refuseStaleSignIn(actor);
    request.actor = actor;
  }

  private async findSession(request: Request): Promise<SessionRow> {
    const token = sessionTokenOf(request, this.config.tls);
    if (token === undefined) throw new Unauthenticated();
    const row = await this.sessions.find(token);
    if (!row) throw new Unauthenticated('sessionEnded');
    await this.years.follow(row.calendar_version);
    return row;
  }

  private async admitMachine(request: Request, bearer: string, context: ExecutionContext): Promise<void> {
    const now = this.clock.now();
    const [row] = await this.database.query<TokenRow>(clientByToken(tokenHash(bearer), now, shanghaiDate(now)));
    if (!row) throw new Unauthenticated('tokenInvalid');
    await this.years.follow(row.calendar_version);
    currentRequest().personId = row.person_id;
    currentRequest().clientId = row.client_id;
    const scopes = this.routeSays<readonly MachineScope[]>(ROUTE_SCOPE, context);
    if (!scopes) throw new NotAllowed('notForMachines');
    if (!scopes.some((scope) => row.scopes.includes(scope))) {
      throw new NotAllowed('scopeMissing', [{ code: 'scopeMissing', params: { scope: scopes.join(' ') } }]);
    }
    const actor = actorFromToken(row, headerOf(request, 'x-appointment'));
    this.refuseRole(actor, context);
    request.actor = actor;
  }

  private refuseRole(actor: Actor, context: ExecutionContext): void {
    const roles = this.routeSays<readonly Role[]>(ROUTE_ROLES, context);
    if (roles === undefined && isAdministrator(actor.role)) throw new NotAllowed('administratorsSeeNoBusiness');
    if (roles !== undefined && !roles.includes(actor.role)) throw new NotAllowed('roleNotAllowed');
  }

  private refuseStaleSignIn(actor: Actor): void {
    const age = this.clock.now().getTime() - (actor.reauthenticatedAt?.getTime() ?? 0);
    if (age > this.settings.freshMinutes * 60_000) throw new NotAllowed('reauthenticationRequired');
  }

  private routeSays<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}

function headerOf(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** RFC 9110, 11.6.1: a 401 says how to authenticate; RFC 6750, 3: and what was wrong with a token. */
function challenge(context: ExecutionContext, bearer: string | undefined): void {
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  void reply.header(
    'WWW-Authenticate',
    `Bearer realm="yuantou"${bearer === undefined ? '' : ', error="invalid_token"'}`,
  );
}
