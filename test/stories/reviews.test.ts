import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import {
  answering,
  clearing,
  CONFIRMED,
  does,
  given,
  personOf,
  reread,
  seen,
  snapshot,
  tries,
} from '../support/given.js';
import type { GivenDocument, GivenOptions } from '../support/given.js';
import { city, czj, fgw, FGW_CLIENT, sfj, zfb } from '../support/people.js';

let app: TestApp;

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'yuantou-'));
  app = await startApp({ config: { logLevel: 'error', dataDir } });
});

afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
});

const WITHHELD: GivenOptions = { attribute: 'nonDisclosure', kind: 'letter' };

/** Refused, with everything as it was. */
async function refused(
  document: GivenDocument,
  who: string,
  route: string,
  body: object,
): Promise<{ status: number; code: string; issues: string[] }> {
  const before = await snapshot(app, document);
  const answer = await tries(app, document, who, route, body);
  expect(await snapshot(app, document)).toEqual(before);
  const issues = (answer.body.issues ?? []) as { code: string }[]; // RFC 9457, with issues
  return { status: answer.status, code: answer.body.code, issues: issues.map(({ code }) => code) };
}

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

describe('保密审查', () => {
  it('says for the text what is consistent with the attribute, and clears it for no less', async () => {
    const document = await given(app).reviewed();
    const narrow = { ...clearing(document), outcomes: { text: 'onRequestOnly' } };
    expect(await refused(document, fgw.secrecy, 'confidentiality-reviews', narrow)).toMatchObject({
      status: 422,
      issues: ['clearingContradictsAttribute'],
    });
    const less = { ...clearing(document), clearedFor: { attribute: 'onRequest', releaseForm: 'full' } };
    expect(await refused(document, fgw.secrecy, 'confidentiality-reviews', less)).toMatchObject({
      status: 422,
      issues: ['clearedForLess'],
    });
    const unknown = { ...clearing(document, ['01234567-89ab-7def-8123-456789abcdef']) };
    expect(await refused(document, fgw.secrecy, 'confidentiality-reviews', unknown)).toMatchObject({
      status: 422,
      issues: ['fileUnknown'],
    });
  });

  it('judges every attachment by itself, not the text alone', async () => {
    const document = await given(app).draft();
    const drafter = await personOf(app, fgw.drafter);
    const added = await drafter
      .request('post', `${document.path}/attachments`, { ifMatch: document.etag, key: 'one-attachment' })
      .field('role', 'attachment')
      .attach('file', Buffer.from('街道,户数\n东升,1200\n'), { filename: '供暖户数.csv', contentType: 'text/csv' });
    expect(added.status).toBe(201);
    await reread(app, document);
    const proposed = await drafter.put(
      `${document.path}/disclosure`,
      { attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益', summary: '冬季供暖检查安排' },
      { ifMatch: document.etag },
    );
    expect(proposed.status).toBe(200);
    await reread(app, document);
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    await given(app).pass(document);
    expect(await refused(document, fgw.secrecy, 'confidentiality-reviews', clearing(document))).toMatchObject({
      status: 422,
      issues: ['fileNotJudged'],
    });
    const narrower = { text: 'public', files: { [added.body.file.id]: 'onRequestOnly' } };
    expect(
      await refused(document, fgw.secrecy, 'confidentiality-reviews', { ...clearing(document), outcomes: narrower }),
    ).toMatchObject({ status: 422, issues: ['clearingContradictsAttribute'] });
    await given(app).clear(document, [added.body.file.id]);
    expect(document.state).toBe('departmentSignOff');
  });

  it('asks for each outcome’s own fields', async () => {
    const document = await given(app).reviewed();
    for (const outcome of ['clear', 'restrict', 'refer'])
      expect(
        await refused(document, fgw.secrecy, 'confidentiality-reviews', { outcome, seen: seen(document) }),
      ).toMatchObject({ status: 400, code: 'malformedRequest' });
  });

  const restriction = (document: GivenDocument, attribute = 'onRequest', finding = '附图含未公开点位') => ({
    outcome: 'restrict',
    seen: seen(document),
    mostOpen: { attribute, releaseForm: attribute === 'nonDisclosure' ? null : 'full' },
    finding,
  });

  it('restricts: the drafter may propose no more, until the content changes', async () => {
    const document = await given(app).reviewed();
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', restriction(document));
    expect(document.state).toBe('attributeAssignment');
    expect(await refused(document, fgw.drafter, 'review-submissions', {})).toMatchObject({
      status: 422,
      issues: ['aboveCeiling'],
    });
    const drafter = await personOf(app, fgw.drafter);
    const edited = await drafter.patch(document.path, { title: '关于冬季供暖检查的通知' }, { ifMatch: document.etag });
    expect(edited.status).toBe(200);
    await reread(app, document);
    await does(app, document, fgw.drafter, 'review-submissions');
    expect(document.state).toBe('unitOfficeReview');
  });

  it('restricts within what was left: the narrower choice goes on', async () => {
    const document = await given(app).reviewed();
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', restriction(document));
    const drafter = await personOf(app, fgw.drafter);
    const proposed = await drafter.put(
      `${document.path}/disclosure`,
      {
        attribute: 'onRequest',
        releaseForm: 'full',
        grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
        reason: '仅涉及特定单位的供热设施检修安排',
        summary: '冬季供暖检查安排',
      },
      { ifMatch: document.etag },
    );
    expect(proposed.status).toBe(200);
    await reread(app, document);
    document.options.attribute = 'onRequest';
    await does(app, document, fgw.drafter, 'review-submissions');
    await given(app).pass(document);
    expect(await refused(document, fgw.secrecy, 'confidentiality-reviews', restriction(document))).toMatchObject({
      status: 422,
      issues: ['restrictionNotNarrower'],
    });
    await given(app).clear(document);
    expect(document.state).toBe('departmentSignOff');
  });

  it('has nothing to restrict where nothing is to be disclosed', async () => {
    const document = await given(app).reviewed(WITHHELD);
    await given(app).endorse(document);
    expect(
      await refused(document, fgw.secrecy, 'confidentiality-reviews', restriction(document, 'nonDisclosure')),
    ).toMatchObject({ status: 422, issues: expect.arrayContaining(['nothingToRestrict']) });
  });

  const PERSONAL = {
    content: {
      body: [{ type: 'paragraph', text: '联系人身份证11010519491231002X，手机13812345678，属于商业秘密的除外。' }],
    },
  };
  const placesOf = async (document: GivenDocument) => {
    const { items } = (await (await personOf(app, fgw.secrecy)).get(`${document.path}/passages`)).body;
    return items as { block: number; from: number; to: number; kind: string; words: string }[];
  };
  type Found = Awaited<ReturnType<typeof placesOf>>[number];
  const judged = ({ block, from, to, kind }: Found, judgement: string) => ({ block, from, to, kind, judgement });

  it('keeps what was made of each place that the text was searched for, and no word of it', async () => {
    const document = await given(app).reviewed(PERSONAL);
    const places = await placesOf(document);
    expect(places.map(({ kind, words }) => [kind, words])).toEqual([
      ['idNumber', '11010519491231002X'],
      ['mobileNumber', '13812345678'],
      ['thirdPartyWord', '商业秘密'],
    ]);
    const [id, mobile] = places as [Found, Found];
    const passages = [judged(id, 'fit'), judged(mobile, 'falseAlarm')];
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', { ...clearing(document), passages });
    const reader = await personOf(app, fgw.principal);
    const opinion = (await reader.get(document.path)).body.opinions.at(-1);
    expect(opinion.words.passages).toEqual({ found: 3, judged: passages });
    const told = (await reader.get(`${document.path}/timeline`)).body.at(-1).sentence;
    expect(told).toContain('提示文字共3处，逐处判断2处：放行 1、误报 1。');
    const { rows } = await app.owner.query<{ detail: object }>(
      'SELECT detail FROM yuantou.record_text WHERE document_id = $1',
      [document.id],
    );
    expect(JSON.stringify(rows)).not.toContain('13812345678');
  });

  it('clears no text for release as a whole in which something is to be masked, nor judges what is not there', async () => {
    const document = await given(app).reviewed(PERSONAL);
    const before = await snapshot(app, document);
    const [id, mobile] = (await placesOf(document)) as [Found, Found];
    const clears = (passages: object[]) =>
      refused(document, fgw.secrecy, 'confidentiality-reviews', { ...clearing(document), passages });
    expect(await clears([judged(id, 'fit'), judged(mobile, 'mask')])).toMatchObject({
      status: 422,
      issues: ['passageToBeMasked'],
    });
    expect(await clears([judged({ ...id, from: id.from + 1 }, 'fit')])).toMatchObject({ issues: ['passageUnknown'] });
    expect(await clears([judged(id, 'fit'), judged(id, 'falseAlarm')])).toMatchObject({ issues: ['passageUnknown'] });
    expect(await clears([judged(id, 'nice')])).toMatchObject({ status: 400 });
    expect(await snapshot(app, document)).toEqual(before);
    // With a limit it is said all the same: that is why the whole text cannot be released.
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', {
      ...restriction(document),
      passages: [judged(mobile, 'mask')],
    });
    expect(document.state).toBe('attributeAssignment');
  });

  const referral = (document: GivenDocument) => ({
    outcome: 'refer',
    seen: seen(document),
    authority: '市保密行政管理部门',
    question: '附件中的管网坐标是否属于工作秘密',
  });

  it('refers what it cannot decide, takes the answer in, and then decides itself', async () => {
    const document = await given(app).reviewed();
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', referral(document));
    expect(document.state).toBe('confidentialityReferral');
    const answer = { answer: '不属于工作秘密', answeredOn: '2026-11-23', reference: '市保函〔2026〕12号' };
    const { reference: _, ...withoutReference } = answer;
    expect(await refused(document, fgw.secrecy, 'referral-answers', withoutReference)).toMatchObject({ status: 400 });
    expect(await refused(document, fgw.checker, 'referral-answers', answer)).toMatchObject({ status: 403 });
    await does(app, document, fgw.secrecy, 'referral-answers', answer);
    expect(document.state).toBe('confidentialityReview');
    await given(app).clear(document);
    expect(document.state).toBe('departmentSignOff');
  });

  it('sends it back from the referral too', async () => {
    const document = await given(app).reviewed();
    await does(app, document, fgw.secrecy, 'confidentiality-reviews', referral(document));
    await does(app, document, fgw.secrecy, 'send-backs', { reason: '请先删去附件坐标' });
    expect(document.state).toBe('drafting');
  });

  it('is the office’s as well: restricted there it goes back to the office’s review', async () => {
    const document = await given(app).accepted();
    expect(document.state).toBe('officeClearance');
    await does(app, document, zfb.secrecy, 'confidentiality-reviews', restriction(document));
    expect(document.state).toBe('officeReview');
    const again = { seen: seen(document) };
    expect(await refused(document, zfb.reviewer, 'acceptances', again)).toMatchObject({
      status: 422,
      issues: ['aboveCeiling'],
    });
  });

  it('is the office’s as well: it refers, and takes the answer in itself', async () => {
    const document = await given(app).accepted();
    await does(app, document, zfb.secrecy, 'confidentiality-reviews', referral(document));
    expect(document.state).toBe('confidentialityReferral');
    const answer = { answer: '不属于工作秘密', answeredOn: '2026-11-23', reference: '市保函〔2026〕13号' };
    expect(await refused(document, fgw.secrecy, 'referral-answers', answer)).toMatchObject({ status: 403 });
    expect(await refused(document, fgw.secrecy, 'send-backs', { reason: '退回' })).toMatchObject({ status: 409 });
    await does(app, document, zfb.secrecy, 'referral-answers', answer);
    expect(document.state).toBe('officeClearance');
    await does(app, document, zfb.secrecy, 'confidentiality-reviews', clearing(document));
    expect(document.state).toBe('leaderSignOff');
  });

  it('has its working days, and says until when', async () => {
    const document = await given(app).reviewed();
    const shown = await (await personOf(app, fgw.drafter)).get(document.path);
    // Seven working days from Monday 2026-11-23, no holiday among them.
    expect(shown.body.waitingFor).toEqual([
      expect.objectContaining({ event: 'clear', role: 'confidentialityReviewer', due: '2026-12-02' }),
    ]);
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

describe('a document that turns out to be secret', () => {
  const unknownTo = async (document: GivenDocument, who: string): Promise<void> => {
    const person = await personOf(app, who);
    const sealed = await person.get(document.path);
    const missing = await person.get('/documents/01234567-89ab-7def-8123-456789abcdef');
    const bare = ({ status, body: { instance: _i, traceId: _t, ...rest } }: typeof sealed): object => ({
      status,
      ...rest,
    });
    expect(bare(sealed)).toEqual(bare(missing));
    expect(sealed.status).toBe(404);
  };

  it('is sealed for everybody at once, whoever drafted or diverted it included', async () => {
    const document = await given(app).cleared();
    expect(await refused(document, fgw.checker, 'diversions', { reason: '含涉密数据' })).toMatchObject({ status: 403 });
    await does(app, document, fgw.secrecy, 'diversions', { reason: '含涉密数据' });
    expect(document.state).toBe('diverted');
    for (const who of [fgw.drafter, fgw.secrecy, fgw.principal, zfb.secrecy, zfb.auditor])
      await unknownTo(document, who);
  });

  it('cannot be touched any more, in the words for what does not exist', async () => {
    const document = await given(app).submitted();
    await does(app, document, fgw.secrecy, 'diversions', { reason: '含涉密数据' });
    expect(await refused(document, fgw.secrecy, 'diversions', { reason: '含涉密数据' })).toMatchObject({
      status: 404,
      code: 'notFound',
    });
    expect(await refused(document, fgw.drafter, 'recalls', { reason: '撤回' })).toMatchObject({ status: 404 });
  });

  it('is not told again to who repeats an earlier request', async () => {
    const document = await given(app).submitted();
    const checker = await personOf(app, fgw.checker);
    const sent = { ifMatch: document.etag, key: 'passed-before-it-was-sealed' };
    const passing = { seen: seen(document), confirms: CONFIRMED };
    const passed = await checker.post(`${document.path}/unit-office-reviews`, passing, sent);
    expect(passed.status).toBe(201);
    await reread(app, document);
    await does(app, document, fgw.secrecy, 'diversions', { reason: '含涉密数据' });
    const repeated = await checker.post(`${document.path}/unit-office-reviews`, passing, sent);
    expect([repeated.status, repeated.body.code]).toEqual([404, 'notFound']);
  });

  it('may quote the mark that was found, which no other act may', async () => {
    const document = await given(app).submitted();
    const words = { reason: '正文第二页标有机密★5年' };
    expect(await refused(document, fgw.checker, 'send-backs', words)).toMatchObject({
      status: 422,
      issues: ['secrecy-mark'],
    });
    await does(app, document, fgw.secrecy, 'diversions', words);
    expect(document.state).toBe('diverted');
  });

  it('owes the secrecy administration a report within 24 hours, without a word of the text', async () => {
    const document = await given(app).atOffice();
    await does(app, document, zfb.secrecy, 'diversions', { reason: '含涉密数据' });
    const reports = async (who: string) =>
      (await (await personOf(app, who)).get('/tasks?kind=diversionReport')).body as {
        subject: { type: string; id: string; title: string };
        due: { on: string };
        explanation: string[];
      }[];
    const about = (one: { subject: { id: string } }) => one.subject.id === document.id;
    expect((await reports(zfb.secrecy)).filter(about)).toMatchObject([
      {
        subject: { type: 'diversion', title: '2026-11-23转涉密渠道的公文' },
        due: { on: '2026-11-24' },
        explanation: [expect.stringContaining('应当在2026-11-24 09:00前（24小时内）')],
      },
    ]);
    // Of what another unit sealed nobody is told, its drafters and their secrecy reviewer included.
    for (const who of [zfb.reviewer, fgw.secrecy, fgw.drafter, fgw.principal, czj.secrecy])
      expect([who, (await reports(who)).filter(about)]).toEqual([who, []]);
    const report = async (who: string, words: string) => {
      const answer = await (await personOf(app, who)).post(`/diversions/${document.id}/reports`, { words });
      return [answer.status, answer.body.issues?.[0]?.code ?? answer.body.code];
    };
    const said = '11月23日10时已向市国家保密局电话报告，登记号17';
    expect(await report(fgw.secrecy, said)).toEqual([404, 'notFound']);
    expect((await report(zfb.reviewer, said))[0]).toBe(403);
    expect(await report(zfb.secrecy, '机密★10年')).toEqual([422, 'secrecy-mark']);
    expect(await report(zfb.secrecy, ' ')).toEqual([400, 'malformedValue']);
    expect((await report(zfb.secrecy, said))[0]).toBe(204);
    expect(await report(zfb.secrecy, said)).toEqual([409, 'diversionReported']);
    expect((await reports(zfb.secrecy)).filter(about)).toEqual([]);
    const closed = await (await personOf(app, zfb.secrecy)).get('/tasks?closed=true&kind=diversionReport');
    expect(closed.body.filter(about)).toMatchObject([{ outcome: 'done', closingWords: said }]);
    await unknownTo(document, zfb.reviewer);
    await unknownTo(document, fgw.drafter);
  });
});
