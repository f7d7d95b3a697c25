import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { given, personOf, tries } from '../support/given.js';
import { admin, czj, fgw, jyj, sfj, unitIdOf, zfb } from '../support/people.js';
import type { UnitKey } from '../support/people.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
});

afterAll(() => app.close());

const post = async (who: string, path: string, body: object): Promise<Response> =>
  (await personOf(app, who)).post(`/number-series${path}`, body);

async function open(who: string, unit: UnitKey, body: object): Promise<Response> {
  return post(who, '', { unitId: await unitIdOf(app, unit), line: 'general', year: 2026, ...body });
}

async function opened(who: string, unit: UnitKey, body: object = {}): Promise<{ id: string }> {
  const answer = await open(who, unit, body);
  expect([answer.status, answer.body]).toMatchObject([201, { id: expect.any(String) }]);
  return answer.body;
}

async function numbers(): Promise<unknown> {
  const { rows } = await app.owner.query(
    `SELECT (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM yuantou.number_series s) AS series,
       (SELECT count(*)::int FROM yuantou.issued_number) AS numbers,
       (SELECT count(*)::int FROM yuantou.administrative_entry WHERE subject_kind = 'numberSeries') AS entries`,
  );
  return rows;
}

/** Refused, and no series, number or entry is different. */
async function refused(answering: () => Promise<Response>, status: number, code: string, pointer?: string) {
  const before = await numbers();
  const answer = await answering();
  const codes = [answer.body.code, ...answer.body.issues.map((issue: { code: string }) => issue.code)];
  expect([answer.status, codes]).toEqual([status, expect.arrayContaining([code])]);
  if (pointer !== undefined) expect(answer.body.issues[0].pointer).toBe(pointer);
  expect(await numbers()).toEqual(before);
}

describe('opening a series', () => {
  it('begins where the numbers on paper end, with the reason', async () => {
    const answer = await open(fgw.registrar, 'fgw', { first: 58, firstReason: '1至57号已用于纸质发文' });
    expect([answer.status, answer.body]).toMatchObject([
      201,
      {
        prefix: '伊发改',
        numbering: 'yearly',
        year: 2026,
        first: 58,
        firstReason: '1至57号已用于纸质发文',
        last: 57,
        lastPrinted: null,
        nextPrinted: '伊发改发〔2026〕58号',
        openedBy: '方书简',
        closedAt: null,
        gaps: [],
      },
    ]);
    const { register, readyToRegister } = given(app);
    const document = await register(await readyToRegister());
    const read = await (await personOf(app, fgw.registrar)).get(document.path);
    expect(read.body.number).toBe('伊发改发〔2026〕58号');
    await refused(() => open(fgw.registrar, 'fgw', {}), 409, 'seriesExists', '/line');
  });

  it('is by year or continuous as the pack has it, for this year or the next', async () => {
    const { id } = await opened(fgw.registrar, 'fgw', { year: 2027 });
    expect(id).toEqual(expect.any(String));
    const order = await opened(zfb.registrar, 'city', { line: 'order', year: undefined });
    expect(order).toMatchObject({ numbering: 'continuous', year: null, nextPrinted: '伊政令第1号' });
    await refused(() => open(fgw.registrar, 'fgw', { line: 'order' }), 422, 'seriesHasNoYears', '/year');
    for (const year of [2025, 2028, undefined])
      await refused(() => open(fgw.registrar, 'fgw', { line: 'letter', year }), 422, 'seriesYear', '/year');
    await refused(() => open(fgw.registrar, 'fgw', { line: 'secret' }), 422, 'notInSet', '/line');
    await refused(
      () => open(fgw.registrar, 'fgw', { line: 'letter', first: 3 }),
      422,
      'firstReasonNeeded',
      '/firstReason',
    );
  });

  it('is the registrar’s of the unit, and of the office for the government’s', async () => {
    await refused(() => open(fgw.registrar, 'czj', {}), 422, 'unitNotFound', '/unitId');
    await refused(() => open(fgw.registrar, 'city', {}), 422, 'unitNotFound', '/unitId');
    await opened(zfb.registrar, 'city');
    for (const who of [fgw.drafter, fgw.principal, zfb.auditor, admin.system])
      await refused(() => open(who, 'fgw', { line: 'letter' }), 403, 'roleNotAllowed');
  });

  it.each([
    [{ first: 0 }, '/first'],
    [{ first: 'one' }, '/first'],
    [{ year: 1 }, '/year'],
    [{ line: '' }, '/line'],
    [{ firstReason: ' ' }, '/firstReason'],
    [{ last: 3 }, '/last'],
  ])('cannot be read from %j', async (body, pointer) => {
    await refused(() => open(fgw.registrar, 'fgw', { line: 'minutes', ...body }), 400, 'malformedRequest', pointer);
  });
});

describe('leaving numbers out', () => {
  it('records each with the reason, and the next document gets the one after', async () => {
    const { id } = await opened(czj.registrar, 'czj');
    const answer = await post(czj.registrar, `/${id}/gaps`, { through: 2, reason: '1、2号印制作废' });
    expect([answer.status, answer.body]).toMatchObject([
      201,
      { last: 2, gaps: [1, 2].map((number) => ({ number, reason: '1、2号印制作废', by: '钱书简' })) },
    ]);
    const { register, readyToRegister } = given(app);
    const document = await register(await readyToRegister({ unit: 'czj' }));
    const read = await (await personOf(app, czj.registrar)).get(document.path);
    expect(read.body.number).toBe('伊财发〔2026〕3号');
    await refused(
      () => post(czj.registrar, `/${id}/gaps`, { through: 3, reason: '重复' }),
      422,
      'numberTaken',
      '/through',
    );
    await refused(
      () => post(czj.registrar, `/${id}/gaps`, { through: 1, reason: '重复' }),
      422,
      'numberTaken',
      '/through',
    );
    await refused(
      () => post(czj.registrar, `/${id}/gaps`, { through: 500, reason: '误填' }),
      422,
      'gapTooWide',
      '/through',
    );
    await refused(() => post(czj.registrar, `/${id}/gaps`, { through: 9 }), 400, 'missingField', '/reason');
    await refused(() => post(fgw.registrar, `/${id}/gaps`, { through: 4, reason: '别家' }), 404, 'notFound');
    await refused(() => post(fgw.registrar, `/${randomUUID()}/gaps`, { through: 4, reason: '没有' }), 404, 'notFound');
  });

  it('and registering at the same time: no number twice, and none lost', async () => {
    const { id } = await opened(jyj.registrar, 'jyj');
    const { readyToRegister } = given(app);
    const documents = [await readyToRegister({ unit: 'jyj' }), await readyToRegister({ unit: 'jyj' })];
    const answers = await Promise.all([
      ...documents.map((document) => tries(app, document, jyj.registrar, 'registrations')),
      post(jyj.registrar, `/${id}/gaps`, { through: 3, reason: '预留三个号作废' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { rows } = await app.owner.query<{ numbers: number[]; last: number }>(
      `SELECT array_agg(n.number ORDER BY n.number) AS numbers, min(s.last) AS last
       FROM yuantou.issued_number n JOIN yuantou.number_series s ON s.id = n.series_id WHERE s.id = $1`,
      [id],
    );
    const [found] = rows;
    expect(found?.numbers).toEqual(Array.from({ length: found?.last ?? 0 }, (_, i) => i + 1));
  });
});

describe('closing a series', () => {
  it('ends it for good: no number, no gap, no second series of the same name', async () => {
    const { id } = await opened(sfj.registrar, 'sfj');
    const document = await given(app).readyToRegister({ unit: 'sfj' });
    await refused(() => post(sfj.registrar, `/${id}/closures`, { reason: ' ' }), 400, 'malformedRequest');
    await refused(() => post(czj.registrar, `/${id}/closures`, { reason: '别家' }), 404, 'notFound');
    const answer = await post(sfj.registrar, `/${id}/closures`, { reason: '机关代字停用' });
    expect([answer.status, answer.body]).toMatchObject([
      201,
      { closedBy: '章书简', closeReason: '机关代字停用', nextPrinted: null, closedAt: expect.any(String) },
    ]);
    for (const body of [{}, { number: 4, gapReason: '换号' }])
      await refused(() => tries(app, document, sfj.registrar, 'registrations', body), 422, 'seriesClosed');
    const preview = await (await personOf(app, sfj.registrar)).get(`${document.path}/registrations/preview`);
    expect(preview.body.number).toBeNull();
    await refused(() => post(sfj.registrar, `/${id}/closures`, { reason: '再关' }), 409, 'seriesClosed');
    await refused(() => post(sfj.registrar, `/${id}/gaps`, { through: 1, reason: '空' }), 409, 'seriesClosed');
    await refused(() => open(sfj.registrar, 'sfj', {}), 409, 'seriesExists');
    const list = await (await personOf(app, sfj.registrar)).get('/number-series');
    expect(list.body.items).toMatchObject([{ id, closedBy: '章书简' }]);
  });

  it('and all of it is in the administrative record', async () => {
    const audit = await personOf(app, admin.audit);
    const acts: string[] = [];
    for (const act of ['numberSeriesOpened', 'numbersLeftOut', 'numberSeriesClosed']) {
      const { body } = await audit.get(`/administrative-entries?act=${act}`);
      expect(body.items[0]).toMatchObject({ subjectKind: 'numberSeries', personName: expect.stringContaining('书简') });
      acts.push(...body.items.map((item: { act: string }) => item.act));
    }
    expect(new Set(acts).size).toBe(3);
  });
});
