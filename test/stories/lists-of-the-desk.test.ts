import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import { flushReadings } from '../support/inside.js';
import { does, given, reread } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { admin, czj, fgw, givenPeople, jyj, sfj, unitIdOf, zfb } from '../support/people.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
});

afterAll(() => app.close());

interface Row {
  id: string;
  title: string;
  state: string;
  number: string | null;
  step: { label: string; role: string | null; unit: { name: string } | null };
  checklist: { passed: number; total: number } | null;
  due: { on: string; workingDaysLeft: number; overdue: boolean } | null;
  missing: { code: string; label: string; explanation: string; supplement: string }[] | null;
  sentBack: { act: string; label: string; reason: string | null; by: string | null; role: string | null } | null;
  notice: string | null;
  read: boolean;
}

const list = async (who: string, query: string): Promise<Row[]> => {
  const answer = await (await as(app, who)).get(`/documents?${query}`);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};

const row = async (who: string, query: string, { id }: { id: string }): Promise<Row | undefined> =>
  (await list(who, `${query}&limit=200`)).find((one) => one.id === id);

const titled = (title: string, more: object = {}): { content: Record<string, unknown> } => ({
  content: { title, ...more },
});

/** Sent to 市财政局 by its name, and to 市司法局 by its short one, as copies. */
const sentOut = (title: string): { content: Record<string, unknown> } =>
  titled(title, { mainRecipients: ['伊春市财政局'], copyRecipients: ['市司法局', '各县（市）区人民政府'] });

describe('a row tells', () => {
  it('how many checks are met, as the checklist itself does, and more of them after the next act', async () => {
    const document = await given(app).submitted();
    const counted = async () => {
      const { checks } = (await (await as(app, fgw.drafter)).get(`${document.path}/gate`)).body;
      const applying = checks.filter(({ status }: { status: string }) => status !== 'notApplicable');
      const passed = applying.filter(({ status }: { status: string }) => ['pass', 'waived'].includes(status));
      return { passed: passed.length, total: applying.length };
    };
    const before = await row(fgw.checker, 'view=todo', document);
    expect(before?.checklist).toEqual(await counted());
    expect(before?.checklist?.total).toBeGreaterThan(before?.checklist?.passed ?? 0);
    await given(app).pass(document);
    await given(app).clear(document);
    const after = await row(fgw.drafter, 'view=drafted', document);
    expect(after?.checklist).toEqual(await counted());
    expect(after?.checklist?.passed).toBeGreaterThan(before?.checklist?.passed ?? 0);
  });

  it('at which step it is, who is waited for, and how many working days are left', async () => {
    const document = await given(app).reviewed();
    const found = await row(fgw.secrecy, 'view=todo', document);
    expect(found?.step).toMatchObject({ label: '保密审查', role: 'confidentialityReviewer' });
    expect(found?.step.unit?.name).toContain('发展和改革');
    expect(found?.due).toMatchObject({ overdue: false });
    expect(found?.due?.workingDaysLeft).toBeGreaterThan(0);
    expect(await row(fgw.secrecy, 'view=todo&overdue=true', document)).toBeUndefined();
    app.clock.advance({ days: 60 });
    const late = await row(fgw.secrecy, 'view=todo&overdue=true', document);
    expect(late?.due).toMatchObject({ on: found?.due?.on, overdue: true });
    expect(late?.due?.workingDaysLeft).toBeLessThan(-20);
  });

  it('of what was returned what is missing, in words, and until when', async () => {
    const document = await given(app).atOffice(titled('会被退回的请示'));
    const items = [{ code: 'TW-12', explanation: '附件与正文不一致', supplement: '请核对附件' }];
    await does(app, document, zfb.principal, 'returns', { items, phone: '0458-1234567' });
    expect(document.state).toBe('returned');
    for (const view of ['returned', 'drafted']) {
      const found = await row(fgw.drafter, `view=${view}`, document);
      expect(found?.missing).toEqual([
        {
          code: 'TW-12',
          label: expect.any(String),
          explanation: '附件与正文不一致',
          supplement: '请核对附件',
          pointer: '/attachments',
        },
      ]);
      expect(found?.due).toMatchObject({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), overdue: false });
    }
    expect((await row(zfb.principal, 'view=done', document))?.state).toBe('returned');
    expect(await list(sfj.drafter, 'view=returned')).toEqual([]);
    // Begun to be cured it is still owed, until the day that the notice names.
    const due = (await row(fgw.drafter, 'view=returned', document))?.due;
    await does(app, document, fgw.drafter, 'reopenings');
    const begun = await row(fgw.drafter, 'view=returned', document);
    expect([begun?.state, begun?.missing?.length, begun?.sentBack, begun?.due]).toEqual(['drafting', 1, null, due]);
  });

  it('of what was sent back inside the unit who did so and in which words, to the drafters, until it moves on', async () => {
    const person = await as(app, fgw.drafter);
    const counted = async () => (await person.get('/documents/counts')).body.returned.count;
    const before = await counted();
    const document = await given(app).submitted(titled('会被退回的通知'));
    await does(app, document, fgw.checker, 'send-backs', { reason: '请补充收费依据' });
    const edited = await person.patch(document.path, { title: '会被退回的通知（修改）' }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    expect((await row(fgw.drafter, 'view=returned', document))?.sentBack).toMatchObject({
      act: 'sendBack',
      label: '退回',
      reason: '请补充收费依据',
      by: expect.stringMatching(/./),
      role: 'unitOfficeReviewer',
      roleLabel: expect.any(String),
    });
    expect(await counted()).toBe(before + 1);
    for (const other of [fgw.checker, fgw.principal, sfj.drafter])
      expect(await row(other, 'view=returned', document)).toBeUndefined();
    await does(app, await reread(app, document), fgw.drafter, 'completions');
    expect(await row(fgw.drafter, 'view=returned', document)).toBeUndefined();
    expect(await counted()).toBe(before);
  });

  it('of what the confidentiality review restricted and the drafter took back himself, only the first', async () => {
    const restricted = await given(app).reviewed();
    await does(app, restricted, fgw.secrecy, 'confidentiality-reviews', {
      ...{ seen: restricted.hashes, outcome: 'restrict', finding: '附表含个人住址' },
      mostOpen: { attribute: 'onRequest', releaseForm: 'full' },
    });
    expect((await row(fgw.drafter, 'view=returned', restricted))?.sentBack).toMatchObject({ act: 'restrict' });
    const recalled = await given(app).submitted();
    await does(app, recalled, fgw.drafter, 'recalls', { reason: '改错字' });
    expect(await row(fgw.drafter, 'view=returned', recalled)).toBeUndefined();
  });
});

describe('the lists', () => {
  it('keep what still runs apart from what is finished', async () => {
    const running = await given(app).reviewed();
    const ended = await given(app).issued();
    const has = async (view: string, document: GivenDocument) =>
      (await row(fgw.checker, `view=${view}`, document)) !== undefined;
    expect([await has('done', running), await has('finished', running)]).toEqual([true, false]);
    expect([await has('done', ended), await has('finished', ended)]).toEqual([false, true]);
    expect(await list(jyj.checker, 'view=finished')).toEqual([]);
  });

  it('are filtered by kind, unit and urgency, alone and together', async () => {
    const urgent = await given(app).submitted(titled('特急的通知', { urgency: 'extraUrgent' }));
    const unit = await unitIdOf(app, 'fgw');
    for (const filter of [
      'kind=notice',
      'urgency=extraUrgent',
      `unit=${unit}`,
      `unit=${unit}&urgency=extraUrgent&kind=notice&attribute=proactive&state=unitOfficeReview&overdue=false`,
    ])
      expect(await row(fgw.checker, `view=todo&${filter}`, urgent)).toMatchObject({
        id: urgent.id,
        title: '特急的通知',
        urgency: 'extraUrgent',
      });
    for (const filter of ['kind=letter', 'urgency=normal', `unit=${randomUUID()}`])
      expect(await row(fgw.checker, `view=todo&${filter}`, urgent)).toBeUndefined();
  });

  it('take three statements at most, whatever is asked', async () => {
    const person = await as(app, fgw.checker);
    for (const view of ['todo', 'done', 'finished', 'drafted', 'cc', 'returned', 'unit']) {
      const answer = await person.get(
        `/documents?view=${view}&kind=notice&overdue=true&q=${encodeURIComponent('通知')}`,
      );
      expect([view, answer.status]).toEqual([view, 200]);
      expect(Number(answer.headers['yuantou-statements'])).toBeLessThanOrEqual(3);
    }
    const counts = await person.get('/documents/counts');
    expect(Number(counts.headers['yuantou-statements'])).toBeLessThanOrEqual(3);
  });

  it.each([
    ['a kind that does not exist', 'kind=memo'],
    ['a unit that is no id', 'unit=fgw'],
    ['an urgency that does not exist', 'urgency=now'],
    ['overdue as a word', 'overdue=yes'],
  ])('refuse %s', async (_, filter) => {
    const person = await as(app, fgw.checker);
    expect((await person.get(`/documents?view=todo&${filter}`)).status).toBe(400);
    expect((await person.get(`/documents/export?view=todo&${filter}`)).status).toBe(400);
  });
});

describe('待阅', () => {
  it('is what was issued to the unit, and there as it was issued, without how it came about', async () => {
    const document = await given(app).issued({ attribute: 'onRequest', ...sentOut('发给财政局的通知') });
    for (const who of [czj.principal, sfj.drafter]) {
      const found = await row(who, 'view=cc', document);
      expect(found).toMatchObject({
        title: '发给财政局的通知',
        notice: 'issued',
        state: 'issuing',
        attribute: 'onRequest',
      });
      expect(found).toMatchObject({ number: expect.any(String), checklist: null, missing: null, round: 0, version: 0 });
      const recipient = await as(app, who);
      expect((await recipient.get(document.path)).status).toBe(404);
      expect((await recipient.get(`${document.path}/timeline`)).status).toBe(404);
      const copy = await recipient.get(`${document.path}/issued-copy`);
      expect(copy.status).toBe(200);
      expect(copy.body).toMatchObject({ title: '发给财政局的通知', number: found?.number, mark: '此件依申请公开' });
      expect(Object.keys(copy.body)).not.toEqual(expect.arrayContaining(['opinions', 'returns', 'gate']));
    }
    for (const stranger of [jyj.principal, admin.system]) {
      const person = await as(app, stranger);
      const missing = await person.get(`${document.path}/issued-copy`);
      const nothing = await person.get(`/documents/${randomUUID()}/issued-copy`);
      expect([missing.status, missing.body.code]).toEqual([nothing.status, nothing.body.code]);
      expect(missing.status).toBe(stranger === admin.system ? 403 : 404);
    }
    expect(await row(jyj.principal, 'view=cc', document)).toBeUndefined();
  });

  it('shows nothing of a draft, nor of a document before it is issued', async () => {
    const document = await given(app).registered(sentOut('尚未印发'));
    expect(await row(czj.principal, 'view=cc', document)).toBeUndefined();
    expect((await (await as(app, czj.principal)).get(`${document.path}/issued-copy`)).status).toBe(404);
  });

  it('is gone once the document is sealed', async () => {
    const document = await given(app).issued(sentOut('将被封存'));
    await does(app, document, zfb.secrecy, 'diversions', { reason: '发现涉密内容' });
    expect(await row(czj.principal, 'view=cc', document)).toBeUndefined();
    expect((await (await as(app, czj.principal)).get(`${document.path}/issued-copy`)).status).toBe(404);
  });

  it('tells the department what the office edited, and every concerned unit the attribute that was decided', async () => {
    const edited = await given(app).atOffice(titled('办公室改过的请示'));
    const reviewer = await as(app, zfb.reviewer);
    const patch = await reviewer.patch(edited.path, { title: '办公室改后的请示' }, { ifMatch: edited.etag });
    expect(patch.status).toBe(200);
    expect(await row(fgw.drafter, 'view=cc', edited)).toMatchObject({
      notice: 'editedByOffice',
      title: '办公室改后的请示',
    });
    expect(await row(czj.drafter, 'view=cc', edited)).toBeUndefined();
    const joint = await given(app).readyToRegister({ joint: ['czj'] });
    for (const who of [czj.principal, fgw.drafter])
      expect(await row(who, 'view=cc', joint)).toMatchObject({ notice: 'attributeDecided', attribute: 'proactive' });
    expect(await row(jyj.principal, 'view=cc', joint)).toBeUndefined();
  });

  it('is counted until it is read; reading is each person’s own, and may be said twice', async () => {
    const document = await given(app).issued(sentOut('要读的通知'));
    const reader = await as(app, czj.deputy);
    const unread = async (): Promise<number> => (await reader.get('/documents/counts')).body.cc.count;
    const before = await unread();
    expect(before).toBeGreaterThan(0);
    const body = { documentIds: [document.id, randomUUID()] };
    for (let i = 0; i < 2; i += 1) expect((await reader.post('/documents/readings', body)).status).toBe(204);
    expect(await unread()).toBe(before - 1);
    expect((await row(czj.deputy, 'view=cc', document))?.read).toBe(true);
    expect((await row(czj.principal, 'view=cc', document))?.read).toBe(false);
    const stranger = await as(app, jyj.principal);
    expect((await stranger.post('/documents/readings', body)).status).toBe(204);
    const { rows } = await app.owner.query('SELECT 1 FROM yuantou.reading_mark WHERE person_id = $1', [
      stranger.personId,
    ]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['none', { documentIds: [] }],
    ['too many', { documentIds: Array.from({ length: 201 }, () => randomUUID()) }],
    ['what is no id', { documentIds: ['x'] }],
    ['nothing', {}],
  ])('refuses to mark %s', async (_, body) => {
    expect((await (await as(app, czj.deputy)).post('/documents/readings', body)).status).toBe(400);
  });
});

describe('the badges', () => {
  it('count what is to do, to read and to cure, and stop at 99', async () => {
    const checker = await as(app, jyj.checker);
    expect((await checker.get('/documents/counts')).body).toEqual({
      todo: { count: 0, more: false },
      cc: { count: 0, more: false },
      returned: { count: 0, more: false },
    });
    const document = await given(app).submitted({ unit: 'jyj' });
    expect((await checker.get('/documents/counts')).body.todo).toEqual({ count: 1, more: false });
    await app.owner.query(
      `INSERT INTO yuantou.unit_notice (document_id, unit_id, sequence, kind, told_at, title, urgency, issuing_name, content_hash)
       SELECT d.id, d.unit_id, n, 'editedByOffice', now(), d.title, d.urgency, d.issuing_name, d.content_hash
       FROM yuantou.document d, generate_series(1, 3) n WHERE d.id = $1`,
      [document.id],
    );
    expect((await checker.get('/documents/counts')).body.cc).toEqual({ count: 1, more: false });
    expect((await (await as(app, admin.system)).get('/documents/counts')).status).toBe(403);
  });
});

describe('the export', () => {
  it('is the filtered list as a table for a spreadsheet, with no formula in it, and on record', async () => {
    const document = await given(app).submitted(titled('=HYPERLINK("http://x","饕餮")'));
    const other = await given(app).submitted(titled('不在其中'));
    const checker = await as(app, fgw.checker);
    const query = `view=todo&q=${encodeURIComponent('饕餮')}`;
    const answer = await checker.request('get', `/documents/export?${query}`).buffer(true).responseType('text');
    const text = Buffer.from(answer.body).toString('utf8');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const [heading, line, end] = text.split('\n');
    expect(heading).toBe('\ufeff标题,文种,起草单位,公开属性,审核清单,当前环节,紧急程度,办理期限,发文字号,最近变动日期');
    expect(line).toMatch(/^"'=HYPERLINK\(""http:\/\/x"",""饕餮""\)",通知,/);
    expect(end).toBe('');
    expect(text).not.toContain('不在其中');
    await flushReadings(app);
    const { rows } = await app.owner.query<{ document_id: string }>(
      `SELECT document_id FROM yuantou.read_audit WHERE person_id = $1 AND what = 'list.export todo'`,
      [checker.personId],
    );
    expect(rows.map(({ document_id }) => document_id)).toEqual([document.id]);
    expect(other.id).not.toBe(document.id);
    const stranger = await as(app, jyj.drafter);
    const empty = await stranger.request('get', `/documents/export?${query}`).buffer(true).responseType('text');
    expect(Buffer.from(empty.body).toString('utf8').split('\n')).toHaveLength(2);
  });

  it('takes a list of any length, in the order of the screen', async () => {
    const person = await as(app, fgw.drafter);
    const onScreen = (await person.get('/documents?view=drafted&limit=200')).body.map(({ title }: Row) => title);
    const answer = await person.request('get', '/documents/export?view=drafted').buffer(true).responseType('text');
    const lines = Buffer.from(answer.body).toString('utf8').trim().split('\n').slice(1);
    expect(lines).toHaveLength(onScreen.length);
  });
});
