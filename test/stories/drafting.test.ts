import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import { fgw, czj, givenPeople } from '../support/people.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
});

afterAll(() => app.close());

describe('a draft', () => {
  it('begins empty, with a checklist that says what is missing and nothing preset', async () => {
    const drafter = await as(app, fgw.drafter);
    const created = await drafter.post('/documents', { title: '关于开展冬季供暖检查的通知', kind: 'notice' });
    expect([created.status, created.body.state]).toEqual([201, 'drafting']);
    const read = await drafter.get(String(created.headers['location']));
    expect(read.status).toBe(200);
    expect(read.body.disclosure).toBeNull();
    expect(read.body.actions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'completeDraft', allowed: false }),
        expect.objectContaining({ name: 'withdraw', allowed: true }),
      ]),
    );
    expect(read.headers['etag']).toBe(created.headers['etag']);
  });

  it.each([
    ['2026-02-29', 'that is none'],
    ['9999-12-31', 'from which nobody could count'],
    ['0001-01-01', 'before there were any'],
  ])('refuses a date %s, %s, and says where', async (documentDate) => {
    const drafter = await as(app, fgw.drafter);
    const answer = await drafter.post('/documents', { title: '草稿', documentDate });
    expect([answer.status, answer.body.issues]).toEqual([400, [expect.objectContaining({ pointer: '/documentDate' })]]);
    const created = await drafter.post('/documents', { title: '草稿' });
    const review = { attribute: 'nonDisclosure', reviewAt: { type: 'date', on: '2026-02-29' } };
    const put = await drafter.put(`${String(created.headers['location'])}/disclosure`, review, {
      ifMatch: String(created.headers['etag']),
    });
    expect([put.status, put.body.issues]).toEqual([400, [expect.objectContaining({ pointer: '/reviewAt/on' })]]);
  });

  it('is unknown to another unit, in the very words for what does not exist', async () => {
    const created = await (await as(app, fgw.drafter)).post('/documents', { title: '草稿' });
    const stranger = await as(app, czj.drafter);
    const [hidden, missing] = [
      await stranger.get(String(created.headers['location'])),
      await stranger.get('/documents/01234567-89ab-7def-8123-456789abcdef'),
    ];
    const words = ({ status, body: { instance: _i, traceId: _t, ...rest } }: typeof hidden) => ({ status, ...rest });
    expect(words(hidden)).toEqual({ ...words(missing), status: 404 });
  });

  it('goes on to review once nothing is missing', async () => {
    const drafter = await as(app, fgw.drafter);
    const created = await drafter.post('/documents', {
      title: '关于开展冬季供暖检查的通知',
      kind: 'notice',
      mainRecipients: ['各县（市）区发展改革局'],
      contact: { name: '王某', phone: '0458-0000000' },
      policy: { answer: false, reason: '事务性通知，不设定公众的权利义务' },
      mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
      body: [{ type: 'paragraph', text: '为做好今冬供暖工作，现将有关事项通知如下。' }],
    });
    const path = String(created.headers['location']);
    const proposed = await drafter.put(
      `${path}/disclosure`,
      { attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益', summary: '冬季供暖检查安排' },
      { ifMatch: String(created.headers['etag']) },
    );
    expect(proposed.status).toBe(200);
    const completed = await drafter.post(`${path}/completions`, {}, { ifMatch: String(proposed.headers['etag']) });
    expect([completed.status, completed.body.state]).toEqual([201, 'attributeAssignment']);
    const submitted = await drafter.post(
      `${path}/review-submissions`,
      {},
      { ifMatch: String(completed.headers['etag']) },
    );
    expect([submitted.status, submitted.body.state, submitted.body.issues]).toEqual([
      201,
      'unitOfficeReview',
      undefined,
    ]);
    expect(Number(submitted.headers['yuantou-statements'])).toBeLessThanOrEqual(8);
    expect(Number(submitted.headers['yuantou-round-trips'])).toBeLessThanOrEqual(4);
  });
});
