import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf, reread, seen, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, zfb, city } from '../support/people.js';
import { refusedFor } from '../support/refused.js';
import type { RefusedAttempt } from '../support/refused.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const WHY = { reason: '正文第一段漏字' };
const TYPO = '为做好今冬供暖工作，现将有关事项通知如下。';
const MENDED = '为做好今年冬季供暖工作，现将有关事项通知如下。';

const refused = (...attempt: RefusedAttempt) => refusedFor(app, ...attempt);

async function edit(document: GivenDocument, change: object): Promise<void> {
  const drafter = await personOf(app, `${document.options.unit}.drafter`);
  const answer = await drafter.patch(document.path, change, { ifMatch: document.etag });
  expect(answer.status).toBe(200);
  Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes });
}

/** From the drafter's desk to the registrar's, every step again that has to be. */
async function signAgain(document: GivenDocument): Promise<void> {
  const { pass, clear, sign } = given(app);
  await does(app, document, fgw.drafter, 'completions');
  await does(app, document, fgw.drafter, 'review-submissions');
  if (document.state === 'unitOfficeReview') await pass(document);
  if (document.state === 'confidentialityReview') await clear(document);
  await sign(document);
}

const numbers = async (document: GivenDocument) => {
  const { rows } = await app.owner.query<Record<string, unknown>>(
    `SELECT number, index_number, document_date::text, mark, correction FROM yuantou.registration
     WHERE document_id = $1 ORDER BY sequence`,
    [document.id],
  );
  return rows;
};

interface Shown {
  step: string;
  person: { name: string };
  origin: string;
  stands: boolean;
  lapsedBecause: unknown[];
}

const entries = async (document: GivenDocument) => {
  const { rows } = await app.owner.query<Record<string, unknown>>(
    'SELECT register, content_hash FROM yuantou.register_entry WHERE document_id = $1 ORDER BY sequence',
    [document.id],
  );
  return rows;
};

async function correct(document: GivenDocument, wording: object): Promise<{ id: string; contentHash: string }> {
  const registrar = given(app).registrar(document);
  const answer = await tries(app, document, registrar, 'text-corrections', { ...WHY, ...wording });
  expect(answer.status).toBe(201);
  Object.assign(document, { etag: answer.headers['etag'] });
  return answer.body.correction;
}

describe('文字更正', () => {
  it('is worded by the registrar, approved by the head, confirmed by the last signer, and every opinion carried over', async () => {
    const document = await given(app).readyToRegister();
    const before = await (await personOf(app, fgw.registrar)).get(document.path);
    const body = [{ type: 'paragraph', text: MENDED }];
    const proposal = await correct(document, { body, title: '关于开展今年冬季供暖检查的通知' });
    const shown = await (await personOf(app, fgw.principal)).get(`${document.path}/text-corrections`);
    expect(shown.body.items).toEqual([
      expect.objectContaining({
        id: proposal.id,
        approvedBy: null,
        changes: [
          expect.objectContaining({ field: 'title', after: '关于开展今年冬季供暖检查的通知' }),
          expect.objectContaining({
            field: 'body',
            before: TYPO,
            after: MENDED,
            pieces: expect.arrayContaining([{ op: 'equal', text: '为做好今' }]),
          }),
        ],
      }),
    ]);
    const route = `text-corrections/${proposal.id}`;
    const confirmed = { seen: { content: proposal.contentHash } };
    await refused(document, fgw.principal, `${route}/confirmations`, confirmed, 422, 'correctionNotApproved');
    await refused(document, fgw.registrar, `${route}/approvals`, {}, 403, 'notYourAct');
    await refused(document, czj.principal, `${route}/approvals`, {}, 404, 'notFound');
    await does(app, document, fgw.principal, `${route}/approvals`);
    await refused(document, fgw.principal, `${route}/approvals`, {}, 409, 'correctionApproved');
    const old = { seen: { content: before.body.hashes.content } };
    await refused(document, fgw.principal, `${route}/confirmations`, old, 409, 'displayedHashStale');
    await refused(document, fgw.registrar, `${route}/confirmations`, confirmed, 403, 'notYourAct');
    await does(app, document, fgw.principal, `${route}/confirmations`, confirmed);
    const after = await (await personOf(app, fgw.registrar)).get(document.path);
    expect([after.body.state, after.body.content.body, after.body.hashes.content]).toEqual([
      'registration',
      body,
      proposal.contentHash,
    ]);
    const opinions: Shown[] = after.body.opinions;
    const standing = opinions.filter(({ stands }) => stands);
    expect(standing.map(({ step, person, origin }) => [step, person.name, origin])).toEqual(
      before.body.opinions.map(({ step, person }: { step: string; person: { name: string } }) => [
        step,
        person.name,
        'carriedOver',
      ]),
    );
    expect(opinions.filter(({ stands }) => !stands).map(({ lapsedBecause }) => lapsedBecause)).toEqual(
      before.body.opinions.map(() => [expect.objectContaining({ kind: 'superseded', scopes: ['content'] })]),
    );
    await refused(document, fgw.principal, `${route}/confirmations`, confirmed, 409, 'correctionApplied');
    const { register, issue, publish } = given(app);
    await publish(await issue(await register(document)));
    const { rows } = await app.owner.query(
      `SELECT o.origin, o.person_id = f.person_id AS same_person, o.given_at = f.given_at AS same_time
       FROM yuantou.register_entry e JOIN yuantou.opinion o ON o.id = e.signed_opinion_id
       JOIN yuantou.opinion f ON f.id = o.carried_from WHERE e.document_id = $1`,
      [document.id],
    );
    expect(rows).toEqual([{ origin: 'carriedOver', same_person: true, same_time: true }]);
    expect(document.state).toBe('published');
  });

  it('is approved by the office’s head and confirmed by the leader where the name is the government’s', async () => {
    const document = await given(app).readyToRegister({ issuingName: 'government' });
    const proposal = await correct(document, { mainRecipients: ['各县（市）区人民政府，市直各部门'] });
    const route = `text-corrections/${proposal.id}`;
    await refused(document, fgw.principal, `${route}/approvals`, {}, 403, 'notYourAct');
    await does(app, document, zfb.principal, `${route}/approvals`);
    const confirmed = { seen: { content: proposal.contentHash } };
    await refused(document, city.deputy, `${route}/confirmations`, confirmed, 403, 'notYourAct');
    await does(app, document, city.mayor, `${route}/confirmations`, confirmed);
    const after = await (await personOf(app, zfb.registrar)).get(document.path);
    const carried = after.body.opinions.filter(({ origin }: { origin: string }) => origin === 'carriedOver');
    expect(carried.map(({ step }: { step: string }) => step)).toEqual([
      'officeReview',
      'officeClearance',
      'leaderSignOff',
      'leaderSignOff',
    ]);
    // The department's opinions speak for the revision submitted, and go on doing so.
    const department = after.body.opinions.filter(({ step }: { step: string }) => step === 'departmentSignOff');
    expect(department.map(({ stands, origin }: { stands: boolean; origin: string }) => [stands, origin])).toEqual([
      [true, 'given'],
      [true, 'given'],
    ]);
    await given(app).issue(await given(app).register(document));
  });

  it('is nothing but wording: whatever was decided with it is a substantive change', async () => {
    const document = await given(app).readyToRegister();
    const substantive: [object, string][] = [
      [{ kind: 'circular' }, '/kind'],
      [{ issuingName: 'government' }, '/issuingName'],
      [{ normative: true }, '/normative'],
      [{ urgency: 'urgent' }, '/urgency'],
      [{ policy: { answer: true, reason: '实为政策文件' } }, '/policy'],
    ];
    for (const [change, pointer] of substantive) {
      const body = { ...WHY, ...change };
      const answer = await refused(document, fgw.registrar, 'text-corrections', body, 422, 'correctionSubstantive');
      expect(answer.body.issues[0].pointer).toBe(pointer);
    }
    for (const unknown of [{ disclosure: { attribute: 'onRequest' } }, { files: [] }])
      await refused(document, fgw.registrar, 'text-corrections', { ...WHY, ...unknown }, 400, 'malformedRequest');
    await refused(document, fgw.registrar, 'text-corrections', WHY, 422, 'correctionEmpty');
    await refused(document, fgw.registrar, 'text-corrections', { ...WHY, body: [] }, 422, 'correctionEmpties');
    await refused(document, fgw.registrar, 'text-corrections', { title: '改' }, 400, 'malformedRequest');
    const secret = { ...WHY, title: '机密★1年 关于供暖的通知' };
    await refused(document, fgw.registrar, 'text-corrections', secret, 422, 'secrecyMark');
    await refused(document, fgw.drafter, 'text-corrections', { ...WHY, title: '改' }, 403, 'notYourAct');
    await does(app, document, fgw.registrar, 'substantive-changes', { reason: '文种有误' });
    expect(document.state).toBe('drafting');
    await refused(document, fgw.registrar, 'text-corrections', { ...WHY, title: '改' }, 409, 'notInThisState');
  });

  it('is stale once another one is in force', async () => {
    const document = await given(app).readyToRegister();
    const [first, second] = [
      await correct(document, { title: '通知甲' }),
      await correct(document, { title: '通知乙' }),
    ];
    for (const { id } of [first, second]) await does(app, document, fgw.principal, `text-corrections/${id}/approvals`);
    const confirm = ({ id, contentHash }: typeof first): [string, object] => [
      `text-corrections/${id}/confirmations`,
      { seen: { content: contentHash } },
    ];
    await does(app, document, fgw.principal, ...confirm(first));
    await refused(document, fgw.principal, ...confirm(second), 409, 'correctionStale');
  });
});

describe('更正', () => {
  it('keeps the number, says that it is one, and needs a new signature over what changed', async () => {
    const document = await given(app).issued({ attribute: 'onRequest' });
    await refused(document, fgw.registrar, 'corrections', WHY, 403, 'notYourAct');
    await does(app, document, fgw.principal, 'corrections', WHY);
    expect(document.state).toBe('drafting');
    const catalogue = async () =>
      (await app.http().get('/api/public/v1/catalogue')).body.items.map(({ title }: { title: string }) => title);
    expect(await catalogue()).toContain('关于开展冬季供暖检查的通知');
    await edit(document, { title: '关于开展冬季供暖检查的补充通知' });
    await refused(document, fgw.drafter, 'withdrawals', WHY, 409, 'notInThisState');
    app.clock.advance({ days: 3 });
    await signAgain(document);
    expect(document.state).toBe('registration');
    const { register, issue } = given(app);
    await refused(document, fgw.registrar, 'registrations', { number: 99, gapReason: '换号' }, 422, 'numberKept');
    await issue(await register(document));
    const [first, second] = await numbers(document);
    expect([second, document.state]).toEqual([
      { ...first, mark: '更正件，此件依申请公开', correction: true },
      'availableOnRequest',
    ]);
    expect(await catalogue()).toEqual(['关于开展冬季供暖检查的补充通知']);
    const held = await entries(document);
    expect([held.length, held[1]?.['content_hash']]).toEqual([2, document.hashes.content]);
    const { body } = await (await personOf(app, fgw.registrar)).get('/registers/onRequest');
    expect(body.items).toEqual([
      expect.objectContaining({ title: '关于开展冬季供暖检查的补充通知', correction: true }),
    ]);
  });

  it('of a published document takes the way through retraction, and comes back to the same address', async () => {
    const { published, register, issue, publish } = given(app);
    const document = await published();
    const address = async () => {
      const { rows } = await app.owner.query<{ portal_id: string }>(
        `SELECT DISTINCT portal_id FROM yuantou.publication WHERE document_id = $1`,
        [document.id],
      );
      return rows.map(({ portal_id }) => portal_id);
    };
    const [id] = await address();
    await refused(document, fgw.principal, 'corrections', WHY, 409, 'notInThisState');
    await does(app, document, fgw.principal, 'retractions', { ...WHY, cause: 'publishedInError' });
    await does(app, document, fgw.principal, 'corrections', WHY);
    expect((await app.http().get(`/api/public/v1/documents/${id}`)).status).toBe(404);
    await edit(document, { body: [{ type: 'paragraph', text: MENDED }] });
    await signAgain(document);
    await publish(await issue(await register(document)));
    expect(await address()).toEqual([id]);
    const { body } = await app.http().get(`/api/public/v1/documents/${id}`).expect(200);
    expect([body.body[0].text, body.mark]).toEqual([MENDED, '更正件，此件公开发布']);
  });

  it('given up leaves the document as it was registered, text and all', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure' });
    const registered = { ...document.hashes };
    await refused(document, fgw.drafter, 'correction-abandonments', WHY, 409, 'notInThisState');
    await does(app, document, fgw.principal, 'corrections', WHY);
    await edit(document, { title: '改了一半' });
    await refused(document, fgw.registrar, 'correction-abandonments', WHY, 403, 'notYourAct');
    await does(app, document, fgw.drafter, 'correction-abandonments', { reason: '经核实原文无误' });
    expect([document.state, document.hashes]).toEqual(['withheld', registered]);
    const shown = await reread(app, document);
    expect(shown.hashes).toEqual(registered);
    const read = await (await personOf(app, fgw.registrar)).get(document.path);
    expect([read.body.content.title, read.body.number]).toEqual(['关于开展冬季供暖检查的通知', expect.any(String)]);
    expect((await entries(document)).length).toBe(1);
    await does(app, document, fgw.principal, 'corrections', WHY);
    await does(app, document, fgw.drafter, 'correction-abandonments', WHY);
    expect(document.state).toBe('withheld');
  });
});

describe('实质性修改', () => {
  it('from registration has everything that changed judged and signed again; a number that was given stays', async () => {
    const { issued, register, issue } = given(app);
    const document = await issued();
    await does(app, document, fgw.registrar, 'substantive-changes', { reason: '检查范围有误' });
    await edit(document, { body: [{ type: 'paragraph', text: MENDED }] });
    await signAgain(document);
    const lapsed = await (await personOf(app, fgw.registrar)).get(document.path);
    expect(lapsed.body.opinions.filter(({ stands }: { stands: boolean }) => stands).length).toBe(3);
    await issue(await register(document));
    const [first, second] = await numbers(document);
    expect([second?.['number'], second?.['index_number'], second?.['correction']]).toEqual([
      first?.['number'],
      first?.['index_number'],
      true,
    ]);
  });

  it('needs a reason, and the registrar', async () => {
    const document = await given(app).readyToRegister();
    await refused(document, fgw.registrar, 'substantive-changes', { reason: ' ' }, 422, 'reasonNeeded');
    await refused(document, fgw.principal, 'substantive-changes', WHY, 403, 'notYourAct');
    await refused(document, fgw.principal, 'sign-offs', { seen: seen(document) }, 409, 'notInThisState');
  });
});

describe('a return', () => {
  it('burns no number', async () => {
    const { atOffice, readyToRegister, register } = given(app);
    const before = await register(await readyToRegister({ issuingName: 'government' }));
    const returned = await atOffice();
    const item = { code: 'TW-10', explanation: '未征求相关部门意见', supplement: '补充征求意见材料' };
    await does(app, returned, zfb.principal, 'returns', { items: [item], phone: '0458-0000000' });
    expect(returned.state).toBe('returned');
    const next = await register(await readyToRegister({ issuingName: 'government' }));
    const [[first], [second]] = [await numbers(before), await numbers(next)];
    const count = (row: Record<string, unknown> | undefined) => Number(/(\d+)号/.exec(String(row?.['number']))?.[1]);
    expect(count(second)).toBe(count(first) + 1);
  });
});
