import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyEvidence } from '../../tools/verify-evidence.mjs';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, asMachine } from '../support/as.js';
import { flushReadings } from '../support/inside.js';
import type { Person } from '../support/as.js';
import { does, given } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { brokenRecords } from '../support/verify-records.js';
import { admin, city, czj, fgw, FGW_CLIENT, givenPeople, zfb } from '../support/people.js';

let app: TestApp;
let drafter: Person;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await givenPeople(app);
  drafter = await as(app, fgw.drafter);
});

afterAll(() => app.close());

interface Line {
  sequence: number;
  act: { code: string; label: string };
  by: { name: string; post: string; role: string; unit: { name: string } } | null;
  from: { code: string } | null;
  to: { code: string };
  reason: string | null;
  revision: number;
  changed: { code: string }[];
  passedOver: { code: string }[];
  ended: { step: { code: string }; mark: { code: string }; sentence: string }[];
  causedBy: { sequence: number } | null;
  sentence: string;
}

const lines = async (by: Person, document: GivenDocument, lang = 'zh'): Promise<Line[]> =>
  (await by.get(`${document.path}/timeline?limit=200`, { headers: { 'accept-language': lang } })).body;

describe('the timeline', () => {
  it('tells in words who did what, as whom, from where to where, and why', async () => {
    const document = await given(app).submitted();
    const reason = { reason: '公开理由写得不够具体' };
    await does(app, document, fgw.checker, 'send-backs', reason);
    const told = await lines(drafter, document);
    expect(told.map(({ act }) => act.code)).toEqual([
      'create',
      'proposeDisclosure',
      'completeDraft',
      'submitForReview',
      'sendBack',
    ]);
    expect(told.at(-1)).toMatchObject({
      by: { role: 'unitOfficeReviewer', unit: { name: expect.stringContaining('发展和改革') } },
      from: { code: 'unitOfficeReview', label: '办公室核稿' },
      to: { code: 'drafting', label: '拟稿' },
      reason: reason.reason,
    });
    expect(told.at(-1)?.sentence).toMatch(
      /将文稿退回起草人。文稿由“办公室核稿”转到“拟稿”。理由：公开理由写得不够具体。/,
    );
    expect(told[1]).toMatchObject({ changed: [{ code: 'disclosure', label: '公开属性' }] });
    const english = await lines(drafter, document, 'en');
    expect(english.at(-1)?.sentence).toContain('The document went from “unit office review” to “drafting”.');
    expect(english.every(({ sentence }) => !sentence.includes('{{') && !sentence.startsWith('timeline.'))).toBe(true);
  });

  it('names what an edit made lapse and why, and the steps that are passed over afterwards', async () => {
    const document = await given(app).cleared({ policy: true });
    await does(app, document, fgw.principal, 'send-backs', { reason: '解读材料过于简略' });
    const added = await drafter.post(
      `${document.path}/interpretation/materials`,
      { title: '补充解读', text: '更详细的说明' },
      { ifMatch: document.etag },
    );
    Object.assign(document, { etag: added.headers['etag'], hashes: added.body.hashes });
    await does(app, document, fgw.drafter, 'completions');
    await does(app, document, fgw.drafter, 'review-submissions');
    expect(document.state).toBe('confidentialityReview');
    const told = await lines(drafter, document);
    const edit = told.findLast(({ act }) => act.code === 'addMaterial');
    expect(edit?.ended).toEqual([
      expect.objectContaining({
        step: { code: 'confidentialityReview', label: '保密审查' },
        mark: { code: 'lapsed', label: '失效' },
        scopes: [{ code: 'interpretation', label: '解读材料' }],
      }),
    ]);
    expect(edit?.sentence).toContain(edit?.ended[0]?.sentence);
    expect(told.at(-1)?.passedOver.map(({ code }) => code)).toEqual(['unitOfficeReview', 'disclosureReview']);
    expect(told.at(-1)?.sentence).toContain('仍然有效');
  });

  it('shows what the procedure did by itself, and what caused it', async () => {
    const document = await given(app).atOffice();
    const told = await lines(drafter, document);
    const intake = told.findLast(({ act }) => act.code === 'intake');
    const cause = told.find(({ sequence }) => sequence === intake?.causedBy?.sequence);
    expect([intake?.by, intake?.from?.code, intake?.to.code]).toEqual([null, 'officeIntake', 'officeReview']);
    expect(cause?.to.code).toBe('officeIntake');
    expect(intake?.sentence).toMatch(/^系统按审核清单完成收文初审。/);
  });

  it('names the system that acted for a person', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const created = await oa.post('/documents', { title: '业务系统起草' });
    expect(created.status).toBe(201);
    const { body } = await drafter.get(`${String(created.headers['location'])}/timeline`);
    expect(body[0]).toMatchObject({ client: FGW_CLIENT, sentence: expect.stringContaining(FGW_CLIENT) });
  });

  it('begins for an outsider with the first revision that reached them, and is nothing to a stranger', async () => {
    const document = await given(app).atOffice();
    const office = await lines(await as(app, zfb.reviewer), document);
    const unit = await lines(drafter, document);
    expect(office.length).toBeLessThan(unit.length);
    expect(Math.min(...office.map(({ revision }) => revision))).toBe(unit.at(-1)?.revision);
    for (const who of [czj.drafter, czj.principal])
      expect((await (await as(app, who)).get(`${document.path}/timeline`)).status).toBe(404);
    expect((await (await as(app, admin.audit)).get(`${document.path}/timeline`)).status).toBe(403);
  });

  it('comes page by page', async () => {
    const document = await given(app).submitted();
    const first = await drafter.get(`${document.path}/timeline?limit=3`);
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    const second = await drafter.get(next);
    const sequences = [...first.body, ...second.body].map((line: Line) => line.sequence);
    expect([sequences, second.headers['link']]).toEqual([[1, 2, 3, 4], undefined]);
    expect((await drafter.get(`${document.path}/timeline?cursor=x`)).status).toBe(400);
    expect(Number(first.headers['yuantou-statements'])).toBeLessThanOrEqual(3);
  });
});

describe('the evidence', () => {
  it('of a signed document verifies without our code, and not once a line of it is touched', async () => {
    const document = await given(app).readyToRegister({ issuingName: 'government' });
    expect(document.state).toBe('registration');
    const answer = await drafter.get(`${document.path}/evidence`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="evidence-${document.id}.json"`);
    expect(verifyEvidence(JSON.parse(answer.text)).findings.filter(({ ok }) => !ok)).toEqual([]);
    const text = answer.text;
    const title = String((await drafter.get(document.path)).body.content.title);
    const tampered: [string, string][] = [
      ['the act of an entry', text.replace('"act":"pass"', '"act":"endorse"')],
      ['a word of the text', text.replace(title, `${title}（改）`)],
      ['the person of an entry', text.replaceAll(drafter.personId, '01234567-89ab-7def-8123-456789abcdef')],
      ['the state it is said to be in', text.replace('"state":"registration"', '"state":"published"')],
    ];
    for (const [what, changed] of tampered) {
      expect([what, changed === text]).toEqual([what, false]);
      expect([what, verifyEvidence(JSON.parse(changed)).ok]).toEqual([what, false]);
    }
    const shortened = JSON.parse(text) as { entries: unknown[] };
    shortened.entries.splice(2, 1);
    expect(verifyEvidence(shortened).ok).toBe(false);
  });

  it('follows a document through send-backs, edits and the office', async () => {
    const document = await given(app).submitted();
    await does(app, document, fgw.checker, 'send-backs', { reason: '请补充' });
    const edited = await drafter.patch(document.path, { title: '修改后的标题' }, { ifMatch: document.etag });
    Object.assign(document, { etag: edited.headers['etag'], hashes: edited.body.hashes });
    const { body } = await drafter.get(`${document.path}/evidence`);
    expect(verifyEvidence(body).findings.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('of a published document names every signature that the published bytes rest on', async () => {
    const document = await given(app).published({ issuingName: 'government', policy: true });
    const { body } = await drafter.get(`${document.path}/evidence`);
    expect(verifyEvidence(body).findings.filter(({ ok }) => !ok)).toEqual([]);
    const { publication, opinions } = body;
    expect(publication.scopeHashes).toEqual(document.hashes);
    const rests = opinions.filter(({ id }: { id: string }) => publication.restsOn.includes(id));
    expect(rests.map(({ step }: { step: string }) => step)).toEqual([
      'unitOfficeReview',
      'confidentialityReview',
      'departmentSignOff',
      'departmentSignOff',
      'officeReview',
      'officeClearance',
      'leaderSignOff',
      'leaderSignOff',
    ]);
    const without = structuredClone(body);
    without.publication.restsOn.pop();
    expect(verifyEvidence(without).ok).toBe(false);
  });

  it('of every document of these stories verifies, however it came to where it is', async () => {
    await given(app).issued({ attribute: 'onRequest' });
    await given(app).issued({ attribute: 'nonDisclosure' });
    await given(app).readyToRegister({ joint: ['czj'], issuingName: 'government' });
    const published = await given(app).published();
    await does(app, published, fgw.registrar, 'suspensions', { reason: '发现错漏' });
    expect(await brokenRecords(app)).toEqual([]);
  });

  it('is given whole or not at all: to the unit and the auditor, not to whom it reached later', async () => {
    const document = await given(app).atOffice();
    const late = await (await as(app, zfb.reviewer)).get(`${document.path}/evidence`);
    expect([late.status, late.body.code]).toEqual([403, 'evidenceNotWhole']);
    const auditor = await (await as(app, zfb.auditor)).get(`${document.path}/evidence`);
    expect([auditor.status, verifyEvidence(auditor.body).ok]).toEqual([200, true]);
    expect((await (await as(app, czj.drafter)).get(`${document.path}/evidence`)).status).toBe(404);
  });
});

describe('the procedure', () => {
  it('is told from the machine and the table of who acts', async () => {
    const { body, status } = await (await as(app, city.mayor)).get('/workflow');
    expect(status).toBe(200);
    const review = body.states.find((one: { state: string }) => one.state === 'unitOfficeReview');
    expect(review).toMatchObject({ label: '办公室核稿', final: false, goesOnTo: ['disclosureReview'] });
    expect(review.editor).toEqual({ code: 'unitOfficeReviewer', label: '核稿人' });
    expect(review.events.find((one: { event: string }) => one.event === 'pass')).toEqual({
      event: 'pass',
      label: '核稿通过',
      to: ['unitOfficeReview'],
      who: [
        {
          roles: [{ code: 'unitOfficeReviewer', label: '核稿人' }],
          place: { code: 'unit', label: '起草单位' },
          step: { code: 'unitOfficeReview', label: '核稿' },
          machine: false,
          person: true,
          falls: true,
        },
      ],
    });
    expect(body.states).toHaveLength(24);
    expect((await app.http().get('/api/v1/workflow')).status).toBe(401);
  });
});

describe('a stub of what is handled off-line', () => {
  it('says who, when and for which unit, and has no room for a title', async () => {
    const { status, body } = await drafter.post('/secret-stubs', {});
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      unit: { id: drafter.unitId, name: expect.stringContaining('发展和改革') },
      registeredBy: { id: drafter.personId, name: expect.any(String), post: expect.any(String) },
      registeredAt: app.clock.now().toISOString(),
    });
    const named = await drafter.post('/secret-stubs', { title: '某某方案' });
    expect([named.status, named.body.issues[0].code]).toEqual([400, 'unknownField']);
    const { rows } = await app.owner.query('SELECT * FROM yuantou.secret_stub');
    expect(rows).toHaveLength(1);
    expect((await (await as(app, admin.security)).post('/secret-stubs', {})).status).toBe(403);
  });
});

describe('readings', () => {
  it('of a document are on record, whatever of it was read', async () => {
    const document = await given(app).draft();
    const paths = ['', '/revisions', '/revisions/1', '/timeline', '/evidence', '/interpretation', '/gate'];
    for (const path of paths) expect((await drafter.get(`${document.path}${path}`)).status).toBe(200);
    await (await as(app, czj.drafter)).get(document.path);
    await flushReadings(app);
    const { rows } = await app.owner.query<{ what: string; person_id: string }>(
      'SELECT what, person_id FROM yuantou.read_audit WHERE document_id = $1 ORDER BY id',
      [document.id],
    );
    expect(rows.map(({ what }) => what)).toEqual([
      'document',
      'revisions',
      'revision 1',
      'timeline',
      'evidence',
      'interpretation',
      'gate',
    ]);
    expect(new Set(rows.map(({ person_id }) => person_id))).toEqual(new Set([drafter.personId]));
  });

  it('stop when they cannot be recorded', async () => {
    const document = await given(app).draft();
    await app.owner.query('REVOKE INSERT ON yuantou.read_audit FROM yuantou_app');
    try {
      await drafter.get(document.path);
      await flushReadings(app);
      for (const path of ['', '/revisions', '/timeline', '/evidence']) {
        const answer = await drafter.get(`${document.path}${path}`);
        expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
          503,
          'auditUnavailable',
          '2',
        ]);
      }
    } finally {
      await app.owner.query('GRANT INSERT ON yuantou.read_audit TO yuantou_app');
      await flushReadings(app);
    }
    expect((await drafter.get(document.path)).status).toBe(200);
  });
});
