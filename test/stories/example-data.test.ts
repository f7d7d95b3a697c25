import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import { admin, fgw } from '../support/people.js';
import { ServerProcess, buildServer } from '../support/server-process.js';

// A server and a database of its own, on machines that may be busy.
jest.setTimeout(240_000);

const OWN = {
  confirmation: '删除全部示例数据',
  government: { name: '某市人民政府', shortName: '市政府', documentPrefix: '某政' },
  office: { name: '某市人民政府办公室', shortName: '市政府办公室', documentPrefix: '某政办' },
};

interface Called {
  status: number;
  json: Record<string, unknown> & { issues?: { code: string }[] };
  cookie: string;
}

describe('on an external database', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.close());

  it('nothing is ever removed, and nobody but the system administrator is heard', async () => {
    const system = await as(app, admin.system);
    const refused = await system.post('/example-data/removals', OWN);
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'exampleDataNotEmbedded']);
    for (const username of [admin.security, admin.audit, fgw.principal]) {
      const other = await as(app, username);
      expect((await other.post('/example-data/removals', OWN)).status).toBe(403);
    }
    const { rows } = await app.owner.query('SELECT count(*)::integer AS units FROM yuantou.unit');
    expect(rows).toEqual([{ units: 12 }]);
  });

  it('a password given long ago is asked for again', async () => {
    const system = await as(app, admin.system);
    app.clock.advance({ minutes: 20 });
    const answer = await system.request('post', '/example-data/removals').send(OWN);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'reauthenticationRequired']);
  });

  it('everybody may know who is invented, and that it stays', async () => {
    const drafter = await as(app, fgw.drafter);
    const { body } = await drafter.get('/example-data');
    const { present, removable, people } = body as { present: boolean; removable: boolean; people: object[] };
    expect({ present, removable, some: people.length > 90 }).toEqual({ present: true, removable: false, some: true });
    expect(people).toContainEqual({
      username: 'admin.audit',
      name: '严观迹',
      appointments: [{ role: 'auditAdministrator', post: '审计管理员', unit: '伊春市人民政府办公室' }],
    });
  });
});

describe('on the embedded database', () => {
  let folder: string;
  let server: ServerProcess;
  let passwords: Map<string, string>;
  const list = () => join(folder, 'example-people.txt');

  beforeAll(async () => {
    buildServer();
    folder = mkdtempSync(join(tmpdir(), 'yuantou-examples-'));
    server = await (await ServerProcess.spawn(folder)).ready();
    const rows = readFileSync(list(), 'utf8').split('\n');
    passwords = new Map(rows.slice(1).map((row) => row.split(/\s+/, 2) as [string, string])); // written by us
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function call(method: string, path: string, cookie = '', body?: unknown): Promise<Called> {
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { origin: `http://localhost:${new URL(server.url).port}`, cookie, 'content-type': 'application/json' },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    // Jobs run behind the acts from the first minute; whose way they cross is told to come again.
    if (answer.status === 503) {
      await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
      return call(method, path, cookie, body);
    }
    const text = await answer.text();
    const [set = ''] = answer.headers.getSetCookie();
    const json = (text.startsWith('{') ? JSON.parse(text) : {}) as Called['json'];
    return { status: answer.status, json, cookie: set.split(';', 1)[0] ?? '' };
  }

  async function signIn(username: string): Promise<string> {
    const answer = await call('POST', '/sessions', '', { username, password: passwords.get(username) });
    expect(answer.status).toBe(201);
    return answer.cookie;
  }

  async function query<Row>(sql: string): Promise<Row[]> {
    const port = readFileSync(join(folder, 'postgres.port'), 'utf8').trim();
    const password = readFileSync(join(folder, 'postgres.password'), 'utf8').trim();
    const client = new Client({ connectionString: `postgres://yuantou_owner:${password}@127.0.0.1:${port}/yuantou` });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Row[]; // the caller knows what it selects
    } finally {
      await client.end();
    }
  }

  const counts = () =>
    query(`SELECT (SELECT count(*)::integer FROM yuantou.document) AS documents,
      (SELECT count(*)::integer FROM yuantou.person) AS persons, (SELECT count(*)::integer FROM yuantou.unit) AS units`);

  it('is refused where anybody or any document is real, or the words are wrong; and nothing changes', async () => {
    const system = await signIn('admin.system');
    const drafter = await signIn('fgw.drafter');
    const made = await call('POST', '/documents', drafter, { title: '关于印发示例方案的通知' });
    expect([made.status, made.json]).toEqual([201, expect.objectContaining({ state: 'drafting' })]);
    const before = await counts();
    const wrong = await call('POST', '/example-data/removals', system, { ...OWN, confirmation: '删除' });
    expect([wrong.status, wrong.json['code']]).toEqual([422, 'confirmationWrong']);
    const added = await call('POST', '/persons', system, { username: 'zhang.san', name: '张三' });
    expect(added.status).toBe(201);
    const mixed = await call('POST', '/example-data/removals', system, OWN);
    expect([mixed.status, mixed.json['code'], mixed.json.issues?.map(({ code }) => code)]).toEqual([
      422,
      'exampleDataMixed',
      ['exampleDataStrangers'],
    ]);
    await query(
      `UPDATE yuantou.document SET created_by = (SELECT id FROM yuantou.person WHERE username = 'zhang.san')`,
    );
    const real = await call('POST', '/example-data/removals', system, OWN);
    expect(real.json.issues?.map(({ code }) => code)).toEqual(['exampleDataStrangers', 'exampleDataDocuments']);
    await query(
      `UPDATE yuantou.document SET created_by = (SELECT id FROM yuantou.person WHERE username = 'fgw.drafter')`,
    );
    await query(`DELETE FROM yuantou.person WHERE username = 'zhang.san'`);
    expect(await counts()).toEqual(before);
  });

  it('an administrator short, nothing is removed: nobody could let anybody in', async () => {
    const system = await signIn('admin.system');
    const audit = `person_id = (SELECT id FROM yuantou.person WHERE username = 'admin.audit')`;
    await query(`UPDATE yuantou.appointment SET ends_on = starts_on WHERE ${audit}`);
    const answer = await call('POST', '/example-data/removals', system, OWN);
    expect(answer.json.issues?.map(({ code }) => code)).toEqual(['exampleDataAdministrator']);
    await query(`UPDATE yuantou.appointment SET ends_on = NULL WHERE ${audit}`);
  });

  it('leaves one’s own government, its office and the three administrators, and can be used at once', async () => {
    const drafter = await signIn('fgw.drafter');
    const security = await signIn('admin.security');
    const system = await signIn('admin.system');
    expect((await call('POST', '/example-data/removals', system, OWN)).status).toBe(204);

    expect(await counts()).toEqual([{ documents: 0, persons: 3, units: 2 }]);
    expect(await query('SELECT name FROM yuantou.unit ORDER BY name')).toEqual([
      { name: OWN.government.name },
      { name: OWN.office.name },
    ]);
    for (const cookie of [drafter, security]) expect((await call('GET', '/me', cookie)).status).toBe(401);
    expect((await call('GET', '/me', system)).status).toBe(200);
    expect((await call('GET', '/example-data', system)).json).toEqual({ present: false, removable: false, people: [] });
    expect(existsSync(list())).toBe(false);
    expect(
      readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()),
    ).toEqual([]);
    expect(await query('SELECT act FROM yuantou.administrative_entry')).toEqual([{ act: 'examplesRemoved' }]);

    const added = await call('POST', '/persons', system, { username: 'li.si', name: '李四' });
    expect(added.status).toBe(201);
    const again = await call('POST', '/example-data/removals', system, OWN);
    expect([again.status, again.json['code']]).toEqual([409, 'exampleDataAbsent']);
  });

  it('and stays so over a restart: nobody invented comes back, and no list of passwords is named', async () => {
    await server.stop();
    server = await (await ServerProcess.spawn(folder)).ready();
    expect(server.output).not.toContain('example-people.txt');
    expect(server.output).not.toContain('示例人员');
    expect(existsSync(list())).toBe(false);
    expect(await counts()).toEqual([{ documents: 0, persons: 4, units: 2 }]);
    const audit = await call('POST', '/sessions', '', {
      username: 'admin.audit',
      password: passwords.get('admin.audit'),
    });
    expect(audit.status).toBe(201);
    const held = await call('GET', '/administrative-entries', audit.cookie);
    expect([held.status, held.json['code']]).toEqual([403, 'passwordChangeRequired']);
  });
});
