import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as, asMachine } from '../support/as.js';
import type { Caller, Person } from '../support/as.js';
import { given, INTERPRETATION_PLAN } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { czj, fgw, FGW_CLIENT, givenPeople, unitIdOf } from '../support/people.js';

const PDF = fileURLToPath(new URL('../components/files/notice.pdf', import.meta.url));

let app: TestApp;
let dataDir: string;
let drafter: Person;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'yuantou-interpretation-'));
  app = await startApp({ config: { dataDir, logLevel: 'error' } });
  await givenPeople(app);
  drafter = await as(app, fgw.drafter);
});

afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true });
});

function kept(document: GivenDocument, answer: Response): Response {
  if (answer.status < 300)
    Object.assign(document, { etag: answer.headers['etag'], hashes: answer.body.hashes, state: answer.body.state });
  return answer;
}

const put = async (document: GivenDocument, path: string, body: object, by: Caller = drafter): Promise<Response> =>
  kept(document, await by.put(`${document.path}/interpretation/${path}`, body, { ifMatch: document.etag }));

const add = async (document: GivenDocument, body: object, by: Caller = drafter): Promise<Response> =>
  kept(document, await by.post(`${document.path}/interpretation/materials`, body, { ifMatch: document.etag }));

const del = async (document: GivenDocument, id: string): Promise<Response> =>
  kept(document, await drafter.del(`${document.path}/interpretation/materials/${id}`, { ifMatch: document.etag }));

async function addFile(document: GivenDocument, fields: Record<string, string>): Promise<Response> {
  const request = drafter.request('post', `${document.path}/interpretation/materials`, { ifMatch: document.etag });
  for (const [name, value] of Object.entries(fields)) void request.field(name, value);
  return kept(document, await request.attach('file', await readFile(PDF), { filename: '一图读懂.pdf' }));
}

const tagOf = async (document: GivenDocument): Promise<string | undefined> =>
  (await drafter.get(document.path)).headers['etag'];

const TEXT = { title: '供暖补贴办法解读', text: '今年起可以在社区直接申领。', elements: ['goals', 'benefits'] };

describe('an interpretation', () => {
  it('has a plan, which changes nothing but the interpretation, and whoever drafts answers for it', async () => {
    const document = await given(app).draft({ policy: true });
    const before = document.hashes;
    const planned = await put(document, 'plan', INTERPRETATION_PLAN);
    expect(planned.status).toBe(200);
    expect(planned.body.interpretation.plan).toEqual(INTERPRETATION_PLAN);
    expect(planned.body.interpretation.owner.name).toContain('发展和改革');
    const { interpretation: _, ...others } = before;
    expect(planned.body.hashes).toMatchObject(others);
    expect(planned.body.hashes.interpretation).not.toBe(before.interpretation);
    const again = await put(document, 'plan', INTERPRETATION_PLAN);
    expect([again.body.version, again.body.revision]).toEqual([planned.body.version, planned.body.revision]);
  });

  it('prompts with nine elements, and says which are covered by what', async () => {
    const document = await given(app).draft();
    const added = await add(document, TEXT);
    expect(added.status).toBe(201);
    const { elements, materials } = added.body.interpretation;
    expect(elements).toHaveLength(9);
    expect(elements.filter((one: { coveredBy: string[] }) => one.coveredBy.length > 0)).toEqual([
      expect.objectContaining({ element: 'goals', coveredBy: [added.body.materialId] }),
      expect.objectContaining({ element: 'benefits', coveredBy: [added.body.materialId] }),
    ]);
    expect(materials).toEqual([{ id: added.body.materialId, ...TEXT, file: null }]);
    const read = await drafter.get(`${document.path}/interpretation`, { headers: { 'accept-language': 'en' } });
    expect(read.body.elements[0].label).toMatch(/background/i);
    expect(read.headers['etag']).toBe(document.etag);
  });

  it('is answered for by the lead unit where the document is joint, and by nobody until one is named', async () => {
    const [fgwUnit, czjUnit] = [await unitIdOf(app, 'fgw'), await unitIdOf(app, 'czj')];
    const document = await given(app).draft({ content: { jointUnits: [czjUnit] } });
    expect((await drafter.get(`${document.path}/interpretation`)).body.owner).toBeNull();
    const named = await drafter.patch(document.path, { leadUnitId: fgwUnit }, { ifMatch: document.etag });
    expect(named.status).toBe(200);
    expect((await drafter.get(`${document.path}/interpretation`)).body.owner.id).toBe(fgwUnit);
  });

  it('may bring a file, which hangs in its own scope and goes with the last material that shows it', async () => {
    const document = await given(app).draft();
    const before = document.hashes;
    const added = await addFile(document, { title: '一图读懂', elements: 'keyTerms,comparison' });
    expect(added.status).toBe(201);
    const [material] = added.body.interpretation.materials;
    expect(material).toMatchObject({
      text: null,
      elements: ['keyTerms', 'comparison'],
      file: { name: '一图读懂.pdf', role: 'interpretationMaterial', scope: 'interpretation' },
    });
    expect(added.body.hashes).toMatchObject({ content: before.content, disclosure: before.disclosure });
    const twice = await add(document, { title: '同一图', attachmentId: material.file.id });
    expect(twice.status).toBe(201);
    const files = async (): Promise<unknown[]> => (await drafter.get(document.path)).body.interpretation.files ?? [];
    await del(document, material.id);
    expect(await files()).toHaveLength(1);
    const last = await del(document, twice.body.materialId);
    expect([last.status, await files()]).toEqual([200, []]);
  });

  it('has its materials changed as a whole', async () => {
    const document = await given(app).draft();
    const added = await addFile(document, { title: '一图读懂' });
    const changed = await put(document, `materials/${added.body.materialId}`, { title: '改为文字', text: '说明' });
    expect(changed.status).toBe(200);
    expect(changed.body.interpretation.materials).toEqual([
      { id: added.body.materialId, title: '改为文字', text: '说明', file: null, elements: [] },
    ]);
    expect((await drafter.get(document.path)).body.interpretation.files).toBeUndefined();
  });

  it('lapses only the opinions that cover it', async () => {
    const document = await given(app).cleared({ policy: true });
    const head = await as(app, fgw.principal);
    const reason = { reason: '解读材料过于简略' };
    kept(document, await head.post(`${document.path}/send-backs`, reason, { ifMatch: document.etag }));
    expect(document.state).toBe('drafting');
    const standing = async (): Promise<Record<string, boolean>> => {
      const { body } = await drafter.get(document.path);
      return Object.fromEntries(body.opinions.map((one: { step: string; stands: boolean }) => [one.step, one.stands]));
    };
    expect(await standing()).toEqual({ unitOfficeReview: true, confidentialityReview: true });
    await add(document, TEXT);
    expect(await standing()).toEqual({ unitOfficeReview: true, confidentialityReview: false });
  });

  it('may be prepared by the department’s own system', async () => {
    const oa = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const document = await given(app).draft();
    expect((await put(document, 'plan', INTERPRETATION_PLAN, oa)).status).toBe(200);
    expect((await add(document, TEXT, oa)).status).toBe(201);
  });
});

describe('an exemption', () => {
  it('is claimed by the drafter with a reason, and confirmed by 核稿', async () => {
    const document = await given(app).proposed();
    await drafter
      .patch(document.path, { policy: { answer: true, reason: '设定补贴标准' } }, { ifMatch: document.etag })
      .then((answer) => kept(document, answer));
    const claimed = await put(document, 'exemption', { reason: '仅转发上级文件，上级已经解读' });
    expect(claimed.body.interpretation.exemption).toEqual({
      reason: '仅转发上级文件，上级已经解读',
      confirmed: false,
    });
    const submitted = await drafter.post(`${document.path}/review-submissions`, {}, { ifMatch: document.etag });
    kept(document, submitted);
    await given(app).pass(document);
    const read = await drafter.get(`${document.path}/interpretation`);
    expect(read.body.exemption.confirmed).toBe(true);
    const { gate } = (await drafter.get(document.path)).body as { gate: { code: string; status: string }[] };
    expect(gate.find(({ code }) => code === 'interpretation-plan-missing')?.status).toBe('notApplicable');
  });

  it('can be taken back', async () => {
    const document = await given(app).draft();
    await put(document, 'exemption', { reason: '理由' });
    const back = await put(document, 'exemption', { reason: null });
    expect([back.status, back.body.interpretation.exemption]).toEqual([200, null]);
  });
});

describe('what is refused changes nothing', () => {
  it.each<[string, string, object, number, string]>([
    ['a plan with a field that nobody knows', 'plan', { outline: 'x', confirmed: true }, 400, 'malformedRequest'],
    ['a plan that is too long', 'plan', { outline: 'x'.repeat(5001) }, 400, 'malformedRequest'],
    ['a plan of another type', 'plan', { outline: 7 }, 400, 'malformedRequest'],
    ['a plan with a secrecy mark', 'plan', { outline: '机密★5年' }, 422, 'secrecyMark'],
    ['an exemption that confirms itself', 'exemption', { reason: 'x', confirmed: true }, 400, 'malformedRequest'],
    ['an exemption without words', 'exemption', { reason: '' }, 400, 'malformedRequest'],
    ['a material that is not there', 'materials/01234567-89ab-7def-8123-456789abcdef', TEXT, 404, 'notFound'],
  ])('%s', async (_, path, body, status, code) => {
    const document = await given(app).draft();
    const answer = await put(document, path, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await tagOf(document)).toBe(document.etag);
  });

  it.each<[string, object, number, string]>([
    ['nothing at all', {}, 400, 'malformedRequest'],
    ['neither text nor file', { title: 'x' }, 422, 'materialEmpty'],
    [
      'a file that is not there',
      { title: 'x', attachmentId: '01234567-89ab-7def-8123-456789abcdef' },
      422,
      'materialFileUnknown',
    ],
    ['an element that does not exist', { ...TEXT, elements: ['price'] }, 400, 'malformedRequest'],
    ['an element twice', { ...TEXT, elements: ['goals', 'goals'] }, 400, 'malformedRequest'],
    ['a secrecy mark', { title: 'x', text: '秘密★3年' }, 422, 'secrecyMark'],
  ])('a material with %s', async (_, body, status, code) => {
    const document = await given(app).draft();
    const answer = await add(document, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await tagOf(document)).toBe(document.etag);
  });

  it('over a stale version, without one, by a stranger, by another post, or too late', async () => {
    const document = await given(app).draft();
    const path = `${document.path}/interpretation/plan`;
    expect((await drafter.put(path, INTERPRETATION_PLAN, { ifMatch: '"99"' })).status).toBe(412);
    expect((await drafter.put(path, INTERPRETATION_PLAN)).status).toBe(428);
    expect((await put(document, 'plan', INTERPRETATION_PLAN, await as(app, czj.drafter))).status).toBe(404);
    expect((await put(document, 'plan', INTERPRETATION_PLAN, await as(app, fgw.checker))).status).toBe(403);
    expect((await (await as(app, czj.drafter)).get(`${document.path}/interpretation`)).status).toBe(404);
    expect(await tagOf(document)).toBe(document.etag);
    const late = await given(app).cleared();
    expect((await put(late, 'plan', INTERPRETATION_PLAN)).body.code).toBe('notInThisState');
    expect(await tagOf(late)).toBe(late.etag);
  });
});
