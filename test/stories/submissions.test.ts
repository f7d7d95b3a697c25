import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import type { Caller } from '../support/as.js';
import { ATTESTATIONS, bundle, CLEAR, CONTENT, DEPUTY, DISCLOSURE, PASS } from '../support/bundles.js';
import { does, personOf, reread, seen, tries } from '../support/given.js';
import { packInForce } from '../support/inside.js';
import { fgw, FGW_CLIENT, unitIdOf, zfb } from '../support/people.js';
import { checksOf, codesOf, documentOf, itemsOf, openOffice, rowsIn } from '../support/submitting.js';

let app: TestApp;
let oa: Caller;

beforeAll(async () => {
  ({ app, oa } = await openOffice());
});

afterAll(() => app.close());

const submit = (body: Record<string, unknown>, by: Caller = oa): Promise<Response> => by.post('/submissions', body);

const countOf = (table: string): Promise<number> => rowsIn(app, table);

describe('a complete bundle', () => {
  it('is received, with two lines of the record and the department’s opinions as attested', async () => {
    const answer = await submit(bundle());
    expect([answer.status, answer.body.state, answer.body.round, answer.body.returnNotice]).toEqual([
      201,
      'officeReview',
      1,
      null,
    ]);
    const { rows } = await app.owner.query(
      `SELECT act, from_state, to_state, client_id IS NOT NULL AS machine, caused_by FROM yuantou.record_entry
       WHERE document_id = $1 ORDER BY sequence`,
      [answer.body.id],
    );
    expect(rows).toEqual([
      { act: 'receive', from_state: null, to_state: 'officeIntake', machine: true, caused_by: null },
      { act: 'intake', from_state: 'officeIntake', to_state: 'officeReview', machine: false, caused_by: 1 },
    ]);
    const shown = await (await personOf(app, zfb.reviewer)).get(`/documents/${answer.body.id}`);
    expect(
      shown.body.opinions.map((one: Record<string, unknown>) => [one['step'], one['origin'], one['stands']]),
    ).toEqual(expect.arrayContaining(ATTESTATIONS.map(({ step }) => [step, 'attested', true])));
    const accepted = await tries(app, documentOf(answer), zfb.reviewer, 'acceptances', { seen: answer.body.hashes });
    expect([accepted.status, accepted.body.state]).toEqual([201, 'officeClearance']);
  });

  it('is answered again byte for byte under the same key, and as known under another', async () => {
    const body = bundle();
    const key = randomUUID();
    const first = await oa.post('/submissions', body, { key });
    const replay = await oa.post('/submissions', body, { key });
    expect([replay.status, replay.text, replay.headers['etag']]).toEqual([201, first.text, first.headers['etag']]);
    await app.owner.query(`DELETE FROM yuantou.document_access WHERE document_id = $1`, [first.body.id]);
    expect((await oa.post('/submissions', body, { key })).status).toBe(404);
    await app.owner.query(
      `INSERT INTO yuantou.document_access (document_id, unit_id, from_revision, since)
       SELECT id, unit_id, 1, created_at FROM yuantou.document WHERE id = $1`,
      [first.body.id],
    );
    const again = await submit(body);
    expect([again.status, again.body.known, again.body.id, again.body.version]).toEqual([
      200,
      true,
      first.body.id,
      first.body.version,
    ]);
    const other = await submit({ ...body, disclosure: { ...DISCLOSURE, summary: '另一份' } });
    expect([other.status, other.body.code, other.body.id]).toEqual([409, 'externalIdTaken', first.body.id]);
  });

  it('holds a text of 200 kB', async () => {
    const body = Array.from({ length: 100 }, () => ({ type: 'paragraph', text: '供'.repeat(700) }));
    const answer = await submit(bundle({ content: { ...CONTENT, body } }));
    expect([answer.status, answer.body.state]).toEqual([201, 'officeReview']);
    expect(Number(answer.headers['yuantou-statements'])).toBeLessThanOrEqual(18);
    expect(Number(answer.headers['yuantou-round-trips'])).toBeLessThanOrEqual(8);
  });

  it('makes one document however often it is sent at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const body = bundle();
      const answers = await Promise.all(Array.from({ length: 4 }, () => submit(body)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    }
  });
});

describe('退文：未明确公开属性、未说明理由、未附解读的，予以退文', () => {
  it('S3: a bundle without an attribute is received and formally returned', async () => {
    const answer = await submit(bundle({ disclosure: null }));
    expect([answer.status, answer.body.state]).toEqual([201, 'returned']);
    expect(itemsOf(answer)).toContainEqual(
      expect.objectContaining({
        code: 'TW-20',
        check: 'attribute-missing',
        pointer: '/disclosure/attribute',
        status: 'open',
        contestable: false,
        clause: expect.stringContaining('伊春市'),
      }),
    );
  });

  it('S3: a bundle without a reason is returned for it', async () => {
    const answer = await submit(bundle({ disclosure: { ...DISCLOSURE, reason: '' } }));
    expect([answer.status, answer.body.state, itemsOf(answer).map(({ code }) => code)]).toEqual([
      201,
      'returned',
      ['TW-21'],
    ]);
  });

  it('S5: a policy document without its interpretation package is returned for it', async () => {
    const answer = await submit(bundle({ interpretation: null }));
    expect([answer.body.state, checksOf(answer)]).toEqual([
      'returned',
      ['interpretation-plan-missing', 'interpretation-material-missing'],
    ]);
  });

  it('S5: a package that the principal head has not approved is returned', async () => {
    const answer = await submit(bundle({ attestations: [PASS, CLEAR, DEPUTY] }));
    expect([answer.body.state, checksOf(answer)]).toEqual([
      'returned',
      expect.arrayContaining(['interpretation-not-approved', 'sign-off-missing']),
    ]);
  });

  it('lists everything at once, in one numbered notice with a deadline that explains itself', async () => {
    const answer = await submit({
      externalId: randomUUID(),
      content: { issuingName: 'government', title: '关于供暖补贴的通知', kind: 'notice', policy: CONTENT.policy },
    });
    expect([answer.status, answer.body.state]).toEqual([201, 'returned']);
    expect(checksOf(answer)).toEqual(
      expect.arrayContaining([
        'required-element',
        'attribute-missing',
        'reason-missing',
        'mandatory-proactive',
        'confidentiality-review-missing',
        'interpretation-plan-missing',
        'interpretation-material-missing',
        'sign-off-missing',
      ]),
    );
    const notice = answer.body.returnNotice;
    expect(notice).toMatchObject({
      number: expect.stringMatching(/^退文〔2026〕\d+号$/),
      automatic: true,
      outcome: 'resubmit',
      handler: null,
      approver: null,
      rulePack: { id: 'yichun-2017' },
      dueOn: '2026-11-30',
      dueBecause: { base: '2026-11-23', workingDays: 5, skipped: [{ on: '2026-11-28' }, { on: '2026-11-29' }] },
    });
    // The office keeps a copy of what its machine returned; in English the words are told from the same values.
    const office = await personOf(app, zfb.principal);
    const english = await office.get(`/documents/${answer.body.id}/return-notices`, {
      headers: { 'accept-language': 'en' },
    });
    expect(english.body.items[0].items[0].explanation).toMatch(/^[\x20-\x7e’“”]+$/);
    expect(english.body.items[0].items[0]).toHaveProperty('late', false);
    expect(notice.items[0]).not.toHaveProperty('late');
  });
});

describe('an office that refuses incomplete packages (宿迁)', () => {
  it('receives no bundle without one: that is counted, and nothing else is kept', async () => {
    const { switches } = packInForce(app);
    switches.incompletePackage = 'refuse';
    try {
      const counts = () => Promise.all(['document', 'scope_text', 'submission', 'return_notice'].map(countOf));
      const before = [await counts(), await countOf('intake_refusal')];
      const refused = await submit(bundle({ interpretation: null, disclosure: null }));
      expect([refused.status, refused.body.code, codesOf(refused)]).toEqual([
        422,
        'packageRefused',
        ['interpretation-plan-missing', 'interpretation-material-missing'],
      ]);
      expect([await counts(), await countOf('intake_refusal')]).toEqual([before[0], Number(before[1]) + 1]);
      const { rows } = await app.owner.query(
        'SELECT codes FROM yuantou.intake_refusal ORDER BY refused_at DESC LIMIT 1',
      );
      expect(rows[0]).toEqual({ codes: codesOf(refused) });
      const other = await submit(bundle({ disclosure: { ...DISCLOSURE, reason: '' } }));
      expect([other.status, other.body.state]).toEqual([201, 'returned']);
    } finally {
      switches.incompletePackage = 'return';
    }
  });
});

describe('who may hand in', () => {
  it('is a machine for its own unit, or the office from paper: nobody else', async () => {
    const drafter = await personOf(app, fgw.drafter);
    expect((await submit(bundle(), drafter)).status).toBe(403);
    const other = await submit(bundle({ unitId: await unitIdOf(app, 'czj') }));
    expect([other.status, codesOf(other)]).toEqual([403, ['submissionForOtherUnit']]);
    const office = await personOf(app, zfb.registrar);
    const unnamed = await submit(bundle(), office);
    expect([unnamed.status, codesOf(unnamed)]).toEqual([422, ['submissionUnitUnknown']]);
    const readOnly = await asMachine(app, FGW_CLIENT, fgw.drafter, 'documents:read');
    expect((await submit(bundle(), readOnly)).status).toBe(403);
  });

  it('lets nobody accept what they registered from paper themselves', async () => {
    const unitId = await unitIdOf(app, 'fgw');
    const externalId = `收文-${randomUUID()}`;
    const registered = await submit(
      bundle({ externalId, unitId, disclosure: null }),
      await personOf(app, zfb.reviewer),
    );
    expect([registered.status, registered.body.state]).toEqual([201, 'returned']);
    const cured = await submit(bundle({ externalId, unitId }), await personOf(app, zfb.reviewer));
    expect([cured.status, cured.body.state, cured.body.round]).toEqual([201, 'officeReview', 2]);
    const document = documentOf(cured);
    const own = await tries(app, document, zfb.reviewer, 'acceptances', { seen: seen(document) });
    expect([own.status, codesOf(own)]).toEqual([403, expect.arrayContaining(['barredAuthor'])]);
    await does(app, document, zfb.reviewer2, 'acceptances', { seen: seen(document) });
    expect(document.state).toBe('officeClearance');
    await reread(app, document);
  });

  it('closes review and signature to machines', async () => {
    const document = documentOf(await submit(bundle()));
    for (const [route, body] of [
      ['acceptances', { seen: seen(document) }],
      ['sign-offs', { seen: seen(document) }],
      ['returns', { items: [] }],
    ] as const) {
      const answer = await oa.post(`${document.path}/${route}`, body, { ifMatch: document.etag });
      expect(answer.status).toBe(403);
    }
  });
});

describe('what is no bundle for the office', () => {
  it('is refused, and nothing of it is kept', async () => {
    const before = [await countOf('document'), await countOf('scope_text'), await countOf('submission')];
    const own = await submit(bundle({ content: { ...CONTENT, issuingName: 'department' } }));
    expect([own.status, codesOf(own)]).toEqual([422, ['bundleNotForOffice']]);
    const secret = await submit(bundle({ content: { ...CONTENT, title: '关于供暖的通知（机密★5年）' } }));
    expect([secret.status, secret.body.code]).toEqual([422, 'secrecyMark']);
    const aside = await submit(bundle({ attestations: [{ ...PASS, comment: '机密★5年' }] }));
    expect([aside.status, aside.body.code]).toEqual([422, 'secrecyMark']);
    const unknownUnit = await submit(bundle({ content: { ...CONTENT, jointUnits: [randomUUID()] } }));
    expect([unknownUnit.status, codesOf(unknownUnit)]).toEqual([422, ['concernedUnitUnknown']]);
    const bad = await submit(bundle({ externalId: ' x ', attestations: [{ step: 'leaderSignOff' }], extra: 1 }));
    expect(bad.status).toBe(400);
    expect([await countOf('document'), await countOf('scope_text'), await countOf('submission')]).toEqual(before);
  });
});
