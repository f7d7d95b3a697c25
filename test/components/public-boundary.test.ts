import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Database } from '../../src/platform/database/database.js';
import { FileStore } from '../../src/platform/storage/file-store.js';
import { projectionOf } from '../../src/publication/rules/projection.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { channel, closeHouse, openHouse, publish, recordOf, scopesOf, signed } from '../support/public-house.js';
import type { House } from '../support/public-house.js';

const API = '/api/public/v1';

describe('the public role', () => {
  let app: TestApp;
  let client: Client;

  beforeAll(async () => {
    app = await startApp();
    client = new Client({ connectionString: app.urls.public });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await app.close();
  });

  it('can read no table, view or sequence of the inner schema', async () => {
    const { rows } = await app.owner.query<{ name: string; columns: string[] }>(
      `SELECT c.oid::regclass::text AS name, array_agg(a.attname) AS columns FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relnamespace = 'yuantou'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p', 'S') GROUP BY c.oid`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { name, columns } of rows) {
      for (const column of columns) {
        await expect(client.query(`SELECT "${column}" FROM ${name} LIMIT 0`)).rejects.toThrow('permission denied');
      }
    }
  });

  it('can change nothing of the public one, and not read the hashes of what was signed', async () => {
    const { rows } = await app.owner.query<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class WHERE relnamespace = 'portal'::regnamespace AND relkind = 'r'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const { name } of rows) {
      for (const statement of [`DELETE FROM ${name}`, `INSERT INTO ${name} DEFAULT VALUES`, `TRUNCATE ${name}`]) {
        await expect(client.query(statement)).rejects.toThrow('permission denied');
      }
    }
    for (const column of ['content_hash', 'disclosure_hash']) {
      await expect(client.query(`SELECT ${column} FROM portal.document`)).rejects.toThrow('permission denied');
    }
    await expect(client.query(`SELECT interpretation_hash FROM portal.interpretation`)).rejects.toThrow(
      'permission denied',
    );
    await expect(client.query('CREATE TEMPORARY TABLE x (y int)')).rejects.toThrow('permission denied');
    await expect(client.query('CREATE TABLE portal.x (y int)')).rejects.toThrow('permission denied');
  });
});

describe('the public side as a process of its own', () => {
  let app: TestApp;

  beforeAll(async () => {
    // No file store of the house, no rights but the public ones: whatever asked for more would fail at start.
    app = await startApp({
      config: { mode: 'public', ownerUrl: undefined, appUrl: undefined, dataDir: '/nonexistent' },
    });
  });
  afterAll(() => app.close());

  it('answers the public, and knows nothing of the inner side', async () => {
    expect((await app.http().get(`${API}/documents`).expect(200)).body).toEqual({ items: [] });
    await app.http().get('/public').expect(200);
    const start = await app.http().get('/').expect(200);
    for (const inner of ['/app/', '/api/docs']) expect(start.text).not.toContain(inner);
    for (const path of ['/app/', '/api/v1/me', '/api/v1/documents', '/api/v1/units'])
      await app.http().get(path).expect(404);
    await app.http().post('/api/v1/sessions').send({}).expect(404);
    expect(() => app.nest.get(Database)).toThrow();
    expect(() => app.nest.get(FileStore)).toThrow();
  });
});

describe('two houses that differ only in what is inner', () => {
  let houses: House[];

  beforeAll(async () => {
    houses = [await openHouse(), await openHouse()];
    await fill(houses[0] as House, '甲');
    await fill(houses[1] as House, '乙');
  });
  afterAll(() => Promise.all(houses.map(closeHouse)));

  const record = recordOf('2026-11-23T02:00:00Z');

  const PAGES = [
    '/',
    '/public',
    '/public/catalogue',
    '/public/withheld-matters',
    '/public/verification',
    '/public/feed.atom',
    '/public/feed.json',
    '/public/nothing',
  ];

  async function fill(house: House, inner: string): Promise<void> {
    const scopes = scopesOf(house.pdf, '相同的公文', 'notice', inner);
    const hash = (inner === '甲' ? 'a' : 'b').repeat(64);
    const release = projectionOf(scopes, { content: hash, disclosure: hash, interpretation: hash }, record);
    await house.database.transaction((tx) => house.publication.release(tx, release, [channel('2026-11-23T02:00:00Z')]));
    await house.database.transaction((tx) =>
      house.publication.enterCatalogue(tx, {
        indexNumber: 'x',
        title: '批复',
        summary: '概述',
        documentDate: '2026-11-01',
      }),
    );
    if (inner === '甲') return;
    // One of the houses has published and taken down what the other never had, and holds a file that is not public.
    const elsewhere = recordOf('2019-11-22T02:00:00Z', { issuers: ['撤回市人民政府'] });
    const other = projectionOf(scopesOf(house.pdf, '撤回的公文'), signed, elsewhere);
    await publish(house, other);
    await house.database.transaction((tx) => house.publication.retract(tx, other.publicId));
    await house.app.nest.get(FileStore).put(Readable.from([Buffer.from('内部文件')]), { name: 'inner.txt' });
  }

  it('answer the public byte for byte the same', async () => {
    const { body } = await (houses[0] as House).app.http().get(`${API}/documents/${record.publicId}`).expect(200);
    const { interpretations } = body;
    expect(interpretations).toHaveLength(2);
    const paths = [
      `${API}/documents`,
      `${API}/documents?q=${encodeURIComponent('公文')}`,
      `${API}/documents?kind=notice&limit=1`,
      `${API}/documents/${record.publicId}`,
      body.files[0].href,
      `${API}/documents/${record.publicId}/files/${'a'.repeat(22)}`,
      `${API}/documents/${'a'.repeat(22)}`,
      `${API}/catalogue`,
      `${API}/withheld-matters`,
      ...PAGES.flatMap((page) => [page, `${page}?lang=en`, `${page}?contrast=high&text=large`]),
      ...interpretations.map(({ id }: { id: string }) => `/public/documents/${record.publicId}/interpretations/${id}`),
      `/public/documents/${record.publicId}`,
      `/public/documents/${record.publicId}?lang=en`,
      `/public/documents/${'a'.repeat(22)}`,
      `/public?q=${encodeURIComponent('公文')}`,
      `/public?q=${encodeURIComponent('撤回')}&validity=inForce&year=2026`,
      `/public?q=${encodeURIComponent('甲项')}&issuer=${encodeURIComponent('示例市人民政府')}`,
      `/public/feed.atom?q=${encodeURIComponent('撤回')}`,
      '/public/view?lang=en&back=/public',
      '/public?kind=x',
      `${API}/nothing`,
      `${API}/documents?limit=x`,
    ];
    for (const path of paths) {
      const [one, other] = await Promise.all(houses.map(({ app }) => wireAnswer(app, path)));
      expect({ path, ...one }).toEqual({ path, ...other });
    }
  });

  /** Everything that travels, without the date and the ids of the request. */
  async function wireAnswer(app: TestApp, path: string): Promise<object> {
    const answer = await fetch(`${app.baseUrl}${path}`, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    const headers = [...answer.headers].filter(([name]) => name !== 'date' && !name.startsWith('x-ratelimit'));
    const ids = /"traceId":"[0-9a-f]+"|\b[0-9a-f]{32}\b/g;
    return {
      status: answer.status,
      headers: headers.map((header) => header.join(': ').replace(ids, '')),
      bytes: bytes.replace(ids, ''),
    };
  }
});
