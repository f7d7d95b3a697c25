import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { Response } from 'supertest';
import { FIGURE_TABLE } from '../../src/figures/rules/figures.js';
import type { FigureName } from '../../src/figures/rules/figures.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { CONFIRMED, clearing, does, given, personOf, reread, seen } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { flushReadings, rebuildFigures } from '../support/inside.js';
import { importIssued, issuedRow, issuedSheet } from '../support/issued-before.js';
import { admin, city, czj, fgw, personIdOf, sfj, unitIdOf, zfb } from '../support/people.js';

/** Figures over a history that is known: every number is held against what was done, and against the list behind it. */
let app: TestApp;
let overdue: GivenDocument;

const ITEM = { code: 'TW-08', explanation: '请示事项误用通知行文', supplement: '改用请示重新行文', pointer: '/kind' };

const ON_REQUEST = {
  attribute: 'onRequest',
  releaseForm: 'full',
  grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
  reason: '只安排两家供热企业的检修时间，与其他单位和公众无关',
  summary: '供暖检查安排',
};

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  const { published, issued, atOffice, readyForLeader, register, issue, publish, draft } = given(app);
  // Monday 2026-11-23.
  await published({ content: { title: '发改委一件主动公开' } });
  await published({ issuingName: 'government', policy: true, content: { title: '市政府政策文件' } });
  await issued({ attribute: 'nonDisclosure', kind: 'reply' });
  await issued({ unit: 'czj', attribute: 'onRequest', kind: 'letter' });
  overdue = await issued({ unit: 'czj', content: { title: '财政局逾期公开' } });
  await draft({ unit: 'czj', issuingName: 'government' });
  const overridden = await readyForLeader();
  await does(app, overridden, city.deputy, 'sign-offs', { seen: seen(overridden) });
  const override = { seen: seen(overridden), override: ON_REQUEST, reason: '涉及单位内部安排' };
  await does(app, overridden, city.mayor, 'sign-offs', override);
  await issue(await register(overridden));
  const refused = await atOffice({ unit: 'czj' });
  const body = { items: [ITEM], outcome: 'notIssued', phone: '0458-1' };
  await does(app, refused, zfb.principal, 'returns', body);
  const returned = await atOffice({ content: { title: '两次退文的文稿' } });
  await does(app, returned, zfb.principal, 'returns', { items: [ITEM], phone: '0458-1' });

  // Thursday 2026-11-26: cured, and returned once more for the same, and for what could have been said before.
  app.clock.advance({ days: 3 });
  await cure(returned);
  const late = { ...ITEM, code: 'TW-21', explanation: '公开理由过于笼统', pointer: '/disclosure/reason' };
  await does(app, returned, zfb.principal, 'returns', { items: [late, ITEM], phone: '0458-1' });

  // Tuesday 2027-01-05: more than twenty working days later.
  app.clock.set('2027-01-05T09:00:00+08:00');
  await publish(overdue);
  await issued({ unit: 'sfj', content: { title: '司法局期限内' } });
}, 180_000);

afterAll(() => app.close());

async function cure(document: GivenDocument): Promise<void> {
  await does(app, document, fgw.drafter, 'reopenings');
  const drafter = await personOf(app, fgw.drafter);
  await drafter.patch(document.path, { kind: 'guidance' }, { ifMatch: document.etag });
  await reread(app, document);
  await does(app, document, fgw.drafter, 'completions');
  await does(app, document, fgw.drafter, 'review-submissions');
  await does(app, document, fgw.checker, 'unit-office-reviews', { seen: seen(document), confirms: CONFIRMED });
  await does(app, document, fgw.secrecy, 'confidentiality-reviews', clearing(document));
  await given(app).sign(document);
}

interface Cell {
  measure: string;
  value: number | string | null;
  text: string;
  list: string | null;
}
interface Table {
  definition: { name: string; definition: string; clause: string; measures: { label: string }[]; exportable: boolean };
  split: { label: string }[];
  rows: { members: { code: string | null; label: string }[]; cells: Cell[] }[];
  total: Cell[];
}

const cursorOf = (...key: (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const get = async (who: string, path: string): Promise<Response> => (await personOf(app, who)).get(`/figures${path}`);

async function read(who: string, path: string): Promise<Table> {
  const answer = await get(who, `/${path}`);
  expect([path, answer.status, answer.body.code]).toEqual([path, 200, undefined]);
  return answer.body;
}

const numbers = (cells: Cell[]): Record<string, unknown> =>
  Object.fromEntries(cells.map(({ measure, value }) => [measure, value]));

async function totals(who: string, path: string): Promise<Record<string, unknown>> {
  return numbers((await read(who, path)).total);
}

async function byMember(who: string, path: string): Promise<Record<string, Record<string, unknown>>> {
  const { rows } = await read(who, path);
  return Object.fromEntries(
    rows.map(({ members, cells }) => [members.map(({ code }) => code).join(' '), numbers(cells)]),
  );
}

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

const READERS = [fgw.principal, zfb.reviewer, zfb.principal, zfb.auditor];

describe('each number leads to its list', () => {
  it.each(READERS)('as long as the number says, for %s', async (who) => {
    const person = await personOf(app, who);
    const { items } = (await person.get('/figures')).body;
    let lists = 0;
    const ofDocuments = items.filter(({ listOf }: { listOf: string }) => listOf === 'documents');
    for (const { figure, dimensions } of ofDocuments as { figure: FigureName; dimensions: { code: string }[] }[]) {
      for (const { code } of dimensions.slice(0, 2)) {
        const table = await read(who, `${figure}?by=${code}`);
        for (const cell of [...table.rows.flatMap(({ cells }) => cells), ...table.total]) {
          if (cell.list === null) continue;
          const answer = await person.get(`/figures/${figure}/documents?${cell.list}&limit=200`);
          expect([figure, cell.list, answer.status, answer.body.items?.length]).toEqual([
            figure,
            cell.list,
            200,
            cell.value,
          ]);
          lists += 1;
        }
      }
    }
    expect(lists).toBeGreaterThan(10);
  });

  it('of documents that the reader may open, each with the title it had', async () => {
    for (const who of READERS) {
      const person = await personOf(app, who);
      for (const figure of ['documents', 'returns', 'firstPass', 'steps'] as const) {
        const measure = FIGURE_TABLE[figure].measures[0]?.name ?? '';
        const { items } = (await person.get(`/figures/${figure}/documents?measure=${measure}&limit=200`)).body;
        for (const { documentId, title } of items) {
          expect([who, title, (await person.get(`/documents/${documentId}`)).status]).toEqual([who, title, 200]);
          expect(title).not.toBe('');
        }
      }
    }
  });

  it('page by page, and on record as read', async () => {
    const person = await personOf(app, zfb.auditor);
    const found: string[] = [];
    for (let path = '/figures/steps/documents?measure=finished&limit=7'; path !== '';) {
      const answer = await person.get(path);
      found.push(...answer.body.items.map((item: object) => JSON.stringify(item)));
      path = /<([^>]+)>; rel="next"/.exec(String(answer.headers['link']))?.[1] ?? '';
    }
    expect(found.length).toBe((await totals(zfb.auditor, 'steps'))['finished']);
    expect(new Set(found).size).toBe(found.length);
    await flushReadings(app);
    const { rows } = await app.owner.query(
      `SELECT DISTINCT document_id FROM yuantou.read_audit WHERE what = 'figure.steps.finished' AND person_id = $1`,
      [await personIdOf(app, zfb.auditor)],
    );
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe('what is taken away is what is shown', () => {
  const path = 'documents?by=unit,kind&from=2026-01-01';
  const shown = ({ split, definition, rows, total }: Table): string[][] => [
    [...split, ...definition.measures].map(({ label }) => label),
    ...rows.map(({ members, cells }) => [...members.map(({ label }) => label), ...cells.map(({ text }) => text)]),
    ['合计', '', ...total.map(({ text }) => text)],
  ];

  it('as CSV', async () => {
    const person = await personOf(app, zfb.auditor);
    const answer = await person.get(`/figures/${path.replace('?', '/export?format=csv&')}`);
    expect([answer.status, answer.type]).toEqual([200, 'text/csv']);
    expect(parse(answer.text, { bom: true })).toEqual(shown(await read(zfb.auditor, path)));
  });

  it('as XLSX, with the definition beside it', async () => {
    const person = await personOf(app, zfb.auditor);
    const answer = await person
      .request('get', `/figures/${path.replace('?', '/export?format=xlsx&')}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    const { sheets } = await readXlsx(answer.body as Buffer);
    const table = await read(zfb.auditor, path);
    const cells = sheets[0]?.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    expect(cells).toEqual(shown(table));
    expect(JSON.stringify(sheets[1]?.rows)).toContain(table.definition.definition);
  });
});

describe('every figure is defined', () => {
  it.each(['zh', 'en'])('in words and by its clause (%s)', async (lang) => {
    const person = await personOf(app, zfb.principal);
    const { body } = await person.get('/figures', { headers: { 'accept-language': lang } });
    expect(body.items.length).toBe(Object.keys(FIGURE_TABLE).length);
    for (const { figure, name, definition, clause, measures, dimensions } of body.items) {
      expect([figure, name === figure, definition === figure, clause]).toEqual([
        figure,
        false,
        false,
        expect.any(String),
      ]);
      for (const { code, label } of [...measures, ...dimensions]) expect([figure, label]).not.toEqual([figure, code]);
    }
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['documents?by=step', 400, 'figureDoesNotKnow'],
    ['documents?step=drafting', 400, 'figureDoesNotKnow'],
    ['documents?from=2026-02-30', 400, 'malformedValue'],
    ['documents?from=2026-03-01&to=2026-02-01', 400, 'periodBackwards'],
    ['documents/documents?measure=late', 400, 'figureDoesNotKnow'],
    ['publication/documents?measure=onTimeShare', 400, 'figureDoesNotKnow'],
    // Self-audits are listed by their board.
    ['selfAudits/documents?measure=total', 400, 'figureDoesNotKnow'],
    ['selfAudits?kind=notice', 400, 'figureDoesNotKnow'],
    [
      `documents/documents?measure=total&cursor=${cursorOf('2026-02-30', '01a205ea-be80-7346-8c82-27593996aaeb', 0)}`,
      400,
      'badCursor',
    ],
    ['documents/export?format=pdf', 400, 'notInSet'],
    ['nothing', 404, undefined],
  ])('%s: %i', async (path, status, code) => {
    const answer = await get(zfb.principal, `/${path}`);
    expect([answer.status, answer.body.issues?.[0]?.code]).toEqual([status, code]);
  });

  it('by somebody who has no part in figures', async () => {
    for (const who of [fgw.drafter, fgw.checker, fgw.secrecy, admin.system, admin.security, admin.audit])
      expect([who, (await get(who, '/documents')).status]).toEqual([who, 403]);
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
