import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import { does, given, personOf, reread, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, FGW_CLIENT, givenPeople, unitIdOf } from '../support/people.js';
import { under } from '../support/variant-packs.js';

/** What a document, its checklist and its record tell a person besides the bare facts. */
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
});

afterAll(() => app.close());

interface Action {
  name: string;
  allowed: boolean;
  because: { code: string }[];
}

async function action(document: GivenDocument, who: string, name: string): Promise<string[] | 'allowed' | undefined> {
  const { body } = await (await personOf(app, who)).get(document.path);
  const found = (body.actions as Action[]).find((one) => one.name === name);
  if (!found) return undefined;
  return found.allowed ? 'allowed' : found.because.map(({ code }) => code);
}

describe('the acts of a document', () => {
  it('list the steps of a correction of wording for whoever may take the next one', async () => {
    const document = await given(app).readyToRegister();
    expect(await action(document, fgw.registrar, 'proposeTextCorrection')).toBe('allowed');
    expect(await action(document, fgw.principal, 'proposeTextCorrection')).toEqual(['notYourAct']);
    expect(await action(document, fgw.principal, 'approveTextCorrection')).toEqual(['correctionNotProposed']);
    expect(await action(document, fgw.principal, 'correctText')).toEqual(['correctionNotProposed']);

    const proposal = await tries(app, document, fgw.registrar, 'text-corrections', {
      title: '关于开展今年冬季供暖检查的通知',
      reason: '标题漏字',
    });
    Object.assign(document, { etag: proposal.headers['etag'] });
    expect(await action(document, fgw.principal, 'approveTextCorrection')).toBe('allowed');
    expect(await action(document, fgw.registrar, 'approveTextCorrection')).toEqual(['notYourAct']);
    expect(await action(document, fgw.principal, 'correctText')).toEqual(['correctionNotApproved']);

    const { id, contentHash } = proposal.body.correction;
    await does(app, document, fgw.principal, `text-corrections/${id}/approvals`);
    expect(await action(document, fgw.principal, 'approveTextCorrection')).toEqual(['correctionApproved']);
    expect(await action(document, fgw.principal, 'correctText')).toBe('allowed');
    await does(app, document, fgw.principal, `text-corrections/${id}/confirmations`, {
      seen: { content: contentHash },
    });
    expect(await action(document, fgw.principal, 'correctText')).toEqual(['correctionNotProposed']);
  });

  it('list the steps of an added interpretation, and only where there is one to add', async () => {
    const document = await given(app).published({ policy: true });
    expect(await action(document, fgw.drafter, 'draftInterpretation')).toBe('allowed');
    expect(await action(document, fgw.registrar, 'draftInterpretation')).toEqual(['notYourAct']);
    expect(await action(document, fgw.secrecy, 'clearInterpretation')).toEqual(['additionEmpty']);
    const addition = { title: '常见问题解答', text: '问：如何申领？', elements: ['attention'] };
    await does(app, document, fgw.drafter, 'interpretation-additions/drafts', addition);
    expect(await action(document, fgw.secrecy, 'clearInterpretation')).toBe('allowed');
    expect(await action(document, fgw.principal, 'signInterpretation')).toEqual(['additionNotCleared']);
    await does(app, document, fgw.secrecy, 'interpretation-additions/clearances', {
      seen: { interpretation: document.hashes.interpretation },
    });
    expect(await action(document, fgw.principal, 'signInterpretation')).toBe('allowed');
    expect(await action(document, fgw.registrar, 'addInterpretation')).toEqual(['additionNotSigned']);
    expect(await action(await given(app).draft(), fgw.drafter, 'draftInterpretation')).toBeUndefined();
  });

  it('show a new bundle as what only the department’s own system can hand in', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const { body } = await oa.post('/submissions', bundle());
    const document = {
      id: body.id,
      path: `/documents/${body.id}`,
      etag: '',
      options: { unit: 'fgw' },
    } as GivenDocument;
    await reread(app, document);
    await returned(document);
    expect(await action(document, fgw.drafter, 'resubmit')).toEqual(['onlyAsBundle']);
    expect(await action(document, fgw.drafter, 'revise')).toBe('allowed');
    const asSystem = await oa.get(document.path);
    const names = (asSystem.body.actions as Action[]).filter(({ allowed }) => allowed).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['resubmit', 'revise']));
    const { body: procedure } = await oa.get('/workflow');
    const inReturned = procedure.states.find(({ state }: { state: string }) => state === 'returned');
    const resubmit = inReturned.events.find(({ event }: { event: string }) => event === 'resubmit');
    expect(resubmit.who.map(({ person }: { person: boolean }) => person)).toEqual([false, true]);
  });
});

describe('the checklist', () => {
  it('says what is usual, by which answer of the draft, and what a human should look at', async () => {
    const drafter = await personOf(app, fgw.drafter);
    const document = await given(app).proposed({
      attribute: 'nonDisclosure',
      kind: 'request',
      disclosure: { reason: '请示类公文一律不公开，按惯例处理' },
    });
    const { body } = await drafter.get(`${document.path}/gate`);
    expect(body.suggestions).toEqual([
      {
        attribute: { code: 'nonDisclosure', label: '不予公开' },
        ground: { catalogue: 'cn-2019', code: 'ND-6d', clause: expect.any(String) },
        reviewAtEvent: true,
        because: expect.stringContaining('上行文'),
        clause: expect.any(String),
        evidence: [{ pointer: '/kind', value: 'request' }],
      },
    ]);
    expect(body.doubts).toEqual([
      expect.objectContaining({ code: 'doubt.blanketUpward', pointer: '/disclosure/reason', fix: expect.any(String) }),
    ]);
    expect(body.uncoveredElements).toEqual([]);
    const english = await drafter.get(`${document.path}/gate`, { headers: { 'accept-language': 'en' } });
    expect(english.body.suggestions[0].because).toMatch(/^An undecided upward document/);
  });

  it('prompts for what no material explains yet, and presets nothing', async () => {
    const drafter = await personOf(app, fgw.drafter);
    const document = await given(app).proposed({ policy: true, content: { normative: true, majorDecision: true } });
    const { body } = await drafter.get(`${document.path}/gate`);
    const codes = body.uncoveredElements.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['goals', 'scope', 'standards', 'attention', 'keyTerms', 'comparison']);
    expect(body.uncoveredElements[0].label).not.toBe('goals');
    expect(body.suggestions[0]).toMatchObject({ evidence: [{ pointer: '/normative', value: 'true' }] });
    expect(body.doubts.map(({ code }: { code: string }) => code)).toEqual(['doubt.notConsulted']);
    const empty = await drafter.post('/documents', { title: '公告一则', kind: 'announcement' });
    const path = String(empty.headers['location']);
    expect((await drafter.get(`${path}/gate`)).body.suggestions).toHaveLength(1);
    expect((await drafter.get(path)).body.disclosure).toBeNull();
  });
});

describe('the record in words', () => {
  it('says of a step that nobody took which of the two reasons it was', async () => {
    const document = await given(app).cleared({ policy: true });
    await does(app, document, fgw.principal, 'send-backs', { reason: '解读材料过于简略' });
    await does(app, document, fgw.drafter, 'interpretation/materials', { title: '补充解读', text: '更详细的说明' });
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    const drafter = await personOf(app, fgw.drafter);
    const last = (await drafter.get(`${document.path}/timeline`)).body.at(-1);
    expect(last.passedOver).toEqual([
      { code: 'unitOfficeReview', label: '办公室核稿', because: { code: 'opinionStands', label: '原意见仍然有效' } },
      { code: 'disclosureReview', label: expect.any(String), because: { code: 'notNeeded', label: '本件不需要' } },
    ]);
    expect(last.sentence).toContain('“办公室核稿”的原意见仍然有效，未再办理。');
    expect(last.sentence).toMatch(/“[^”]+”对本件不需要，未办理。/);
  });
});

describe('a joint document', () => {
  it('tells every unit concerned what the last signature decided, by name', async () => {
    const document = await given(app).readyToRegister({ joint: ['czj'], touched: ['sfj'], attribute: 'onRequest' });
    const messages = await told(document);
    expect(messages).toEqual([
      {
        attribute: 'onRequest',
        releaseForm: 'full',
        unitIds: [await unitIdOf(app, 'fgw'), await unitIdOf(app, 'czj'), await unitIdOf(app, 'sfj')],
      },
    ]);
    expect(await told(await given(app).readyToRegister())).toEqual([]);
  });
});

async function told(document: GivenDocument): Promise<unknown[]> {
  const { rows } = await app.owner.query<{ payload: unknown }>(
    `SELECT payload FROM yuantou.outbox WHERE document_id = $1 AND topic = 'joint.attributeDecided'`,
    [document.id],
  );
  return rows.map(({ payload }) => payload);
}

const CONTENT = {
  kind: 'notice',
  title: '关于发放冬季供暖补贴的通知',
  issuingName: 'government',
  mainRecipients: ['各县（市）区人民政府'],
  contact: { name: '王某', phone: '0458-0000000' },
  policy: { answer: false, reason: '事务性通知' },
  mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
  body: [{ type: 'paragraph', text: '现就供暖补贴有关事项通知如下。' }],
};
const DISCLOSURE = { attribute: 'proactive', releaseForm: 'full', reason: '涉及公众利益', summary: '补贴发放办法' };
const on = '2026-11-20';
const ATTESTATIONS = [
  { step: 'unitOfficeReview', outcome: 'pass', username: fgw.checker, on },
  { step: 'confidentialityReview', outcome: 'clear', username: fgw.secrecy, on, clearings: { text: 'public' } },
  { step: 'departmentSignOff', outcome: 'sign', username: fgw.deputy, on },
  { step: 'departmentSignOff', outcome: 'sign', username: fgw.principal, on },
];
const bundle = (change: object = {}): object => ({
  externalId: randomUUID(),
  content: CONTENT,
  disclosure: DISCLOSURE,
  attestations: ATTESTATIONS,
  ...change,
});

const ITEM = { code: 'TW-14', explanation: '主送机关不完整', supplement: '请补全主送机关' };
const returned = (document: GivenDocument): Promise<GivenDocument> =>
  does(app, document, 'zfb.principal', 'returns', { items: [ITEM], phone: '0458-1111111', outcome: 'resubmit' });

describe('a preview under the id of a document that lies returned', () => {
  it('is judged as its next round, with the items of the return', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const externalId = randomUUID();
    const fresh = await oa.post('/gate/preview', bundle({ externalId }));
    expect(fresh.body).toMatchObject({ outcome: 'received', round: 1, unanswered: [] });
    const { body } = await oa.post('/submissions', bundle({ externalId }));
    const document = {
      id: body.id,
      path: `/documents/${body.id}`,
      etag: '',
      options: { unit: 'fgw' },
    } as GivenDocument;
    await returned(await reread(app, document));

    const same = await oa.post('/gate/preview', bundle({ externalId }));
    expect([same.status, same.body.outcome, same.body.round]).toEqual([200, 'notReceived', 2]);
    expect(same.body.unanswered).toEqual([
      expect.objectContaining({ code: 'returnItemUnanswered', pointer: '/returns/1/items/1' }),
    ]);
    const refusal = await oa.post('/submissions', bundle({ externalId, attestations: ATTESTATIONS.slice(0, 3) }));
    expect(refusal.status).toBe(422);

    const content = { ...CONTENT, mainRecipients: ['各县（市）区人民政府', '市直各部门'] };
    const mended = await oa.post('/gate/preview', bundle({ externalId, content }));
    expect(mended.body).toMatchObject({ outcome: 'received', round: 2, unanswered: [] });
    const renamed = await oa.post(
      '/gate/preview',
      bundle({ externalId, content: { ...content, issuingName: 'governmentOffice' } }),
    );
    expect([renamed.status, renamed.body.issues[0].code]).toEqual([422, 'issuingNameFrozen']);
    const drafter = await personOf(app, fgw.drafter);
    expect((await drafter.post('/gate/preview', bundle({ externalId, content }))).body.round).toBe(2);
    // The id is the unit's own: another unit's document under the same id is none of theirs.
    const elsewhere = await (
      await personOf(app, czj.drafter)
    ).post('/gate/preview', bundle({ externalId, attestations: [] }));
    expect([elsewhere.status, elsewhere.body.round]).toEqual([200, 1]);
    expect((await oa.post('/submissions', bundle({ externalId, content }))).body).toMatchObject({
      state: 'officeReview',
      round: 2,
    });
  });
});

describe('a return by the machine', () => {
  it('names who put its rules in force, and when', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    await under(app, { automaticReturn: true }, async () => {
      const { body } = await oa.post('/submissions', bundle({ disclosure: null }));
      expect(body.returnNotice).toMatchObject({
        automatic: true,
        handler: null,
        approver: null,
        rulePack: { id: 'cn-2019', putInForceBy: { name: '国务院（令第711号）', on: '2019-05-15' } },
      });
    });
    const { body: pack } = await (await personOf(app, fgw.drafter)).get('/policy-packs/yichun-2017');
    expect(pack.putInForceBy).toEqual({
      name: { zh: '中共伊春市委办公室、伊春市人民政府办公室', en: expect.any(String) },
      on: '2017-05-16',
    });
  });
});
