import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import type { Response, Test } from 'supertest';
import type { Role } from '../../src/people/rules/roles.js';
import type { TestApp } from './app.js';
import { withinCeiling } from './ceilings.js';
import { passwordOf } from './people.js';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Sent {
  /** An ETag as it came (`"7"`), or the bare version. */
  ifMatch?: string | number;
  /** The Idempotency-Key; a new one for every POST otherwise; null sends none. */
  key?: string | null;
  headers?: Record<string, string>;
}

interface Credential {
  headers: Record<string, string>;
  /** Gets a new one, after the clock has passed the old one's limits. */
  renew(): Promise<void>;
  /** Gives the password again, where the route asks for it. */
  refresh?(): Promise<void>;
}

/** Somebody who talks to the running server. Paths are below `/api/v1`, or begin with `/api` or another root. */
export class Caller {
  constructor(
    private readonly app: TestApp,
    private readonly credential: Credential,
  ) {}

  get(path: string, sent: Sent = {}): Promise<Response> {
    return this.send('get', path, undefined, sent);
  }

  post(path: string, body: object | string = {}, sent: Sent = {}): Promise<Response> {
    return this.send('post', path, body, { key: randomUUID(), ...sent });
  }

  put(path: string, body: object = {}, sent: Sent = {}): Promise<Response> {
    return this.send('put', path, body, sent);
  }

  patch(path: string, body: object = {}, sent: Sent = {}): Promise<Response> {
    return this.send('patch', path, body, sent);
  }

  del(path: string, sent: Sent = {}): Promise<Response> {
    return this.send('delete', path, undefined, sent);
  }

  /** The bare supertest request with this caller's headers, for files and for what the other calls do not offer. */
  request(method: Method, path: string, sent: Sent = {}): Test {
    const test = supertest(this.app.baseUrl)[method](urlOf(path));
    void test.set('Origin', this.app.baseUrl).set(this.credential.headers);
    if (sent.ifMatch !== undefined) void test.set('If-Match', tagOf(sent.ifMatch));
    if (typeof sent.key === 'string') void test.set('Idempotency-Key', sent.key);
    return test.set(sent.headers ?? {}).expect((answer) => withinCeiling(method, urlOf(path), answer));
  }

  /** Once more with a new session or token, or with the password given again, when that is what the answer asks for. */
  private async send(method: Method, path: string, body: object | string | undefined, sent: Sent): Promise<Response> {
    const attempt = async (): Promise<Response> => {
      const test = this.request(method, path, sent);
      return body === undefined ? test : test.send(body);
    };
    const first = await attempt();
    const code = codeOf(first);
    if (code === 'sessionEnded' || code === 'tokenInvalid') {
      await this.credential.renew();
      return attempt();
    }
    if (code === 'reauthenticationRequired' && this.credential.refresh) {
      await this.credential.refresh();
      return attempt();
    }
    return first;
  }
}

/** A signed-in person: `(await as(app, fgw.drafter)).post('/documents', {…})`. */
export class Person extends Caller {
  constructor(
    app: TestApp,
    credential: Credential,
    readonly personId: string,
    readonly appointmentId: string,
    readonly unitId: string,
  ) {
    super(app, credential);
  }
}

interface Me {
  person: { id: string };
  appointments: { id: string; role: Role; unit: { id: string } }[];
}

/**
 * Signs an example person in over HTTP. The session is renewed by itself when the story's clock has run past it.
 * @param role needed for somebody with several appointments: as which one they act
 */
export async function as(app: TestApp, username: string, role?: Role): Promise<Person> {
  const password = await passwordOf(app, username);
  const headers: Record<string, string> = {};
  const signIn = async (): Promise<Me> => {
    const { cookie, me } = await signInOverHttp(app, username, password);
    headers['Cookie'] = cookie;
    return me;
  };
  const refresh = async (): Promise<void> => {
    const url = '/api/v1/sessions/current/reauthentications';
    await app.http().post(url).set('Origin', app.baseUrl).set(headers).send({ password }).expect(201);
  };
  const me = await signIn();
  const appointment = me.appointments.find((held) => role === undefined || held.role === role);
  if (!appointment) throw new Error(`${username} holds no appointment${role ? ` as ${role}` : ''}`);
  if (role !== undefined) headers['X-Appointment'] = appointment.id;
  const renew = async (): Promise<void> => void (await signIn());
  return new Person(app, { headers, renew, refresh }, me.person.id, appointment.id, appointment.unit.id);
}

/** An API client with a token of its own: `asMachine(app, FGW_CLIENT, fgw.drafter)`. */
export async function asMachine(app: TestApp, clientId: string, actingFor: string, scope?: string): Promise<Caller> {
  const secret = await passwordOf(app, clientId);
  const headers: Record<string, string> = {};
  const renew = async (): Promise<void> => {
    const { body } = await app
      .http()
      .post('/api/v1/oauth/token')
      .auth(clientId, secret)
      .type('form')
      .send({ grant_type: 'client_credentials', acting_for: actingFor, ...(scope !== undefined && { scope }) })
      .expect(200);
    headers['Authorization'] = `Bearer ${String(body.access_token)}`;
  };
  await renew();
  return new Caller(app, { headers, renew });
}

/** @returns the cookie as a browser would send it back, and the answer */
export async function signInOverHttp(
  app: TestApp,
  username: string,
  password: string,
): Promise<{ cookie: string; me: Me }> {
  const answer = await app
    .http()
    .post('/api/v1/sessions')
    .set('Origin', app.baseUrl)
    .send({ username, password })
    .expect(201);
  return { cookie: cookieOf(answer), me: answer.body as Me }; // the answer's shape is what these tests check elsewhere
}

export function cookieOf(answer: Response): string {
  const [cookie] = [answer.headers['set-cookie'] ?? []].flat();
  return String(cookie).split(';')[0] ?? '';
}

function codeOf(answer: Response): string | undefined {
  const { body } = answer as { body: unknown };
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : undefined;
}

function urlOf(path: string): string {
  return /^\/(api|public|health|metrics)(\/|$)/.test(path) ? path : `/api/v1${path}`;
}

function tagOf(ifMatch: string | number): string {
  return typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch;
}
