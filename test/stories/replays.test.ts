import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import { does, given, personOf, reread } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { flushReadings } from '../support/inside.js';
import { admin, city, fgw, FGW_CLIENT, personIdOf, zfb } from '../support/people.js';
import { under } from '../support/variant-packs.js';

let app: TestApp;
let lax: GivenDocument;
let sound: GivenDocument;
let returnedId: string;

/** Whoever began under these rules owed no reason for what is public; the city's own rules ask for one. */
const NO_REASON = { reasonRequiredFor: { department: [], government: [], governmentOffice: [] } };

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'yuantou-replays-'));
  app = await startApp({ config: { policyPack: 'yichun-2017', dataDir, logLevel: 'error' } });
  const { atOffice, accepted } = given(app);
  sound = await accepted();
  lax = await under(app, NO_REASON, () => atOffice({ disclosure: { reason: '' } }));
  // The office edits, and another reviewer of it accepts: what was submitted and what was accepted are two texts.
  const reviewer = await personOf(app, zfb.reviewer2);
  const edited = await reviewer.patch(lax.path, { title: '办公室改过的标题' }, { ifMatch: lax.etag });
  expect(edited.status).toBe(200);
  await given(app).accept(await reread(app, lax, zfb.reviewer));
  returnedId = await returnedBundle();
});

afterAll(() => app.close());

/** Returned by the machine for its reason alone. */
async function returnedBundle(): Promise<string> {
  const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
  const on = '2026-11-20';
  const clearings = { text: 'public' };
  const answer = await oa.post('/submissions', {
    externalId: randomUUID(),
    content: {
      kind: 'notice',
      title: '关于召开供暖工作会议的通知',
      issuingName: 'government',
      mainRecipients: ['各县（市）区人民政府'],
      contact: { name: '王某', phone: '0458-0000000' },
      policy: { answer: false, reason: '会议通知' },
      mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
      body: [{ type: 'paragraph', text: '定于下周召开供暖工作会议。' }],
    },
    disclosure: { attribute: 'proactive', releaseForm: 'full', reason: '', summary: '供暖工作会议' },
    attestations: [
      { step: 'unitOfficeReview', outcome: 'pass', username: fgw.checker, on },
      { step: 'confidentialityReview', outcome: 'clear', username: fgw.secrecy, on, clearings },
      { step: 'departmentSignOff', outcome: 'sign', username: fgw.deputy, on },
      { step: 'departmentSignOff', outcome: 'sign', username: fgw.principal, on },
    ],
  });
  expect([answer.status, answer.body.state]).toEqual([201, 'returned']);
  return answer.body.id;
}

const replay = async (who: string, pack: string, body: object = { last: 100 }): Promise<Response> =>
  (await personOf(app, who)).post(`/policy-packs/${pack}/replays`, body);

interface Difference {
  documentId: string;
  moment: 'submitForReview' | 'intake' | 'accept';
  then: string[];
  now: string[];
}

const differencesOf = ({ body }: Response): Difference[] => body.differences;

/** What the record says refused the newest act of that kind. */
async function recorded(documentId: string, moment: Difference['moment']): Promise<string[]> {
  const { rows } = await app.owner.query<{ codes: string[] }>(
    `SELECT CASE WHEN e.act = 'intake' THEN w.detail->'failing' ELSE w.detail->'facts'->'gate'->e.act END AS codes
     FROM yuantou.record_entry e JOIN yuantou.record_text w USING (document_id, sequence)
     WHERE e.document_id = $1 AND e.act = $2 ORDER BY e.sequence DESC LIMIT 1`,
    [documentId, moment],
  );
  return [...new Set(rows[0]?.codes ?? ['nothing is recorded'])].sort();
}

describe('two packs are compared', () => {
  it('entry by entry, in words', async () => {
    const { body } = await app.http().get('/api/v1/policy-packs/cn-2019/comparisons?with=yichun-2017').expect(200);
    expect([body.pack, body.with]).toEqual(['cn-2019@1', 'yichun-2017@1']);
    const found = body.differences.find(({ code }: { code: string }) => code === 'automaticReturn');
    expect(found).toEqual({
      part: 'switch',
      partLabel: '开关',
      code: 'automaticReturn',
      label: '收文初审自动退文',
      change: 'changed',
      members: [],
      here: false,
      there: true,
    });
    for (const { label, partLabel } of body.differences) expect([label, partLabel]).not.toContain('');
    const back = await app.http().get('/api/v1/policy-packs/yichun-2017/comparisons?with=cn-2019').expect(200);
    expect(back.body.differences.length).toBe(body.differences.length);
    const english = await app
      .http()
      .get('/api/v1/policy-packs/cn-2019/comparisons?with=yichun-2017')
      .set('Accept-Language', 'en');
    expect(english.body.differences.map(({ label }: { label: string }) => label).join('')).not.toMatch(
      /\p{Script=Han}/u,
    );
  });

  it('is nothing where there is no difference, and not found where there is no pack', async () => {
    const { body } = await app.http().get('/api/v1/policy-packs/cn-2019/comparisons?with=cn-2019').expect(200);
    expect(body.differences).toEqual([]);
    for (const path of ['nowhere/comparisons?with=cn-2019', 'cn-2019/comparisons?with=nowhere'])
      await app.http().get(`/api/v1/policy-packs/${path}`).expect(404);
    await app.http().get('/api/v1/policy-packs/cn-2019/comparisons').expect(400);
  });
});

describe('a pack is tried on the last documents', () => {
  it('and told where it would have refused what was let through, with the reason', async () => {
    const answer = await replay(zfb.auditor, 'yichun-2017');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ pack: 'yichun-2017@1', documents: 3, moments: 7 });
    const found = differencesOf(answer).filter(({ documentId }) => documentId === lax.id);
    expect(found.map(({ moment, then, now }) => [moment, then, now]).sort()).toEqual([
      ['accept', [], ['reason-missing']],
      ['intake', [], ['reason-missing']],
      ['submitForReview', [], ['reason-missing']],
    ]);
    expect(found[0]).toMatchObject({
      title: '办公室改过的标题',
      unit: { name: '伊春市发展和改革委员会' },
      decidedOtherwise: true,
      boundTo: expect.stringMatching(/^yichun-2017@1-/),
    });
    expect(differencesOf(answer).map(({ documentId }) => documentId)).not.toContain(sound.id);
    expect(answer.body.checks).toEqual([{ check: 'reason-missing', label: '理由', onlyThen: 0, onlyNow: 3 }]);
  });

  it('and where it would have let in what was returned', async () => {
    const answer = await replay(zfb.auditor, 'cn-2019');
    expect(differencesOf(answer)).toContainEqual(
      expect.objectContaining({ documentId: returnedId, moment: 'intake', then: ['reason-missing'], now: [] }),
    );
  });

  it('judging them as they stood: what it says of then is what the record says', async () => {
    const found = [
      ...differencesOf(await replay(zfb.auditor, 'yichun-2017')),
      ...differencesOf(await replay(zfb.auditor, 'cn-2019')),
    ];
    expect(found.length).toBeGreaterThan(3);
    for (const { documentId, moment, then } of found) expect(then).toEqual(await recorded(documentId, moment));
  });

  it('whatever became of them since: a later clearance or return is not known to the moment', async () => {
    const before = differencesOf(await replay(zfb.auditor, 'yichun-2017'));
    await does(app, lax, zfb.secrecy, 'confidentiality-reviews', {
      outcome: 'clear',
      seen: { ...lax.hashes },
      outcomes: { text: 'public', files: {} },
      clearedFor: { attribute: 'proactive', releaseForm: 'full' },
    });
    const after = differencesOf(await replay(zfb.auditor, 'yichun-2017'));
    const key = ({ documentId, moment }: Difference): string => `${documentId} ${moment}`;
    expect([...after].sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
      [...before].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    );
  });

  it('by the office’s heads from where the document reached them on, and by nobody else', async () => {
    const found = differencesOf(await replay(zfb.principal, 'yichun-2017'));
    expect(found.map(({ moment }) => moment).sort()).toEqual(['accept', 'intake']);
    for (const who of [fgw.principal, city.mayor]) {
      const answer = await replay(who, 'yichun-2017');
      expect([answer.status, answer.body.code]).toEqual([403, 'replayNotYours']);
    }
    for (const who of [fgw.drafter, zfb.reviewer, zfb.registrar, admin.system, admin.security, admin.audit])
      expect((await replay(who, 'yichun-2017')).status).toBe(403);
    expect((await app.http().post('/api/v1/policy-packs/yichun-2017/replays').send({ last: 1 })).status).toBe(401);
    expect((await replay(zfb.auditor, 'nowhere')).status).toBe(404);
  });

  it('is offered to those who may, and the others are told whose it is', async () => {
    const offer = async (who: string, pack = 'yichun-2017'): Promise<Response> =>
      (await personOf(app, who)).get(`/policy-packs/${pack}/replays`);
    for (const who of [zfb.auditor, zfb.principal, zfb.deputy])
      expect((await offer(who)).body).toEqual({ allowed: true, because: [] });
    for (const who of [
      fgw.principal,
      city.mayor,
      fgw.drafter,
      zfb.reviewer,
      admin.system,
      admin.security,
      admin.audit,
    ]) {
      const because = [expect.objectContaining({ code: 'replayNotYours', fix: '请由本级政府办公室办理。' })];
      expect((await offer(who)).body).toEqual({ allowed: false, because });
    }
    expect((await offer(zfb.auditor, 'nowhere')).status).toBe(404);
    expect((await app.http().get('/api/v1/policy-packs/yichun-2017/replays')).status).toBe(401);
  });

  it('never over what is sealed, and no more of them than were asked for', async () => {
    const one = await replay(zfb.auditor, 'yichun-2017', { last: 1 });
    expect(one.body.documents).toBe(1);
    for (const last of [0, 1001, 1.5, 'all'])
      expect((await replay(zfb.auditor, 'yichun-2017', { last })).status).toBe(400);
    await reread(app, lax, zfb.secrecy);
    await does(app, lax, zfb.secrecy, 'diversions', { reason: '发现涉密内容' });
    const answer = await replay(zfb.auditor, 'yichun-2017');
    expect(JSON.stringify(answer.body)).not.toContain(lax.id);
    expect(answer.body.documents).toBe(2);
  });

  it('leaving nothing behind but that the documents were read', async () => {
    await flushReadings(app);
    const { rows: before } = await app.owner.query<{ count: number }>(COUNT);
    await replay(zfb.auditor, 'cn-2019');
    await flushReadings(app);
    const { rows: after } = await app.owner.query<{ count: number }>(COUNT);
    expect(after).toEqual(before);
    const { rows } = await app.owner.query<{ document_id: string }>(
      `SELECT DISTINCT document_id FROM yuantou.read_audit WHERE what = 'replay cn-2019@1' AND person_id = $1`,
      [await personIdOf(app, zfb.auditor)],
    );
    expect(rows.map(({ document_id }) => document_id)).toEqual(expect.arrayContaining([sound.id, returnedId]));
  });
});

const COUNT = `SELECT (SELECT count(*)::int FROM yuantou.record_entry) + (SELECT count(*)::int FROM yuantou.outbox)
  + (SELECT count(*)::int FROM yuantou.idempotency_keys) AS count`;
