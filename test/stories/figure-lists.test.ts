import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { FIGURE_TABLE } from '../../src/figures/rules/figures.js';
import type { FigureName } from '../../src/figures/rules/figures.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { historyOfFigures, readingFigures } from '../support/figures.js';
import type { Table } from '../support/figures.js';
import { personOf } from '../support/given.js';
import { flushReadings } from '../support/inside.js';
import { admin, fgw, personIdOf, zfb } from '../support/people.js';

/** Figures over a history that is known: every number is held against what was done, and against the list behind it. */
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' } });
  await historyOfFigures(app);
}, 180_000);

afterAll(() => app.close());

const { get, read, totals } = readingFigures(() => app);

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

const cursorOf = (...key: (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

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
