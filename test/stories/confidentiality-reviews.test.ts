import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { clearing, does, given, personOf, reread, seen, snapshot } from '../support/given.js';
import type { GivenDocument, GivenOptions } from '../support/given.js';
import { fgw, zfb } from '../support/people.js';
import { refusal } from '../support/refused.js';
import type { Attempt } from '../support/refused.js';

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

const refused = (...attempt: Attempt) => refusal(app, ...attempt);

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
