import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf, reread, snapshot, tries } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { city, czj, fgw } from '../support/people.js';

/** 有效, 废止, 失效: marks on what was issued. */
let app: TestApp;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'yuantou-'));
  app = await startApp({ config: { logLevel: 'error', dataDir } });
});

afterAll(async () => {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
});

const titled = (title: string) => ({ content: { title } });
const today = (): string => app.clock.now().toISOString().slice(0, 10);
const REPEALED = { validity: 'repealed', reason: '被新办法取代' };
const inside = async (document: GivenDocument) => (await (await personOf(app, fgw.drafter)).get(document.path)).body;
const marks = async (document: GivenDocument, who: string = fgw.drafter) =>
  (await (await personOf(app, who)).get(`${document.path}/validity-marks`)).body;

async function publicOf(title: string) {
  const list = await app
    .http()
    .get(`/api/public/v1/documents?q=${encodeURIComponent(title)}`)
    .expect(200);
  const id: string = list.body.items[0]?.id;
  return (await app.http().get(`/api/public/v1/documents/${id}`).expect(200)).body;
}

async function refused(document: GivenDocument, who: string, body: object) {
  const { status, body: said } = await tries(app, document, who, 'validity-marks', body);
  return [status, ...(said.issues ?? []).map(({ code }: { code: string }) => code)];
}

describe('a document that was repealed', () => {
  it('stays public, says from when on and by what, and is found by it', async () => {
    const old = await given(app).published(titled('关于旧供水办法的通知'));
    const newer = await given(app).published(titled('关于新供水办法的通知'));
    const { number } = await inside(newer);
    await does(app, old, fgw.registrar, 'validity-marks', { ...REPEALED, sinceOn: today(), endedBy: number });
    expect(old.state).toBe('published');

    const shown = await publicOf('旧供水办法');
    expect(shown).toMatchObject({
      validity: 'repealed',
      validitySince: today(),
      endedBy: number,
      endedByDocument: { title: '关于新供水办法的通知', number },
    });
    const page = await app.http().get(`/public/documents/${shown.id}`).expect(200);
    expect(page.text).toContain(`《关于新供水办法的通知》`);
    expect(page.text).toContain(`href="/public/documents/${shown.endedByDocument.id}"`);
    const found = await app.http().get('/api/public/v1/documents?validity=repealed').expect(200);
    expect(found.body.items.map(({ title }: { title: string }) => title)).toEqual(['关于旧供水办法的通知']);

    expect((await marks(old)).items).toEqual([
      {
        validity: 'repealed',
        label: '废止',
        sinceOn: today(),
        endedBy: number,
        endedByDocument: expect.objectContaining({ id: newer.id, title: '关于新供水办法的通知' }),
        reason: '被新办法取代',
        by: expect.objectContaining({ name: expect.any(String) }),
        at: expect.any(String),
      },
    ]);
    const told = (await (await personOf(app, fgw.drafter)).get(`${old.path}/timeline`)).body.at(-1).sentence;
    expect(told).toMatch(/标注有效性。标为：废止。理由：被新办法取代。/);
  });

  it('is marked by words where what ended it is not public here, and tells of an inner document nothing', async () => {
    const old = await given(app).published(titled('关于旧电价的通知'));
    const inner = await given(app).issued({ attribute: 'nonDisclosure', ...titled('不公开的电价决定') });
    const { number } = await inside(inner);
    await does(app, old, fgw.registrar, 'validity-marks', { ...REPEALED, sinceOn: today(), endedBy: number });
    const shown = await publicOf('旧电价');
    expect(shown).toMatchObject({ validity: 'repealed', endedBy: number, endedByDocument: null });
    expect(JSON.stringify(shown)).not.toContain('不公开的电价决定');
  });

  it('names what ended it only as long as that is public itself', async () => {
    const old = await given(app).published(titled('关于旧气价的通知'));
    const newer = await given(app).published(titled('关于新气价的通知'));
    const { number } = await inside(newer);
    await does(app, old, fgw.registrar, 'validity-marks', { ...REPEALED, sinceOn: today(), endedBy: number });
    await does(app, newer, fgw.registrar, 'suspensions', { reason: '价格有误' });
    expect((await publicOf('旧气价')).endedByDocument).toBe(null);
    expect((await marks(old)).items[0].endedByDocument).toBe(null);
  });

  it('says so again after it was taken down and put back, and is in force again when that is marked', async () => {
    const document = await given(app).published(titled('关于暂行规定的通知'));
    await does(app, document, fgw.registrar, 'validity-marks', {
      ...{ validity: 'lapsed', reason: '有效期满', sinceOn: today() },
    });
    await does(app, document, fgw.registrar, 'suspensions', { reason: '核对附件' });
    await does(app, document, fgw.principal, 'restorations', { reason: '核对无误' });
    expect(await publicOf('暂行规定')).toMatchObject({ validity: 'lapsed', validitySince: today() });
    await does(app, document, fgw.registrar, 'validity-marks', { validity: 'inForce', reason: '期限已延长' });
    expect(await publicOf('暂行规定')).toMatchObject({ validity: 'inForce', validitySince: null });
    expect((await marks(document)).items.map(({ validity }: { validity: string }) => validity)).toEqual([
      'lapsed',
      'inForce',
    ]);
  });

  it('may be one that is not public: then nothing of it becomes so', async () => {
    const document = await given(app).issued({ attribute: 'nonDisclosure', ...titled('内部值班办法') });
    await does(app, document, fgw.registrar, 'validity-marks', { ...REPEALED, sinceOn: today() });
    expect((await marks(document)).items).toHaveLength(1);
    const list = await app
      .http()
      .get(`/api/public/v1/documents?q=${encodeURIComponent('内部值班')}`)
      .expect(200);
    expect(list.body.items).toEqual([]);
  });
});

describe('a topic', () => {
  it('is given by the registrar from the number on, and the public finds by it what is public', async () => {
    const document = await given(app).issued(titled('关于校舍安全的通知'));
    await does(app, document, fgw.registrar, 'classifications', { topic: 'science' });
    await given(app).publish(document);
    const find = async (topic: string) =>
      (await app.http().get(`/api/public/v1/documents?topic=${topic}`).expect(200)).body.items.map(
        ({ title }: { title: string }) => title,
      );
    expect(await find('science')).toEqual(['关于校舍安全的通知']);
    const shown = await publicOf('校舍安全');
    expect(shown.topic).toEqual({ code: 'science', zh: '科技、教育', en: 'Science, education' });
    const list = await app.http().get('/public?topic=science').expect(200);
    expect(list.text).toContain('关于校舍安全的通知');
    expect(list.text).toContain('<option value="science" selected>科技、教育</option>');
    const page = await app.http().get(`/public/documents/${shown.id}`).expect(200);
    expect(page.text).toMatch(/主题分类<\/dt>\s*<dd[^>]*>科技、教育/);

    await does(app, document, fgw.registrar, 'classifications', { topic: 'construction' });
    expect([await find('science'), await find('construction')]).toEqual([[], ['关于校舍安全的通知']]);
    await does(app, document, fgw.registrar, 'suspensions', { reason: '核对' });
    await does(app, document, fgw.principal, 'restorations', { reason: '无误' });
    expect(await find('construction')).toEqual(['关于校舍安全的通知']);
    await does(app, document, fgw.registrar, 'classifications', { topic: null });
    expect((await publicOf('校舍安全')).topic).toBe(null);

    const before = await snapshot(app, document);
    const tried = async (who: string, topic: unknown) => {
      const { status, body } = await tries(app, document, who, 'classifications', { topic });
      return [status, ...(body.issues ?? []).map(({ code }: { code: string }) => code)];
    };
    expect(await tried(fgw.registrar, 'poetry')).toEqual([422, 'topicUnknown']);
    expect(await tried(fgw.registrar, null)).toEqual([422, 'topicUnchanged']);
    expect((await tried(fgw.registrar, 7))[0]).toBe(400);
    expect(await tried(fgw.principal, 'science')).toEqual([403, 'notYourAct']);
    expect(await tried(czj.registrar, 'science')).toEqual([404]);
    expect(await snapshot(app, document)).toEqual(before);
  });
});

describe('a mark', () => {
  it('is the registrar’s, of what was issued, and says what has happened', async () => {
    const document = await given(app).published(titled('关于标注规则的通知'));
    const before = await snapshot(app, document);
    const mark = { ...REPEALED, sinceOn: today() };
    expect(await refused(document, fgw.principal, mark)).toEqual([403, 'notYourAct']);
    expect(await refused(document, czj.registrar, mark)).toEqual([404]);
    expect(await refused(document, city.mayor, mark)).toEqual([404]);
    expect(await refused(document, fgw.registrar, { ...mark, reason: undefined })).toEqual([400, 'missingField']);
    expect(await refused(document, fgw.registrar, { ...mark, sinceOn: null })).toEqual([422, 'validityWithoutDay']);
    expect(await refused(document, fgw.registrar, { ...mark, sinceOn: '2999-01-01' })).toEqual([
      422,
      'validityDayToCome',
    ]);
    expect(await refused(document, fgw.registrar, { ...mark, sinceOn: '1999-01-01' })).toEqual([
      422,
      'validityDayBefore',
    ]);
    expect(await refused(document, fgw.registrar, { ...mark, endedBy: '机密★5年的决定' })).toEqual([
      422,
      'secrecy-mark',
    ]);
    expect(await refused(document, fgw.registrar, { validity: 'inForce', reason: '无变化' })).toEqual([
      422,
      'validityUnchanged',
    ]);
    const { number } = await inside(document);
    expect(await refused(document, fgw.registrar, { ...mark, endedBy: number })).toEqual([
      422,
      'validityEndedByItself',
    ]);
    const draft = await given(app).signed(titled('关于尚未印发的通知'));
    expect(await refused(draft, fgw.registrar, mark)).toEqual([409, 'notInThisState']);
    expect(await snapshot(app, document)).toEqual(before);
    expect((await reread(app, document)).state).toBe('published');
  });
});
