import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { clearing, CONFIRMED, does, given, personOf, reread, seen, snapshot, tries } from '../support/given.js';
import type { GivenDocument, GivenOptions } from '../support/given.js';
import { readOpinions } from '../support/opinions.js';
import { city, czj, fgw, nyncj, slz, sthjj, wjw, zfb, zwfwj } from '../support/people.js';
import { appointed, vacated } from '../support/posts.js';
import { refusedWith } from '../support/refused.js';
import type { Attempt } from '../support/refused.js';
import { under } from '../support/variant-packs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const refused = (...attempt: Attempt) => refusedWith(app, ...attempt);
const read = (document: GivenDocument, who?: string) => readOpinions(app, document, who);

const plain = (document: GivenDocument): object => ({ seen: seen(document) });

describe('signing in the department’s own name', () => {
  it('takes one head, whichever', async () => {
    const byDeputy = await given(app).cleared();
    await does(app, byDeputy, fgw.deputy, 'sign-offs', plain(byDeputy));
    expect(byDeputy.state).toBe('registration');
    const byPrincipal = await given(app).cleared();
    await does(app, byPrincipal, fgw.principal, 'sign-offs', plain(byPrincipal));
    expect(byPrincipal.state).toBe('registration');
  });

  it('takes deputy and principal for what goes to a superior (请示), the principal last', async () => {
    const document = await given(app).cleared({ kind: 'request', attribute: 'nonDisclosure' });
    expect(await refused(document, fgw.principal, 'sign-offs', plain(document))).toEqual([403, 'notYourAct']);
    await does(app, document, fgw.deputy, 'sign-offs', plain(document));
    expect(document.state).toBe('departmentSignOff');
    expect(await refused(document, fgw.deputy, 'sign-offs', plain(document))).toEqual([403, 'notYourAct']);
    await does(app, document, fgw.principal, 'sign-offs', plain(document));
    expect(document.state).toBe('registration');
  });

  it('is sent back by the signer in turn, with a reason', async () => {
    const document = await given(app).cleared();
    expect(await refused(document, fgw.principal, 'send-backs', {})).toEqual([400, 'missingField']);
    await does(app, document, fgw.principal, 'send-backs', { reason: '补充法律依据' });
    expect(document.state).toBe('drafting');
  });
});

describe('signing in the government’s name (S5)', () => {
  const GOVERNMENT: GivenOptions = { issuingName: 'government' };

  it('needs the principal head of the department last: a deputy’s signature is not enough', async () => {
    const document = await given(app).cleared(GOVERNMENT);
    await does(app, document, fgw.deputy, 'sign-offs', plain(document));
    expect(document.state).toBe('departmentSignOff');
    expect(await refused(document, fgw.deputy, 'sign-offs', plain(document))).toEqual([403, 'notYourAct']);
    await does(app, document, fgw.principal, 'sign-offs', plain(document));
    expect(document.state).toBe('officeReview');
  });

  it('cannot be lent where it is reserved to the principal', async () => {
    await lend(wjw.principal, wjw.deputy, '2026-11-23', '2026-12-31');
    const document = await given(app).cleared({ ...GOVERNMENT, unit: 'wjw' });
    await does(app, document, wjw.deputy, 'sign-offs', plain(document));
    const principal = await personOf(app, wjw.principal);
    const lent = { ...plain(document), onBehalfOf: principal.personId };
    expect(await refused(document, wjw.deputy, 'sign-offs', lent)).toEqual([403, 'noDelegation']);
  });

  it('is completed by the government’s own signers in their order', async () => {
    const document = await given(app).readyForLeader();
    expect(await refused(document, city.mayor, 'sign-offs', plain(document))).toEqual([403, 'notYourAct']);
    await does(app, document, city.deputy2, 'sign-offs', plain(document));
    expect(document.state).toBe('leaderSignOff');
    await does(app, document, city.mayor, 'sign-offs', plain(document));
    expect(document.state).toBe('registration');
  });

  it('goes back to the office from the leader, and is accepted anew', async () => {
    const document = await given(app).readyForLeader();
    await does(app, document, city.deputy, 'sign-offs', plain(document));
    expect(await refused(document, city.mayor, 'send-backs', { reason: '退回', to: 'drafter' })).toEqual([
      409,
      'notInThisState',
    ]);
    await does(app, document, city.mayor, 'send-backs', { reason: '请核实数据', to: 'office' });
    expect(document.state).toBe('officeReview');
    await given(app).accept(document);
    // The office's clearance still stands; the deputy's signature does not.
    expect(document.state).toBe('leaderSignOff');
    expect(await refused(document, city.mayor, 'sign-offs', plain(document))).toEqual([403, 'notYourAct']);
  });
});

async function lend(from: string, to: string, startsOn: string, endsOn: string): Promise<void> {
  const [lender, borrower] = [await personOf(app, from), await personOf(app, to)];
  const answer = await lender.post('/delegations', {
    fromAppointmentId: lender.appointmentId,
    toAppointmentId: borrower.appointmentId,
    startsOn,
    endsOn,
    reason: '出差期间委托',
  });
  expect(answer.status).toBe(201);
}

describe('a dated delegation', () => {
  it('lets a deputy sign for the principal on its days, shown as 王×（李×代)', async () => {
    await lend(zfb.principal, zfb.deputy, '2026-11-24', '2026-11-30');
    const document = await given(app).readyForLeader({ issuingName: 'governmentOffice' });
    const principal = await personOf(app, zfb.principal);
    const lent = { ...plain(document), onBehalfOf: principal.personId };
    expect(await refused(document, zfb.deputy, 'sign-offs', lent)).toEqual([403, 'noDelegation']);
    app.clock.advance({ days: 1 });
    expect(await refused(document, zfb.deputy, 'sign-offs', plain(document))).toEqual([403, 'notYourAct']);
    const shown = await (await personOf(app, zfb.deputy)).get(document.path);
    const action = shown.body.actions.find(({ name }: { name: string }) => name === 'sign');
    expect(action).toMatchObject({
      name: 'sign',
      allowed: true,
      because: [],
      onBehalfOf: { id: principal.personId, name: '秦怀远' },
    });
    await does(app, document, zfb.deputy, 'sign-offs', lent);
    expect(document.state).toBe('registration');
    const signature = (await read(document)).opinions.at(-1);
    expect([signature?.onBehalfOf?.name, signature?.person.name]).toEqual(['秦怀远', '秦思齐']);
    app.clock.set('2026-11-23T09:00:00+08:00');
  });

  it('is not claimed for somebody else by whoever signs anyway', async () => {
    const document = await given(app).cleared();
    const other = await personOf(app, czj.principal);
    const body = { ...plain(document), onBehalfOf: other.personId };
    expect(await refused(document, fgw.principal, 'sign-offs', body)).toEqual([403, 'noDelegation']);
  });
});

describe('bars on persons', () => {
  it('whoever drafted it never signs it, in whatever post', async () => {
    const document = await given(app).cleared({ unit: 'sthjj' });
    await appointed(app, sthjj.drafter, 'sthjj', 'deputyHead');
    const before = await snapshot(app, document);
    const signing = await tries(app, document, sthjj.drafter, 'sign-offs', plain(document), 'deputyHead');
    expect([signing.status, signing.body.issues[0].code]).toEqual([403, 'barredAuthor']);
    expect(await snapshot(app, document)).toEqual(before);
  });

  /** The checker also holds the confidentiality reviewer's post. */
  async function bothPosts(unit: 'czj' | 'slz', checker: string): Promise<GivenDocument> {
    const document = await given(app).submitted({ unit });
    const passing = { seen: seen(document), confirms: CONFIRMED };
    return does(app, document, checker, 'unit-office-reviews', passing, 'unitOfficeReviewer');
  }

  it('strict: nobody takes two of the duties, whatever posts they hold', async () => {
    await appointed(app, czj.checker, 'czj', 'confidentialityReviewer');
    const document = await bothPosts('czj', czj.checker);
    const before = await snapshot(app, document);
    const second = await tries(
      app,
      document,
      czj.checker,
      'confidentiality-reviews',
      clearing(document),
      'confidentialityReviewer',
    );
    expect([second.status, second.body.issues[0].code]).toEqual([403, 'barredSecondDuty']);
    expect(await snapshot(app, document)).toEqual(before);
    await given(app).clear(document);
    expect(document.state).toBe('departmentSignOff');
  });

  it('small units may join their reviews, but never drafting and signing', async () => {
    await appointed(app, slz.checker, 'slz', 'confidentialityReviewer');
    await appointed(app, slz.checker, 'slz', 'deputyHead');
    const joined = (): Promise<GivenDocument> => bothPosts('slz', slz.checker);
    const strict = await joined();
    const barred = await tries(
      app,
      strict,
      slz.checker,
      'confidentiality-reviews',
      clearing(strict),
      'confidentialityReviewer',
    );
    expect(barred.status).toBe(403);
    const document = await under(app, { separation: 'smallUnit' }, joined);
    await does(app, document, slz.checker, 'confidentiality-reviews', clearing(document), 'confidentialityReviewer');
    expect(document.state).toBe('departmentSignOff');
    const before = await snapshot(app, document);
    const signing = await tries(app, document, slz.checker, 'sign-offs', plain(document), 'deputyHead');
    expect([signing.status, signing.body.issues[0].code]).toEqual([403, 'barredSecondDuty']);
    expect(await snapshot(app, document)).toEqual(before);
    await does(app, document, slz.principal, 'sign-offs', plain(document));
    expect(document.state).toBe('registration');
  });
});

describe('a post that nobody holds', () => {
  it('is named before the document is handed over, and the document waits', async () => {
    const document = await given(app).proposed({ unit: 'nyncj' });
    await vacated(app, nyncj.principal);
    await vacated(app, nyncj.deputy);
    expect(await refused(document, nyncj.drafter, 'review-submissions', {})).toEqual([422, 'vacant-post']);
    const shown = await read(document, nyncj.drafter);
    const check = shown.gate.find(({ code }) => code === 'vacant-post');
    expect([check?.status, check?.problems.length]).toEqual(['fail', 1]);
  });

  it('or that only somebody barred could fill', async () => {
    await vacated(app, zwfwj.principal);
    await vacated(app, zwfwj.deputy);
    await appointed(app, zwfwj.drafter2, 'zwfwj', 'principalHead');
    const drafter = await personOf(app, zwfwj.drafter2, 'drafter');
    const document = await given(app).proposed({ unit: 'zwfwj' });
    // With another's draft the new head may sign; with their own edit in it, nobody may.
    await does(app, document, zwfwj.drafter, 'reworks');
    const edited = await drafter.patch(document.path, { title: '关于政务服务的通知' }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    await reread(app, document);
    await does(app, document, zwfwj.drafter, 'completions');
    expect(await refused(document, zwfwj.drafter, 'review-submissions', {})).toEqual([422, 'vacant-post']);
  });
});
