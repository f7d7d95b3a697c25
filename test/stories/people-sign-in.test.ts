import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, cookieOf, signInOverHttp } from '../support/as.js';
import { admin, czj, fgw, givenPeople, passwordOf, personIdOf, unitIdOf, zwfwj } from '../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { trustedProxies: ['127.0.0.1'] } });
  await givenPeople(app);
});
afterAll(() => app.close());

function signIn(username: string, password: string, address = '192.0.2.1'): Promise<Response> {
  return app
    .http()
    .post('/api/v1/sessions')
    .set('Origin', app.baseUrl)
    .set('X-Forwarded-For', address)
    .send({ username, password })
    .then((answer) => answer);
}

function me(cookie: string): Promise<Response> {
  return app
    .http()
    .get('/api/v1/me')
    .set('Cookie', cookie)
    .then((answer) => answer);
}

async function openSessionsOf(username: string): Promise<number> {
  const { rows } = await app.owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM yuantou.session s JOIN yuantou.person p ON p.id = s.person_id
     WHERE p.username = $1 AND s.revoked_at IS NULL`,
    [username],
  );
  return rows[0]?.n ?? 0;
}

describe('signing in', () => {
  it('says who one is and as what one may act, and sets a cookie that scripts cannot read', async () => {
    const answer = await signIn(fgw.drafter, await passwordOf(app, fgw.drafter));
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      person: { id: await personIdOf(app, fgw.drafter), username: fgw.drafter, name: '方知夏' },
      appointments: [
        {
          id: expect.any(String),
          role: 'drafter',
          post: '科员',
          unit: {
            id: await unitIdOf(app, 'fgw'),
            name: '伊春市发展和改革委员会',
            kind: 'department',
            smallUnit: false,
          },
          permissions: [],
        },
      ],
      passwordTemporary: false,
      authenticatedAt: '2026-11-23T01:00:00.000Z',
    });
    expect(String(answer.headers['set-cookie'])).toMatch(/^yuantou=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await me(cookieOf(answer))).body).toEqual(answer.body);
  });

  it('does not mind the case of the name', async () => {
    const answer = await signIn(' FGW.Drafter ', await passwordOf(app, fgw.drafter));
    expect(answer.status).toBe(201);
  });

  it('costs one statement on every later request', async () => {
    const drafter = await as(app, fgw.drafter);
    expect((await drafter.get('/me')).headers).toMatchObject({ 'yuantou-statements': '1', 'yuantou-round-trips': '1' });
  });

  it('is not taken up from a cookie that somebody planted beforehand', async () => {
    const planted = 'yuantou=planted-by-somebody-else';
    const password = await passwordOf(app, fgw.drafter);
    const answer = await app
      .http()
      .post('/api/v1/sessions')
      .set('Cookie', planted)
      .set('Origin', app.baseUrl)
      .send({ username: fgw.drafter, password });
    expect(cookieOf(answer)).not.toBe(planted);
    expect((await me(planted)).status).toBe(401);
    const again = await signIn(fgw.drafter, password);
    expect(cookieOf(again)).not.toBe(cookieOf(answer));
  });

  it('stores no token that could be taken from a copy of the database', async () => {
    const { cookie } = await signInOverHttp(app, fgw.drafter, await passwordOf(app, fgw.drafter));
    const token = cookie.split('=')[1] ?? '';
    const { rows } = await app.owner.query('SELECT 1 FROM yuantou.session s WHERE s::text LIKE $1', [`%${token}%`]);
    expect(rows).toEqual([]);
  });
});

describe('a sign-in that fails', () => {
  it('answers alike for a wrong password, a name that nobody has, and a disabled person', async () => {
    await app.owner.query(`UPDATE yuantou.person SET disabled_at = $1 WHERE username = $2`, [
      app.clock.now(),
      czj.drafter2,
    ]);
    const before = await openSessionsOf(fgw.drafter);
    const answers = [
      await signIn(fgw.drafter, 'not the password'),
      await signIn('nobody.here', 'not the password'),
      await signIn(czj.drafter2, await passwordOf(app, czj.drafter2)),
    ];
    for (const { status, headers, body } of answers) {
      expect({ status, body: { ...body, traceId: '' } }).toEqual({
        status: 401,
        body: { ...answers[0]?.body, traceId: '' },
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect(answers[0]?.body.code).toBe('signInFailed');
    expect(await openSessionsOf(fgw.drafter)).toBe(before);
  });

  it.each([
    ['no body', undefined],
    ['no password', { username: 'fgw.drafter' }],
    ['a number for a name', { username: 7, password: 'x' }],
    ['more than asked for', { username: 'fgw.drafter', password: 'x', role: 'systemAdministrator' }],
    ['a password without an end', { username: 'fgw.drafter', password: 'x'.repeat(1000) }],
    ['an empty name', { username: '', password: 'x' }],
  ])('is 400 for %s', async (_, body) => {
    const answer = await app.http().post('/api/v1/sessions').send(body);
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
  });
});

describe('guessing', () => {
  beforeEach(() => app.clock.advance({ hours: 1 }));

  it('is slowed down, and the right password within the wait too, but nobody is locked out', async () => {
    const answers: number[] = [];
    for (let i = 0; i < 5; i++) answers.push((await signIn(fgw.deputy, `guess ${i}`, '198.51.100.1')).status);
    expect(answers).toEqual([401, 401, 401, 401, 429]);
    const slowed = await signIn(fgw.deputy, await passwordOf(app, fgw.deputy), '198.51.100.1');
    expect([slowed.status, slowed.body.code, slowed.headers['retry-after']]).toEqual([429, 'signInSlowedDown', '2']);
    app.clock.advance({ seconds: 2 });
    expect((await signIn(fgw.deputy, await passwordOf(app, fgw.deputy), '198.51.100.1')).status).toBe(201);
  });

  it('does not slip through by trying a hundred at once', async () => {
    const tried = Array.from({ length: 100 }, (_, i) => signIn(fgw.checker, `guess ${i}`, '198.51.100.2'));
    const statuses = (await Promise.all(tried)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
    expect(statuses.filter((status) => status === 429)).toHaveLength(96);
  });

  it('by outsiders, from many addresses, does not keep the person out', async () => {
    for (let i = 0; i < 40; i++) await signIn(fgw.principal, `guess ${i}`, `203.0.113.${i}`);
    expect((await signIn(fgw.principal, await passwordOf(app, fgw.principal), '192.0.2.77')).status).toBe(201);
  });

  it('across many accounts from one address is slowed down, except for people known there', async () => {
    const shared = '198.51.100.3';
    expect((await signIn(fgw.secrecy, await passwordOf(app, fgw.secrecy), shared)).status).toBe(201);
    const statuses: number[] = [];
    for (let i = 0; i < 40; i++) statuses.push((await signIn(`person${i}`, 'Spring2026!', shared)).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(statuses.slice(25).every((status) => status === 429)).toBe(true);
    expect((await signIn(fgw.secrecy, await passwordOf(app, fgw.secrecy), shared)).status).toBe(201);
    expect((await signIn(fgw.registrar, await passwordOf(app, fgw.registrar), shared)).status).toBe(429);
  });

  it('is forgotten, and signing in does not keep it in mind', async () => {
    const shared = '198.51.100.5';
    for (let i = 0; i < 21; i++) expect((await signIn(`someone${i}`, 'x', shared)).status).toBe(401);
    for (let i = 0; i < 3; i++) {
      app.clock.advance({ minutes: 10 });
      expect((await signIn(fgw.disclosure, await passwordOf(app, fgw.disclosure), shared)).status).toBe(201);
    }
    const { rows } = await app.owner.query(
      `SELECT failures FROM yuantou.sign_in_throttle WHERE kind = 'address' AND last_failed_at > $1`,
      [new Date(app.clock.now().getTime() - 15 * 60_000)],
    );
    expect(rows).toEqual([]);
  });

  it('leaves no rows behind for names that are made up while waiting, nor for long', async () => {
    const rows = async (): Promise<number> =>
      (await app.owner.query('SELECT 1 FROM yuantou.sign_in_throttle')).rowCount ?? 0;
    const shared = '198.51.100.6';
    for (let i = 0; i < 25; i++) await signIn(`made.up.${i}`, 'x', shared);
    const before = await rows();
    for (let i = 0; i < 25; i++) expect((await signIn(`more.made.up.${i}`, 'x', shared)).status).toBe(429);
    expect(await rows()).toBe(before);
    app.clock.advance({ days: 31 });
    await signIn(fgw.drafter, await passwordOf(app, fgw.drafter));
    expect(await rows()).toBe(3);
  });

  it('keeps no name that was typed, as people type passwords there', async () => {
    await signIn('my-secret-password-by-mistake', 'x', '198.51.100.4');
    const { rows } = await app.owner.query(`SELECT 1 FROM yuantou.sign_in_throttle t WHERE t::text LIKE '%mistake%'`);
    expect(rows).toEqual([]);
  });
});

describe('a session', () => {
  it('ends when it sits idle for half an hour', async () => {
    const { cookie } = await signInOverHttp(app, czj.drafter, await passwordOf(app, czj.drafter));
    app.clock.advance({ minutes: 29 });
    expect((await me(cookie)).status).toBe(200);
    app.clock.advance({ minutes: 29 });
    expect((await me(cookie)).status).toBe(200);
    app.clock.advance({ minutes: 31 });
    const ended = await me(cookie);
    expect([ended.status, ended.body.code]).toEqual([401, 'sessionEnded']);
    expect(ended.headers['www-authenticate']).toMatch(/^Bearer/);
  });

  it('ends after twelve hours however busy it is', async () => {
    const { cookie } = await signInOverHttp(app, czj.drafter, await passwordOf(app, czj.drafter));
    for (let i = 0; i < 35; i++) {
      app.clock.advance({ minutes: 20 });
      expect((await me(cookie)).status).toBe(200);
    }
    app.clock.advance({ minutes: 20 });
    expect((await me(cookie)).status).toBe(401);
  });

  it('ends on the server at sign-out, whatever becomes of the cookie', async () => {
    const { cookie } = await signInOverHttp(app, czj.drafter, await passwordOf(app, czj.drafter));
    const out = await app.http().delete('/api/v1/sessions/current').set('Cookie', cookie).set('Origin', app.baseUrl);
    expect(out.status).toBe(204);
    expect(String(out.headers['set-cookie'])).toMatch(/^yuantou=; .*Max-Age=0$/);
    expect((await me(cookie)).status).toBe(401);
  });

  it('ends at once when the person is disabled', async () => {
    const { cookie } = await signInOverHttp(app, czj.registrar, await passwordOf(app, czj.registrar));
    const system = await as(app, admin.system);
    const id = await personIdOf(app, czj.registrar);
    expect((await system.post(`/persons/${id}/disablements`, { reason: '调离' })).status).toBe(204);
    expect((await me(cookie)).status).toBe(401);
    expect(await openSessionsOf(czj.registrar)).toBe(0);
  });

  it('is refused to a page of another site, and nothing happens', async () => {
    const { cookie } = await signInOverHttp(app, czj.drafter, await passwordOf(app, czj.drafter));
    const out = await app
      .http()
      .delete('/api/v1/sessions/current')
      .set('Cookie', cookie)
      .set('Origin', 'https://evil.example');
    expect([out.status, out.body.code]).toEqual([403, 'foreignOrigin']);
    expect((await me(cookie)).status).toBe(200);
    const foreign = await app
      .http()
      .post('/api/v1/sessions')
      .set('Origin', 'https://evil.example')
      .send({ username: czj.drafter, password: await passwordOf(app, czj.drafter) });
    expect([foreign.status, foreign.headers['set-cookie']]).toEqual([403, undefined]);
  });
});

describe('giving the password again', () => {
  it('makes the session fresh; a wrong one changes nothing and is slowed down like a sign-in', async () => {
    const { cookie } = await signInOverHttp(app, czj.principal, await passwordOf(app, czj.principal));
    const signedInAt = (await me(cookie)).body.authenticatedAt;
    const again = (password: string): Promise<Response> =>
      app
        .http()
        .post('/api/v1/sessions/current/reauthentications')
        .set('Cookie', cookie)
        .set('Origin', app.baseUrl)
        .send({ password })
        .then((answer) => answer);
    app.clock.advance({ minutes: 10 });
    const wrong = await again('not it');
    expect([wrong.status, wrong.body.code]).toEqual([403, 'passwordWrong']);
    expect((await me(cookie)).body.authenticatedAt).toBe(signedInAt);
    const right = await again(await passwordOf(app, czj.principal));
    const now = app.clock.now();
    expect(right.body).toEqual({
      authenticatedAt: now.toISOString(),
      freshUntil: new Date(now.getTime() + 5 * 60_000).toISOString(),
    });
    expect((await me(cookie)).body.authenticatedAt).toBe(now.toISOString());
    for (let i = 0; i < 4; i++) expect((await again('not it')).status).toBe(403);
    expect((await again('not it')).status).toBe(429);
  });
});

describe('a person with two appointments', () => {
  it('says with every request as which of them they act', async () => {
    const clerk = await as(app, zwfwj.clerk, 'registrar');
    expect((await clerk.get('/units')).status).toBe(200);
    const undecided = await clerk.get('/units', { headers: { 'X-Appointment': '' } });
    expect([undecided.status, undecided.body.code]).toEqual([403, 'notYourAppointment']);
    const { cookie, me: own } = await signInOverHttp(app, zwfwj.clerk, await passwordOf(app, zwfwj.clerk));
    const unsaid = await app.http().get('/api/v1/units').set('Cookie', cookie);
    expect([unsaid.status, unsaid.body.code]).toEqual([400, 'appointmentRequired']);
    const choices = unsaid.body.issues.map(({ message }: { message: string }) => message);
    for (const { id } of own.appointments) expect(choices.join()).toContain(id);
    const other = await as(app, czj.deputy);
    const foreign = await app
      .http()
      .get('/api/v1/units')
      .set('Cookie', cookie)
      .set('X-Appointment', other.appointmentId);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'notYourAppointment']);
  });
});

describe('a new person', () => {
  it('gets a password made by the machine and can do nothing before replacing it, nor without an appointment', async () => {
    const system = await as(app, admin.system);
    const added = await system.post('/persons', { username: 'fgw.new', name: '方新来' });
    expect(added.status).toBe(201);
    expect(JSON.stringify(added.body)).not.toMatch(/password":/);
    const { body } = await system.post(`/persons/${added.body.id}/passwords`, { reason: '首次登录' });
    const first = await signInOverHttp(app, 'fgw.new', body.password);
    const elsewhere = await signInOverHttp(app, 'fgw.new', body.password);
    const call = (cookie: string) => app.http().get('/api/v1/units').set('Cookie', cookie);
    expect((await call(first.cookie)).body.code).toBe('passwordChangeRequired');

    const change = (newPassword: string, currentPassword = body.password) =>
      app
        .http()
        .put('/api/v1/me/password')
        .set('Cookie', first.cookie)
        .set('Origin', app.baseUrl)
        .send({ currentPassword, newPassword });
    const plain = await change('aaaaaaaaaaaa');
    expect([plain.status, plain.body.issues[0].pointer]).toEqual([422, '/newPassword']);
    expect((await change(body.password)).body.issues[0].code).toBe('passwordUnchanged');
    expect((await change('four unrelated words', 'wrong')).body.code).toBe('passwordWrong');
    expect((await me(elsewhere.cookie)).body.passwordTemporary).toBe(true);

    expect((await change('four unrelated words')).status).toBe(204);
    expect((await me(elsewhere.cookie)).status).toBe(401);
    expect((await me(first.cookie)).body.passwordTemporary).toBe(false);
    expect((await signIn('fgw.new', body.password, '192.0.2.9')).status).toBe(401);
    const nothingHeld = await call(first.cookie);
    expect([nothingHeld.status, nothingHeld.body.code]).toEqual([403, 'noAppointment']);
  });
});
