import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import { clearing, does, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fileSweep, morningOf, sweepFiles } from '../support/inside.js';
import { admin, czj, fgw, FGW_CLIENT, givenPeople, zfb } from '../support/people.js';
import { brokenRecords } from '../support/verify-records.js';

/** Forgetting on purpose, and forgetting what nobody came to name. */
let app: TestApp;
let dataDir: string;
const sweep = () => fileSweep(app);

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'yuantou-erasure-'));
  app = await startApp({ config: { dataDir, logLevel: 'error' } });
  await givenPeople(app);
});

afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true });
});

const SECRET = '秘钥信息八七六五';
const REASON = { reason: '经保密部门认定，须清除内容' };
const PDF = fileURLToPath(new URL('../components/files/notice.pdf', import.meta.url));

async function stored(store: 'files' | 'public-files'): Promise<string[]> {
  const all = await readdir(join(dataDir, store), { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map(({ name }) => name);
}

/** Bytes of our own: no other story has the same file. */
const file = async (mark: string): Promise<Buffer> =>
  Buffer.concat([await readFile(PDF), Buffer.from(`\n% ${mark}\n`)]);

async function attach(document: GivenDocument, bytes: Buffer, name = `${SECRET}.pdf`): Promise<string> {
  const drafter = await personOf(app, fgw.drafter);
  const request = drafter.request('post', `${document.path}/attachments`, {
    ifMatch: document.etag,
    key: randomUUID(),
  });
  const answer = await request.field('role', 'attachment').attach('file', bytes, { filename: name });
  expect(answer.status).toBe(201);
  Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes });
  return answer.body.file.id;
}

/** Published with a file, found secret, and sealed. */
async function diverted(bytes: Buffer): Promise<GivenDocument> {
  const { draft, pass, sign, register, issue, publish } = given(app);
  const body = [{ type: 'paragraph', text: `${SECRET}，现通知如下。` }];
  const document = await draft({ content: { title: `关于${SECRET}的通知`, body } });
  const fileId = await attach(document, bytes);
  const drafter = await personOf(app, fgw.drafter);
  const proposal = { attribute: 'proactive', releaseForm: 'full', reason: SECRET, summary: SECRET };
  const answer = await drafter.put(`${document.path}/disclosure`, proposal, { ifMatch: document.etag });
  Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes });
  await does(app, document, fgw.drafter, 'completions');
  await does(app, document, fgw.drafter, 'review-submissions');
  await does(app, document, fgw.checker, 'send-backs', { reason: `${SECRET}表述不清` });
  await does(app, document, fgw.drafter, 'completions');
  await does(app, document, fgw.drafter, 'review-submissions');
  await pass(document);
  await does(app, document, fgw.secrecy, 'confidentiality-reviews', {
    ...clearing(document, [fileId]),
    comment: SECRET,
  });
  await publish(await issue(await register(await sign(document))));
  return does(app, document, zfb.secrecy, 'diversions', { reason: `发现${SECRET}` });
}

/** Every row of the house that still bears the words. */
async function holding(words: string): Promise<string[]> {
  const { rows } = await app.owner.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('yuantou', 'portal') AND c.relkind = 'r' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await app.owner.query(`SELECT FROM ${name} t WHERE strpos(t::text, $1) > 0`, [words]);
    if (rowCount) found.push(name);
  }
  return found;
}

describe('an erasure', () => {
  it('takes two persons, removes every word and file, and leaves a record that verifies', async () => {
    const bytes = await file('erased');
    const document = await diverted(bytes);
    expect((await holding(SECRET)).length).toBeGreaterThan(4);
    const [reviewer, security] = [await personOf(app, fgw.secrecy), await personOf(app, admin.security)];
    const path = `${document.path}/erasures`;
    for (const who of [fgw.secrecy, zfb.secrecy, fgw.drafter, zfb.auditor])
      expect((await (await personOf(app, who)).get(document.path)).status).toBe(404);
    // Who has no business with it learns nothing; who has, says why.
    expect((await (await personOf(app, czj.secrecy)).post(path, REASON)).status).toBe(404);
    expect((await (await personOf(app, fgw.drafter)).post(path, REASON)).status).toBe(403);
    expect((await security.post(path, REASON)).status).toBe(403);
    expect((await reviewer.post(path, { reason: '' })).status).toBe(400);
    expect((await reviewer.post(path, { reason: '机密★10年' })).body.code).toBe('secrecyMark');
    const proposed = await reviewer.post(path, REASON);
    expect([proposed.status, proposed.body]).toEqual([
      201,
      expect.objectContaining({ documentId: document.id, confirmedBy: null, texts: null, files: null, ...REASON }),
    ]);
    expect((await reviewer.post(path, REASON)).body.code).toBe('erasureProposed');
    const { id } = proposed.body;
    const confirm = `/erasures/${id}/confirmations`;
    expect((await reviewer.post(confirm)).status).toBe(403);
    expect((await security.post(`/erasures/${randomUUID()}/confirmations`)).status).toBe(404);
    expect((await holding(SECRET)).length).toBeGreaterThan(4);

    const done = await security.post(confirm);
    expect([done.status, done.body.files]).toEqual([201, 1]);
    expect(done.body.texts).toBeGreaterThan(3);
    expect(await holding(SECRET)).toEqual([]);
    expect([await stored('files'), await stored('public-files')]).toEqual([[], []]);
    expect((await security.post(confirm)).body.code).toBe('erasureDone');
    expect(await brokenRecords(app)).toEqual([]);

    const auditor = await personOf(app, admin.audit);
    const { body: list } = await auditor.get('/erasures');
    expect(list.items).toEqual([
      expect.objectContaining({ id, hashes: document.hashes, files: 1, confirmedBy: expect.any(Object) }),
    ]);
    expect(JSON.stringify(list)).not.toContain(SECRET);
    const { rows } = await app.owner.query(
      'SELECT act FROM yuantou.record_entry WHERE document_id = $1 ORDER BY sequence DESC LIMIT 3',
      [document.id],
    );
    expect(rows.map(({ act }) => act)).toEqual(['erase', 'proposeErasure', 'divert']);
    expect((await (await personOf(app, fgw.drafter)).get('/erasures')).status).toBe(403);
  });

  it('keeps the bytes that another document shows, and touches no other document', async () => {
    const bytes = await file('shared');
    const other = await given(app).draft();
    const kept = await attach(other, bytes, '附件.pdf');
    const document = await diverted(bytes);
    const { body } = await (await personOf(app, zfb.secrecy)).post(`${document.path}/erasures`, REASON);
    const before = await (await personOf(app, fgw.drafter)).get(other.path);
    expect((await (await personOf(app, admin.security)).post(`/erasures/${body.id}/confirmations`)).status).toBe(201);
    const after = await (await personOf(app, fgw.drafter)).get(other.path);
    expect(after.body).toEqual(before.body);
    const content = await (await personOf(app, fgw.drafter)).get(`${other.path}/attachments/${kept}/content`);
    expect([content.status, await stored('public-files')]).toEqual([200, []]);
  });

  it('is of a diverted document only', async () => {
    const document = await given(app).draft();
    const answer = await (await personOf(app, fgw.secrecy)).post(`${document.path}/erasures`, REASON);
    expect([answer.status, answer.body.issues[0].code]).toEqual([409, 'notInThisState']);
    expect((await (await personOf(app, zfb.secrecy)).post(`${document.path}/erasures`, REASON)).status).toBe(404);
    const { rows } = await app.owner.query('SELECT FROM yuantou.erasure WHERE document_id = $1', [document.id]);
    expect(rows).toEqual([]);
  });

  it('cannot be had from the database either by one person, or of what is not diverted', async () => {
    const asApp = new Client({ connectionString: app.urls.app });
    await asApp.connect();
    try {
      const document = await diverted(await file('alone'));
      const reviewer = await personOf(app, fgw.secrecy);
      const { body } = await reviewer.post(`${document.path}/erasures`, REASON);
      const call = 'SELECT yuantou.erase_document($1, $2, $3, now()) AS erased';
      const alone = await asApp.query(call, [body.id, reviewer.personId, reviewer.appointmentId]);
      expect(alone.rows).toEqual([{ erased: null }]);
      const { rowCount } = await app.owner.query(
        'SELECT FROM yuantou.scope_text WHERE document_id = $1 AND erased_at IS NULL',
        [document.id],
      );
      expect(rowCount).toBeGreaterThan(3);
      for (const statement of [
        `UPDATE yuantou.erasure SET confirmed_at = now()`,
        `UPDATE yuantou.scope_text SET value = '{}'`,
        `DELETE FROM yuantou.record_text`,
      ])
        await expect(asApp.query(statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await asApp.end();
    }
  });
});

describe('a file that was sent ahead', () => {
  const send = async (bytes: Buffer): Promise<{ id: string; sha256: string }> => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const answer = await oa
      .request('post', '/submissions/files', { key: randomUUID() })
      .attach('file', bytes, { filename: '附件.pdf' });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const naming = (fileId: string): object => ({
    externalId: randomUUID(),
    content: { title: '关于供暖的请示', kind: 'request', issuingName: 'government' },
    files: [{ fileId, role: 'attachment' }],
  });

  it('goes after a day, row and bytes, when no bundle has named it, and not before', async () => {
    const sent = await send(await file('unnamed'));
    app.clock.advance({ hours: 23 });
    expect(await sweep().sweepSentAhead()).toBe(0);
    expect(await stored('files')).toContain(sent.sha256);
    app.clock.advance({ hours: 2 });
    expect(await sweep().sweepSentAhead()).toBe(1);
    expect(await stored('files')).not.toContain(sent.sha256);
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const late = await oa.post('/submissions', naming(sent.id));
    expect([late.status, late.body.issues[0].code]).toEqual([422, 'fileUnknown']);
  });

  it('stays when a bundle has named it, and where another row names the same bytes', async () => {
    const [named, twin] = [await send(await file('named')), await send(await file('named'))];
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    expect((await oa.post('/submissions', naming(named.id))).status).toBe(201);
    app.clock.advance({ hours: 25 });
    expect([await sweep().sweepSentAhead(), await sweep().sweepBytes(0)]).toEqual([0, 0]);
    expect(await stored('files')).toContain(named.sha256);
    const { rows } = await app.owner.query('SELECT id FROM yuantou.submission_file WHERE id = ANY ($1)', [
      [named.id, twin.id],
    ]);
    expect(rows).toEqual([{ id: named.id }]);
  });

  it('is never lost between a bundle that names it and any number of sweeps', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const lost: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const sent = await send(await file(`race ${round}`));
      app.clock.advance({ hours: 25 });
      const sweeping = wait(round).then(() =>
        Promise.all([sweep().sweepSentAhead(), sweep().sweepBytes(0), sweep().sweepSentAhead()]),
      );
      const [answer] = await Promise.all([oa.post('/submissions', naming(sent.id)), sweeping]);
      await sweep().sweepBytes(0);
      const isThere = (await stored('files')).includes(sent.sha256);
      // Either the bundle has it, with its bytes, or it came too late: never a document without its file.
      expect([201, 422]).toContain(answer.status);
      if (isThere !== (answer.status === 201)) lost.push(`${round}: ${answer.status} ${isThere}`);
    }
    expect(lost).toEqual([]);
  }, 240_000);

  it('whose row was never written goes too', async () => {
    await sweep().sweepBytes(0);
    const document = await given(app).draft();
    const drafter = await personOf(app, fgw.drafter);
    const bytes = await file('cut off');
    // The file is let in, and the form is refused for what came after it.
    const answer = await drafter
      .request('post', `${document.path}/attachments`, { ifMatch: document.etag, key: randomUUID() })
      .attach('file', bytes, { filename: '附件.pdf' })
      .field('role', 'nonsense');
    expect(answer.status).toBe(400);
    const before = await stored('files');
    expect(await sweep().sweepBytes()).toBe(0);
    expect(await sweep().sweepBytes(0)).toBe(1);
    expect((await stored('files')).length).toBe(before.length - 1);
  });

  it('is looked for every morning, by one job', async () => {
    expect(await morningOf(app, '2026-12-24')).toContain('sweepFiles');
    expect(await morningOf(app, '2026-12-25')).toContain('sweepFiles');
    const { rows } = await app.owner.query(`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'sweepFiles'`);
    expect(rows).toEqual([{ key: 'sweepFiles' }]);
    const sent = await send(await file('morning'));
    app.clock.advance({ hours: 25 });
    await sweepFiles(app);
    expect(await stored('files')).not.toContain(sent.sha256);
  });
});
