import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { historyOfFigures, readingFigures } from '../support/figures.js';
import { does, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { rebuildFigures } from '../support/inside.js';
import { importIssued, issuedRow, issuedSheet } from '../support/issued-before.js';
import { czj, fgw, sfj, unitIdOf, zfb } from '../support/people.js';

/** Figures over a history that is known: every number is held against what was done, and against the list behind it. */
let app: TestApp;
let overdue: GivenDocument;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  overdue = await historyOfFigures(app);
}, 180_000);

afterAll(() => app.close());

const { get, read, totals, byMember } = readingFigures(() => app);

describe('documents by attribute, kind, unit and period', () => {
  it('are what the reader’s registers hold', async () => {
    expect(await totals(fgw.registrar, 'documents')).toEqual({
      proactive: 2,
      onRequest: 1,
      nonDisclosure: 1,
      total: 4,
    });
    expect(await totals(czj.registrar, 'documents')).toEqual({
      proactive: 1,
      onRequest: 1,
      nonDisclosure: 0,
      total: 2,
    });
    // What departments issue in their own names is not the office's.
    expect(await totals(zfb.reviewer, 'documents')).toEqual({ proactive: 1, onRequest: 1, nonDisclosure: 0, total: 2 });
    expect(await totals(zfb.auditor, 'documents')).toEqual({ proactive: 4, onRequest: 2, nonDisclosure: 1, total: 7 });
    for (const who of [fgw.registrar, czj.registrar, zfb.registrar, zfb.principal, zfb.auditor]) {
      const counted = await totals(who, 'documents');
      const person = await personOf(app, who);
      for (const register of ['proactive', 'onRequest', 'nonDisclosure']) {
        const { body } = await person.get(`/registers/${register}?limit=200`);
        expect([who, register, counted[register]]).toEqual([who, register, body.items.length]);
      }
    }
  });

  it('are split and narrowed', async () => {
    expect(await byMember(fgw.registrar, 'documents')).toEqual({
      notice: { proactive: 2, onRequest: 1, nonDisclosure: 0, total: 3 },
      reply: { proactive: 0, onRequest: 0, nonDisclosure: 1, total: 1 },
    });
    const units = await Promise.all((['fgw', 'czj', 'sfj'] as const).map((unit) => unitIdOf(app, unit)));
    const byUnit = await byMember(zfb.auditor, 'documents?by=unit');
    expect(units.map((unit) => byUnit[unit]?.['total'])).toEqual([4, 2, 1]);
    expect(Object.keys(await byMember(zfb.auditor, 'documents?by=quarter'))).toEqual(['2026-Q4', '2027-Q1']);
    expect(await totals(zfb.auditor, 'documents?from=2027-01-01')).toMatchObject({ total: 1 });
    expect(await totals(zfb.auditor, `documents?to=2026-12-31&unit=${units[1]}&kind=letter`)).toMatchObject({
      total: 1,
    });
    const both = await read(zfb.auditor, 'documents?by=unit,quarter');
    expect(both.rows.map(({ members }) => members.length)).toEqual([2, 2, 2]);
  });
});

describe('publication, interpretation and what is withheld', () => {
  it('tells what came out within twenty working days', async () => {
    expect(await totals(zfb.auditor, 'publication')).toEqual({
      total: 4,
      onTime: 2,
      late: 1,
      waiting: 1,
      overdue: 0,
      onTimeShare: 66.7,
    });
    expect(await totals(czj.principal, 'publication')).toMatchObject({ total: 1, late: 1, onTimeShare: 0 });
  });

  it('tells which interpretations came out with their document', async () => {
    expect(await totals(fgw.principal, 'interpretation')).toEqual({
      total: 1,
      together: 1,
      later: 0,
      none: 0,
      exempt: 0,
      togetherShare: 100,
    });
    expect(await totals(czj.principal, 'interpretation')).toMatchObject({ total: 0, togetherShare: null });
  });

  it('tells grounds, ages and reviews of what is withheld', async () => {
    expect(await byMember(fgw.disclosure, 'withheld')).toEqual({
      'ND-6d': expect.objectContaining({ total: 1, ageUnder1: 1, age1to3: 0, nextReview: null }),
    });
    expect(Object.keys(await byMember(fgw.disclosure, 'withheld?by=review'))).toEqual(['event']);
    expect(await totals(czj.disclosure, 'withheld')).toMatchObject({ total: 0 });
  });
});

describe('returns', () => {
  it('by unit and code, each notice once in the total', async () => {
    expect(await totals(zfb.reviewer, 'returns')).toEqual({
      notices: 3,
      automatic: 0,
      byHand: 3,
      notIssued: 1,
      repeated: 1,
    });
    const [own, other] = [await unitIdOf(app, 'fgw'), await unitIdOf(app, 'czj')];
    const found = await byMember(zfb.reviewer, 'returns?by=unit,code,quarter');
    expect(Object.fromEntries(Object.entries(found).map(([key, { notices }]) => [key, notices]))).toEqual({
      [`${own} TW-08 2026-Q4`]: 2,
      [`${own} TW-21 2026-Q4`]: 1,
      [`${other} TW-08 2026-Q4`]: 1,
    });
    expect(await totals(zfb.reviewer, 'returns?code=TW-08')).toMatchObject({ notices: 3 });
    expect(await totals(fgw.principal, 'returns')).toMatchObject({ notices: 2 });
  });

  it('first submissions, and working days to cure', async () => {
    expect(await totals(zfb.reviewer, 'firstPass')).toEqual({ decided: 4, passed: 2, waiting: 0, passedShare: 50 });
    // 23 to 26 November 2026, Monday to Thursday.
    expect(await totals(fgw.principal, 'cure')).toEqual({
      toCure: 2,
      cured: 1,
      curedInTime: 1,
      curedLate: 0,
      open: 1,
      openOverdue: 1,
      averageDays: 3,
      longestDays: 3,
    });
  });
});

describe('time in each step', () => {
  it('is held against its limit', async () => {
    const steps = await byMember(czj.principal, 'steps');
    expect(steps['awaitingPublication']).toMatchObject({ finished: 1, overLimit: 1, withinLimit: 0, open: 0 });
    expect(steps['confidentialityReview']).toMatchObject({ overLimit: 0, averageDays: 0 });
    expect(steps['drafting']).toMatchObject({ open: 1, openOverdue: 0 });
    const returned = (await byMember(fgw.principal, 'steps'))['returned'];
    expect(returned).toMatchObject({ finished: 1, withinLimit: 1, open: 1, openOverdue: 1, averageDays: 3 });
  });

  it('begins for the office with the day on which a document reached it', async () => {
    const [unit, office] = [await byMember(fgw.principal, 'steps'), await byMember(zfb.principal, 'steps')];
    // What the unit did before anything reached the office is its own.
    expect(unit['unitOfficeReview']?.['finished']).toBeGreaterThan(Number(office['unitOfficeReview']?.['finished']));
    // Only what was cured after its first submission.
    expect(office['unitOfficeReview']).toMatchObject({ finished: 1 });
    expect(office['drafting']).toMatchObject({ finished: 1, open: 0 });
    expect(office['officeReview']).toMatchObject({ finished: 5 });
  });
});

describe('what a signer decided over, and what the office found too late', () => {
  it('is told to the office’s head and the auditor, and to nobody else', async () => {
    expect(await totals(zfb.principal, 'overrides')).toEqual({ total: 2, overridden: 1, objected: 0, silent: 0 });
    expect(await totals(zfb.auditor, 'overrides')).toMatchObject({ total: 7, overridden: 1 });
    expect(await totals(fgw.principal, 'overrides')).toMatchObject({ total: 2, overridden: 0 });
    expect(await totals(zfb.principal, 'lateItems')).toEqual({ notices: 3, lateItems: 1 });
    for (const who of [zfb.reviewer, zfb.deputy, zfb.registrar, fgw.registrar, fgw.disclosure])
      for (const figure of ['overrides', 'lateItems']) {
        expect([who, (await get(who, `/${figure}`)).status]).toEqual([who, 404]);
        expect([who, (await get(who, `/${figure}/documents?measure=total`)).status]).toEqual([who, 404]);
      }
    expect((await get(fgw.principal, '/lateItems')).status).toBe(404);
    expect((await get(zfb.principal, '/overrides/export?format=csv')).status).toBe(404);
    expect((await get(zfb.principal, '/overrides?by=unit')).status).toBe(400);
  });
});

/** Every row of the facts, in an order of its own. */
async function facts(): Promise<unknown[]> {
  const tables = ['figure_document', 'figure_round', 'figure_stay'];
  const all = await Promise.all(
    tables.map((table) => app.owner.query(`SELECT to_jsonb(f) AS row FROM yuantou.${table} f ORDER BY f::text`)),
  );
  return all.flatMap(({ rows }) => rows);
}

describe('what figures are counted from', () => {
  it('is the same made anew from the record as fed act by act', async () => {
    const fed = await facts();
    expect(fed.length).toBeGreaterThan(60);
    expect(await rebuildFigures(app)).toBeGreaterThan(9);
    expect(await facts()).toEqual(fed);
  });

  it('agrees with the record counted by itself', async () => {
    const { rows } = await app.owner.query<{ unit: string; notices: number; received: number }>(
      `SELECT d.unit_id AS unit, count(DISTINCT n.id)::integer AS notices,
         (SELECT count(*)::integer FROM yuantou.record_entry e JOIN yuantou.document o ON o.id = e.document_id
           WHERE o.unit_id = d.unit_id AND e.act = 'intake') AS received
       FROM yuantou.document d LEFT JOIN yuantou.return_notice n ON n.document_id = d.id
       WHERE d.issuing_name <> 'department' GROUP BY d.unit_id`,
    );
    const returned = await byMember(zfb.auditor, 'returns?by=unit');
    for (const { unit, notices } of rows) expect([unit, returned[unit]?.['notices'] ?? 0]).toEqual([unit, notices]);
    const { rows: rounds } = await app.owner.query(`SELECT count(*)::integer AS n FROM yuantou.figure_round`);
    expect(rounds).toEqual([{ n: rows.reduce((sum, { received }) => sum + received, 0) }]);
  });

  it('tells one unit nothing of another’s', async () => {
    const paths = ['documents', 'publication', 'returns', 'steps', 'cure', 'withheld?by=unit'];
    const before = await Promise.all(paths.map((path) => read(sfj.principal, path)));
    await given(app).issued({ unit: 'jyj', attribute: 'nonDisclosure' });
    await given(app).atOffice({ unit: 'jyj' });
    expect(await Promise.all(paths.map((path) => read(sfj.principal, path)))).toEqual(before);
    expect(await totals(zfb.auditor, 'documents')).toMatchObject({ total: 8 });
    expect(await totals(zfb.principal, 'documents')).toMatchObject({ total: 2 });
  });

  it('counts what was issued before in its register, and nowhere how soon it came out', async () => {
    const before = [await totals(fgw.registrar, 'documents'), await totals(fgw.registrar, 'publication')];
    const address = 'https://www.example.gov.cn/zwgk/2021/7.html';
    const proactive = { attribute: '主动公开', ground: '', officialAddress: address };
    const sheet = issuedSheet(issuedRow({ number: '伊发改〔2021〕3号', kind: '通知', ...proactive }));
    expect((await importIssued(app, fgw.registrar, sheet)).status).toBe(201);
    expect(await totals(fgw.registrar, 'documents')).toEqual({
      ...before[0],
      proactive: Number(before[0]?.['proactive']) + 1,
      total: Number(before[0]?.['total']) + 1,
    });
    expect(await totals(fgw.registrar, 'publication')).toEqual(before[1]);
  });

  it('forgets at once what was diverted', async () => {
    const before = await totals(zfb.auditor, 'documents');
    await does(app, overdue, zfb.secrecy, 'diversions', { reason: '发现涉密内容' });
    expect((await totals(zfb.auditor, 'documents'))['total']).toBe(Number(before['total']) - 1);
    const { items } = (await get(zfb.auditor, '/steps/documents?measure=finished&limit=200')).body;
    expect(items.map(({ documentId }: { documentId: string }) => documentId)).not.toContain(overdue.id);
  });
});
