import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { CHANNELS, does, given, personOf, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, zfb } from '../support/people.js';
import { clearingOf, PROPOSED, redetermining, WHY_AGAIN } from '../support/redetermining.js';
import { refusedFor } from '../support/refused.js';
import type { RefusedAttempt } from '../support/refused.js';
import { brokenRecords } from '../support/verify-records.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const refused = (...attempt: RefusedAttempt) => refusedFor(app, ...attempt);

async function publicly(path: string) {
  return app.http().get(`/api/public/v1${path}`);
}

const read = async (document: GivenDocument, number: number, who: string = fgw.drafter) =>
  (await (await personOf(app, who)).get(`${document.path}/redeterminations/${number}`)).body;

describe('属性重新认定', () => {
  it('is judged by whom it has to be, over what they saw, or nothing happens', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const { proposed, submit, endorse, clear, sign, apply, route } = redetermining(app);
    const body = { reason: WHY_AGAIN, towards: 'onRequest', disclosure: PROPOSED.onRequest };
    await refused(document, fgw.registrar, 'redeterminations', body, 403, 'notYourAct');
    await refused(document, czj.drafter, 'redeterminations', body, 404, 'notFound');
    await refused(
      document,
      fgw.drafter,
      'redeterminations',
      { ...body, towards: 'proactive' },
      422,
      'redeterminationTowardsOther',
    );
    const one = await proposed(document, 'onRequest');
    await refused(document, fgw.drafter2, 'redeterminations', body, 409, 'redeterminationUnderWay');
    await refused(
      document,
      fgw.disclosure,
      route(one, 'disclosure-reviews'),
      { seen: one.hashes },
      409,
      'redeterminationNotInThisState',
    );
    await submit(document, one);
    const stale = { ...one.hashes, disclosure: document.hashes.disclosure };
    await refused(
      document,
      fgw.disclosure,
      route(one, 'disclosure-reviews'),
      { seen: stale },
      409,
      'displayedHashStale',
    );
    await refused(document, fgw.secrecy, route(one, 'disclosure-reviews'), { seen: one.hashes }, 403, 'notYourAct');
    await endorse(document, one);
    const less = { ...clearingOf(one), clearedFor: { attribute: 'nonDisclosure', releaseForm: null } };
    await refused(document, fgw.secrecy, route(one, 'confidentiality-reviews'), less, 422, 'clearedForLess');
    await clear(document, one);
    await refused(document, fgw.registrar, route(one, 'applications'), {}, 409, 'redeterminationNotSigned');
    await refused(document, fgw.registrar, route(one, 'sign-offs'), { seen: one.hashes }, 403, 'notYourAct');
    await sign(document, one);
    await refused(document, fgw.principal, route(one, 'applications'), {}, 403, 'notYourAct');
    await refused(document, fgw.registrar, 'redeterminations/7/applications', {}, 404, 'notFound');
    await apply(document, one);
    await refused(document, fgw.registrar, route(one, 'applications'), {}, 409, 'redeterminationNotSigned');
  });

  it('is not judged by who proposed it: the review falls to the office, which from then on knows the document', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const { proposed, submit, endorse, route } = redetermining(app);
    const one = await proposed(document, 'onRequest', {}, fgw.disclosure);
    await submit(document, one, fgw.disclosure);
    await refused(document, fgw.disclosure, route(one, 'disclosure-reviews'), { seen: one.hashes }, 403, 'notYourAct');
    await endorse(document, one, zfb.disclosure);
    expect((await read(document, one.number)).state).toBe('confidentialityReview');
  });

  it('that was only asked for is worded by a drafter, and then the one who asked may judge it', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const asked = await tries(app, document, fgw.disclosure, 'redeterminations', {
      reason: WHY_AGAIN,
      towards: 'onRequest',
    });
    expect(asked.status).toBe(201);
    Object.assign(document, { etag: asked.headers['etag'] });
    const desk = await (await personOf(app, fgw.drafter)).get('/documents?view=todo');
    const row = desk.body.find(({ id }: { id: string }) => id === document.id);
    expect(row.waiting.event).toBe('wordRedetermination');
    await refused(document, fgw.disclosure, 'redeterminations/1/submissions', {}, 422, 'summary-missing');
    const proposal = { reason: WHY_AGAIN, disclosure: PROPOSED.onRequest };
    const worded = await (
      await personOf(app, fgw.drafter)
    ).put(`${document.path}/redeterminations/1/proposal`, proposal, {
      ifMatch: document.etag,
    });
    Object.assign(document, { etag: worded.headers['etag'] });
    const { submit, endorse, look } = redetermining(app);
    const one = await look(document, 1);
    await submit(document, one);
    await endorse(document, one);
    expect((await read(document, 1)).state).toBe('confidentialityReview');
  });

  it('is sent back, refused and withdrawn with a reason, and each is told and ended', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const { proposed, submit, endorse, clear, route } = redetermining(app);
    const one = await proposed(document, 'onRequest');
    await submit(document, one);
    await endorse(document, one);
    await refused(document, fgw.secrecy, route(one, 'send-backs'), { reason: '' }, 400, 'malformedRequest');
    await does(app, document, fgw.secrecy, route(one, 'send-backs'), { reason: '第二段涉及在研事项' });
    expect((await read(document, 1)).opinions.map(({ stands }: { stands: boolean }) => stands)).toEqual([false]);
    await submit(document, one);
    await refused(
      document,
      fgw.secrecy,
      route(one, 'confidentiality-reviews'),
      clearingOf(one),
      409,
      'redeterminationNotInThisState',
    );
    await endorse(document, one);
    await clear(document, one);
    await does(app, document, fgw.principal, route(one, 'refusals'), { reason: '事项尚未办结' });
    const ended = await read(document, 1);
    expect([ended.state, ended.opinions.some(({ stands }: { stands: boolean }) => stands)]).toEqual(['refused', false]);
    const again = await proposed(document, 'onRequest');
    await submit(document, again);
    expect((await read(document, 2)).state).toBe('disclosureReview');
    await does(app, document, fgw.drafter, route(again, 'withdrawals'), { reason: '另行研究' });
    await refused(
      document,
      fgw.drafter,
      route(again, 'withdrawals'),
      { reason: '再撤' },
      409,
      'redeterminationNotInThisState',
    );
    const timeline = await (await personOf(app, fgw.drafter)).get(`${document.path}/timeline`);
    const sentences = timeline.body.map(({ sentence }: { sentence: string }) => sentence).join('\n');
    expect(sentences).toContain('不同意属性重新认定，原认定不变。');
    expect(sentences).toContain('同意属性重新认定的内容。');
    expect(sentences).toContain('事项尚未办结');
  });
});

describe('one winner', () => {
  it('of two that open one, of two that sign it, and of applying against taking down', async () => {
    const { approved, proposed, submit, endorse, clear, route } = redetermining(app);
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const body = { reason: WHY_AGAIN, towards: 'onRequest', disclosure: PROPOSED.onRequest };
    const opened = await Promise.all(
      [fgw.drafter, fgw.drafter2, fgw.disclosure].map((who) => tries(app, document, who, 'redeterminations', body)),
    );
    expect(opened.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    const { rows } = await app.owner.query('SELECT 1 FROM yuantou.redetermination WHERE document_id = $1', [
      document.id,
    ]);
    expect(rows.length).toBe(1);
    const other = await given(app).issued({ attribute: 'nonDisclosure' });
    const one = await proposed(other, 'onRequest');
    await submit(other, one);
    await endorse(other, one);
    await clear(other, one);
    const signed = await Promise.all([
      tries(app, other, fgw.principal, route(one, 'sign-offs'), { seen: one.hashes }),
      tries(app, other, fgw.deputy, route(one, 'refusals'), { reason: '不同意' }),
      tries(app, other, fgw.principal, 'corrections', { reason: '文字有误' }),
    ]);
    expect(signed.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    const published = await given(app).published();
    const stricter = await approved(published, 'nonDisclosure');
    const ends = await Promise.all([
      tries(app, published, fgw.registrar, route(stricter, 'applications')),
      tries(app, published, fgw.registrar, 'suspensions', { reason: '紧急' }),
      tries(app, published, fgw.principal, 'retractions', { reason: '误发', cause: 'publishedInError' }),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    expect(await brokenRecords(app)).toEqual([]);
  });
});

describe('a redetermination that nobody here may clear', () => {
  it('is referred to the competent authority, and goes on with its answer', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const { proposed, submit, endorse, clear, sign, apply, route } = redetermining(app);
    const one = await proposed(document, 'onRequest');
    const question = { authority: '市国家保密局', question: '所附运行参数是否属于工作秘密' };
    await submit(document, one);
    await refused(document, fgw.secrecy, route(one, 'referrals'), question, 409, 'redeterminationNotInThisState');
    await endorse(document, one);
    await refused(document, fgw.disclosure, route(one, 'referrals'), question, 403, 'notYourAct');
    await refused(
      document,
      fgw.secrecy,
      route(one, 'referrals'),
      { ...question, question: ' ' },
      400,
      'malformedValue',
    );
    await does(app, document, fgw.secrecy, route(one, 'referrals'), question);
    expect(await read(document, one.number)).toMatchObject({
      state: 'confidentialityReferral',
      stateLabel: '报请确定',
      waitingFor: [{ event: 'resolveRedeterminationReferral', role: 'confidentialityReviewer' }],
    });
    await refused(
      document,
      fgw.secrecy,
      route(one, 'confidentiality-reviews'),
      clearingOf(one),
      409,
      'redeterminationNotInThisState',
    );
    const answer = {
      answer: '不属于工作秘密，可以依申请公开',
      answeredOn: '2026-11-23',
      reference: '伊保函〔2026〕3号',
    };
    await refused(document, fgw.drafter, route(one, 'referral-answers'), answer, 403, 'notYourAct');
    await does(app, document, fgw.secrecy, route(one, 'referral-answers'), answer);
    expect((await read(document, one.number)).state).toBe('confidentialityReview');
    await clear(document, one);
    await sign(document, one);
    await apply(document, one);
    expect(document.state).toBe('availableOnRequest');
    const { rows } = await app.owner.query<{ act: string; detail: Record<string, unknown>; reason: string }>(
      `SELECT e.act, w.detail, w.reason FROM yuantou.record_entry e
       JOIN yuantou.record_text w ON w.document_id = e.document_id AND w.sequence = e.sequence
       WHERE e.document_id = $1 AND e.act LIKE '%efer%' ORDER BY e.sequence`,
      [document.id],
    );
    expect(rows.map(({ act, detail, reason }) => [act, detail['authority'] ?? detail['reference'], reason])).toEqual([
      ['referRedetermination', question.authority, question.question],
      ['resolveRedeterminationReferral', answer.reference, answer.answer],
    ]);
    expect(await brokenRecords(app)).toEqual([]);
  });
});

describe('a redetermination that brings files', () => {
  const bytes = () => readFile(new URL('../components/files/notice.pdf', import.meta.url));
  const send = async (document: GivenDocument, who: string, n: number, role = 'redactedCopy', name = '删减本.pdf') => {
    const person = await personOf(app, who);
    const request = person.request('post', `${document.path}/redeterminations/${n}/attachments`, {
      ifMatch: document.etag,
    });
    const answer = await request.field('role', role).attach('file', await bytes(), { filename: name });
    if (answer.status === 201) Object.assign(document, { etag: answer.headers['etag'] });
    return answer;
  };
  const code = ({ status, body }: Response) => [status, body.issues?.[0]?.code ?? body.code];
  /** Of what is released only the parts that concern nobody else. */
  const REDACTED = {
    attribute: 'proactive',
    releaseForm: 'redacted',
    grounds: [{ catalogue: 'cn-2019', code: 'ND-4', evidence: { thirdParty: '两家供热企业', harm: '泄露其经营数据' } }],
    reason: '事项已经办结，涉及公众利益；涉及企业经营数据的部分删减后公开',
    summary: '冬季供暖检查安排',
  };

  it('releases the redacted copy in place of the text, judged and signed with what is proposed', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const asked = await tries(app, document, fgw.disclosure, 'redeterminations', {
      reason: '已经办结',
      towards: 'proactive',
    });
    expect(asked.status).toBe(201);
    Object.assign(document, { etag: asked.headers['etag'] });
    expect(code(await send(document, czj.drafter, 1))).toEqual([404, 'notFound']);
    expect((await send(document, fgw.registrar, 1)).status).toBe(403);
    expect(code(await send(document, fgw.drafter, 1, 'attachment'))).toEqual([400, 'notInSet']);
    expect(code(await send(document, fgw.drafter, 7))).toEqual([404, 'notFound']);
    expect(code(await send(document, fgw.drafter, 1, 'redactedCopy', '机密★一年.pdf'))).toEqual([422, 'secrecy-mark']);
    const [spare, added] = [await send(document, fgw.drafter, 1), await send(document, fgw.drafter, 1)];
    expect([spare.status, added.status, added.body.file.role]).toEqual([201, 201, 'redactedCopy']);
    const { id } = added.body.file as { id: string };
    const content = `${document.path}/attachments/${id}/content`;
    expect((await (await personOf(app, fgw.disclosure)).get(content)).status).toBe(200);
    expect((await (await personOf(app, czj.drafter)).get(content)).status).toBe(404);
    const drafter = await personOf(app, fgw.drafter);
    const words = { reason: '按删减本公开', disclosure: { ...REDACTED, redactedCopy: id } };
    const worded = await drafter.put(`${document.path}/redeterminations/1/proposal`, words, { ifMatch: document.etag });
    expect([worded.status, worded.body.issues]).toEqual([200, undefined]);
    Object.assign(document, { etag: worded.headers['etag'] });
    const remove = async (fileId: string) => {
      const answer = await drafter.del(`${document.path}/redeterminations/1/attachments/${fileId}`, {
        ifMatch: document.etag,
      });
      if (answer.status === 200) Object.assign(document, { etag: answer.headers['etag'] });
      return answer;
    };
    expect(code(await remove(id))).toEqual([422, 'fileInUse']);
    expect((await remove(spare.body.file.id)).status).toBe(200);
    expect((await drafter.get(`${document.path}/attachments/${spare.body.file.id}/content`)).status).toBe(404);
    const { look, submit, endorse, sign, route } = redetermining(app);
    const one = await look(document, 1);
    expect((await read(document, 1)).reason).toBe('按删减本公开');
    await submit(document, one);
    expect(code(await send(document, fgw.drafter, 1))).toEqual([409, 'redeterminationNotInThisState']);
    await endorse(document, one);
    const cleared = clearingOf(one) as { outcomes: object };
    await refused(document, fgw.secrecy, route(one, 'confidentiality-reviews'), cleared, 422, 'fileNotJudged');
    const whole = { ...cleared, outcomes: { ...cleared.outcomes, files: { [id]: 'public' } } };
    await does(app, document, fgw.secrecy, route(one, 'confidentiality-reviews'), whole);
    await sign(document, one);
    const applied = await tries(app, document, fgw.registrar, route(one, 'applications'), { channels: CHANNELS });
    expect([applied.status, applied.body.state]).toEqual([201, 'published']);
    const shown = await publicly(`/documents/${applied.body.publicId}`);
    expect(shown.status).toBe(200);
    expect(JSON.stringify(shown.body)).toContain('删减本.pdf');
    expect(JSON.stringify(shown.body)).not.toContain('正文');
    expect(await brokenRecords(app)).toEqual([]);
  });

  it('makes whoever adds a file one of its authors, who may not judge it', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const { proposed, submit, look, route } = redetermining(app);
    const one = await proposed(document, 'onRequest');
    const added = await send(document, fgw.disclosure, one.number, 'thirdPartyConsent', '同意书.pdf');
    expect(added.status).toBe(201);
    await submit(document, one);
    const judged = await look(document, one.number);
    await refused(
      document,
      fgw.disclosure,
      route(one, 'disclosure-reviews'),
      { seen: judged.hashes },
      403,
      'notAllowed',
    );
  });
});
