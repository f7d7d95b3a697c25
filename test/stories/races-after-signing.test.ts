import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { CHANNELS, does, given, personOf, reread } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, zfb } from '../support/people.js';
import type { Person } from '../support/as.js';

let app: TestApp;
let registrar: Person;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  registrar = await personOf(app, fgw.registrar);
});

afterAll(() => app.close());

const TRIES = 200;

/**
 * Copies a document that stands in `registration`, row by row: two hundred pairs walked over HTTP would say nothing more
 * about the series. The copies' own chains are not verified here.
 */
async function copies(document: GivenDocument, count: number): Promise<string[]> {
  const { rows } = await app.owner.query<{ id: string }>(
    `SELECT gen_random_uuid() AS id FROM generate_series(1, $1::integer)`,
    [count],
  );
  const ids = rows.map(({ id }) => id);
  await copyRows('document', ids, document.id, []);
  await copyRows('scope_text', ids, document.id, []);
  await copyRows('revision', ids, document.id, []);
  await copyRows('opinion', ids, document.id, ['id']);
  await copyRows('record_entry', ids, document.id, []);
  await copyRows('record_text', ids, document.id, []);
  await copyRows('document_access', ids, document.id, []);
  return ids;
}

async function copyRows(table: string, ids: string[], from: string, fresh: string[]): Promise<void> {
  const { rows } = await app.owner.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'yuantou' AND table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const key = table === 'document' ? 'id' : 'document_id';
  const value = (name: string): string =>
    name === key ? 'n.id' : fresh.includes(name) ? 'gen_random_uuid()' : `x."${name}"`;
  await app.owner.query(
    `INSERT INTO yuantou.${table} (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${columns.map(value).join(', ')} FROM yuantou.${table} x, unnest($2::uuid[]) AS n (id)
     WHERE x.${key} = $1`,
    [from, ids],
  );
}

const register = (id: string, etag: string, body: object = {}): Promise<Response> =>
  registrar.post(`/documents/${id}/registrations`, body, { ifMatch: etag });

describe('two registrations on one series at once', () => {
  it(`give no number twice and leave none out, ${TRIES} times`, async () => {
    const model = await given(app).readyToRegister();
    const ids = await copies(model, 2 * TRIES);
    const numbers: string[] = [];
    for (let pair = 0; pair < TRIES; pair += 1) {
      const both = await Promise.all(ids.slice(2 * pair, 2 * pair + 2).map((id) => register(id, model.etag)));
      for (const { status, body } of both) {
        expect([status, body.issues]).toEqual([201, undefined]);
        numbers.push(body.number);
      }
    }
    const counted = numbers.map((number) => Number(/(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b);
    expect(counted).toEqual(Array.from({ length: 2 * TRIES }, (_, i) => i + 1));
    const { rows } = await app.owner.query(
      `SELECT count(*)::int AS taken, count(DISTINCT r.index_number)::int AS indexed, max(n.number) AS highest, s.last
       FROM yuantou.issued_number n JOIN yuantou.number_series s ON s.id = n.series_id
       JOIN yuantou.registration r ON r.document_id = n.document_id GROUP BY s.last`,
    );
    expect(rows).toEqual([{ taken: 2 * TRIES, indexed: 2 * TRIES, highest: 2 * TRIES, last: 2 * TRIES }]);
  }, 180_000);

  it('many at once, with gaps among them, account for every number', async () => {
    const model = await given(app).readyToRegister({ unit: 'czj' });
    const finance = await personOf(app, czj.registrar);
    const ids = await copies(model, 40);
    const answers = await Promise.all(
      ids.map((id, i) => {
        const body = i % 4 === 0 ? { number: i + 5, gapReason: '预留给纸质发文' } : {};
        return finance.post(`/documents/${id}/registrations`, body, { ifMatch: model.etag });
      }),
    );
    for (const { status, body } of answers)
      expect([status, body.code]).toEqual(status === 201 ? [201, undefined] : [422, 'numberRefused']);
    const { rows } = await app.owner.query<{ number: number; document_id: string | null; gap_reason: string | null }>(
      `SELECT n.number, n.document_id, n.gap_reason FROM yuantou.issued_number n
       JOIN yuantou.number_series s ON s.id = n.series_id WHERE s.prefix = '伊财' ORDER BY n.number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.filter((row) => row.document_id === null).every((row) => row.gap_reason === '预留给纸质发文')).toBe(
      true,
    );
    expect(rows.filter((row) => row.document_id !== null).length).toBe(
      answers.filter(({ status }) => status === 201).length,
    );
  }, 60_000);
});

/** Of two acts on the same version one wins; the other is told that it came late, and changed nothing. */
async function oneWins(document: GivenDocument, acts: (() => Promise<Response>)[]): Promise<Response> {
  const answers = await Promise.all(acts.map((act) => act()));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...acts.slice(1).map(() => 412)]);
  const { rows } = await app.owner.query<{ entries: number }>(
    `SELECT count(*)::int AS entries FROM yuantou.record_entry e JOIN yuantou.document d ON d.id = e.document_id
     WHERE d.id = $1 AND e.sequence = d.sequence AND e.to_state = d.state AND e.hash = d.chain_head`,
    [document.id],
  );
  expect(rows).toEqual([{ entries: 1 }]);
  const winner = answers.find(({ status }) => status === 201);
  if (!winner) throw new Error('nobody won');
  return winner;
}

describe('two acts on one document at once', () => {
  it('register the same document once', async () => {
    const document = await given(app).readyToRegister({ unit: 'jyj' });
    const education = await personOf(app, 'jyj.registrar');
    const act = () => education.post(`${document.path}/registrations`, {}, { ifMatch: document.etag });
    await oneWins(document, [act, act, act]);
    const { rows } = await app.owner.query(
      'SELECT count(*)::int AS count FROM yuantou.issued_number WHERE document_id = $1',
      [document.id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('number it or send it back, never both', async () => {
    for (let i = 0; i < 10; i += 1) {
      const document = await given(app).readyToRegister({ unit: 'jyj' });
      const education = await personOf(app, 'jyj.registrar');
      const post = (route: string, body: object) => () =>
        education.post(`${document.path}/${route}`, body, { ifMatch: document.etag });
      const won = await oneWins(document, [
        post('registrations', {}),
        post('substantive-changes', { reason: '文种有误' }),
      ]);
      const { rows } = await app.owner.query('SELECT number FROM yuantou.registration WHERE document_id = $1', [
        document.id,
      ]);
      expect(rows.length).toBe(won.body.state === 'issuing' ? 1 : 0);
    }
  });

  it('publish once, at one address, with one interpretation', async () => {
    const document = await given(app).issued({ policy: true });
    const act = () =>
      registrar.post(`${document.path}/publications`, { channels: CHANNELS }, { ifMatch: document.etag });
    const won = await oneWins(document, [act, act]);
    const { body } = await app.http().get(`/api/public/v1/documents/${won.body.publicId}`).expect(200);
    expect(body.interpretationCount).toBe(1);
    const { rows } = await app.owner.query(
      'SELECT count(*)::int AS count FROM yuantou.publication WHERE document_id = $1',
      [document.id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('a retried publication with the same key answers the same, and publishes once', async () => {
    const document = await given(app).issued();
    const sent = { ifMatch: document.etag, key: 'publish-once' };
    const [first, again] = [
      await registrar.post(`${document.path}/publications`, { channels: CHANNELS }, sent),
      await registrar.post(`${document.path}/publications`, { channels: CHANNELS }, sent),
    ];
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
  });

  it('suspend or retract: whatever wins, the public sees nothing', async () => {
    const principal = await personOf(app, fgw.principal);
    for (let i = 0; i < 5; i += 1) {
      const document = await given(app).published();
      const sent = { ifMatch: document.etag };
      const won = await oneWins(document, [
        () => registrar.post(`${document.path}/suspensions`, { reason: '数据有误' }, sent),
        () => principal.post(`${document.path}/retractions`, { reason: '误发', cause: 'publishedInError' }, sent),
      ]);
      expect(['suspended', 'retracted']).toContain(won.body.state);
      const { rows } = await app.owner.query(
        `SELECT FROM portal.document WHERE id IN (SELECT portal_id FROM yuantou.publication WHERE document_id = $1)`,
        [document.id],
      );
      expect(rows.length).toBe(0);
    }
  });

  it('publish or divert: a diverted document is never left public', async () => {
    const [office, secrecy] = [await personOf(app, zfb.registrar), await personOf(app, zfb.secrecy)];
    for (let i = 0; i < 5; i += 1) {
      const document = await given(app).issued({ issuingName: 'government' });
      const sent = { ifMatch: document.etag };
      const [published, diverted] = await Promise.all([
        office.post(`${document.path}/publications`, { channels: CHANNELS }, sent),
        secrecy.post(`${document.path}/diversions`, { reason: '发现涉密内容' }, sent),
      ]);
      expect([published.status, diverted.status].filter((status) => status === 201).length).toBe(1);
      if (published.status === 201) {
        await reread(app, document, zfb.secrecy);
        await does(app, document, zfb.secrecy, 'diversions', { reason: '发现涉密内容' });
      } else expect([404, 412]).toContain(published.status);
      const { rows } = await app.owner.query(
        `SELECT d.state, (SELECT count(*)::int FROM portal.document p JOIN yuantou.publication b ON b.portal_id = p.id
           WHERE b.document_id = d.id) AS public FROM yuantou.document d WHERE d.id = $1`,
        [document.id],
      );
      expect(rows).toEqual([{ state: 'diverted', public: 0 }]);
    }
  });
});
