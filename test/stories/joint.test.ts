import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { answering, does, given, personOf, reread, seen, snapshot } from '../support/given.js';
import type { GivenDocument, GivenOptions } from '../support/given.js';
import { czj, fgw, jyj, sfj, wjw, zfb } from '../support/people.js';
import { appointed } from '../support/posts.js';
import { refusedWith } from '../support/refused.js';
import type { Attempt } from '../support/refused.js';
import { under } from '../support/variant-packs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const JOINT: GivenOptions = { joint: ['czj'], touched: ['sfj'] };

interface OpinionView {
  step: string;
  outcome: string;
  unit: { name: string };
  stands: boolean;
  lapsedBecause: { kind: string }[];
}

async function opinionsOf(document: GivenDocument, step: string): Promise<OpinionView[]> {
  const shown = await (await personOf(app, fgw.drafter)).get(document.path);
  return (shown.body.opinions as OpinionView[]).filter((opinion) => opinion.step === step);
}

const objecting = (document: GivenDocument): object => ({
  ...answering(document),
  outcome: 'object',
  disclosureOpinion: '补贴标准尚未批复，不宜主动公开',
  reason: '补贴标准尚未批复',
});

const refused = (...attempt: Attempt) => refusedWith(app, ...attempt);

const editTitle = async (document: GivenDocument, title: string): Promise<void> => {
  const drafter = await personOf(app, fgw.drafter);
  const edited = await drafter.patch(document.path, { title }, { ifMatch: document.etag });
  expect(edited.status).toBe(200);
  await reread(app, document);
};

const resubmit = async (document: GivenDocument): Promise<void> => {
  await does(app, document, fgw.drafter, 'completions');
  await does(app, document, fgw.drafter, 'review-submissions');
};

/** From the drafter's desk through the unit's reviews and the lead's signature, whatever of it still stands. */
const through = async (document: GivenDocument): Promise<void> => {
  await resubmit(document);
  const way = given(app);
  if (document.state === 'unitOfficeReview') await way.pass(document);
  if (document.state === 'confidentialityReview') await way.clear(document);
  if (document.state === 'departmentSignOff') await way.sign(document);
};

describe('a joint document', () => {
  it('names exactly one lead unit before anybody reviews it', async () => {
    const document = await given(app).proposed({ ...JOINT, content: { leadUnitId: null } });
    expect(await refused(document, fgw.drafter, 'review-submissions', {})).toEqual([422, 'lead-unit-missing']);
  });

  it('is unknown to the other units until the lead has signed, and then waits for each of them', async () => {
    const document = await given(app).cleared(JOINT);
    const stranger = await personOf(app, czj.principal);
    expect((await stranger.get(document.path)).status).toBe(404);
    await given(app).sign(document);
    expect(document.state).toBe('countersigning');
    const shown = await stranger.get(document.path);
    expect(shown.status).toBe(200);
    // Five working days from Monday 2026-11-23, for either head of either unit.
    expect(shown.body.waitingFor).toHaveLength(4);
    expect(new Set(shown.body.waitingFor.map(({ due }: { due: string }) => due))).toEqual(new Set(['2026-11-30']));
    expect((await (await personOf(app, sfj.principal)).get(document.path)).status).toBe(200);
    expect((await (await personOf(app, jyj.principal)).get(document.path)).status).toBe(404);
  });

  it('goes on once all have agreed, co-issuer and touched unit alike', async () => {
    const document = await given(app).signed(JOINT);
    await given(app).agree(document, 'czj');
    expect(document.state).toBe('countersigning');
    await does(app, document, sfj.deputy, 'countersignatures', answering(document));
    expect(document.state).toBe('registration');
  });

  it('goes to the office in the government’s name', async () => {
    expect((await given(app).atOffice(JOINT)).state).toBe('officeReview');
  });

  it('asks every unit for an opinion on disclosure and a written secrecy conclusion', async () => {
    const document = await given(app).signed(JOINT);
    for (const field of ['disclosureOpinion', 'secrecyConclusion']) {
      const whole: Record<string, unknown> = { ...answering(document) };
      expect(await refused(document, czj.principal, 'countersignatures', { ...whole, [field]: '  ' })).toEqual([
        400,
        'malformedValue',
      ]);
      delete whole[field];
      expect(await refused(document, czj.principal, 'countersignatures', whole)).toEqual([400, 'missingField']);
    }
    const { reason: _, ...wordless } = objecting(document) as { reason: string }; // it has one
    expect(await refused(document, czj.principal, 'countersignatures', wordless)).toEqual([422, 'reasonNeeded']);
  });

  it('lets a unit replace its answer until all have answered', async () => {
    const document = await given(app).signed(JOINT);
    await does(app, document, czj.principal, 'countersignatures', objecting(document));
    await does(app, document, czj.principal, 'countersignatures', answering(document));
    expect(await opinionsOf(document, 'countersigning')).toEqual([
      expect.objectContaining({
        outcome: 'object',
        stands: false,
        lapsedBecause: [expect.objectContaining({ kind: 'superseded' })],
      }),
      expect.objectContaining({ outcome: 'countersign', stands: true }),
    ]);
    await given(app).agree(document, 'sfj');
    expect(document.state).toBe('registration');
    expect(await refused(document, czj.principal, 'countersignatures', objecting(document))).toEqual([
      409,
      'notInThisState',
    ]);
  });

  it('is sent back by its lead alone, and can be countersigned again after that (YunaiV #727)', async () => {
    const document = await given(app).signed(JOINT);
    await given(app).agree(document, 'czj');
    expect(await refused(document, czj.principal, 'send-backs', { reason: '内容有误' })).toEqual([403, 'notYourAct']);
    for (const round of [1, 2]) {
      await does(app, document, fgw.principal, 'send-backs', { reason: `第${round}次退回修改` });
      expect(document.state).toBe('drafting');
      await editTitle(document, `关于开展冬季供暖检查的通知（第${round}稿）`);
      await through(document);
      expect(document.state).toBe('countersigning');
      await given(app).agree(document, 'czj');
    }
    await given(app).agree(document, 'sfj');
    expect(document.state).toBe('registration');
    const answers = await opinionsOf(document, 'countersigning');
    // Nothing that was ever answered is gone (documenso #3180); only what was given on the last text stands.
    expect(answers.map(({ stands }) => stands)).toEqual([false, false, true, true]);
  });

  it('asks again after it was sent back, even where nothing was changed', async () => {
    const document = await given(app).signed(JOINT);
    await given(app).agree(document, 'czj');
    await does(app, document, fgw.principal, 'send-backs', { reason: '请再议' });
    await through(document);
    expect(document.state).toBe('countersigning');
    await given(app).agree(document, 'sfj');
    expect(document.state).toBe('countersigning');
  });
});

describe('dissent, where the lead decides', () => {
  it('travels with the document, and is taken by the lead’s signer once all have answered', async () => {
    const document = await given(app).signed(JOINT);
    await does(app, document, czj.principal, 'countersignatures', objecting(document));
    const taking = { seen: seen(document), takesDissent: true };
    expect(await refused(document, fgw.principal, 'sign-offs', taking)).toEqual([422, 'answersOwed']);
    await given(app).agree(document, 'sfj');
    expect(document.state).toBe('countersigning');
    expect(await refused(document, fgw.principal, 'sign-offs', { seen: seen(document) })).toEqual([
      422,
      'dissentNotTaken',
    ]);
    expect(await refused(document, czj.principal, 'sign-offs', taking)).toEqual([403, 'notYourAct']);
    await does(app, document, fgw.principal, 'sign-offs', taking);
    expect(document.state).toBe('registration');
    expect(await opinionsOf(document, 'countersigning')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          outcome: 'object',
          stands: true,
          reason: '补贴标准尚未批复',
          words: expect.objectContaining({ disclosureOpinion: '补贴标准尚未批复，不宜主动公开' }),
        }),
      ]),
    );
  });

  it('is none where all have agreed', async () => {
    const document = await given(app).signed(JOINT);
    await given(app).agree(document, 'czj');
    const body = { seen: seen(document), takesDissent: true };
    expect(await refused(document, fgw.principal, 'sign-offs', body)).toEqual([422, 'answersOwed']);
  });

  it('does not wait for ever: after the day a silent unit counts as no reply, which the lead takes too', async () => {
    const document = await given(app).signed(JOINT);
    await given(app).agree(document, 'czj');
    const taking = { seen: seen(document), takesDissent: true };
    const waits = async (): Promise<{ event: string; since: string }[]> => {
      const list = await (await personOf(app, fgw.principal)).get('/documents?view=todo&limit=200');
      return (list.body as { id: string; waiting: { event: string; since: string } }[])
        .filter(({ id }) => id === document.id)
        .map(({ waiting }) => waiting);
    };
    const shownWaits = async (): Promise<string[]> => {
      const shown = await (await personOf(app, fgw.principal)).get(document.path);
      return shown.body.waitingFor.map(({ event }: { event: string }) => event);
    };
    app.clock.advance({ days: 7 }); // Monday 2026-11-30, the last day
    expect([await waits(), new Set(await shownWaits())]).toEqual([[], new Set(['countersign'])]);
    expect(await refused(document, fgw.principal, 'sign-offs', taking)).toEqual([422, 'answersOwed']);
    const action = async (): Promise<unknown> => {
      const shown = await (await personOf(app, fgw.principal)).get(document.path);
      return shown.body.actions.find(({ name }: { name: string }) => name === 'sign');
    };
    expect(await action()).toMatchObject({ allowed: false, because: [{ code: 'answersOwed' }] });
    const before = await snapshot(app, document);
    app.clock.advance({ days: 1 });
    expect(await action()).toMatchObject({ allowed: true, because: [] });
    expect(await waits()).toEqual([expect.objectContaining({ event: 'sign', since: '2026-11-30T16:00:00.000Z' })]);
    expect(new Set(await shownWaits())).toEqual(new Set(['countersign', 'sign']));
    expect(await snapshot(app, document)).toEqual(before);
    await does(app, document, fgw.principal, 'sign-offs', taking);
    expect(document.state).toBe('registration');
    expect(await opinionsOf(document, 'countersigning')).toHaveLength(1);
  });
});

describe('the lead’s turn', () => {
  it('comes at once when everybody has answered before the day, and not at all when everybody agrees', async () => {
    const lead = await personOf(app, fgw.principal);
    const todo = async (): Promise<{ id: string; waiting: { event: string; since: string } }[]> =>
      (await lead.get('/documents?view=todo&limit=200')).body;
    const document = await given(app).signed({ joint: ['czj'], touched: ['sfj'] });
    await given(app).agree(document, 'sfj');
    expect((await todo()).map(({ id }) => id)).not.toContain(document.id);
    await does(app, document, czj.principal, 'countersignatures', objecting(document));
    const now = app.clock.now().toISOString();
    expect((await todo()).find(({ id }) => id === document.id)?.waiting).toMatchObject({ event: 'sign', since: now });
    const agreed = await given(app).signed({ joint: ['czj'] });
    await given(app).agree(agreed, 'czj');
    const { rows } = await app.owner.query('SELECT event FROM yuantou.waiting WHERE document_id = $1', [agreed.id]);
    expect(rows).toEqual([{ event: 'register' }]);
  });
});

describe('consensus', () => {
  const consensus = (options: GivenOptions): Promise<GivenDocument> =>
    under(app, { joint: 'consensus' }, () => given(app).signed(options));

  it('leads an objection back to drafting, and after three lets the lead take it as dissent', async () => {
    const document = await consensus({ joint: ['czj'] });
    for (const round of [1, 2]) {
      await does(app, document, czj.principal, 'countersignatures', objecting(document));
      expect(document.state).toBe('drafting');
      await editTitle(document, `关于开展冬季供暖检查的通知（协商第${round}稿）`);
      await through(document);
      expect(document.state).toBe('countersigning');
      const taking = { seen: seen(document), takesDissent: true };
      expect(await refused(document, fgw.principal, 'sign-offs', taking)).toEqual([422, 'consensusNeeded']);
    }
    await does(app, document, czj.principal, 'countersignatures', objecting(document));
    expect(document.state).toBe('countersigning');
    await does(app, document, fgw.principal, 'sign-offs', { seen: seen(document), takesDissent: true });
    expect(document.state).toBe('registration');
  });

  it('knows no silence: a unit that does not answer is waited for', async () => {
    const document = await consensus({ joint: ['czj'] });
    app.clock.advance({ days: 30 });
    const taking = { seen: seen(document), takesDissent: true };
    expect(await refused(document, fgw.principal, 'sign-offs', taking)).toEqual([422, 'consensusNeeded']);
  });
});

describe('confirming over dissent', () => {
  it('changes no attribute: what was signed is confirmed', async () => {
    const document = await given(app).signed({ joint: ['czj'] });
    await does(app, document, czj.principal, 'countersignatures', objecting(document));
    const shown = (await (await personOf(app, fgw.principal)).get(document.path)).body;
    const sign = shown.actions.find(({ name }: { name: string }) => name === 'sign');
    expect(sign).toMatchObject({ mayOverride: false });
    const open = { attribute: 'onRequest', releaseForm: 'full', grounds: [], reason: '一' };
    const overriding = { seen: seen(document), takesDissent: true, override: open, reason: '另行决定' };
    expect(await refused(document, fgw.principal, 'sign-offs', overriding)).toEqual([422, 'overrideAfterSigning']);
  });
});

describe('where the others sign first', () => {
  const beforeLead = (options: GivenOptions): Promise<GivenDocument> =>
    under(app, { countersignOrder: 'beforeLead' }, () => given(app).cleared(options));

  it('the lead signs when all have answered', async () => {
    const document = await beforeLead(JOINT);
    expect(document.state).toBe('countersigning');
    await given(app).agree(document, 'czj');
    await given(app).agree(document, 'sfj');
    expect(document.state).toBe('departmentSignOff');
    await given(app).sign(document);
    expect(document.state).toBe('registration');
  });

  it('dissent is taken before the lead’s signature, which is then still owed', async () => {
    const document = await beforeLead({ joint: ['czj'] });
    await does(app, document, czj.principal, 'countersignatures', objecting(document));
    await does(app, document, fgw.principal, 'sign-offs', { seen: seen(document), takesDissent: true });
    expect(document.state).toBe('departmentSignOff');
    await given(app).sign(document);
    expect(document.state).toBe('registration');
  });

  it('an answer that is taken back leads back to the countersigning', async () => {
    const document = await beforeLead({ joint: ['czj'] });
    await given(app).agree(document, 'czj');
    const shown = await (await personOf(app, czj.principal)).get(document.path);
    const answer = shown.body.opinions.find(({ step }: { step: string }) => step === 'countersigning');
    await does(app, document, czj.principal, `opinions/${answer.id}/revocations`, { reason: '表述有误' });
    expect(document.state).toBe('countersigning');
  });
});

describe('one person, one unit', () => {
  it('nobody answers for two units', async () => {
    const held = await appointed(app, jyj.principal, 'wjw', 'principalHead');
    const own = await personOf(app, jyj.principal, 'principalHead');
    const document = await given(app).signed({ joint: ['jyj', 'wjw'] });
    const route = `${document.path}/countersignatures`;
    const first = await own.post(route, answering(document), { ifMatch: document.etag });
    expect(first.status).toBe(201);
    await reread(app, document);
    const before = await snapshot(app, document);
    const second = await own.post(route, answering(document), {
      ifMatch: document.etag,
      headers: { 'X-Appointment': held },
    });
    expect([second.status, second.body.issues[0].code]).toEqual([422, 'answersForTwoUnits']);
    expect(await snapshot(app, document)).toEqual(before);
    await does(app, document, wjw.principal, 'countersignatures', answering(document));
    expect(document.state).toBe('registration');
  });

  it('an answer judges nothing in the office: whoever gave it may not accept the document there', async () => {
    const held = await appointed(app, zfb.reviewer2, 'czj', 'deputyHead');
    const person = await personOf(app, zfb.reviewer2, 'officeReviewer');
    const document = await given(app).signed({ issuingName: 'government', joint: ['czj'] });
    const answered = await person.post(`${document.path}/countersignatures`, answering(document), {
      ifMatch: document.etag,
      headers: { 'X-Appointment': held },
    });
    expect([answered.status, answered.body.state]).toEqual([201, 'officeReview']);
    await reread(app, document);
    const before = await snapshot(app, document);
    const accepted = await person.post(
      `${document.path}/acceptances`,
      { seen: seen(document) },
      { ifMatch: document.etag },
    );
    expect([accepted.status, accepted.body.issues?.[0].code]).toEqual([403, 'barredActedInDepartment']);
    expect(await snapshot(app, document)).toEqual(before);
  });
});
