import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestApp } from '../support/app.js';
import type { Caller } from '../support/as.js';
import {
  bundle,
  CLEAR,
  CONTENT,
  DEPUTY,
  DISCLOSURE,
  INTERPRETATION,
  PARAGRAPH,
  PRINCIPAL,
} from '../support/bundles.js';
import { does, given, personOf, reread, seen, tries } from '../support/given.js';
import { packInForce } from '../support/inside.js';
import { fgw, unitIdOf, zfb } from '../support/people.js';
import { checksOf, codesOf, documentOf, itemsOf, openOffice, rowsIn } from '../support/submitting.js';

let app: TestApp;
let oa: Caller;

beforeAll(async () => {
  ({ app, oa } = await openOffice());
});

afterAll(() => app.close());

const submit = (body: Record<string, unknown>, by: Caller = oa): Promise<Response> => by.post('/submissions', body);

const countOf = (table: string): Promise<number> => rowsIn(app, table);

describe('the cure of a return', () => {
  it('answers every item: what is neither fixed nor contested is named, and nothing changes', async () => {
    const externalId = randomUUID();
    const first = await submit(bundle({ externalId, disclosure: null, interpretation: null }));
    const before = [await countOf('record_entry'), await countOf('opinion'), await countOf('return_notice')];
    const half = await submit(bundle({ externalId, interpretation: null }));
    expect([half.status, codesOf(half)]).toEqual([422, ['returnItemUnanswered', 'returnItemUnanswered']]);
    expect(half.body.issues[0].pointer).toMatch(/^\/returns\/1\/items\/\d+$/);
    const stubborn = await submit(
      bundle({ externalId, interpretation: null, answers: [{ position: 1, words: '不必' }] }),
    );
    expect(codesOf(stubborn)).toEqual(['returnItemNotContestable']);
    const unknown = await submit(bundle({ externalId, answers: [{ position: 99, words: '不必' }] }));
    expect([unknown.status, codesOf(unknown)]).toEqual([422, ['returnItemUnknown']]);
    const renamed = await submit(bundle({ externalId, content: { ...CONTENT, issuingName: 'governmentOffice' } }));
    expect(codesOf(renamed)).toEqual(['issuingNameFrozen']);
    expect([await countOf('record_entry'), await countOf('opinion'), await countOf('return_notice')]).toEqual(before);

    const cured = await submit(bundle({ externalId }));
    expect([cured.status, cured.body.state, cured.body.round, cured.body.id]).toEqual([
      201,
      'officeReview',
      2,
      first.body.id,
    ]);
    const shown = await oa.get(`/documents/${cured.body.id}`);
    expect(
      shown.body.returns[0].items.map((item: { answers: { kind: string }[] }) => item.answers.map(({ kind }) => kind)),
    ).toEqual(itemsOf(first).map(() => ['fixed']));
  });

  it('lets a contested item before a human, who waives it or returns', async () => {
    const externalId = randomUUID();
    const first = await submit(bundle({ externalId, interpretation: null }));
    const answers = itemsOf(first).map(({ position }) => ({ position, words: '属于内部执行标准，不面向公众' }));
    const contested = await submit(bundle({ externalId, interpretation: null, answers }));
    expect([contested.status, contested.body.state]).toEqual([201, 'officeReview']);
    const document = documentOf(contested);
    const unwaived = await tries(app, document, zfb.reviewer, 'acceptances', { seen: seen(document) });
    expect([unwaived.status, codesOf(unwaived)]).toEqual([
      422,
      ['interpretation-plan-missing', 'interpretation-material-missing'],
    ]);
    await does(app, document, zfb.reviewer, 'acceptances', {
      seen: seen(document),
      waivers: itemsOf(first).map(({ check }) => ({ check, reason: '确不面向公众，同意' })),
    });
    expect(document.state).toBe('officeClearance');
    const { rows } = await app.owner.query(
      `SELECT a.kind, count(*)::integer AS times FROM yuantou.return_answer a
       JOIN yuantou.return_notice n ON n.id = a.notice_id WHERE n.document_id = $1 GROUP BY a.kind ORDER BY a.kind`,
      [document.id],
    );
    expect(rows).toEqual([
      { kind: 'contested', times: 2 },
      { kind: 'waived', times: 2 },
    ]);
  });

  it('a contested item that a human returns again is not contested any more', async () => {
    const externalId = randomUUID();
    const first = await submit(bundle({ externalId, interpretation: null }));
    const answers = itemsOf(first).map(({ position }) => ({ position, words: '不面向公众' }));
    const document = documentOf(await submit(bundle({ externalId, interpretation: null, answers })));
    const head = await personOf(app, zfb.principal);
    const prefilled = await head.get(`${document.path}/return-draft`);
    expect([
      prefilled.status,
      prefilled.body.saved,
      prefilled.body.items.map((one: { check: string }) => one.check),
    ]).toEqual([200, false, ['interpretation-plan-missing', 'interpretation-material-missing']]);
    const items = prefilled.body.items.map(({ codeLabel: _, ...item }: { codeLabel: string }) => item);
    await does(app, document, zfb.principal, 'returns', { items, phone: '0458-1111111' });
    expect(document.state).toBe('returned');
    // The very first bundle, come late, is known and changes nothing; a new one has to answer.
    expect((await submit(bundle({ externalId, interpretation: null }))).body).toMatchObject({ known: true, round: 2 });
    const content = { ...CONTENT, urgency: 'urgent' };
    const again = await submit(bundle({ externalId, interpretation: null, content }));
    expect([again.status, codesOf(again)]).toEqual([422, ['returnItemUnanswered', 'returnItemUnanswered']]);
  });

  it('loses nothing in three returns and burns no document number (Steedos #3545, #1393)', async () => {
    const externalId = randomUUID();
    const texts = ['一', '二', '三'];
    const returned: string[] = [];
    for (const text of texts) {
      const missing = returned.length === 0 ? { disclosure: null } : { disclosure: { ...DISCLOSURE, summary: '' } };
      const last =
        returned.length === 2 ? { disclosure: DISCLOSURE, interpretation: { ...INTERPRETATION, plan: null } } : missing;
      const content = { ...CONTENT, body: [PARAGRAPH, { type: 'paragraph', text }] };
      const answer = await submit(bundle({ externalId, content, ...last }));
      expect([answer.status, answer.body.state, answer.body.round]).toEqual([201, 'returned', returned.length + 1]);
      returned.push(answer.body.returnNotice.number);
    }
    const cured = await submit(bundle({ externalId }));
    expect([cured.status, cured.body.state, cured.body.round, cured.body.number]).toEqual([
      201,
      'officeReview',
      4,
      null,
    ]);
    expect(new Set(returned).size).toBe(3);
    expect(await countOf('issued_number')).toBe(0);
    const shown = await oa.get(`/documents/${cured.body.id}`);
    expect(shown.body.returns.map(({ number }: { number: string }) => number)).toEqual(returned);
    const { rows } = await app.owner.query(
      `SELECT count(DISTINCT content_hash)::integer AS texts, count(*)::integer AS revisions FROM yuantou.revision
       WHERE document_id = $1`,
      [cured.body.id],
    );
    expect(rows).toEqual([{ texts: 4, revisions: 4 }]);
  });

  it('keeps 核稿 when only the interpretation was missing; clearance and signature are given again', async () => {
    const externalId = randomUUID();
    const first = await submit(bundle({ externalId, interpretation: null }));
    expect(first.body.state).toBe('returned');
    const cured = await submit(bundle({ externalId, attestations: [CLEAR, DEPUTY, PRINCIPAL] }));
    expect([cured.status, cured.body.state]).toEqual([201, 'officeReview']);
    const shown = await oa.get(`/documents/${cured.body.id}`);
    const standing = shown.body.opinions
      .filter(({ stands }: { stands: boolean }) => stands)
      .map(({ step, round }: { step: string; round: number }) => [step, round]);
    expect(standing).toEqual(
      expect.arrayContaining([
        ['unitOfficeReview', 0],
        ['confidentialityReview', 1],
        ['departmentSignOff', 1],
      ]),
    );
    expect(standing).toHaveLength(4);
  });

  it('is closed to bundles once a hand has taken the document over', async () => {
    const externalId = randomUUID();
    const document = documentOf(await submit(bundle({ externalId, disclosure: null })));
    await does(app, document, fgw.drafter, 'reopenings');
    expect(document.state).toBe('drafting');
    const late = await submit(bundle({ externalId }));
    expect([late.status, late.body.code]).toEqual([409, 'externalIdClosed']);
  });
});

describe('taken over by hand', () => {
  it('a returned bundle is completed, reviewed and signed here, and every item is found fixed', async () => {
    const first = await submit(bundle({ disclosure: null, interpretation: null, attestations: [] }));
    expect(first.body.state).toBe('returned');
    const document = documentOf(first);
    const drafter = await personOf(app, fgw.drafter);
    await does(app, document, fgw.drafter, 'reopenings');
    const proposed = await drafter.put(`${document.path}/disclosure`, DISCLOSURE, { ifMatch: document.etag });
    expect(proposed.status).toBe(200);
    await given(app).interpret(await reread(app, document));
    const shown = (await drafter.get(document.path)).body.returns[0].items;
    const open = shown.filter(({ status }: { status: string }) => status !== 'fixed');
    expect(open.map(({ check, status }: Record<string, string>) => [check, status])).toEqual(
      [
        ['confidentiality-review-missing', 'awaited'],
        ['interpretation-not-approved', 'awaited'],
        ['sign-off-missing', 'awaited'],
      ].filter(([check]) => checksOf(first).includes(check ?? '')),
    );
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    await given(app).clear(await given(app).pass(document));
    await given(app).sign(document);
    expect(document.state).toBe('officeReview');
    const read = (await drafter.get(document.path)).body;
    expect(read.round).toBe(2);
    expect(read.returns[0].items.every(({ status }: { status: string }) => status === 'fixed')).toBe(true);
  });
});

describe('a joint bundle', () => {
  it('is returned for the countersignatures that nobody can attest, and to them once taken over', async () => {
    const joint = { jointUnits: [await unitIdOf(app, 'czj')], leadUnitId: await unitIdOf(app, 'fgw') };
    const first = await submit(bundle({ content: { ...CONTENT, ...joint } }));
    expect([first.body.state, checksOf(first)]).toEqual(['returned', ['joint-opinion-missing']]);
    const document = documentOf(first);
    await does(app, document, fgw.drafter, 'reopenings');
    await does(app, document, fgw.drafter, 'completions');
    // What was attested of the reviews stands over the same texts; the heads answer for this round themselves.
    await does(app, document, fgw.drafter, 'review-submissions');
    expect(document.state).toBe('departmentSignOff');
    await given(app).sign(document);
    expect(document.state).toBe('countersigning');
    await given(app).agree(document, 'czj');
    expect(document.state).toBe('officeReview');
    const read = (await (await personOf(app, fgw.drafter)).get(document.path)).body;
    expect([read.round, read.returns[0].items.map(({ status }: { status: string }) => status)]).toEqual([2, ['fixed']]);
  });
});

describe('drafted here, where the department’s own gate only advises', () => {
  it('is returned by the machine for its package, and keeps 核稿 and the endorsement of others', async () => {
    const { switches } = packInForce(app);
    switches.departmentGate = 'advisory';
    try {
      const document = await given(app).signed({ issuingName: 'government', content: { policy: CONTENT.policy } });
      expect(document.state).toBe('returned');
      const drafter = await personOf(app, fgw.drafter);
      const [notice] = (await drafter.get(`${document.path}/return-notices`)).body.items;
      expect([notice.automatic, notice.items.map(({ code }: { code: string }) => code)]).toEqual([
        true,
        ['TW-23', 'TW-24'],
      ]);
      const { rows } = await app.owner.query(
        `SELECT act, to_state FROM yuantou.record_entry WHERE document_id = $1 ORDER BY sequence DESC LIMIT 2`,
        [document.id],
      );
      expect(rows).toEqual([
        { act: 'intake', to_state: 'returned' },
        { act: 'sign', to_state: 'officeIntake' },
      ]);
      await does(app, document, fgw.drafter, 'reopenings');
      await given(app).interpret(document);
      await does(app, document, fgw.drafter, 'completions');
      await does(app, document, fgw.drafter, 'review-submissions');
      // 核稿 covers text and attribute, which have not changed: it is passed over. The clearance covers the package too.
      expect(document.state).toBe('confidentialityReview');
      await given(app).sign(await given(app).clear(document));
      expect(document.state).toBe('officeReview');
    } finally {
      switches.departmentGate = 'blocking';
    }
  });
});
