import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, HttpCode, Module, Post, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import {
  FreshSignIn,
  ROUTE_IS_PUBLIC,
  ROUTE_NEEDS_SESSION_ONLY,
  ROUTE_ROLES,
  ROUTE_SCOPE,
} from '../../src/people/sign-in/actor.js';
import { PeopleModule } from '../../src/people/people.module.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, asMachine } from '../support/as.js';
import type { Caller } from '../support/as.js';
import { admin, fgw, FGW_CLIENT } from '../support/people.js';

interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  isPublic: boolean;
  sessionOnly: boolean;
  scopes: readonly string[] | undefined;
  roles: readonly string[] | undefined;
}

let app: TestApp;
let routes: Route[];
beforeAll(async () => {
  app = await startApp();
  routes = routesOf(app);
});
afterAll(() => app.close());

/** Every route of every controller of the whole server, as its decorators declare it. */
function routesOf({ nest }: TestApp): Route[] {
  const reflector = nest.get(Reflector);
  const controllers = [...nest.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype: object = metatype.prototype;
    return Object.getOwnPropertyNames(prototype).flatMap((name): Route[] => {
      const handler: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (typeof handler !== 'function') return [];
      const verb: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (typeof verb !== 'number') return [];
      // Nest keeps its enumeration of verbs as numbers; these routes use the five below only.
      const method = RequestMethod[verb]?.toLowerCase() as Route['method'];
      const says = <T>(key: string): T | undefined => reflector.getAllAndOverride<T>(key, [handler, metatype] as never);
      const paths = [Reflect.getMetadata(PATH_METADATA, metatype), Reflect.getMetadata(PATH_METADATA, handler)];
      return [
        {
          method,
          path: `/${paths.join('/')}`
            .replace(/\/+/g, '/')
            .replace(/(.)\/$/, '$1')
            .replace(/:\w+/g, randomUUID()),
          isPublic: says<boolean>(ROUTE_IS_PUBLIC) ?? false,
          sessionOnly: says<boolean>(ROUTE_NEEDS_SESSION_ONLY) ?? false,
          scopes: says<readonly string[]>(ROUTE_SCOPE),
          roles: says<readonly string[]>(ROUTE_ROLES),
        },
      ];
    });
  });
}

const closed = (): Route[] => routes.filter(({ isPublic }) => !isPublic);

describe('every route of the server', () => {
  it('is found by this test', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.some(({ path }) => path === '/api/v1/sessions')).toBe(true);
  });

  it('is closed without a session, unless it is declared public', async () => {
    const open: string[] = [];
    for (const { method, path } of closed()) {
      const answer = await app.http()[method](path);
      if (answer.status !== 401 || answer.body.code !== 'unauthenticated')
        open.push(`${method} ${path} ${answer.status}`);
    }
    expect(open).toEqual([]);
  });

  it('is closed to a session that has ended', async () => {
    const open: string[] = [];
    for (const { method, path } of closed()) {
      const answer = await app.http()[method](path).set('Cookie', 'yuantou=gone');
      if (answer.status !== 401) open.push(`${method} ${path} ${answer.status}`);
    }
    expect(open).toEqual([]);
  });

  it.each(Object.values(admin))('shows no business to %s', async (username) => {
    const administrator = await as(app, username);
    const business = closed().filter(({ roles, sessionOnly }) => roles === undefined && !sessionOnly);
    expect(await answersOtherThan(administrator, business, 'administratorsSeeNoBusiness')).toEqual([]);
  });

  it('is closed to a role that it does not name', async () => {
    const drafter = await as(app, fgw.drafter);
    const others = closed().filter(({ roles }) => roles !== undefined && !roles.includes('drafter'));
    expect(others.length).toBeGreaterThan(10);
    expect(await answersOtherThan(drafter, others, 'roleNotAllowed')).toEqual([]);
  });

  it('is closed to machines, unless it names a scope', async () => {
    const machine = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const others = closed().filter(({ scopes }) => scopes === undefined);
    expect(await answersOtherThan(machine, others, 'notForMachines')).toEqual([]);
  });

  it('and to machines that lack the scope', async () => {
    const machine = await asMachine(app, FGW_CLIENT, fgw.drafter, 'documents:read');
    const others = closed().filter(({ scopes }) => scopes !== undefined && !scopes.includes('documents:read'));
    expect(await answersOtherThan(machine, others, 'scopeMissing')).toEqual([]);
  });

  it('that does not exist tells nothing', async () => {
    const drafter = await as(app, fgw.drafter);
    expect((await drafter.get('/nothing-of-the-kind')).status).toBe(404);
    expect((await app.http().get('/api/v1/nothing-of-the-kind')).status).toBe(404);
  });
});

async function answersOtherThan(caller: Caller, asked: Route[], code: string): Promise<string[]> {
  const others: string[] = [];
  for (const { method, path } of asked) {
    const answer = await caller.request(method, path);
    if (answer.status !== 403 || answer.body.code !== code) others.push(`${method} ${path} ${answer.status}`);
  }
  return others;
}

@Controller('api/v1/test-signings')
class SigningController {
  @Post()
  @HttpCode(204)
  @FreshSignIn()
  sign(): void {}
}

@Module({ controllers: [SigningController] })
class SigningModule {}

describe('a route that signs', () => {
  it('wants the password to have been given within five minutes', async () => {
    const other = await startApp({ imports: (config) => [PlatformModule.for(config), PeopleModule, SigningModule] });
    try {
      const principal = await as(other, fgw.principal);
      const sign = async (): Promise<unknown[]> => {
        const answer = await principal.request('post', '/test-signings');
        return [answer.status, answer.body.code];
      };
      expect(await sign()).toEqual([204, undefined]);
      other.clock.advance({ minutes: 5 });
      expect(await sign()).toEqual([204, undefined]);
      other.clock.advance({ seconds: 1 });
      expect(await sign()).toEqual([403, 'reauthenticationRequired']);
      // The stories' own helper gives the password again.
      expect((await principal.post('/test-signings')).status).toBe(204);
      expect(await sign()).toEqual([204, undefined]);
    } finally {
      await other.close();
    }
  });
});
