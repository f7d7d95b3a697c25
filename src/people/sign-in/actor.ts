import { createParamDecorator, SetMetadata } from '@nestjs/common';
import type { CustomDecorator, ExecutionContext } from '@nestjs/common';
import type { Role, UnitKind } from '../rules/roles.js';
import type { MachineScope as Scope } from '../rules/scopes.js';

/** Who acts, as which of their appointments. Read afresh from the database with every request. */
export interface Actor {
  personId: string;
  personName: string;
  username: string;
  appointmentId: string;
  role: Role;
  /** 职务, as it is shown beside a signature. */
  post: string;
  unitId: string;
  unitName: string;
  unitKind: UnitKind;
  /** Listed as a small unit: reviews inside it may coincide (2-workflow.md, bars on persons). */
  smallUnit: boolean;
  /** Set when a department's own system acts for the person. */
  clientId?: string;
  scopes?: readonly Scope[];
  /** Set when the person sits at a browser. */
  sessionId?: string;
  /** When the password was last given: at sign-in, or again since. */
  reauthenticatedAt?: Date;
}

/** A signed-in person who has not (yet) chosen an appointment: only `GET /me` and the session's own routes see this. */
export interface SignedInPerson {
  personId: string;
  personName: string;
  username: string;
  sessionId: string;
  /** Made by the machine, and to be replaced before anything else. */
  passwordTemporary: boolean;
  /** When the password was last given: at sign-in, or again since. */
  authenticatedAt: Date;
  appointments: AppointmentInForce[];
}

export interface AppointmentInForce {
  id: string;
  role: Role;
  post: string;
  unitId: string;
  unitName: string;
  unitKind: UnitKind;
  smallUnit: boolean;
}

/** What the guard leaves on the request. */
export interface RequestWithActor {
  actor?: Actor;
  signedIn?: SignedInPerson;
}

export const ROUTE_IS_PUBLIC = 'people:public';
export const ROUTE_NEEDS_SESSION_ONLY = 'people:sessionOnly';
export const ROUTE_SCOPE = 'people:machineScope';
export const ROUTE_ROLES = 'people:roles';
export const ROUTE_NEEDS_FRESH_SIGN_IN = 'people:freshSignIn';

/** Opens a route to everybody. Without it the guard answers 401. */
export const Public = (): CustomDecorator => SetMetadata(ROUTE_IS_PUBLIC, true);

/** A person's own session suffices; no appointment is chosen or needed. Use `@CurrentPerson()`, not `@CurrentActor()`. */
export const SessionOnly = (): CustomDecorator => SetMetadata(ROUTE_NEEDS_SESSION_ONLY, true);

/** Opens a route to API clients with one of these scopes, beside signed-in people. Every other route is closed to machines. */
export const MachineScope = (...scopes: Scope[]): CustomDecorator => SetMetadata(ROUTE_SCOPE, scopes);

/**
 * Opens a route to appointments in one of these roles only. A route without it is open to every business role and
 * closed to the three administrators, who never see business text: their routes name them.
 */
export const AnyRole = (...roles: readonly Role[]): CustomDecorator => SetMetadata(ROUTE_ROLES, roles);

/** Signing and publishing: the password must have been given within the last minutes, else 403 `reauthenticationRequired`. */
export const FreshSignIn = (): CustomDecorator => SetMetadata(ROUTE_NEEDS_FRESH_SIGN_IN, true);

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('@CurrentActor() on a route that the guard opens without an appointment');
  return actor;
});

export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson => {
  const { signedIn } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!signedIn) throw new Error('@CurrentPerson() on a route that is not @SessionOnly()');
  return signedIn;
});
