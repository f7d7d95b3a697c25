import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import { answering, does, given, seen } from '../support/given.js';
import { city, czj, fgw, givenPeople, jyj, zfb } from '../support/people.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
});

afterAll(() => app.close());

const viewOf = async (who: string, path: string) => (await as(app, who)).get(`${path}/signing-view`);

describe('what a signer sees', () => {
  it('is what is signed and by whom it was judged', async () => {
    const document = await given(app).cleared();
    const { status, body } = await viewOf(fgw.principal, document.path);
    expect(status).toBe(200);
    expect(body).toMatchObject({ hashes: document.hashes, attribute: 'proactive', releaseForm: 'full', dissent: [] });
    expect(body.judgedBy.map(({ step }: { step: string }) => step)).toEqual([
      'unitOfficeReview',
      'confidentialityReview',
    ]);
    expect(body.judgedBy[0]).toMatchObject({ stepLabel: '核稿', person: { name: expect.any(String) } });
    expect(body.changedSince).toBeNull();
  });

  it('is what has changed since the department signed, once the office has edited, with the place of the whole', async () => {
    const document = await given(app).atOffice();
    const reviewer = await as(app, zfb.reviewer);
    const patch = await reviewer.patch(document.path, { title: '办公室改后的通知' }, { ifMatch: document.etag });
    document.etag = String(patch.headers['etag']);
    document.hashes = patch.body.hashes;
    await does(app, document, zfb.reviewer2, 'acceptances', { seen: seen(document) });
    const { body } = await viewOf(zfb.secrecy, document.path);
    expect(body.changedSince).toMatchObject({
      because: 'lastSignature',
      revision: patch.body.revision,
      counts: { blocks: 0, fields: 1, files: 0, materials: 0 },
    });
    const { revision, against } = body.changedSince;
    const whole = await (
      await as(app, zfb.secrecy)
    ).get(`${document.path}/revisions/${revision}/diff?against=${against}`);
    expect([whole.status, whole.body.content.length]).toEqual([200, 1]);
    const department = await viewOf(fgw.principal, document.path);
    expect(department.body.changedSince).toMatchObject({ because: 'yourOpinion', counts: { fields: 1 } });
  });

  it('is who objected, in their words', async () => {
    const document = await given(app).signed({ joint: ['czj'] });
    await does(app, document, czj.principal, 'countersignatures', {
      ...answering(document),
      outcome: 'object',
      reason: '补贴标准尚未批复',
    });
    const { body } = await viewOf(fgw.principal, document.path);
    expect(body.dissent).toEqual([
      expect.objectContaining({
        kind: 'objection',
        unit: expect.objectContaining({ name: expect.stringContaining('财政') }),
        words: '补贴标准尚未批复',
        message: expect.stringContaining('不同意见'),
      }),
    ]);
  });

  it('is the drafter’s proposal that a signature replaced, and the opinions that were given on it', async () => {
    const document = await given(app).readyForLeader();
    await does(app, document, city.deputy, 'sign-offs', { seen: seen(document) });
    const override = {
      attribute: 'onRequest',
      releaseForm: 'full',
      grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
      reason: '只安排两家供热企业的检修时间，与其他单位和公众无关',
      summary: '供暖检查安排',
    };
    await does(app, document, city.mayor, 'sign-offs', { seen: seen(document), override, reason: '涉及单位内部安排' });
    const { body } = await viewOf(zfb.registrar, document.path);
    expect(body.attribute).toBe('onRequest');
    const kinds = body.dissent.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['overridden', 'replacedProposal']));
    const replaced = body.dissent.find(({ kind }: { kind: string }) => kind === 'replacedProposal');
    expect(replaced).toMatchObject({ attribute: 'proactive', message: expect.stringContaining('主动公开') });
  });

  it('is nothing to a stranger, who cannot tell it from what does not exist', async () => {
    const document = await given(app).cleared();
    for (const who of [jyj.principal, city.mayor, zfb.reviewer]) {
      const hidden = await viewOf(who, document.path);
      const nothing = await viewOf(who, `/api/v1/documents/${randomUUID()}`);
      expect([hidden.status, hidden.body.code]).toEqual([nothing.status, nothing.body.code]);
      expect(hidden.status).toBe(404);
    }
  });
});
