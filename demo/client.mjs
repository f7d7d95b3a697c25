// HTTP as the people of the example city and a department's own system speak it.
import { randomUUID } from 'node:crypto';
import { Unexpected } from './tell.mjs';

const API = '/api/v1';

/** Signs each person in once and keeps the session. */
export class City {
  #signedIn = new Map();

  /**
   * @param url address of the server, without a path
   * @param passwords username → password; for an API client its secret
   * @param lang `zh` or `en`: the language of the server's sentences
   */
  constructor(url, passwords, lang) {
    this.url = url;
    this.lang = lang;
    this.passwords = passwords;
  }

  person(username) {
    const known = this.#signedIn.get(username) ?? this.#signIn(username);
    this.#signedIn.set(username, known);
    return known;
  }

  /** A department's own system (OAuth 2.0 client credentials), acting for one drafter of its unit. */
  async machine(clientId, actingFor) {
    const basic = Buffer.from(`${clientId}:${this.#passwordOf(clientId)}`).toString('base64');
    const answer = await fetch(`${this.url}${API}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', acting_for: actingFor }),
    });
    const token = await readAnswer(answer, `token for ${clientId}`, [200]);
    const headers = { authorization: `Bearer ${token.body.access_token}` };
    return new Caller(this, headers, `系统 ${clientId}（代 ${actingFor}）`);
  }

  /** Anybody, without signing in. */
  get stranger() {
    return new Caller(this, {}, '公众');
  }

  async #signIn(username) {
    const answer = await fetch(`${this.url}${API}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url },
      body: JSON.stringify({ username, password: this.#passwordOf(username) }),
    });
    await readAnswer(answer, `sign-in of ${username}`, [200, 201]);
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    const caller = new Caller(this, { cookie: cookie.join('; '), origin: this.url }, username);
    const { body: me } = await caller.get('/me');
    const [{ post, unit }] = me.appointments;
    caller.name = `${me.person.name}（${unit.name}${post}）`;
    return caller;
  }

  #passwordOf(username) {
    const password = this.passwords.get(username);
    if (password === undefined) throw new Error(`${username} is not among the example people of this server.`);
    return password;
  }
}

export class Caller {
  constructor(city, headers, name) {
    this.city = city;
    this.headers = { ...headers, 'accept-language': city.lang };
    this.name = name;
  }

  /** @returns { status, etag, body, next }; @throws Unexpected unless the status is among `statuses` */
  get(path, statuses = [200]) {
    return this.#send('GET', path, undefined, {}, statuses);
  }

  post(path, body = {}, ifMatch) {
    const headers = { 'idempotency-key': randomUUID(), ...(ifMatch && { 'if-match': ifMatch }) };
    return this.#send('POST', path, body, headers, [200, 201]);
  }

  put(path, body, ifMatch) {
    return this.#send('PUT', path, body, { 'if-match': ifMatch }, [200]);
  }

  patch(path, body, ifMatch) {
    return this.#send('PATCH', path, body, { 'if-match': ifMatch }, [200]);
  }

  /** A file with its fields, as a form sends it. */
  async attach(path, file, fields, ifMatch) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file, file.name);
    const answer = await fetch(new URL(API + path, this.city.url), {
      method: 'POST',
      headers: { ...this.headers, 'idempotency-key': randomUUID(), ...(ifMatch && { 'if-match': ifMatch }) },
      body: form,
    });
    return readAnswer(answer, `${this.name}  POST ${path}`, [201]);
  }

  async #send(method, path, body, headers, statuses) {
    const address = new URL(/^(https?:|\/api\/)/.test(path) ? path : API + path, this.city.url);
    const answer = await fetch(address, {
      method,
      headers: { ...this.headers, ...headers, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    return readAnswer(answer, `${this.name}  ${method} ${address.pathname}`, statuses);
  }
}

async function readAnswer(answer, step, statuses) {
  const text = await answer.text();
  if (!statuses.includes(answer.status)) {
    throw new Unexpected(step, `status ${statuses.join(' or ')}`, `status ${answer.status}\n${whyNot(text)}`);
  }
  const next = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  return { status: answer.status, etag: answer.headers.get('etag'), body: text === '' ? null : JSON.parse(text), next };
}

/** A problem (RFC 9457) in lines; anything else as it came. */
function whyNot(text) {
  try {
    const { code, detail, issues = [] } = JSON.parse(text);
    const lines = issues.map((issue) => `  - ${issue.code} ${issue.pointer ?? ''} ${issue.message} ${issue.fix ?? ''}`);
    return [`  ${code}: ${detail}`, ...lines].join('\n');
  } catch {
    return text.slice(0, 1000);
  }
}
