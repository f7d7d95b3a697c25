import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import { given } from '../support/given.js';
import { admin, czj, fgw, givenPeople, jyj, zfb } from '../support/people.js';
import { wordFile, wordParagraph, zip } from '../support/word-file.js';
import type { ZipEntry } from '../support/word-file.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
});

afterAll(() => app.close());

describe('a Word file', () => {
  const send = async (bytes: Buffer, name = '通知.docx', who: string = fgw.drafter): Promise<Response> =>
    (await as(app, who)).request('post', '/documents/text-readings').attach('file', bytes, { filename: name });

  const text = [
    wordParagraph('关于做好供暖补贴发放工作的通知', 'T'),
    wordParagraph('各县（市）区人民政府，市财政局：'),
    wordParagraph('总体要求', '1'),
    wordParagraph('各单位要认真落实。'),
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>金额</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    wordParagraph('2026年11月28日'),
  ].join('');

  it('becomes blocks, with its title, addressees and date as guesses; nothing is kept', async () => {
    const count = async () =>
      (
        await app.owner.query(
          `SELECT (SELECT count(*) FROM yuantou.document) AS documents, (SELECT count(*) FROM yuantou.scope_text) AS texts,
             (SELECT count(*) FROM yuantou.submission_file) AS files, (SELECT count(*) FROM yuantou.idempotency_keys) AS keys`,
        )
      ).rows;
    const before = await count();
    const { status, body } = await send(wordFile(text));
    expect([status, body]).toEqual([
      200,
      {
        title: '关于做好供暖补贴发放工作的通知',
        mainRecipients: ['各县（市）区人民政府', '市财政局'],
        documentDate: '2026-11-28',
        blocks: [
          { type: 'heading', level: 1, text: '总体要求' },
          { type: 'paragraph', text: '各单位要认真落实。' },
          { type: 'table', rows: [['项目', '金额']] },
        ],
        warnings: [],
      },
    ]);
    expect(await count()).toEqual(before);
    const drafter = await as(app, fgw.drafter);
    expect((await drafter.post('/documents', { title: body.title, body: body.blocks })).status).toBe(201);
  });

  it('warns of tracked changes and comments, and reads the changes as accepted', async () => {
    const tracked =
      '<w:p><w:ins w:id="1" w:author="甲"><w:r><w:t>新加的。</w:t></w:r></w:ins><w:del w:id="2" w:author="甲"><w:r><w:delText>删去的。</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const comments = {
      name: 'word/comments.xml',
      bytes:
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p/></w:comment></w:comments>',
    };
    const { body } = await send(wordFile(tracked, [comments]));
    expect(body.blocks).toEqual([{ type: 'paragraph', text: '新加的。' }]);
    expect(body.warnings).toEqual([
      { code: 'trackedChanges', count: 2, message: expect.stringContaining('2'), fix: expect.any(String) },
      { code: 'comments', count: 1, message: expect.stringContaining('1'), fix: expect.any(String) },
    ]);
  });

  const entity = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa">]>';
  const many: ZipEntry[] = Array.from({ length: 2001 }, (_, i) => ({ name: `word/x${i}.bin`, bytes: 'x' }));
  it.each<[string, () => Buffer, string]>([
    ['no archive', () => Buffer.from('not a word file at all, only text'), 'wordFileDamaged'],
    ['an empty file', () => Buffer.alloc(0), 'wordFileDamaged'],
    ['an archive without a text', () => zip([{ name: 'a.xml', bytes: '<a/>' }]), 'wordFileDamaged'],
    ['half an archive', () => wordFile(text).subarray(0, 900), 'wordFileDamaged'],
    ['a text that is no XML', () => wordFile('<w:p>'), 'wordFileDamaged'],
    ['a declaration of entities', () => wordFile(text, [], entity), 'wordFileUnsafe'],
    ['a part twice', () => wordFile(text, [{ name: 'word/document.xml', bytes: '<a/>' }]), 'wordFileUnsafe'],
    ['too many parts', () => wordFile(text, many), 'wordFileTooLarge'],
    ['a bomb', () => wordFile(text, [{ name: 'word/b.xml', bytes: Buffer.alloc(9_000_000) }]), 'wordFileTooLarge'],
    [
      'a bomb that says it is small',
      () => wordFile(text, [{ name: 'word/b.xml', bytes: Buffer.alloc(9_000_000), claims: 10 }]),
      'wordFileDamaged',
    ],
    ['a secrecy mark in its text', () => wordFile(wordParagraph('机密★5年')), 'secrecyMark'],
  ])('is refused with %s', async (_, bytes, code) => {
    const answer = await send(bytes());
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect(answer.body.detail).not.toBe('');
  });

  it('is refused by its name, its form, its size and by who sends it', async () => {
    expect((await send(wordFile(text), '机密★通知.docx')).body.code).toBe('secrecyMark');
    expect((await send(wordFile(text), '通知.doc')).body.code).toBe('wordFileExpected');
    const drafter = await as(app, fgw.drafter);
    expect((await drafter.post('/documents/text-readings', {})).status).toBe(415);
    const twice = await drafter
      .request('post', '/documents/text-readings')
      .attach('file', wordFile(text), { filename: 'a.docx' })
      .attach('other', wordFile(text), { filename: 'b.docx' });
    expect(twice.status).toBe(413);
    const nothing = await drafter.request('post', '/documents/text-readings').field('x', 'y');
    expect(nothing.status).toBe(400);
    expect((await send(Buffer.alloc(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send(wordFile(text), 'a.docx', fgw.principal)).status).toBe(403);
    expect((await send(wordFile(text), 'a.docx', admin.system)).status).toBe(403);
  });
});

describe('places in the text', () => {
  it('are marked for who may read the document, block by block', async () => {
    const body = [
      { type: 'heading', level: 2, text: '一、联系方式' },
      { type: 'list', ordered: false, items: ['无', '联系人电话13812345678'] },
      { type: 'paragraph', text: '本件为征求意见稿。' },
    ];
    const document = await given(app).submitted({ content: { body } });
    const place = (block: number, from: number, to: number) => ({ block, from, to, message: expect.any(String) });
    const { status, body: found } = await (await as(app, fgw.checker)).get(`${document.path}/passages`);
    expect([status, found.items]).toEqual([
      200,
      [
        { ...place(1, 7, 18), kind: 'mobileNumber', ground: null, words: '13812345678' },
        { ...place(2, 3, 8), kind: 'processWord', ground: 'ND-6', words: '征求意见稿' },
      ],
    ]);
    const stranger = await as(app, jyj.checker);
    const hidden = await stranger.get(`${document.path}/passages`);
    const nothing = await stranger.get(`/documents/${randomUUID()}/passages`);
    expect([hidden.status, hidden.body.code]).toEqual([nothing.status, nothing.body.code]);
    expect(hidden.status).toBe(404);
  });
});

describe('earlier decisions', () => {
  it('are those of like documents of the unit, newest first, for who may read them', async () => {
    const title = (year: number) => ({ content: { title: `关于发放${year}年供暖补贴的通知` } });
    const older = await given(app).issued({ attribute: 'onRequest', ...title(2024) });
    app.clock.advance({ minutes: 1 });
    const newer = await given(app).issued(title(2025));
    const other = await given(app).issued({ content: { title: '关于表彰先进集体的通知' } });
    const unfinished = await given(app).registered(title(2023));
    const document = await given(app).submitted(title(2026));
    const answer = await (await as(app, fgw.checker)).get(`${document.path}/earlier-decisions`);
    const found = answer.body.items.map(({ documentId }: { documentId: string }) => documentId);
    expect(answer.status).toBe(200);
    expect(found).toEqual([newer.id, older.id]);
    expect(found).not.toEqual(expect.arrayContaining([other.id, unfinished.id, document.id]));
    expect(answer.body.items[1]).toMatchObject({
      title: '关于发放2024年供暖补贴的通知',
      kind: 'notice',
      attribute: 'onRequest',
      number: expect.any(String),
      documentDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      reason: expect.any(String),
      likeness: expect.any(Number),
    });
    expect((await (await as(app, czj.checker)).get(`${document.path}/earlier-decisions`)).status).toBe(404);
  });

  it('name none that the reader could not open', async () => {
    const title = { content: { title: '关于发放2027年供暖补贴的通知' } };
    const document = await given(app).atOffice({ kind: 'notice', ...title });
    const { status, body } = await (await as(app, zfb.reviewer)).get(`${document.path}/earlier-decisions`);
    expect([status, body.items]).toEqual([200, []]);
  });
});

describe('a deadline', () => {
  it('is a date that explains itself', async () => {
    const person = await as(app, fgw.drafter);
    const { status, body } = await person.get('/calendar/deadlines?from=2026-09-28&workingDays=5');
    expect(status).toBe(200);
    expect(body).toMatchObject({ base: '2026-09-28', workingDays: 5, provisional: false });
    expect(body.skipped.map(({ why }: { why: string }) => why)).toContain('国庆节');
    expect(body.explanation[0]).toContain(body.on);
    expect(body.explanation.join('')).toContain('2026-10-01–2026-10-07 国庆节');
    const later = await person.get('/calendar/deadlines?from=2029-12-28&workingDays=3', {
      headers: { 'Accept-Language': 'en' },
    });
    expect(later.body).toMatchObject({ provisional: true });
    expect(later.body.explanation.at(-1)).toContain('provisional');
  });

  it.each([
    'from=2026-02-30&workingDays=1',
    'from=9999-12-31&workingDays=1',
    'from=2026-01-01&workingDays=-1',
    'from=2026-01-01&workingDays=1001',
    'from=2026-01-01',
    'workingDays=1',
    'from=x&workingDays=y',
    'from=2026-01-01&workingDays=1&x=1',
  ])('is refused for %s', async (query) => {
    expect((await (await as(app, fgw.drafter)).get(`/calendar/deadlines?${query}`)).status).toBe(400);
  });
});
