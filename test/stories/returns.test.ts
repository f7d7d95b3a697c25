import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import { CONFIRMED, clearing, does, given, personOf, reread, seen, snapshot, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { fgw, FGW_CLIENT, givenPeople, zfb } from '../support/people.js';

/** Returns by hand (cn-2019): a failing intake goes to a human, with the notice prefilled. */
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await givenPeople(app);
});

afterAll(() => app.close());

const item = {
  code: 'TW-08',
  explanation: '请示事项误用通知行文',
  supplement: '改用请示重新行文',
  pointer: '/kind',
};

describe('the office takes a document in', () => {
  it('accepts what is in order', async () => {
    const document = await given(app).accepted();
    expect(document.state).toBe('officeClearance');
  });

  it('is not accepted by somebody who did not look at this text, nor by a head', async () => {
    const document = await given(app).atOffice();
    const before = await snapshot(app, document);
    const stale = await tries(app, document, zfb.reviewer, 'acceptances', {
      seen: { ...seen(document), content: '0'.repeat(64) },
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'displayedHashStale']);
    const head = await tries(app, document, zfb.principal, 'acceptances', { seen: seen(document) });
    expect([head.status, head.body.issues[0].code]).toEqual([403, 'notYourAct']);
    const waived = await tries(app, document, zfb.reviewer, 'acceptances', {
      seen: seen(document),
      waivers: [{ check: 'attribute-missing', reason: '不必' }],
    });
    expect([waived.status, waived.body.issues[0].code]).toEqual([422, 'notWaivable']);
    expect(await snapshot(app, document)).toEqual(before);
  });
});

describe('退文: the office returns by hand', () => {
  it('is prepared by the handler and issued by the office’s head alone', async () => {
    const document = await given(app).atOffice();
    const handler = await personOf(app, zfb.reviewer);
    const saved = await handler.put(
      `${document.path}/return-draft`,
      { items: [item], withinWorkingDays: 3, phone: '0458-1111111' },
      { ifMatch: document.etag },
    );
    expect([saved.status, saved.body.saved, saved.headers['etag']]).toEqual([200, true, document.etag]);
    const before = await snapshot(app, document);
    const byHandler = await tries(app, document, zfb.reviewer, 'returns', {});
    expect([byHandler.status, byHandler.body.issues[0].code]).toEqual([422, 'returnNeedsApprover']);
    expect(await snapshot(app, document)).toEqual(before);

    await does(app, document, zfb.principal, 'returns');
    expect(document.state).toBe('returned');
    const drafter = await personOf(app, fgw.drafter);
    const read = await drafter.get(`${document.path}/return-notices`);
    expect(read.body.items).toEqual([
      expect.objectContaining({
        number: expect.stringMatching(/^退文〔2026〕\d+号$/),
        round: 1,
        automatic: false,
        outcome: 'resubmit',
        dueOn: '2026-11-26',
        phone: '0458-1111111',
        handler: { id: handler.personId, name: expect.any(String) },
        approver: { id: (await personOf(app, zfb.principal)).personId, name: expect.any(String) },
        items: [expect.objectContaining({ ...item, position: 1, status: 'open', contestable: true })],
      }),
    ]);
  });

  it('says why: without an item, without words or for 其他 without words nothing happens', async () => {
    const document = await given(app).atOffice();
    const before = await snapshot(app, document);
    const refused = async (body: object) => {
      const answer = await tries(app, document, zfb.principal, 'returns', { phone: '0458-1', ...body });
      return [answer.status, answer.body.issues.map(({ code }: { code: string }) => code)];
    };
    expect(await refused({ items: [] })).toEqual([422, ['returnWithoutItem']]);
    expect(await refused({})).toEqual([422, ['returnWithoutItem']]);
    expect(await refused({ items: [{ ...item, code: 'TW-99', explanation: ' ' }] })).toEqual([
      422,
      ['returnCodeNeedsWords'],
    ]);
    expect(await refused({ items: [{ ...item, explanation: '', supplement: '' }] })).toEqual([
      422,
      ['returnItemUnexplained', 'returnItemNoSupplement'],
    ]);
    expect(await refused({ items: [{ ...item, code: 'TW-77' }] })).toEqual([400, ['notInSet']]);
    expect(await refused({ items: [item], handlerId: (await personOf(app, fgw.drafter)).personId })).toEqual([
      422,
      ['returnHandlerUnknown'],
    ]);
    expect(await snapshot(app, document)).toEqual(before);
  });

  it('is final where the document shall not be issued', async () => {
    const document = await given(app).atOffice();
    await does(app, document, zfb.principal, 'returns', { items: [item], outcome: 'notIssued', phone: '0458-1' });
    expect(document.state).toBe('declined');
    const drafter = await personOf(app, fgw.drafter);
    const notice = (await drafter.get(document.path)).body.returns[0];
    expect([notice.outcome, notice.dueOn, notice.items[0].status]).toEqual(['notIssued', null, 'open']);
  });
});

/** From `drafting` through the unit to the head's desk, whatever still has to be looked at again. */
async function backToHead(document: GivenDocument): Promise<GivenDocument> {
  await does(app, document, fgw.drafter, 'completions');
  await does(app, document, fgw.drafter, 'review-submissions');
  if (document.state === 'unitOfficeReview')
    await does(app, document, fgw.checker, 'unit-office-reviews', { seen: seen(document), confirms: CONFIRMED });
  if (document.state === 'confidentialityReview')
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', clearing(document));
  return document;
}

describe('the office edits', () => {
  it('tells the department what it changed, and has somebody else accept it', async () => {
    const document = await given(app).atOffice();
    const reviewer = await personOf(app, zfb.reviewer);
    const submitted = (await reviewer.get(document.path)).body.revision;
    const edited = await reviewer.patch(
      document.path,
      { title: '关于做好冬季供暖检查的通知' },
      { ifMatch: document.etag },
    );
    expect(edited.status).toBe(200);
    await reread(app, document, zfb.reviewer);
    const { rows } = await app.owner.query<{ payload: object }>(
      `SELECT payload FROM yuantou.outbox WHERE document_id = $1 AND topic = 'document.editedByOffice'`,
      [document.id],
    );
    const unitId = (await personOf(app, fgw.drafter)).unitId;
    expect(rows).toEqual([{ payload: { unitId, scopes: ['content'], revision: submitted + 1, against: submitted } }]);
    const before = await snapshot(app, document);
    const own = await tries(app, document, zfb.reviewer, 'acceptances', { seen: seen(document) });
    expect([own.status, own.body.issues[0].code]).toEqual([403, 'barredAuthor']);
    expect(await snapshot(app, document)).toEqual(before);
    await does(app, document, zfb.reviewer2, 'acceptances', { seen: seen(document) });
    expect(document.state).toBe('officeClearance');
  });
});

describe('一次性告知: what the office raises later than it could have', () => {
  it('is marked late, for the eyes of the office’s head and the auditor only', async () => {
    const document = await given(app).atOffice();
    await does(app, document, zfb.principal, 'returns', { items: [item], phone: '0458-1' });
    await does(app, document, fgw.drafter, 'reopenings');
    const drafter = await personOf(app, fgw.drafter);
    const edited = await drafter.patch(document.path, { kind: 'guidance' }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    await reread(app, document);
    await given(app).sign(await backToHead(document));
    expect(document.state).toBe('officeReview');
    const reason = { ...item, code: 'TW-21', explanation: '公开理由过于笼统', pointer: '/disclosure/reason' };
    const kind = { ...item, explanation: '文种仍不妥' };
    const body = { ...item, code: 'TW-14', explanation: '新改的文字有误', pointer: '/body' };
    await does(app, document, zfb.principal, 'returns', { items: [reason, kind, body], phone: '0458-1' });

    const lateness = async (who: string): Promise<unknown[]> => {
      const notices = (await (await personOf(app, who)).get(`${document.path}/return-notices`)).body.items;
      return notices.map(({ items }: { items: { late?: boolean }[] }) => items.map(({ late }) => late));
    };
    expect(await lateness(zfb.principal)).toEqual([[false], [true, false, false]]);
    expect(await lateness(zfb.auditor)).toEqual([[false], [true, false, false]]);
    expect(await lateness(fgw.drafter)).toEqual([[undefined], [undefined, undefined, undefined]]);
    expect(await lateness(zfb.reviewer)).toEqual([[undefined], [undefined, undefined, undefined]]);
  });
});

describe('a bundle under a pack that returns by hand', () => {
  it('goes to the office whatever it lacks, with the notice prefilled: one click to issue it', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const submitted = await oa.post('/submissions', {
      externalId: 'fgw-by-hand',
      content: { issuingName: 'government', title: '关于供暖补贴的通知', kind: 'notice' },
    });
    expect([submitted.status, submitted.body.state, submitted.body.returnNotice]).toEqual([201, 'officeReview', null]);
    const { id } = submitted.body;
    const path = `/documents/${id}`;
    const head = await personOf(app, zfb.principal);
    const draft = await head.get(`${path}/return-draft`);
    const items = draft.body.items.map(({ codeLabel: _, ...one }: { codeLabel: string }) => one);
    expect(items.map(({ check }: { check: string }) => check)).toEqual(
      expect.arrayContaining(['required-element', 'attribute-missing', 'sign-off-missing']),
    );
    const hidden = await (await personOf(app, fgw.principal)).get(`${path}/return-draft`);
    expect(hidden.status).toBe(403);
    const issued = await head.post(
      `${path}/returns`,
      { items, phone: '0458-1' },
      { ifMatch: submitted.headers['etag'] ?? '' },
    );
    expect([issued.status, issued.body.state]).toEqual([201, 'returned']);
    const notice = (await oa.get(`${path}/return-notices`)).body.items[0];
    expect(notice.items).toHaveLength(items.length);
    expect(notice.items.find(({ check }: { check: string }) => check === 'attribute-missing')).toMatchObject({
      status: 'open',
      contestable: false,
    });
  });
});

describe('a return is answered', () => {
  it('item by item: the head cannot sign while one is neither fixed nor contested', async () => {
    const document = await given(app).atOffice();
    const second = {
      ...item,
      code: 'TW-02',
      explanation: '此事项由部门自行决定',
      supplement: '自行办理',
      pointer: null,
    };
    await does(app, document, zfb.principal, 'returns', { items: [item, second], phone: '0458-1' });
    await does(app, document, fgw.drafter, 'reopenings');
    await backToHead(document);
    expect(document.state).toBe('departmentSignOff');
    const before = await snapshot(app, document);
    const open = await tries(app, document, fgw.deputy, 'sign-offs', { seen: seen(document) });
    expect([open.status, open.body.issues.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      422,
      ['/returns/1/items/1', '/returns/1/items/2'],
    ]);
    expect(await snapshot(app, document)).toEqual(before);

    await does(app, document, fgw.drafter, 'recalls', { reason: '补充申辩' });
    const drafter = await personOf(app, fgw.drafter);
    const contest = (position: number, words: string) =>
      drafter.put(`${document.path}/return-notices/1/items/${position}/answer`, { words }, { ifMatch: document.etag });
    expect((await contest(9, '不存在')).status).toBe(404);
    expect((await contest(2, ' ')).status).toBe(400);
    const contested = await contest(2, '须以市政府名义统一部署各县（市）区');
    expect(contested.status).toBe(200);
    await reread(app, document);
    const edited = await drafter.patch(document.path, { kind: 'guidance' }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    await reread(app, document);
    const shown = (await drafter.get(document.path)).body.returns[0].items;
    expect(shown.map(({ status }: { status: string }) => status)).toEqual(['fixed', 'contested']);

    await backToHead(document);
    await given(app).sign(document);
    expect(document.state).toBe('officeReview');
    const answers = (await drafter.get(document.path)).body.returns[0].items.map(
      (one: { answers: { kind: string }[] }) => one.answers.map(({ kind }) => kind),
    );
    expect(answers).toEqual([['fixed'], ['contested']]);
  });
});
