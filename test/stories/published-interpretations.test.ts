import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf, reread } from '../support/given.js';
import { czj, fgw } from '../support/people.js';
import { publicly, PUBLISH, refusedOnBothSides } from '../support/publicly.js';
import type { RefusedAttempt } from '../support/refused.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const WHY = { reason: '发现附表数据有误，先行撤下核实' };

const refused = (...attempt: RefusedAttempt) => refusedOnBothSides(app, ...attempt);

describe('an interpretation that follows', () => {
  it('is deferred only where the last signer allowed it and the matter is pressing', async () => {
    const { cleared, register, issue, sign, issued } = given(app);
    const usual = await issued({ policy: true });
    const deferring = { ...PUBLISH, deferInterpretation: true };
    await refused(usual, fgw.registrar, 'publications', deferring, 422, 'deferralNotApproved');
    await refused(usual, fgw.registrar, 'publications', deferring, 422, 'deferralNotUrgent');
    const plain = await issued({ content: { urgency: 'extraUrgent' } });
    await refused(plain, fgw.registrar, 'publications', deferring, 422, 'nothingToDefer');
    const unasked = await issue(
      await register(await sign(await cleared({ policy: true, content: { urgency: 'urgent' } }))),
    );
    await refused(unasked, fgw.registrar, 'publications', deferring, 422, 'deferralNotApproved');
  });

  it('comes out by itself beside a document that stays as it was', async () => {
    const { cleared, register, issue, publish } = given(app);
    const document = await cleared({ policy: true, content: { urgency: 'extraUrgent' } });
    await does(app, document, fgw.principal, 'sign-offs', { seen: document.hashes, defersInterpretation: true });
    await publish(await issue(await register(document)), { deferInterpretation: true });
    const alone = await publicly(app, document);
    expect([alone.body.interpretationCount, alone.body.interpretations]).toEqual([0, []]);
    const shown = await (await personOf(app, fgw.registrar)).get(document.path);
    expect(shown.body.waitingFor).toEqual([
      expect.objectContaining({ event: 'addInterpretation', role: 'registrar', due: '2026-11-26' }),
    ]);
    app.clock.advance({ days: 1 });
    await does(app, document, fgw.registrar, 'suspensions', WHY);
    await does(app, document, fgw.principal, 'restorations', WHY);
    expect((await publicly(app, document)).body.interpretationCount).toBe(0);
    await does(app, document, fgw.registrar, 'interpretation-additions');
    const both = await publicly(app, document);
    expect([both.body.interpretationCount, both.body.hash, both.body.publishedAt]).toEqual([
      1,
      alone.body.hash,
      alone.body.publishedAt,
    ]);
    expect(both.body.interpretations[0].publishedAt).toBe(app.clock.now().toISOString());
    await does(app, document, fgw.registrar, 'suspensions', WHY);
    app.clock.advance({ days: 1 });
    await does(app, document, fgw.principal, 'restorations', WHY);
    const again = await publicly(app, document);
    expect(again.body).toEqual(both.body);
    expect((await reread(app, document)).state).toBe('published');
    await refused(document, fgw.registrar, 'interpretation-additions', {}, 422, 'additionNotCleared');
  });
});

describe('a further interpretation', () => {
  it('has a clearance and a signature of its own, and leaves the document as it was', async () => {
    const document = await given(app).published({ policy: true });
    const before = await publicly(app, document);
    const material = { title: '常见问题解答', text: '问：如何申领？\n答：在社区窗口申领。', elements: ['attention'] };
    await refused(document, czj.drafter, 'interpretation-additions/drafts', material, 404, 'notFound');
    await refused(document, fgw.registrar, 'interpretation-additions/drafts', material, 403, 'notYourAct');
    await refused(document, fgw.registrar, 'interpretation-additions', {}, 422, 'additionNotSigned');
    const early = { seen: { interpretation: document.hashes.interpretation } };
    await refused(document, fgw.secrecy, 'interpretation-additions/clearances', early, 422, 'additionEmpty');
    await does(app, document, fgw.drafter, 'interpretation-additions/drafts', material);
    await refused(document, fgw.secrecy, 'interpretation-additions/clearances', early, 409, 'displayedHashStale');
    const seen = { seen: { interpretation: document.hashes.interpretation } };
    await refused(document, fgw.principal, 'interpretation-additions/sign-offs', seen, 422, 'additionNotCleared');
    await refused(document, fgw.disclosure, 'interpretation-additions/clearances', seen, 403, 'notYourAct');
    await does(app, document, fgw.secrecy, 'interpretation-additions/clearances', seen);
    await refused(document, fgw.registrar, 'interpretation-additions', {}, 422, 'additionNotSigned');
    await does(app, document, fgw.principal, 'interpretation-additions/sign-offs', seen);
    await does(app, document, fgw.registrar, 'interpretation-additions');
    const after = await publicly(app, document);
    expect([after.body.hash, after.body.interpretationCount]).toEqual([before.body.hash, 2]);
    expect(after.body.interpretations[1]).toMatchObject({ title: '常见问题解答' });
    await refused(document, fgw.registrar, 'interpretation-additions', {}, 422, 'additionEmpty');
    await does(app, document, fgw.registrar, 'suspensions', WHY);
    await does(app, document, fgw.principal, 'restorations', WHY);
    expect((await publicly(app, document)).body).toEqual(after.body);
  });
});
