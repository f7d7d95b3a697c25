import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { clearing, does, given, personOf, reread, seen, snapshot, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { readOpinions } from '../support/opinions.js';
import { city, fgw, zfb } from '../support/people.js';
import { refusedWith } from '../support/refused.js';
import type { Attempt } from '../support/refused.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const refused = (...attempt: Attempt) => refusedWith(app, ...attempt);
const read = (document: GivenDocument, who?: string) => readOpinions(app, document, who);

const plain = (document: GivenDocument): object => ({ seen: seen(document) });

describe('a signature', () => {
  it('asks for the password again after five minutes, and until then signs nothing', async () => {
    const document = await given(app).cleared();
    const head = await personOf(app, fgw.principal);
    const before = await snapshot(app, document);
    app.clock.advance({ minutes: 6 });
    const stale = await head
      .request('post', `${document.path}/sign-offs`, { ifMatch: document.etag, key: 'a-key-for-signing' })
      .send(plain(document));
    expect([stale.status, stale.body.code]).toEqual([403, 'reauthenticationRequired']);
    expect(await snapshot(app, document)).toEqual(before);
    // The helper gives the password again, as a person would.
    await does(app, document, fgw.principal, 'sign-offs', plain(document));
    expect(document.state).toBe('registration');
  });

  it('is given once, however often the same request is sent', async () => {
    const document = await given(app).cleared();
    const head = await personOf(app, fgw.principal);
    const sent = { ifMatch: document.etag, key: 'sign-this-once' };
    const [first, second] = [
      await head.post(`${document.path}/sign-offs`, plain(document), sent),
      await head.post(`${document.path}/sign-offs`, plain(document), sent),
    ];
    expect([first.status, second.status, second.text]).toEqual([201, 201, first.text]);
    expect((await read(document)).opinions.filter(({ step }) => step === 'departmentSignOff')).toHaveLength(1);
  });

  it('is one of two when two heads sign at the same moment', async () => {
    const document = await given(app).cleared();
    const answers = await Promise.all(
      [fgw.deputy, fgw.principal].map((who) => tries(app, document, who, 'sign-offs', plain(document))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await read(document)).opinions.filter(({ step }) => step === 'departmentSignOff')).toHaveLength(1);
  });

  it('costs few statements, an override among them', async () => {
    const document = await given(app).readyForLeader();
    const answer = await tries(app, document, city.deputy, 'sign-offs', {
      ...plain(document),
      override: {
        attribute: 'onRequest',
        releaseForm: 'full',
        grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
        reason: '只安排两家供热企业的检修时间，与其他单位和公众无关',
        summary: '供暖检查安排',
      },
      reason: '涉及单位内部安排',
    });
    expect(answer.status).toBe(201);
    // Who asks; the key: claim and keep; lock and facts; the record with its new text; BEGIN and COMMIT.
    expect(Number(answer.headers['yuantou-statements'])).toBeLessThanOrEqual(8);
    expect(Number(answer.headers['yuantou-round-trips'])).toBeLessThanOrEqual(4);
  });

  it('shows its giver which answers were changed after the first review, and keeps that with it', async () => {
    const document = await given(app).cleared();
    await does(app, document, fgw.drafter, 'recalls', { reason: '更正政策属性' });
    const drafter = await personOf(app, fgw.drafter);
    const policy = { answer: true, reason: '设定补贴标准' };
    await drafter.patch(document.path, { policy }, { ifMatch: document.etag });
    await reread(app, document);
    await given(app).interpret(document);
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    await given(app).pass(document);
    await given(app).clear(document);
    const changed = [{ flag: 'policy', from: false, to: true }];
    const shown = await (await personOf(app, fgw.principal)).get(document.path);
    expect(shown.body.flagsChanged).toEqual(changed);
    await given(app).sign(document);
    const after = await (await personOf(app, fgw.drafter)).get(document.path);
    expect(after.body.opinions.at(-1)).toMatchObject({ step: 'departmentSignOff', stands: true });
    const { rows } = await app.owner.query<{ detail: { flagsChanged: object[] } }>(
      'SELECT detail FROM yuantou.record_text WHERE document_id = $1 ORDER BY sequence DESC LIMIT 1',
      [document.id],
    );
    expect(rows[0]?.detail.flagsChanged).toEqual(changed);
  });

  it('covers document and interpretation package together: plan and materials come first (S4)', async () => {
    const document = await given(app).draft({ policy: true });
    const drafter = await personOf(app, fgw.drafter);
    const proposed = await drafter.put(
      `${document.path}/disclosure`,
      { attribute: 'proactive', releaseForm: 'full', reason: '惠民政策', summary: '冬季供暖补贴办法' },
      { ifMatch: document.etag },
    );
    expect(proposed.status).toBe(200);
    await reread(app, document);
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    await given(app).pass(document);
    await given(app).clear(document);
    expect(await refused(document, fgw.principal, 'sign-offs', plain(document))).toEqual([
      422,
      'interpretation-plan-missing',
      'interpretation-material-missing',
    ]);
    await does(app, document, fgw.principal, 'send-backs', { reason: '请编制解读方案和解读材料' });
    await given(app).interpret(document);
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    // 核稿 covered content and disclosure, and is kept; the clearance covered the package too.
    expect(document.state).toBe('confidentialityReview');
    await given(app).clear(document);
    await given(app).sign(document);
    expect(document.state).toBe('registration');
  });
});

describe('only what covered the changed scope lapses (whitehall #11559)', () => {
  it('a change of the interpretation keeps 核稿, endorsement and countersignatures', async () => {
    const document = await given(app).signed({ policy: true, joint: ['czj'] });
    await given(app).agree(document, 'czj');
    expect(document.state).toBe('registration');
    const other = await given(app).signed({ policy: true, joint: ['czj', 'sfj'] });
    await given(app).agree(other, 'czj');
    await does(app, other, fgw.drafter, 'recalls', { reason: '完善解读材料' });
    const drafter = await personOf(app, fgw.drafter);
    const changed = await drafter.put(
      `${other.path}/interpretation/plan`,
      { outline: '重新编写的提纲', form: '问答', channel: '门户网站', time: '同步', responsible: '综合科' },
      { ifMatch: other.etag },
    );
    expect(changed.status).toBe(200);
    const shown = await read(other);
    expect(Object.fromEntries(shown.opinions.map(({ step, stands }) => [step, stands]))).toEqual({
      unitOfficeReview: true,
      confidentialityReview: false,
      departmentSignOff: false,
      countersigning: true,
    });
    expect(shown.opinions.find(({ step }) => step === 'confidentialityReview')?.lapsedBecause).toEqual([
      expect.objectContaining({ kind: 'lapsed', scopes: ['interpretation'] }),
    ]);
  });

  it('a change of the content takes them all, and every one of them stays to be read', async () => {
    const document = await given(app).cleared({ attribute: 'nonDisclosure', kind: 'letter' });
    await does(app, document, fgw.drafter, 'recalls', { reason: '改正' });
    const drafter = await personOf(app, fgw.drafter);
    await drafter.patch(document.path, { title: '关于供暖工作的函' }, { ifMatch: document.etag });
    const shown = await read(document);
    expect(shown.opinions.map(({ step, stands }) => [step, stands])).toEqual([
      ['unitOfficeReview', false],
      ['disclosureReview', false],
      ['confidentialityReview', false],
    ]);
  });
});

describe('a leader who decides otherwise', () => {
  const ON_REQUEST = {
    attribute: 'onRequest',
    releaseForm: 'full',
    grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
    reason: '只安排两家供热企业的检修时间，与其他单位和公众无关',
    summary: '供暖检查安排',
  };
  const WITHHELD = {
    attribute: 'nonDisclosure',
    grounds: [{ catalogue: 'cn-2019', code: 'ND-6b', evidence: { endsWhen: '方案定稿印发之日' } }],
    reason: '方案尚在研究论证，过早公布会误导当事人',
    reviewAt: { type: 'event', event: '方案定稿' },
  };

  const overriding = (document: GivenDocument, override: object, reason = '涉及单位内部安排'): object => ({
    seen: seen(document),
    override,
    reason,
  });

  const mayOverride = async (document: GivenDocument, who: string): Promise<boolean> => {
    const { actions } = (await (await personOf(app, who)).get(document.path)).body;
    return actions.find(({ name }: { name: string }) => name === 'sign').mayOverride;
  };

  it('changes the attribute in the act of signing, and every other view stays as recorded dissent', async () => {
    const document = await given(app).readyForLeader();
    await does(app, document, city.deputy, 'sign-offs', plain(document));
    await does(app, document, city.mayor, 'sign-offs', overriding(document, ON_REQUEST));
    expect(document.state).toBe('registration');
    const shown = await read(document);
    expect(shown.disclosure.attribute).toBe('onRequest');
    const overridden = shown.opinions.filter(({ lapsedBecause }) =>
      lapsedBecause.some(({ kind, scopes }) => kind === 'overridden' && scopes.join() === 'disclosure'),
    );
    // All but the mayor's own; none of them lapsed: they go on counting for content and interpretation.
    expect(overridden).toHaveLength(shown.opinions.length - 1);
    expect(shown.opinions.every(({ stands }) => stands)).toBe(true);
    const { rows } = await app.owner.query<{ detail: { dissent: { proposal: object; opinions: string[] } } }>(
      'SELECT detail FROM yuantou.record_text WHERE document_id = $1 ORDER BY sequence DESC LIMIT 1',
      [document.id],
    );
    expect(rows[0]?.detail.dissent).toEqual({
      proposal: { attribute: 'proactive', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      opinions: overridden.map(({ id }) => id),
    });
  });

  it('says why, and gives what the new attribute itself asks for', async () => {
    const document = await given(app).readyForLeader();
    const { reason: _, ...silent } = overriding(document, ON_REQUEST) as { reason: string }; // it has one
    expect(await refused(document, city.deputy, 'sign-offs', silent)).toEqual([422, 'reasonNeeded']);
    const groundless = overriding(document, { ...ON_REQUEST, reason: '', summary: '' });
    expect(await refused(document, city.deputy, 'sign-offs', groundless)).toEqual(
      expect.arrayContaining([422, 'reason-missing', 'summary-missing']),
    );
  });

  it('opens nothing beyond what was cleared', async () => {
    const document = await given(app).readyForLeader({ attribute: 'onRequest' });
    const open = { attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益', summary: '供暖检查安排' };
    expect(await refused(document, city.deputy, 'sign-offs', overriding(document, open))).toEqual(
      expect.arrayContaining([422, 'overrideBeyondClearance']),
    );
  });

  it('opens what was cleared for more than was proposed', async () => {
    const document = await given(app).accepted({ attribute: 'onRequest' });
    await does(app, document, zfb.secrecy, 'confidentiality-reviews', {
      ...clearing(document),
      outcomes: { text: 'public' },
      clearedFor: { attribute: 'proactive', releaseForm: 'full' },
    });
    const open = { attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益', summary: '供暖检查安排' };
    await does(app, document, city.deputy, 'sign-offs', overriding(document, open, '应主动公开'));
    await does(app, document, city.mayor, 'sign-offs', plain(document));
    expect([document.state, (await read(document)).disclosure.attribute]).toEqual(['registration', 'proactive']);
  });

  it('withholds only with an endorsement of the office’s own disclosure officer', async () => {
    const document = await given(app).readyForLeader();
    expect(await refused(document, city.deputy, 'sign-offs', overriding(document, WITHHELD))).toEqual([
      422,
      'overrideNeedsEndorsement',
      'disclosure-review-missing',
    ]);
    await does(app, document, city.deputy, 'send-backs', { reason: '请公开科审查不公开理由', to: 'office' });
    expect(await refused(document, fgw.disclosure, 'disclosure-reviews', plain(document))).toEqual([403, 'notYourAct']);
    await does(app, document, zfb.disclosure, 'disclosure-reviews', plain(document));
    expect(document.state).toBe('officeReview');
    await given(app).accept(document);
    await does(app, document, city.deputy, 'sign-offs', overriding(document, WITHHELD));
    await does(app, document, city.mayor, 'sign-offs', plain(document));
    expect([document.state, (await read(document)).disclosure.attribute]).toEqual(['registration', 'nonDisclosure']);
  });

  it('is no drafter for it: having taken the signature back, the leader may sign again', async () => {
    const document = await given(app).readyForLeader();
    await does(app, document, city.deputy, 'sign-offs', overriding(document, ON_REQUEST));
    const mine = (await read(document)).opinions.at(-1);
    await does(app, document, city.deputy, `opinions/${mine?.id}/revocations`, { reason: '再斟酌' });
    expect(document.state).toBe('leaderSignOff');
    await does(app, document, city.deputy, 'sign-offs', plain(document));
    await does(app, document, city.mayor, 'sign-offs', plain(document));
    expect(document.state).toBe('registration');
  });

  it('is the department’s head where the name is its own, and not where it is the government’s', async () => {
    const own = await given(app).cleared();
    expect(await mayOverride(own, fgw.principal)).toBe(true);
    await does(app, own, fgw.principal, 'sign-offs', overriding(own, ON_REQUEST));
    expect([own.state, (await read(own)).disclosure.attribute]).toEqual(['registration', 'onRequest']);
    const governments = await given(app).cleared({ issuingName: 'government' });
    expect(await mayOverride(governments, fgw.deputy)).toBe(false);
    expect(await refused(governments, fgw.deputy, 'sign-offs', overriding(governments, ON_REQUEST))).toEqual(
      expect.arrayContaining([422, 'overrideNotYours']),
    );
  });

  it('writes no secrecy mark into it', async () => {
    const document = await given(app).cleared();
    const marked = overriding(document, { ...ON_REQUEST, reason: '机密★5年' });
    expect(await refused(document, fgw.principal, 'sign-offs', marked)).toEqual([422, 'secrecy-mark']);
    const commented = { ...plain(document), comment: '附件为机密★5年' };
    expect(await refused(document, fgw.principal, 'sign-offs', commented)).toEqual([422, 'secrecy-mark']);
  });
});
