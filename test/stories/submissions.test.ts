import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import {
  PARAGRAPH,
  CONTENT,
  DISCLOSURE,
  INTERPRETATION,
  PASS,
  CLEAR,
  DEPUTY,
  PRINCIPAL,
  ATTESTATIONS,
  bundle,
} from '../support/bundles.js';
import { packInForce } from '../support/inside.js';
import type { Caller } from '../support/as.js';
import { does, given, personOf, reread, seen, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, FGW_CLIENT, givenPeople, unitIdOf, zfb } from '../support/people.js';

/** The rules of the seed over the door for departments' own systems: the machine returns at once and everything at once. */
let app: TestApp;
let oa: Caller;

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'yuantou-submissions-'));
  app = await startApp({ config: { policyPack: 'yichun-2017', dataDir, logLevel: 'error' } });
  await givenPeople(app);
  oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
});

afterAll(() => app.close());

const submit = (body: Record<string, unknown>, by: Caller = oa): Promise<Response> => by.post('/submissions', body);

const codesOf = (answer: Response): string[] => answer.body.issues.map(({ code }: { code: string }) => code);

const itemsOf = (answer: Response): { code: string; check: string; pointer: string; position: number }[] =>
  answer.body.returnNotice.items;

const checksOf = (answer: Response): string[] => itemsOf(answer).map(({ check }) => check);

async function countOf(table: string): Promise<number> {
  const { rows } = await app.owner.query<{ count: number }>(`SELECT count(*)::integer AS count FROM yuantou.${table}`);
  return rows[0]?.count ?? -1;
}

/** As `given` walks on from here. */
function documentOf(answer: Response): GivenDocument {
  const { id, hashes, state } = answer.body as Pick<GivenDocument, 'id' | 'hashes' | 'state'>; // every act answers with them
  const options = { unit: 'fgw', attribute: 'proactive', issuingName: 'government' } as const;
  return { id, path: `/documents/${id}`, etag: String(answer.headers['etag']), state, hashes, options };
}

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

describe('an attestation', () => {
  const refused = async (attestations: object[]): Promise<unknown> => {
    const before = await countOf('document');
    const answer = await submit(bundle({ attestations }));
    expect(await countOf('document')).toBe(before);
    return [answer.status, answer.body.issues.map(({ code, pointer }: Record<string, string>) => [code, pointer])];
  };

  it('names a person of the unit who held the post on that day', async () => {
    const at = '/attestations/0/username';
    expect(await refused([{ ...PASS, username: 'nobody.here' }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, username: czj.checker }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, username: fgw.registrar }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, on: '2015-12-31' }])).toEqual([422, [['attestorUnknown', at]]]);
    expect(await refused([{ ...PASS, on: '2026-11-24' }])).toEqual([
      422,
      [['attestationInFuture', '/attestations/0/on']],
    ]);
    expect(await refused([{ ...PASS, on: '2026-02-31' }])).toEqual([422, [['attestationDay', '/attestations/0/on']]]);
  });

  it('says what its step can say, once', async () => {
    expect(await refused([{ ...PASS, outcome: 'sign' }])).toEqual([
      422,
      [['attestationOutcome', '/attestations/0/outcome']],
    ]);
    expect(await refused([PASS, PASS])).toEqual([422, [['attestationTwice', '/attestations/1/step']]]);
    expect(await refused([{ ...CLEAR, clearings: null }])).toEqual([
      422,
      [['clearingMissing', '/attestations/0/clearings']],
    ]);
    expect(await refused([{ ...DEPUTY, slot: 7 }])).toEqual([
      422,
      [['attestationSlotUnknown', '/attestations/0/slot']],
    ]);
  });

  it('of a delegate names whose signature it is, by a delegation of that day', async () => {
    const lent = { ...DEPUTY, username: fgw.registrar, onBehalfOf: fgw.deputy };
    const at = (place: number): string => `/attestations/${place}/onBehalfOf`;
    expect(await refused([PASS, CLEAR, lent, PRINCIPAL])).toEqual([422, [['noDelegation', at(2)]]]);
    const { rows } = await app.owner.query<{ id: string }>(
      `WITH deputy AS (
        INSERT INTO yuantou.appointment (id, person_id, unit_id, role, post, starts_on, created_at)
        SELECT gen_random_uuid(), p.id, a.unit_id, 'deputyHead', '副主任', '2020-01-01', a.created_at
        FROM yuantou.person p, yuantou.appointment a JOIN yuantou.person l ON l.id = a.person_id
        WHERE p.username = $1 AND l.username = $2 AND a.role = 'deputyHead' RETURNING id, unit_id
      )
      INSERT INTO yuantou.delegation (id, unit_id, from_appointment_id, signer_kind, to_appointment_id, to_role, starts_on,
        ends_on, created_at)
      SELECT gen_random_uuid(), d.unit_id, a.id, 'deputyHead', d.id, 'deputyHead', '2026-11-18', '2026-11-22', a.created_at
      FROM deputy d, yuantou.appointment a JOIN yuantou.person l ON l.id = a.person_id
      WHERE l.username = $2 AND a.role = 'deputyHead' RETURNING to_appointment_id AS id`,
      [fgw.registrar, fgw.deputy],
    );
    const day = '2026-11-17';
    expect(await refused([PASS, CLEAR, { ...lent, on: day }, PRINCIPAL])).toEqual([422, [['noDelegation', at(2)]]]);
    // 核稿 is nobody's to lend, and the principal's own signature is reserved.
    expect(await refused([{ ...PASS, onBehalfOf: fgw.deputy }])).toEqual([422, [['noDelegation', at(0)]]]);
    const forPrincipal = { ...PRINCIPAL, username: fgw.registrar, onBehalfOf: fgw.principal };
    expect(await refused([PASS, CLEAR, DEPUTY, forPrincipal])).toEqual([422, [['noDelegation', at(3)]]]);

    const answer = await submit(bundle({ attestations: [PASS, CLEAR, lent, PRINCIPAL] }));
    expect([answer.status, answer.body.state]).toEqual([201, 'officeReview']);
    const { opinions } = (await (await personOf(app, zfb.reviewer)).get(documentOf(answer).path)).body;
    const signature = opinions.find((one: { onBehalfOf: object | null }) => one.onBehalfOf !== null);
    expect(signature).toMatchObject({ step: 'departmentSignOff', origin: 'attested', stands: true });
    const named = await app.owner.query<{ name: string }>(
      'SELECT name FROM yuantou.person WHERE username = ANY ($1) ORDER BY array_position($1, username)',
      [[fgw.deputy, fgw.registrar]],
    );
    expect([signature.onBehalfOf.name, signature.person.name]).toEqual(named.rows.map(({ name }) => name));
    // Whoever hands the bundle in signs for nobody.
    const told = await (await personOf(app, zfb.reviewer)).get(`${documentOf(answer).path}/timeline`);
    expect(told.body[0].sentence).not.toContain(named.rows[0]?.name);
    await app.owner.query('DELETE FROM yuantou.delegation WHERE to_appointment_id = $1', [rows[0]?.id]);
  });

  it('is barred to whoever hands the bundle in', async () => {
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO yuantou.appointment (id, person_id, unit_id, role, post, starts_on, created_at)
       SELECT gen_random_uuid(), a.person_id, a.unit_id, 'unitOfficeReviewer', '兼核稿', '2020-01-01', a.created_at
       FROM yuantou.appointment a JOIN yuantou.person p ON p.id = a.person_id WHERE p.username = $1 RETURNING id`,
      [fgw.drafter],
    );
    expect(rows).toHaveLength(1);
    expect(await refused([{ ...PASS, username: fgw.drafter }])).toEqual([
      422,
      [['barredAuthor', '/attestations/0/username']],
    ]);
    await app.owner.query('DELETE FROM yuantou.appointment WHERE id = $1', [rows[0]?.id]);
  });
});

describe('files sent ahead', () => {
  const FILE = readFileSync(new URL('../components/files/notice.pdf', import.meta.url));
  const send = (name = '附件.pdf'): Promise<Response> =>
    oa.request('post', '/submissions/files', { key: randomUUID() }).attach('file', FILE, { filename: name });

  it('become attachments that the clearance has to name; the same file again is the same bundle', async () => {
    const sent = await send();
    expect(sent.status).toBe(201);
    const externalId = randomUUID();
    const named = (fileId: string): Record<string, unknown> => ({
      externalId,
      files: [{ fileId, role: 'attachment' }],
      attestations: [
        PASS,
        { ...CLEAR, clearings: { text: 'public', files: { [fileId]: 'public' } } },
        DEPUTY,
        PRINCIPAL,
      ],
    });
    const answer = await submit(bundle(named(sent.body.id)));
    expect([answer.status, answer.body.state]).toEqual([201, 'officeReview']);
    const resent = await send();
    const again = await submit(bundle(named(resent.body.id)));
    expect([again.status, again.body.id]).toEqual([200, answer.body.id]);
    const wrong = await oa
      .request('post', '/submissions/files', { key: randomUUID() })
      .field('sha256', '0'.repeat(64))
      .attach('file', FILE, { filename: '附件.pdf' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'fileHashMismatch']);
    const uncleared = await submit(bundle({ files: [{ fileId: resent.body.id, role: 'attachment' }] }));
    expect([uncleared.body.state, checksOf(uncleared)]).toEqual(['returned', ['confidentiality-review-missing']]);
  });

  it('are refused for a secrecy mark in their name, and unknown to others', async () => {
    const before = await countOf('submission_file');
    const marked = await send('机密★5年.pdf');
    expect([marked.status, marked.body.code]).toEqual([422, 'secrecyMark']);
    expect(await countOf('submission_file')).toBe(before);
    const unknown = await submit(bundle({ files: [{ fileId: randomUUID(), role: 'attachment' }] }));
    expect([unknown.status, unknown.body.issues]).toEqual([
      422,
      [expect.objectContaining({ code: 'fileUnknown', pointer: '/files/0/fileId' })],
    ]);
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
