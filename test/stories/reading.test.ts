import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { given } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { admin, czj, fgw, givenPeople, zfb } from '../support/people.js';

let app: TestApp;
let drafter: Person;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
  drafter = await as(app, fgw.drafter);
});

afterAll(() => app.close());

const change = async (document: GivenDocument, body: object): Promise<void> => {
  const answer = await drafter.patch(document.path, body, { ifMatch: document.etag });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes });
};

describe('revisions', () => {
  it('are listed newest first, each with who made it, where, and what it changed', async () => {
    const document = await given(app).draft();
    await change(document, { title: '改过的标题' });
    const { body, status } = await drafter.get(`${document.path}/revisions`);
    expect(status).toBe(200);
    expect(body.map((row: { number: number; changed: unknown }) => [row.number, row.changed])).toEqual([
      [2, [{ scope: 'content', label: '文稿' }]],
      [1, null],
    ]);
    expect(body[0]).toMatchObject({
      by: { name: expect.any(String), post: expect.any(String), unit: { name: expect.stringContaining('发展和改革') } },
      state: 'drafting',
      stateLabel: '拟稿',
      side: 'unit',
    });
  });

  it('come page by page', async () => {
    const document = await given(app).draft();
    for (const title of ['甲', '乙', '丙']) await change(document, { title });
    const first = await drafter.get(`${document.path}/revisions?limit=2`);
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    const second = await drafter.get(next);
    const numbers = (answer: typeof first): number[] => answer.body.map((row: { number: number }) => row.number);
    expect([numbers(first), numbers(second), second.headers['link']]).toEqual([[4, 3], [2, 1], undefined]);
    for (const cursor of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[1e99]').toString('base64url')])
      expect((await drafter.get(`${document.path}/revisions?cursor=${cursor}`)).status).toBe(400);
  });

  it('are read as they were', async () => {
    const document = await given(app).draft();
    const { title } = (await drafter.get(document.path)).body.content;
    await change(document, { title: '改过的标题' });
    const old = await drafter.get(`${document.path}/revisions/1`);
    expect([old.status, old.body.content.title, old.body.content.body.length > 0]).toEqual([200, title, true]);
    for (const number of ['3', '0', '-1', '1.5', 'x', '99999999999'])
      expect((await drafter.get(`${document.path}/revisions/${number}`)).status).toBe(404);
  });

  it('are compared paragraph by paragraph, then character by character, and field by field', async () => {
    const document = await given(app).draft({
      content: { title: '旧标题', body: [{ type: 'paragraph', text: '自发布之日起施行。' }] },
    });
    await change(document, {
      title: '新标题',
      body: [
        { type: 'paragraph', text: '自二〇二七年一月一日起施行。' },
        { type: 'paragraph', text: '联系电话另行公布' },
      ],
    });
    const { body, status } = await drafter.get(`${document.path}/revisions/2/diff`);
    expect(status).toBe(200);
    expect(body.content).toEqual([
      {
        ...{ field: 'title', label: '标题', before: '旧标题', after: '新标题' },
        pieces: [
          { op: 'deleted', text: '旧' },
          { op: 'inserted', text: '新' },
          { op: 'equal', text: '标题' },
        ],
      },
    ]);
    expect(body.body.map((block: { change: string }) => block.change)).toEqual(['changed', 'added']);
    const pieces: { op: string; text: string }[] = body.body[0].pieces;
    expect(pieces.flatMap(({ op, text }) => (op === 'inserted' ? [] : [text])).join('')).toBe('自发布之日起施行。');
    expect(pieces.at(-1)).toEqual({ op: 'equal', text: '日起施行。' });
    const turned = await drafter.get(`${document.path}/revisions/1/diff?against=2`);
    expect(turned.body.content[0]).toMatchObject({ before: '新标题', after: '旧标题' });
    const english = await drafter.get(`${document.path}/revisions/2/diff`, { headers: { 'accept-language': 'en' } });
    expect(english.body.content[0].label).toBe('title');
    for (const query of ['?against=0', '?against=x', '?against=1&other=2'])
      expect((await drafter.get(`${document.path}/revisions/2/diff${query}`)).status).toBe(400);
    expect((await drafter.get(`${document.path}/revisions/2/diff?against=9`)).status).toBe(404);
    expect((await drafter.get(`${document.path}/revisions/1/diff`)).status).toBe(404);
  });

  it('from before a document reached a reader are not found, not even in a comparison', async () => {
    const document = await given(app).draft({ issuingName: 'government' });
    await change(document, { title: '第二稿的标题' });
    const at = await given(app).atOffice();
    const office = await as(app, zfb.reviewer);
    const seenByOffice = await office.get(`${at.path}/revisions`);
    const last = seenByOffice.body[0].number;
    expect(last).toBeGreaterThan(1);
    expect(seenByOffice.body.at(-1)).toMatchObject({ number: last, changed: null });
    expect((await office.get(`${at.path}/revisions/${last}`)).status).toBe(200);
    expect((await office.get(`${at.path}/revisions/1`)).status).toBe(404);
    expect((await office.get(`${at.path}/revisions/${last}/diff?against=1`)).status).toBe(404);
    expect((await drafter.get(`${at.path}/revisions/1`)).status).toBe(200);
  });

  it('are nobody else’s business', async () => {
    const document = await given(app).draft();
    const stranger = await as(app, czj.drafter);
    for (const path of ['revisions', 'revisions/1', 'revisions/1/diff?against=1'])
      expect((await stranger.get(`${document.path}/${path}`)).status).toBe(404);
    expect((await (await as(app, admin.security)).get(`${document.path}/revisions`)).status).toBe(403);
  });
});
