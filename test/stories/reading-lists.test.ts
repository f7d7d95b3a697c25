import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, asMachine } from '../support/as.js';
import { flushReadings } from '../support/inside.js';
import type { Caller, Person } from '../support/as.js';
import { does, given } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { admin, city, czj, fgw, FGW_CLIENT, givenPeople, sfj, zfb } from '../support/people.js';

let app: TestApp;
let drafter: Person;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
  drafter = await as(app, fgw.drafter);
});

afterAll(() => app.close());

interface Row {
  id: string;
  title: string;
  state: string;
  waiting: { event: string; label: string; since: string } | null;
  barred: { code: string }[];
}

const list = async (who: string | Caller, query: string): Promise<Row[]> => {
  const answer = await (typeof who === 'string' ? await as(app, who) : who).get(`/documents?${query}`);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};

const ids = async (who: string | Caller, query: string): Promise<string[]> =>
  (await list(who, query)).map(({ id }) => id);

const titled = (title: string): { content: { title: string } } => ({ content: { title } });

const nextOf = (answer: Response): string => /<([^>]+)>; rel="next"/.exec(String(answer.headers['link']))?.[1] ?? '';

async function pagesOf(who: Caller, query: string): Promise<string[]> {
  const found: string[] = [];
  for (let path = `/documents?${query}`; path !== '';) {
    const answer = await who.get(path);
    found.push(...answer.body.map(({ id }: Row) => id));
    path = nextOf(answer);
  }
  return found;
}

describe('what is to do', () => {
  it('is what waits for the acting post, oldest first, and leaves the list with the act', async () => {
    const first = await given(app).submitted(titled('第一份'));
    app.clock.advance({ minutes: 1 });
    const second = await given(app).submitted(titled('第二份'));
    const checker = await as(app, fgw.checker);
    const mine = (await list(checker, 'view=todo')).filter(({ id }) => [first.id, second.id].includes(id));
    expect(mine.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(mine[0]).toMatchObject({
      title: '第一份',
      state: 'unitOfficeReview',
      stateLabel: '办公室核稿',
      waiting: { event: 'pass', label: '核稿通过' },
      barred: [],
      unit: { name: expect.stringContaining('发展和改革') },
    });
    await given(app).pass(first);
    expect(await ids(checker, 'view=todo')).not.toContain(first.id);
    expect(await ids(fgw.secrecy, 'view=todo')).toContain(first.id);
    for (const other of [fgw.drafter, fgw.secrecy, czj.checker, sfj.checker, zfb.reviewer, city.mayor])
      expect(await ids(other, 'view=todo')).not.toContain(second.id);
  });

  it('shows flagged what this person may not take, and says why', async () => {
    const document = await given(app).atOffice();
    const reviewer = await as(app, zfb.reviewer);
    const edited = await reviewer.patch(document.path, { title: '办公室改过的标题' }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    const [row] = (await list(reviewer, 'view=todo')).filter(({ id }) => id === document.id);
    expect(row?.barred.map(({ code }) => code)).toEqual(['barredAuthor']);
    const [colleagues] = (await list(zfb.reviewer2, 'view=todo')).filter(({ id }) => id === document.id);
    expect(colleagues?.barred).toEqual([]);
    const read = await reviewer.get(document.path);
    const accept = read.body.actions.find(({ name }: { name: string }) => name === 'accept');
    expect(accept.because.map(({ code }: { code: string }) => code)).toContain('barredAuthor');
  });

  it('is read in three statements at most, and comes page by page without a gap or a repetition', async () => {
    const made: string[] = [];
    for (let i = 0; i < 5; i += 1) made.push((await given(app).submitted()).id);
    const checker = await as(app, fgw.checker);
    const all = await ids(checker, 'view=todo&limit=200');
    expect(all).toEqual(expect.arrayContaining(made));
    expect(await pagesOf(checker, 'view=todo&limit=2')).toEqual(all);
    const answer = await checker.get('/documents?view=todo');
    expect(Number(answer.headers['yuantou-statements'])).toBeLessThanOrEqual(3);
  });
});

describe('the other lists', () => {
  it('done: what this person acted on, the newest first, each document once', async () => {
    const first = await given(app).submitted();
    app.clock.advance({ minutes: 1 });
    const second = await given(app).submitted();
    app.clock.advance({ minutes: 1 });
    await given(app).pass(second);
    app.clock.advance({ minutes: 1 });
    await given(app).pass(first);
    const done = await ids(fgw.checker, 'view=done');
    expect(done.slice(0, 2)).toEqual([first.id, second.id]);
    expect(new Set(done).size).toBe(done.length);
    expect(await ids(fgw.disclosure, 'view=done')).not.toContain(first.id);
    expect(await pagesOf(await as(app, fgw.checker), 'view=done&limit=1')).toEqual(done);
  });

  it('drafted: what this person began, and nobody else’s', async () => {
    const mine = await given(app).draft();
    const colleague = await as(app, fgw.drafter2);
    const theirs = (await colleague.post('/documents', { title: '同事起草' })).body.id;
    const drafted = await ids(drafter, 'view=drafted&limit=200');
    expect([drafted.includes(mine.id), drafted.includes(theirs)]).toEqual([true, false]);
    expect(await ids(colleague, 'view=drafted')).toEqual([theirs]);
  });

  it('unit: all that is or has come before the unit', async () => {
    const own = await given(app).draft();
    const joint = await given(app).submitted({ joint: ['czj'] });
    const unit = await ids(fgw.deputy, 'view=unit&limit=200');
    expect(unit).toEqual(expect.arrayContaining([own.id, joint.id]));
    expect(await ids(czj.principal, 'view=unit')).not.toContain(joint.id);
    const signed = await given(app).signed({ joint: ['czj'] });
    expect(signed.state).toBe('countersigning');
    expect(await ids(czj.principal, 'view=unit')).toContain(signed.id);
    expect(await ids(czj.principal, 'view=todo')).toContain(signed.id);
    expect(await ids(sfj.principal, 'view=unit')).not.toContain(signed.id);
  });

  it('unit, for the auditor of the government: what has left a drafter’s desk', async () => {
    const draft = await given(app).draft();
    const under = await given(app).submitted();
    const seen = await ids(zfb.auditor, 'view=unit&limit=200');
    expect([seen.includes(draft.id), seen.includes(under.id)]).toEqual([false, true]);
    expect((await (await as(app, zfb.auditor)).get(draft.path)).status).toBe(404);
    expect((await (await as(app, zfb.auditor)).get(under.path)).status).toBe(200);
    expect(await ids(zfb.reviewer, 'view=unit&limit=200')).not.toContain(under.id);
  });

  it('returned: empty until something comes back', async () => {
    expect(await ids(czj.drafter, 'view=returned')).toEqual([]);
    const document = await given(app).atOffice();
    await app.owner.query(`UPDATE yuantou.document SET state = 'returned' WHERE id = $1`, [document.id]);
    expect(await ids(drafter, 'view=returned')).toEqual([document.id]);
    expect(await ids(zfb.reviewer, 'view=returned')).toEqual([]);
  });

  it('are filtered by state and attribute', async () => {
    const document = await given(app).submitted({ attribute: 'onRequest' });
    const rows = await list(drafter, 'view=drafted&attribute=onRequest&state=unitOfficeReview');
    expect(rows.map(({ id }) => id)).toContain(document.id);
    expect(rows.every(({ state }) => state === 'unitOfficeReview')).toBe(true);
    expect(await ids(drafter, 'view=drafted&attribute=nonDisclosure&state=unitOfficeReview')).toEqual([]);
  });

  it('are open to the unit’s own system', async () => {
    const document = await given(app).draft();
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    expect(await ids(oa, 'view=drafted&limit=200')).toContain(document.id);
  });
});

describe('search', () => {
  it.each<[string, string, boolean]>([
    ['two characters from the middle', '暖补', true],
    ['one character', '暖', true],
    ['the whole title', '关于2026年供暖补贴（试行）的通知 A-100%_x', true],
    ['other letters than it was written with', 'a-100%', true],
    ['characters apart', '供补', false],
    ['a wildcard that is none', '%', true],
    ['another wildcard that is none', '暖_补', false],
    ['a part after a bracket', '（试行）', true],
    ['words with a blank', '通知 A', true],
    ['words that are not there', '采购', false],
  ])('%s: %s', async (_, words, found) => {
    searched ??= await given(app).draft(titled('关于2026年供暖补贴（试行）的通知 A-100%_x'));
    const q = encodeURIComponent(words);
    expect((await ids(drafter, `view=unit&limit=200&q=${q}`)).includes(searched.id)).toBe(found);
    expect(await ids(sfj.drafter, `view=unit&q=${q}`)).toEqual([]);
  });

  it('looks into the to-do list too, and follows an edit of the title', async () => {
    const document = await given(app).submitted(titled('罕见词饕餮的通知'));
    expect(await ids(fgw.checker, `view=todo&q=${encodeURIComponent('饕餮')}`)).toEqual([document.id]);
    await does(app, document, fgw.checker, 'send-backs', { reason: '改标题' });
    await drafter.patch(document.path, { title: '别的标题' }, { ifMatch: document.etag });
    expect(await ids(drafter, `view=drafted&q=${encodeURIComponent('饕餮')}`)).toEqual([]);
  });

  let searched: GivenDocument | undefined;
});

describe('what is not theirs', () => {
  it('is in no list of a stranger: not a row, not a page, not a count', async () => {
    const documents = [await given(app).draft(), await given(app).submitted(), await given(app).cleared()];
    for (const who of [sfj.drafter, sfj.checker, sfj.principal])
      for (const view of ['todo', 'done', 'drafted', 'returned', 'unit']) {
        const answer = await (await as(app, who)).get(`/documents?view=${view}&limit=200`);
        expect(answer.body).toEqual([]);
        expect(answer.headers['link']).toBeUndefined();
        expect(Object.keys(answer.headers).filter((name) => /count|total/.test(name))).toEqual([]);
      }
    expect(documents).toHaveLength(3);
    for (const administrator of [admin.system, admin.security, admin.audit])
      expect((await (await as(app, administrator)).get('/documents?view=unit')).status).toBe(403);
  });

  it('is what was diverted, for everybody at once', async () => {
    const document = await given(app).submitted(titled('将被转出的文稿'));
    await app.owner.query(`UPDATE yuantou.document SET state = 'diverted' WHERE id = $1`, [document.id]);
    for (const query of ['view=drafted&limit=200', 'view=unit&limit=200', `view=unit&q=${encodeURIComponent('转出')}`])
      expect(await ids(drafter, query)).not.toContain(document.id);
    expect(await ids(fgw.checker, 'view=todo&limit=200')).not.toContain(document.id);
    expect(await ids(zfb.auditor, 'view=unit&limit=200')).not.toContain(document.id);
  });

  it.each([
    ['no view', ''],
    ['a view that does not exist', 'view=all'],
    ['a state that does not exist', 'view=unit&state=secret'],
    ['an attribute that does not exist', 'view=unit&attribute=x'],
    ['no words', 'view=unit&q='],
    ['too many words', `view=unit&q=${'x'.repeat(101)}`],
    ['a limit that is none', 'view=unit&limit=0'],
    ['a limit beyond bounds', 'view=unit&limit=201'],
    ['a cursor of somebody’s making', 'view=unit&cursor=abc'],
    ['a field that nobody knows', 'view=unit&offset=10'],
    ['a view twice', 'view=unit&view=todo'],
  ])('refuses %s', async (_, query) => {
    expect((await drafter.get(`/documents?${query}`)).status).toBe(400);
  });

  it('reads leave one line for the list, which names what was on it', async () => {
    const document = await given(app).submitted(titled('审计用的罕见词貔貅'));
    const checker = await as(app, fgw.checker);
    await list(checker, `view=todo&q=${encodeURIComponent('貔貅')}`);
    await flushReadings(app);
    const { rows } = await app.owner.query<{ what: string }>(
      `SELECT what FROM yuantou.read_audit WHERE person_id = $1 ORDER BY id DESC LIMIT 1`,
      [checker.personId],
    );
    expect(rows[0]?.what).toBe(`list todo ${document.id}`);
  });
});

describe('the gate', () => {
  it('tells from the first minute what is missing, where, by which clause, and for which step', async () => {
    const created = await drafter.post('/documents', { title: '只有标题' });
    const path = String(created.headers['location']);
    const { body, status, headers } = await drafter.get(`${path}/gate`);
    expect([status, headers['etag']]).toEqual([200, created.headers['etag']]);
    const missing = body.checks.find(({ code }: { code: string }) => code === 'required-element');
    expect(missing).toMatchObject({ status: 'fail', owner: 'drafter', clause: expect.any(String) });
    expect(missing.problems.length).toBeGreaterThan(1);
    const moment = body.moments.find(({ event }: { event: string }) => event === 'completeDraft');
    expect(moment).toMatchObject({ holds: false, label: expect.any(String) });
    expect(moment.failing).toContain('required-element');
    expect((await (await as(app, czj.drafter)).get(`${path}/gate`)).status).toBe(404);
  });

  it('holds for what is complete', async () => {
    const document = await given(app).proposed();
    const { body } = await drafter.get(`${document.path}/gate`);
    const holds = Object.fromEntries(
      body.moments.map(({ event, holds: does }: { event: string; holds: boolean }) => [event, does]),
    );
    expect(holds).toMatchObject({ completeDraft: true, submitForReview: true, departmentSign: false });
  });
});

describe('a preview', () => {
  const bundle = {
    externalId: 'oa-preview-1',
    content: {
      title: '关于印发供暖补贴办法的请示',
      kind: 'request',
      issuingName: 'government',
      mainRecipients: ['市政府'],
      contact: { name: '王某', phone: '0458-0000000' },
      policy: { answer: false, reason: '请示事项' },
      mandatoryProactive: { item: null, reason: '不属于' },
      body: [{ type: 'paragraph', text: '现将有关事项请示如下。' }],
    },
  };

  it('says what a bundle would be returned for, and keeps nothing of it', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const before = await app.owner.query('SELECT count(*) FROM yuantou.document');
    const { status, body } = await oa.post('/gate/preview', bundle);
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'returned', wouldBeReturned: true, automatic: false });
    const codes = body.items.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['attribute-missing', 'sign-off-missing', 'confidentiality-review-missing']),
    );
    const attribute = body.items.find(({ code }: { code: string }) => code === 'attribute-missing');
    expect(attribute).toMatchObject({ returnCode: 'TW-20', message: expect.any(String), fix: expect.any(String) });
    expect((await app.owner.query('SELECT count(*) FROM yuantou.document')).rows).toEqual(before.rows);
    expect((await drafter.post('/gate/preview', bundle)).status).toBe(200);
  });

  it('refuses what a submission would refuse', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    expect((await oa.post('/gate/preview', { ...bundle, state: 'published' })).status).toBe(400);
    expect((await oa.post('/gate/preview', {})).status).toBe(400);
    const marked = { ...bundle, content: { ...bundle.content, title: '机密★5年 通知' } };
    expect((await oa.post('/gate/preview', marked)).body.code).toBe('secrecyMark');
    const own = { ...bundle, content: { ...bundle.content, issuingName: 'department' } };
    expect((await oa.post('/gate/preview', own)).status).toBe(422);
    expect((await (await as(app, fgw.principal)).post('/gate/preview', bundle)).status).toBe(403);
  });
});
