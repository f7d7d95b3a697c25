import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import { answering, clearing, CONFIRMED, does, given, personOf, reread, seen, snapshot } from '../support/given.js';
import type { GivenDocument, GivenOptions } from '../support/given.js';
import { city, czj, fgw, FGW_CLIENT, sfj, zfb } from '../support/people.js';
import { refusal } from '../support/refused.js';
import type { Attempt } from '../support/refused.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const WITHHELD: GivenOptions = { attribute: 'nonDisclosure', kind: 'letter' };

const refused = (...attempt: Attempt) => refusal(app, ...attempt);

interface StepCase {
  step: string;
  start: () => Promise<GivenDocument>;
  route: string;
  body: (document: GivenDocument) => object;
  who: string;
  wrong: string;
  stranger: string;
}

const STEPS: StepCase[] = [
  {
    step: 'unitOfficeReview',
    start: () => given(app).submitted(),
    route: 'unit-office-reviews',
    body: (document) => ({ seen: seen(document), confirms: CONFIRMED }),
    who: fgw.checker,
    wrong: fgw.secrecy,
    stranger: czj.checker,
  },
  {
    step: 'disclosureReview',
    start: () => given(app).reviewed(WITHHELD),
    route: 'disclosure-reviews',
    body: (document) => ({ seen: seen(document) }),
    who: fgw.disclosure,
    wrong: fgw.checker,
    stranger: zfb.disclosure,
  },
  {
    step: 'confidentialityReview',
    start: () => given(app).reviewed(),
    route: 'confidentiality-reviews',
    body: (document) => clearing(document),
    who: fgw.secrecy,
    wrong: fgw.disclosure,
    stranger: zfb.secrecy,
  },
  {
    step: 'departmentSignOff',
    start: () => given(app).cleared(),
    route: 'sign-offs',
    body: (document) => ({ seen: seen(document) }),
    who: fgw.principal,
    wrong: fgw.drafter,
    stranger: czj.principal,
  },
  {
    step: 'countersigning',
    start: () => given(app).signed({ joint: ['czj'] }),
    route: 'countersignatures',
    body: answering,
    who: czj.principal,
    wrong: fgw.principal,
    stranger: sfj.principal,
  },
  {
    step: 'officeClearance',
    start: () => given(app).accepted(),
    route: 'confidentiality-reviews',
    body: (document) => clearing(document),
    who: zfb.secrecy,
    wrong: fgw.secrecy,
    stranger: czj.secrecy,
  },
  {
    step: 'leaderSignOff',
    start: () => given(app).readyForLeader(),
    route: 'sign-offs',
    body: (document) => ({ seen: seen(document) }),
    who: city.deputy,
    wrong: city.mayor,
    stranger: czj.deputy,
  },
];

describe.each(STEPS)('$step', ({ step, start, route, body, who, wrong, stranger }) => {
  it('is refused to another post, to a stranger, over a stale or missing hash, and changes nothing', async () => {
    const document = await start();
    expect(document.state).toBe(step);
    expect(await refused(document, wrong, route, body(document))).toMatchObject({ status: 403, code: 'notAllowed' });
    expect(await refused(document, stranger, route, body(document))).toMatchObject({ status: 404, code: 'notFound' });
    const stale = { ...seen(document), content: 'f'.repeat(64) };
    expect(await refused(document, who, route, { ...body(document), seen: stale })).toEqual({
      status: 409,
      code: 'displayedHashStale',
      issues: ['displayedHashStale'],
    });
    const { disclosure: _, ...withoutOne } = seen(document);
    expect(await refused(document, who, route, { ...body(document), seen: withoutOne })).toEqual({
      status: 409,
      code: 'displayedHashStale',
      issues: ['displayedHashMissing'],
    });
    const { seen: __, ...blind } = body(document) as { seen: object }; // every such body has it
    expect(await refused(document, who, route, blind)).toEqual({
      status: 400,
      code: 'malformedRequest',
      issues: ['missingField'],
    });
  });

  it('asks for the version that is acted on', async () => {
    const document = await start();
    const person = await personOf(app, who);
    expect((await person.post(`${document.path}/${route}`, body(document))).status).toBe(428);
    const stale = await person.post(`${document.path}/${route}`, body(document), { ifMatch: '"1"' });
    expect([stale.status, stale.body.currentTag ?? stale.body.currentVersion]).toEqual([412, expect.anything()]);
  });

  it('is done once: the same act again is not of this state, and nothing changes', async () => {
    const document = await start();
    await does(app, document, who, route, body(document));
    expect(document.state).not.toBe(step === 'leaderSignOff' ? 'registration' : step);
    const again = await refused(document, who, route, body(document));
    expect(again).toMatchObject(
      step === 'leaderSignOff' ? { status: 403, code: 'notAllowed' } : { status: 409, code: 'notInThisState' },
    );
  });

  it('is never done by a machine', async () => {
    const document = await start();
    const machine = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const before = await snapshot(app, document);
    const answer = await machine.post(`${document.path}/${route}`, body(document), { ifMatch: document.etag });
    expect([answer.status, answer.body.code]).toEqual([403, 'notForMachines']);
    expect(await snapshot(app, document)).toEqual(before);
  });
});

describe('核稿', () => {
  it('confirms four points; one that is not confirmed is no pass', async () => {
    const document = await given(app).submitted();
    const body = { seen: seen(document), confirms: { ...CONFIRMED, policyQuestion: false } };
    expect(await refused(document, fgw.checker, 'unit-office-reviews', body)).toEqual({
      status: 422,
      code: 'gateFailed',
      issues: ['notConfirmed'],
    });
  });

  it('makes its author of a change a co-author, who may not pass it', async () => {
    const document = await given(app).submitted();
    const checker = await personOf(app, fgw.checker);
    const edited = await checker.patch(
      document.path,
      { title: '关于做好冬季供暖检查的通知' },
      { ifMatch: document.etag },
    );
    expect(edited.status).toBe(200);
    await reread(app, document);
    const body = { seen: seen(document), confirms: CONFIRMED };
    expect(await refused(document, fgw.checker, 'unit-office-reviews', body)).toMatchObject({ status: 403 });
  });

  it('sends it back with a reason, and sees it again however unchanged it returns', async () => {
    const document = await given(app).submitted();
    expect(await refused(document, fgw.checker, 'send-backs', { reason: ' ' })).toMatchObject({ status: 422 });
    await does(app, document, fgw.checker, 'send-backs', { reason: '文种不当' });
    expect(document.state).toBe('drafting');
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    expect(document.state).toBe('unitOfficeReview');
  });
});

describe('what is not to be disclosed (S2)', () => {
  it('states a reason and a ground before anybody judges it', async () => {
    const document = await given(app).proposed({ ...WITHHELD, disclosure: { reason: '内部文件', grounds: [] } });
    const answer = await refused(document, fgw.drafter, 'review-submissions', {});
    expect(answer).toMatchObject({ status: 422, code: 'gateFailed' });
    expect(answer.issues).toEqual(expect.arrayContaining(['reason-missing', 'ground-missing']));
  });

  it('goes through the unit’s disclosure office, which proactive documents do not meet', async () => {
    expect((await given(app).reviewed(WITHHELD)).state).toBe('disclosureReview');
    expect((await given(app).reviewed()).state).toBe('confidentialityReview');
  });

  it('is sent back by the disclosure office, or endorsed and then cleared', async () => {
    const sent = await given(app).reviewed(WITHHELD);
    await does(app, sent, fgw.disclosure, 'send-backs', { reason: '依据条款有误' });
    expect(sent.state).toBe('drafting');
    const endorsed = await given(app).cleared(WITHHELD);
    expect(endorsed.state).toBe('departmentSignOff');
  });
});

describe('a document on its way', () => {
  it('is taken back by its drafter from every step inside the unit, with a reason', async () => {
    for (const start of [given(app).submitted, given(app).reviewed, given(app).cleared]) {
      const document = await start();
      expect(await refused(document, fgw.drafter, 'recalls', {})).toMatchObject({ status: 400 });
      expect(await refused(document, fgw.checker, 'recalls', { reason: '补充附件' })).toMatchObject({ status: 403 });
      await does(app, document, fgw.drafter, 'recalls', { reason: '补充附件' });
      expect(document.state).toBe('drafting');
    }
  });

  it('goes back to the step whose opinion its author takes back', async () => {
    const document = await given(app).cleared();
    const shown = await (await personOf(app, fgw.drafter)).get(document.path);
    const opinion = shown.body.opinions.find(({ step }: { step: string }) => step === 'unitOfficeReview');
    const route = `opinions/${opinion.id}/revocations`;
    expect(await refused(document, fgw.secrecy, route, { reason: '有误' })).toMatchObject({
      status: 403,
      issues: ['notYourOpinion'],
    });
    await does(app, document, fgw.checker, route, { reason: '漏看附件' });
    expect(document.state).toBe('unitOfficeReview');
    expect(await refused(document, fgw.checker, route, { reason: '再次撤回' })).toMatchObject({
      status: 422,
      issues: ['opinionEnded'],
    });
    const after = await (await personOf(app, fgw.drafter)).get(document.path);
    const revoked = after.body.opinions.find(({ id }: { id: string }) => id === opinion.id);
    expect([revoked.stands, revoked.lapsedBecause.map(({ kind }: { kind: string }) => kind)]).toEqual([
      false,
      ['revoked'],
    ]);
    // The clearance still stands and is passed over.
    await given(app).pass(document);
    expect(document.state).toBe('departmentSignOff');
  });

  it('keeps an approval only of the bytes it was given on (GitLab CVE-2023-4812)', async () => {
    const document = await given(app).cleared();
    await does(app, document, fgw.drafter, 'recalls', { reason: '改一处数据' });
    const drafter = await personOf(app, fgw.drafter);
    const body = [{ type: 'paragraph', text: '为做好今冬供暖工作，现将有关事项修改通知如下。' }];
    const changed = await drafter.patch(document.path, { body }, { ifMatch: document.etag });
    const original = [{ type: 'paragraph', text: '为做好今冬供暖工作，现将有关事项通知如下。' }];
    const restored = await drafter.patch(
      document.path,
      { body: original },
      { ifMatch: String(changed.headers['etag']) },
    );
    expect(restored.body.hashes).toEqual(document.hashes);
    await reread(app, document);
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    // Put back to the very bytes, and still every opinion has to be given anew.
    expect(document.state).toBe('unitOfficeReview');
    const shown = await drafter.get(document.path);
    expect(shown.body.opinions).toEqual([
      expect.objectContaining({ step: 'unitOfficeReview', stands: false }),
      expect.objectContaining({ step: 'confidentialityReview', stands: false }),
    ]);
  });
});
