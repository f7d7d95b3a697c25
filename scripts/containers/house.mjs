// A small house on an empty database: its administrators, one department with a drafter, and a document with a file.
import { readFile } from 'node:fs/promises';
import { ask, cookieOf, expect } from './stack.mjs';

const HEADINGS = '单位,上级单位,单位类型,姓名,用户名,角色,起始日期,截止日期';
const SHEET = `${HEADINGS}\r\n某市档案馆,某市人民政府,部门,,,,,\r\n某市档案馆,,,张知夏,drafter,拟稿人,2026-01-05,\r\n`;
const NEW_PASSWORD = 'several other words';

/** @param printed what first-administrators.mjs has printed: name and password, line by line */
export async function openHouse(stack, printed) {
  const url = stack.url();
  const passwords = new Map(printed.split('\n').map((line) => line.split(/\s+/).slice(0, 2)));
  const signIn = (username, password) => Visitor.signIn(stack.origin, url, username, password);
  const system = await signIn('system', passwords.get('system'));
  const security = await signIn('security', passwords.get('security'));
  for (const administrator of [system, security])
    await administrator.send(url, 'POST', '/organisation-imports', sheet());
  const { items } = await (await system.send(url, 'GET', '/persons')).json();
  const { id } = items.find(({ username }) => username === 'drafter');
  const issued = await system.send(url, 'POST', `/persons/${id}/passwords`, { reason: '首次登录' });
  return new House(await signIn('drafter', (await issued.json()).password));
}

class House {
  #pdf;
  #path;
  #keys = new Set();

  constructor(drafter) {
    this.drafter = drafter;
  }

  async handInFile(url) {
    this.#pdf = await readFile('test/components/files/notice.pdf');
    const draft = { kind: 'notice', title: '关于开放档案的通知', body: [{ type: 'paragraph', text: '现予开放。' }] };
    const made = await this.drafter.send(url, 'POST', '/documents', draft);
    const form = fileForm(this.#pdf, 'notice.pdf', { role: 'attachment' });
    const path = made.headers.get('location').replace('/api/v1', '');
    const added = await this.drafter.send(url, 'POST', `${path}/attachments`, form, made.headers.get('etag'));
    this.#path = added.headers.get('location').replace('/api/v1', '');
  }

  /** The session, the document, its file and the key of its evidence, as whichever server finds them. */
  async isAllThere(url) {
    const file = await this.drafter.send(url, 'GET', this.#path);
    expect(Buffer.from(await file.arrayBuffer()).equals(this.#pdf), true);
    const evidence = await this.drafter.send(url, 'GET', this.#path.replace(/\/attachments.*/, '/evidence'));
    const text = await evidence.text();
    this.#keys.add(/"keyId": ?"(\w+)"/.exec(text)[1]);
    expect(this.#keys.size, 1);
  }
}

class Visitor {
  static async signIn(origin, url, username, password) {
    const visitor = new Visitor(origin, '');
    visitor.headers.cookie = cookieOf(await visitor.send(url, 'POST', '/sessions', { username, password }));
    const change = { currentPassword: password, newPassword: NEW_PASSWORD };
    const changed = await visitor.send(url, 'PUT', '/me/password', change);
    if (changed.headers.has('set-cookie')) visitor.headers.cookie = cookieOf(changed);
    return visitor;
  }

  constructor(origin, cookie) {
    this.headers = { origin, cookie, 'accept-language': 'en' };
  }

  async send(url, method, path, body, etag) {
    const isForm = body instanceof FormData;
    const headers = {
      ...this.headers,
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
      ...(etag && { 'if-match': etag }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
    };
    const sent = body && { body: isForm ? body : JSON.stringify(body) };
    const answer = await ask(`${url}/api/v1${path}`, { method, headers, ...sent });
    if (!answer.ok) throw new Error(`${method} ${path} at ${url}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}

const sheet = () => fileForm(SHEET, 'people.csv');

function fileForm(bytes, name, fields = {}) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new Blob([bytes]), name);
  return form;
}
