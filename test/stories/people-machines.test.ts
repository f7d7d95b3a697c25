import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, asMachine } from '../support/as.js';
import { admin, czj, fgw, FGW_CLIENT, givenPeople, passwordOf, personIdOf, unitIdOf } from '../support/people.js';

let app: TestApp;
let secret: string;
beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
  secret = await passwordOf(app, FGW_CLIENT);
});
afterAll(() => app.close());

const grant = { grant_type: 'client_credentials', acting_for: fgw.drafter };

function ask(
  fields: Record<string, string>,
  client: [string, string] | null = [FGW_CLIENT, secret],
): Promise<Response> {
  const test = app.http().post('/api/v1/oauth/token').type('form');
  if (client) void test.auth(...client);
  return test.send(fields).then((answer) => answer);
}

async function tokens(): Promise<number> {
  const { rows } = await app.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM yuantou.api_token');
  return rows[0]?.n ?? 0;
}

function bearer(token: string, path = '/api/v1/units'): Promise<Response> {
  return app
    .http()
    .get(path)
    .set('Authorization', `Bearer ${token}`)
    .then((answer) => answer);
}

describe('a department’s own system asks for a token', () => {
  it('with its secret in HTTP Basic, for a drafter of its unit', async () => {
    const answer = await ask(grant);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 900,
      scope: 'submissions documents:read documents:write',
    });
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
  });

  it('or with its secret in the form', async () => {
    expect((await ask({ ...grant, client_id: FGW_CLIENT, client_secret: secret }, null)).status).toBe(200);
  });

  it('for less than it may have', async () => {
    expect((await ask({ ...grant, scope: 'submissions' })).body.scope).toBe('submissions');
  });

  it.each<[string, number, string, Record<string, string>, [string, string] | null | 'right']>([
    ['a wrong secret', 401, 'invalid_client', grant, [FGW_CLIENT, 'wrong']],
    ['an unknown client', 401, 'invalid_client', grant, ['nobody-oa', 'wrong']],
    ['no client', 401, 'invalid_client', grant, null],
    ['another grant', 400, 'unsupported_grant_type', { ...grant, grant_type: 'password' }, 'right'],
    ['no grant', 400, 'invalid_request', { acting_for: fgw.drafter }, 'right'],
    ['nobody to act for', 400, 'invalid_request', { grant_type: 'client_credentials' }, 'right'],
    ['somebody of another unit', 400, 'invalid_grant', { ...grant, acting_for: czj.drafter }, 'right'],
    ['somebody who does not exist', 400, 'invalid_grant', { ...grant, acting_for: 'nobody' }, 'right'],
    ['the head: a machine never signs', 400, 'invalid_grant', { ...grant, acting_for: fgw.principal }, 'right'],
    ['a scope that does not exist', 400, 'invalid_scope', { ...grant, scope: 'submissions admin' }, 'right'],
  ])('and is refused for %s', async (_, status, error, fields, client) => {
    app.clock.advance({ hours: 1 });
    const before = await tokens();
    const answer = await ask(fields, client === 'right' ? [FGW_CLIENT, secret] : client);
    expect([answer.status, answer.body.error, typeof answer.body.error_description]).toEqual([status, error, 'string']);
    expect(answer.headers['www-authenticate']?.startsWith('Basic') ?? false).toBe(status === 401);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await tokens()).toBeLessThanOrEqual(before);
  });

  it('and is refused in anything but a form', async () => {
    const answer = await app.http().post('/api/v1/oauth/token').auth(FGW_CLIENT, secret).send(grant);
    expect([answer.status, answer.body.error]).toEqual([400, 'invalid_request']);
  });

  it('and is slowed down when it guesses', async () => {
    const answers: Response[] = [];
    for (let i = 0; i < 5; i++) answers.push(await ask(grant, ['guessed-oa', `${i}`]));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 429]);
    expect(Number(answers[4]?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(grant)).status).toBe(200);
  });
});

describe('a token', () => {
  it('opens only what is meant for machines: not the units, not the person’s own page', async () => {
    const { body } = await ask(grant);
    for (const path of ['/api/v1/units', '/api/v1/me', '/api/v1/persons']) {
      const answer = await bearer(body.access_token, path);
      expect([answer.status, answer.body.code]).toEqual([403, 'notForMachines']);
    }
  });

  it('ends after a quarter of an hour', async () => {
    const { body } = await ask(grant);
    app.clock.advance({ minutes: 14, seconds: 59 });
    expect((await bearer(body.access_token)).status).toBe(403);
    app.clock.advance({ seconds: 1 });
    const ended = await bearer(body.access_token);
    expect([ended.status, ended.body.code]).toEqual([401, 'tokenInvalid']);
    expect(ended.headers['www-authenticate']).toMatch(/^Bearer .*error="invalid_token"/);
  });

  it('that nobody issued is 401, whatever it looks like', async () => {
    for (const token of ['x', 'A'.repeat(43), "' OR 1=1 --", '\u00e4']) {
      expect((await bearer(encodeURIComponent(token))).status).toBe(401);
    }
  });

  it('ends at once with the client, with its old secret, with the appointment, and with the person', async () => {
    const system = await as(app, admin.system);
    const security = await as(app, admin.security);
    const added = await system.post('/api-clients', {
      clientId: 'czj-oa',
      name: '财政办公系统',
      unitId: await unitIdOf(app, 'czj'),
      scopes: ['submissions'],
    });
    expect(added.status).toBe(201);
    expect(JSON.stringify(added.body)).not.toMatch(/secret/i);
    const id: string = added.body.id;
    const issue = async (): Promise<string> =>
      (await system.post(`/api-clients/${id}/secrets`, { reason: '启用' })).body.clientSecret;
    const tokenFor = async (clientSecret: string, actingFor: string): Promise<string> =>
      (await ask({ ...grant, acting_for: actingFor }, ['czj-oa', clientSecret])).body.access_token;

    const first = await issue();
    const underFirst = await tokenFor(first, czj.drafter);
    expect((await bearer(underFirst)).status).toBe(403);
    const second = await issue();
    expect((await bearer(underFirst)).status).toBe(401);
    expect((await ask({ ...grant, acting_for: czj.drafter }, ['czj-oa', first])).status).toBe(401);

    const ofDrafter = await tokenFor(second, czj.drafter);
    const ofColleague = await tokenFor(second, czj.drafter2);
    const { body: held } = await security.get(`/appointments?personId=${await personIdOf(app, czj.drafter)}`);
    expect((await security.post(`/appointments/${held.items[0].id}/ends`, { reason: '调离' })).status).toBe(204);
    expect((await bearer(ofDrafter)).status).toBe(401);
    expect((await ask({ ...grant, acting_for: czj.drafter }, ['czj-oa', second])).body.error).toBe('invalid_grant');

    expect((await bearer(ofColleague)).status).toBe(403);
    const colleague = await personIdOf(app, czj.drafter2);
    expect((await system.post(`/persons/${colleague}/disablements`, { reason: '离职' })).status).toBe(204);
    expect((await bearer(ofColleague)).status).toBe(401);

    expect((await system.post(`/api-clients/${id}/disablements`, { reason: '停用' })).status).toBe(204);
    expect((await ask(grant, ['czj-oa', second])).status).toBe(401);
    expect((await system.post(`/api-clients/${id}/secrets`, { reason: '再启用' })).body.code).toBe('alreadyDisabled');
  });

  it('is stored as a hash only, and the secret as argon2id', async () => {
    const { body } = await ask(grant);
    const found = await app.owner.query(
      `SELECT 1 FROM yuantou.api_token t WHERE t::text LIKE $1
       UNION ALL SELECT 1 FROM yuantou.administrative_entry e WHERE e::text LIKE $1 OR e::text LIKE $2
       UNION ALL SELECT 1 FROM yuantou.api_client c WHERE c::text LIKE $2`,
      [`%${body.access_token}%`, `%${secret}%`],
    );
    expect(found.rows).toEqual([]);
    const { rows } = await app.owner.query<{ secret_hash: string }>('SELECT secret_hash FROM yuantou.api_client');
    expect(rows.filter(({ secret_hash }) => !secret_hash.startsWith('$argon2id$'))).toEqual([]);
  });

  it('is renewed by the stories’ own helper', async () => {
    const machine = await asMachine(app, FGW_CLIENT, fgw.drafter);
    app.clock.advance({ hours: 2 });
    expect((await machine.get('/units')).body.code).toBe('notForMachines');
  });
});
