import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import { does, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { flushReadings } from '../support/inside.js';
import { admin, czj, fgw, personIdOf, unitIdOf, zfb } from '../support/people.js';

let app: TestApp;
let notice: GivenDocument;
let letter: GivenDocument;
let formula: GivenDocument;
let request: GivenDocument;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  const { issued } = given(app);
  notice = await issued();
  app.clock.advance({ days: 40 });
  letter = await issued({ kind: 'letter', content: { title: '关于协调供热管网改造的函' } });
  formula = await issued({
    content: { title: '=HYPERLINK("http://example.invalid","供热"),第二季度' },
    disclosure: { summary: '@SUM(A1)' },
  });
  request = await issued({ attribute: 'nonDisclosure', content: { title: '关于供热价格的内部磋商' } });
});

afterAll(() => app.close());

interface Entry {
  documentId: string;
  number: string;
  title: string;
}

const read = async (who: string, path: string): Promise<Response> =>
  (await personOf(app, who)).get(`/registers/${path}`);

async function ids(who: string, path: string): Promise<string[]> {
  const answer = await read(who, path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.body.items.map(({ documentId }: Entry) => documentId);
}

const of = (...documents: GivenDocument[]): string[] => documents.map(({ id }) => id);

async function table(answer: Response): Promise<Record<string, string>[]> {
  return parse(answer.text, { bom: true, columns: true });
}

/** As it came over the wire: supertest takes the mark off a text. */
async function exported(who: string, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const person = await personOf(app, who);
  return person
    .request('get', `/registers/${path}`, { headers })
    .buffer(true)
    .parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        answer.text = Buffer.concat(parts).toString('utf8');
        done(null, undefined);
      });
    });
}

describe('a register is narrowed', () => {
  it('by kind, period, ground, and words of the title or the number', async () => {
    const all = await ids(fgw.registrar, 'proactive');
    expect([...all].sort()).toEqual(of(notice, letter, formula).sort());
    expect(await ids(fgw.registrar, 'proactive?kind=letter')).toEqual(of(letter));
    expect(await ids(fgw.registrar, 'proactive?to=2026-12-01')).toEqual(of(notice));
    expect(await ids(fgw.registrar, 'proactive?from=2026-12-01&to=2027-12-31&kind=notice')).toEqual(of(formula));
    expect(await ids(fgw.registrar, 'nonDisclosure?ground=ND-6d')).toEqual(of(request));
    expect(await ids(fgw.registrar, 'nonDisclosure?ground=ND-6a')).toEqual([]);
    expect(await ids(fgw.registrar, `proactive?q=${encodeURIComponent('管网')}`)).toEqual(of(letter));
    expect(await ids(fgw.registrar, `proactive?q=${encodeURIComponent('发改函〔2027〕')}`)).toEqual(of(letter));
    expect(await ids(fgw.registrar, 'proactive?q=hyperlink')).toEqual(of(formula));
    expect(await ids(fgw.registrar, 'proactive?q=2026-00001')).toEqual(of(notice));
    expect(await ids(fgw.registrar, `proactive?q=${encodeURIComponent('%')}`)).toEqual([]);
    const unit = await unitIdOf(app, 'czj');
    expect(await ids(zfb.auditor, `proactive?unit=${unit}`)).toEqual([]);
    expect(await ids(zfb.auditor, `proactive?unit=${await unitIdOf(app, 'fgw')}&kind=letter`)).toEqual(of(letter));
  });

  it('shows the auditor of another unit nothing but what that unit issued', async () => {
    const security = await as(app, admin.security);
    const appointed = await security.post('/appointments', {
      personId: await personIdOf(app, czj.drafter2),
      unitId: await unitIdOf(app, 'czj'),
      role: 'auditor',
      post: '内部审计',
      startsOn: '2026-11-23',
    });
    expect(appointed.status).toBe(201);
    const auditor = await as(app, czj.drafter2, 'auditor');
    for (const register of ['proactive', 'nonDisclosure'])
      expect([register, (await auditor.get(`/registers/${register}`)).body.items]).toEqual([register, []]);
    expect((await auditor.get('/documents?view=unit')).body).toEqual([]);
    expect((await ids(zfb.auditor, 'nonDisclosure')).length).toBe(1);
  });

  it('page by page, with the filter kept in the link', async () => {
    const registrar = await personOf(app, fgw.registrar);
    const query = `proactive?q=${encodeURIComponent('供')}`;
    const found: string[] = [];
    for (let path = `/registers/${query}&limit=1`; path !== '';) {
      const answer = await registrar.get(path);
      expect(answer.body.items.length).toBeLessThanOrEqual(1);
      found.push(...answer.body.items.map(({ documentId }: Entry) => documentId));
      path = /<([^>]+)>; rel="next"/.exec(String(answer.headers['link']))?.[1] ?? '';
    }
    expect(found).toEqual(await ids(fgw.registrar, query));
    expect(found.length).toBe(3);
  });

  it('finds a document that is being corrected by the title that was signed, not by the draft’s', async () => {
    const { issued } = given(app);
    const document = await issued({ attribute: 'onRequest', content: { title: '关于原有称谓的通知' } });
    await does(app, document, fgw.principal, 'corrections', { reason: '标题有误' });
    const drafter = await personOf(app, fgw.drafter);
    const edited = await drafter.patch(document.path, { title: '关于更名以后的通知' }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    expect(await ids(fgw.registrar, `onRequest?q=${encodeURIComponent('原有称谓')}`)).toEqual(of(document));
    expect(await ids(fgw.registrar, `onRequest?q=${encodeURIComponent('更名以后')}`)).toEqual([]);
  });

  it('in two statements, whatever is asked', async () => {
    const answer = await read(fgw.registrar, `proactive?q=${encodeURIComponent('供热')}&kind=letter&ground=OR-1`);
    expect(Number(answer.headers['yuantou-statements'])).toBeLessThanOrEqual(2);
  });

  it.each([
    ['kind=novel', '/kind'],
    ['ground=nd', '/ground'],
    ['from=2026-02-30', '/from'],
    ['unit=1', '/unit'],
    ['q=', '/q'],
    ['validity=inForce', '/validity'],
  ])('and says what it cannot read: %s', async (query, pointer) => {
    for (const path of [`proactive?${query}`, `proactive/export?${query}`]) {
      const answer = await read(fgw.registrar, path);
      expect([answer.status, answer.body.issues?.[0]?.pointer]).toEqual([400, pointer]);
    }
  });
});

describe('a register as a file', () => {
  it('holds exactly the filtered rows, in words, and no formula', async () => {
    const answer = await exported(fgw.registrar, 'proactive/export');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('主动公开目录.csv'));
    expect(answer.headers['cache-control']).toContain('no-store');
    expect(answer.text.startsWith('\uFEFF发文字号,索引号,标题,')).toBe(true);
    const rows = await table(answer);
    const { body } = await read(fgw.registrar, 'proactive');
    expect(rows.map((row) => row['发文字号'])).toEqual(body.items.map(({ number }: Entry) => number));
    const [row] = rows.filter((one) => one['标题']?.includes('HYPERLINK'));
    expect(row).toMatchObject({
      标题: `'=HYPERLINK("http://example.invalid","供热"),第二季度`,
      内容概述: `'@SUM(A1)`,
      文种: '通知',
      公开形式: '全文公开',
      现状: '待公开',
      成文日期: '2027-01-02',
    });
    const letters = await table(await exported(fgw.registrar, 'proactive/export?kind=letter'));
    expect(letters.map((one) => one['标题'])).toEqual(['关于协调供热管网改造的函']);
  });

  it('names the grounds, the reason and the day of review, in the reader’s language', async () => {
    const answer = await exported(fgw.registrar, 'nonDisclosure/export', { 'Accept-Language': 'en' });
    const [row] = await table(answer);
    expect(row).toMatchObject({
      Grounds: expect.stringContaining('ND-6d '),
      Reason: '请示事项尚在上级研究过程中，过早公布会误导当事人',
      'Looked at again': '上级机关批复',
    });
  });

  it('is as wide as the reader’s unit, and closed to whom the register is closed to', async () => {
    expect(await table(await exported(czj.registrar, 'proactive/export'))).toEqual([]);
    const audited = await table(await exported(zfb.auditor, 'proactive/export'));
    expect(audited.length).toBe(3);
    for (const who of [fgw.drafter, fgw.secrecy, admin.system, admin.audit])
      expect((await read(who, 'proactive/export')).status).toBe(403);
    expect((await read(fgw.registrar, 'nonsense/export')).status).toBe(404);
    expect((await app.http().get('/api/v1/registers/proactive/export')).status).toBe(401);
  });

  it('is read like any document: each row is in the record of readings', async () => {
    const before = await readings();
    await exported(fgw.disclosure, 'proactive/export?kind=letter');
    await flushReadings(app);
    const after = await readings();
    expect(after.slice(before.length)).toEqual([
      { what: 'register.proactive.export', document_id: letter.id, person_id: await personIdOf(app, fgw.disclosure) },
    ]);
  });

  it('comes in portions: more rows than one holds, none twice, none left out', async () => {
    await multiplied(2300);
    const who = await as(app, czj.registrar);
    const answer = await who.request('get', '/registers/proactive/export').buffer(true);
    const rows = await table(answer);
    expect([rows.length, new Set(rows.map((row) => row['发文字号'])).size]).toEqual([2300, 2300]);
    await flushReadings(app);
    const { rows: counted } = await app.owner.query(
      `SELECT count(DISTINCT document_id)::int AS documents FROM yuantou.read_audit WHERE person_id = $1`,
      [await personIdOf(app, czj.registrar)],
    );
    expect(counted).toEqual([{ documents: 2300 }]);
  });
});

async function readings(): Promise<object[]> {
  await flushReadings(app);
  const { rows } = await app.owner.query<object>(
    `SELECT what, document_id, person_id FROM yuantou.read_audit WHERE what LIKE 'register.%.export' ORDER BY id`,
  );
  return rows;
}

/** As many copies of the notice in another unit's register, made by the owner of the database. */
async function multiplied(count: number): Promise<void> {
  const unit = await unitIdOf(app, 'czj');
  const copying: [table: string, changed: Record<string, string>][] = [
    ['document', { id: 'made.id', unit_id: `'${unit}'`, external_id: 'NULL' }],
    ['scope_text', { document_id: 'made.id' }],
    ['opinion', { id: `md5(made.id::text || t.id)::uuid`, document_id: 'made.id' }],
    ['registration', { document_id: 'made.id', index_number: `'X-' || made.i` }],
    [
      'register_entry',
      {
        document_id: 'made.id',
        unit_id: `'${unit}'`,
        number: `'第' || made.i || '号'`,
        signed_opinion_id: `md5(made.id::text || t.signed_opinion_id)::uuid`,
      },
    ],
  ];
  const client = await app.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query(`CREATE TEMP TABLE made ON COMMIT DROP AS
      SELECT i, gen_random_uuid() AS id FROM generate_series(1, ${count}) i`);
    for (const [name, changed] of copying) {
      const { rows } = await client.query<{ column_name: string }>(
        `SELECT column_name FROM information_schema.columns
         WHERE table_schema = 'yuantou' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
        [name],
      );
      const columns = rows.map(({ column_name }) => column_name);
      const values = columns.map((column) => changed[column] ?? `t.${column}`);
      const whose = name === 'document' ? 't.id' : 't.document_id';
      await client.query(
        `INSERT INTO yuantou.${name} (${columns.join(', ')}) SELECT ${values.join(', ')}
         FROM yuantou.${name} t CROSS JOIN made WHERE ${whose} = $1`,
        [notice.id],
      );
    }
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
