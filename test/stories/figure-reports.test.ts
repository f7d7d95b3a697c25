import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf, seen } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { hashOf } from '../support/inside.js';
import { city, czj, fgw, zfb } from '../support/people.js';

/** 季度通报 and the tables of the annual report, over a quarter in which 发展改革委 submits five and others hardly any. */
let app: TestApp;
let overridden: GivenDocument;

const ITEM = { code: 'TW-08', explanation: '请示事项误用通知行文', supplement: '改用请示重新行文', pointer: '/kind' };

beforeAll(async () => {
  app = await startApp({ config: { applicantKey: 'k'.repeat(40), logLevel: 'error' } });
  const { atOffice, readyForLeader, readyToRegister, register, issue, publish, issued } = given(app);
  const normative = await readyToRegister({ issuingName: 'government', policy: true });
  // A normative document needs its papers; what is at stake here is that it is counted.
  await app.owner.query(
    `UPDATE yuantou.scope_text SET value = jsonb_set(value, '{normative}', 'true') WHERE document_id = $1 AND scope = 'content'`,
    [normative.id],
  );
  await publish(await issue(await register(normative, { normativeNumber: '伊规〔2026〕1号' })));
  for (let i = 0; i < 3; i += 1) await atOffice();
  overridden = await readyForLeader();
  await does(app, overridden, city.deputy, 'sign-offs', { seen: seen(overridden) });
  const override = {
    attribute: 'onRequest',
    releaseForm: 'full',
    grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
    reason: '只安排两家供热企业的检修时间，与其他单位和公众无关',
    summary: '供暖检查安排',
  };
  await does(app, overridden, city.mayor, 'sign-offs', {
    seen: seen(overridden),
    override,
    reason: '涉及单位内部安排',
  });
  await issue(await register(overridden));
  for (const unit of ['czj', 'sfj'] as const)
    for (let i = 0; i < 3; i += 1) {
      const document = await atOffice({ unit });
      if (i === 0) await does(app, document, zfb.principal, 'returns', { items: [ITEM], phone: '0458-1' });
    }
  await issued({ attribute: 'nonDisclosure' });
  app.clock.set('2027-01-05T09:00:00+08:00');
}, 240_000);

afterAll(() => app.close());

const get = async (who: string, path: string, lang = 'zh'): Promise<Response> =>
  (await personOf(app, who)).get(`/figures/${path}`, { headers: { 'accept-language': lang } });
const issue = async (who: string, body: object): Promise<Response> =>
  (await personOf(app, who)).post('/figures/bulletins', body);

interface Table {
  title: string;
  columns: string[];
  rows: (string | null)[][];
}

describe('季度通报', () => {
  it('is issued by the office’s head, when the quarter is over', async () => {
    const quarter = { year: 2026, quarter: 4 };
    expect((await issue(fgw.principal, quarter)).status).toBe(404);
    expect((await issue(zfb.reviewer, quarter)).status).toBe(403);
    expect((await issue(zfb.auditor, quarter)).status).toBe(403);
    const early = await issue(zfb.principal, { year: 2027, quarter: 1 });
    expect([early.status, early.body.issues[0].code]).toEqual([422, 'quarterNotOver']);
    expect((await get(zfb.principal, 'bulletins')).body).toEqual({ items: [], mayPrepare: true, mayIssue: true });
    expect((await get(fgw.registrar, 'bulletins/preview?year=2026&quarter=4')).status).toBe(404);
    const preview = await get(zfb.reviewer, 'bulletins/preview?year=2026&quarter=4');
    const issued = await issue(zfb.principal, quarter);
    expect([issued.status, issued.body.edition, issued.body.content]).toEqual([201, 1, preview.body]);
  });

  it('names units with five submissions and more; the others stand together', async () => {
    const [bulletin] = (await get(fgw.registrar, 'bulletins')).body.items;
    const { tables } = (await get(fgw.registrar, `bulletins/${bulletin.id}`)).body.content as { tables: Table[] };
    expect(tables[1]?.rows).toEqual([
      ['伊春市发展和改革委员会', '5', '2', '2', '100.0%', '0', '0', '0', '—'],
      ['其他单位（2个）', '6', '2', '0', '0.0%', '2', '0', '0', '—'],
      ['合计', '11', '4', '2', '50.0%', '2', '0', '0', '—'],
    ]);
    // In the government's and the office's name only; what departments issue themselves is theirs.
    expect(tables[0]?.rows).toEqual([['合计', '1', '1', '0', '2']]);
    expect(tables[2]?.rows[0]).toEqual([expect.stringMatching(/^TW-08 /), '2', '0', '2', '0', '0']);
  });

  it('stays as it was issued, under its hash, whatever happens later', async () => {
    const [{ id, sha256 }] = (await get(fgw.registrar, 'bulletins')).body.items;
    const before = (await get(fgw.registrar, `bulletins/${id}`)).body;
    await does(app, overridden, zfb.secrecy, 'diversions', { reason: '发现涉密内容' });
    expect((await get(fgw.registrar, `bulletins/${id}`)).body).toEqual(before);
    const { rows } = await app.owner.query<{ content: object }>('SELECT content FROM yuantou.bulletin WHERE id = $1', [
      id,
    ]);
    expect(hashOf('bulletin', rows[0]?.content)).toBe(sha256);
    const again = await issue(zfb.principal, { year: 2026, quarter: 4 });
    expect([again.status, again.body.issues[0].code]).toEqual([422, 'bulletinIssuedAlready']);
    const mended = await issue(zfb.principal, { year: 2026, quarter: 4, reason: '一件公文已转涉密渠道，重新统计' });
    expect([mended.status, mended.body.edition]).toEqual([201, 2]);
    expect(mended.body.content.tables[0].rows).toEqual([['合计', '1', '0', '0', '1']]);
    expect(
      (await get(czj.principal, 'bulletins')).body.items.map(({ edition }: { edition: number }) => edition),
    ).toEqual([2, 1]);
  });

  it.each(['zh', 'en'])('is a page that prints by itself (%s)', async (lang) => {
    const [, { id, sha256 }] = (await get(fgw.registrar, 'bulletins')).body.items;
    const page = await get(fgw.registrar, `bulletins/${id}/page`, lang);
    expect([page.status, page.type]).toEqual([200, 'text/html']);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const { content } = (await get(fgw.registrar, `bulletins/${id}`, lang)).body;
    for (const { title, rows } of content.tables as Table[])
      for (const text of [title, ...rows.flat()]) expect(page.text).toContain(text);
    expect(page.text).toContain(sha256);
    expect(page.text).not.toMatch(/<script|签发改变认定|迟告知|Replaced in signing|raised too late/);
    expect(page.text).toContain('size: A4');
  });
});

describe('政府信息公开工作年度报告', () => {
  it('fills in what is known here and leaves the rest blank', async () => {
    const { body } = await get(zfb.registrar, 'annual-report?year=2026');
    const [overview, proactive, , requests, disputes] = body.tables as Table[];
    expect(proactive?.rows).toEqual([
      ['规章', null, null, null],
      ['行政规范性文件', '1', '0', '1'],
    ]);
    const figures = (await get(zfb.registrar, 'documents?from=2026-01-01&to=2026-12-31')).body.total;
    expect(overview?.rows.slice(0, 4).map(([, number]) => number)).toEqual(
      ['total', 'proactive', 'onRequest', 'nonDisclosure'].map(
        (name) => figures.find(({ measure }: { measure: string }) => measure === name).text,
      ),
    );
    expect([requests?.rows.length, requests?.columns.length, disputes?.rows.length]).toEqual([25, 8, 3]);
    expect([...(requests?.rows ?? []), ...(disputes?.rows ?? [])].flatMap(([, ...cells]) => cells)).toEqual(
      Array.from({ length: 25 * 7 + 3 * 5 }, () => null),
    );
  });

  it('fills in the requests that the unit took in, and leaves what only its register tells apart', async () => {
    const ask = (number: string, receivedOn: string, result: string, decidedOn?: string, applicantKind = 'person') => ({
      ...{ number, receivedOn, result, applicantKind, title: '供暖收费标准', applicant: `11010519491231${number}` },
      ...(decidedOn !== undefined && { decidedOn }),
    });
    const officer = await personOf(app, czj.disclosure);
    const empty = (await get(czj.disclosure, 'annual-report?year=2026')).body.tables[3] as Table & { note: string };
    expect(new Set(empty.rows.flatMap(([, ...cells]) => cells))).toEqual(new Set([null]));
    expect(empty.note).toContain('没有导入过');
    const requests = [
      ask('2025-1', '2025-12-20', 'granted', '2026-01-10'),
      ask('2025-2', '2025-11-01', 'granted', '2025-11-20'),
      ask('2026-1', '2026-03-01', 'granted', '2026-03-20', 'enterprise'),
      ask('2026-2', '2026-04-01', 'partlyGranted', '2026-04-20'),
      ask('2026-3', '2026-05-01', 'refused', '2026-05-20'),
      ask('2026-4', '2026-12-20', 'refused', '2027-01-04'),
      ask('2026-5', '2026-12-25', 'pending'),
    ];
    const taken = await officer.post('/disclosure-requests', { requests });
    expect([taken.status, taken.body.issues]).toEqual([201, []]);
    const table = async (year: number) =>
      (await get(czj.disclosure, `annual-report?year=${year}`)).body.tables[3] as Table & { note: string };
    const { rows, note } = await table(2026);
    const cells = rows.map(([, ...row]) => row);
    expect(cells.slice(0, 4)).toEqual([
      ['4', '1', '0', '0', '0', '0', '5'],
      ['1', '0', '0', '0', '0', '0', '1'],
      ['1', '1', '0', '0', '0', '0', '2'],
      ['1', '0', '0', '0', '0', '0', '1'],
    ]);
    // One was refused, for a reason that is written in the register of requests.
    expect(cells.slice(4, 12)).toEqual(Array.from({ length: 8 }, () => Array.from({ length: 7 }, () => null)));
    expect(note).toContain('不予公开 1');
    expect(cells.slice(12, 23).flat()).toEqual(Array.from({ length: 11 * 7 }, () => '0'));
    expect(cells.slice(23)).toEqual([
      ['3', '1', '0', '0', '0', '0', '4'],
      ['2', '0', '0', '0', '0', '0', '2'],
    ]);
    for (const year of [2025, 2026, 2027]) {
      const [received, carriedIn, , ...others] = (await table(year)).rows.map((row) => Number(row[7]));
      expect([year, (received ?? 0) + (carriedIn ?? 0)]).toEqual([year, (others.at(-2) ?? 0) + (others.at(-1) ?? 0)]);
    }
    // Whoever may not look at requests is told no number of them, nor is another unit.
    for (const who of [czj.registrar, fgw.disclosure]) {
      const { tables } = (await get(who, 'annual-report?year=2026')).body as { tables: Table[] };
      expect(new Set(tables[3]?.rows.flatMap(([, ...row]) => row))).toEqual(new Set([null]));
    }
  });

  it('is the unit’s own for a unit', async () => {
    const { body } = await get(fgw.registrar, 'annual-report?year=2026');
    expect(body.tables[0].rows.slice(0, 4).map(([, number]: string[]) => number)).toEqual(['1', '0', '0', '1']);
    expect(body.tables[1].rows[1]).toEqual(['行政规范性文件', '0', '0', '0']);
  });

  it('tells what was ended in the year in which it ended, and no longer as in force', async () => {
    const registrar = await personOf(app, zfb.registrar);
    const { items } = (await registrar.get('/registers/proactive')).body;
    const [{ documentId }] = items;
    const { headers } = await registrar.get(`/documents/${documentId}`);
    const mark = { validity: 'repealed', sinceOn: '2027-01-04', reason: '已被新办法取代' };
    const marked = await registrar.post(`/documents/${documentId}/validity-marks`, mark, {
      ifMatch: String(headers['etag']),
    });
    expect([marked.status, marked.body.issues]).toEqual([201, undefined]);
    const rowOf = async (year: number) =>
      (await get(zfb.registrar, `annual-report?year=${year}`)).body.tables[1].rows[1];
    expect(await rowOf(2026)).toEqual(['行政规范性文件', '1', '0', '1']);
    expect(await rowOf(2027)).toEqual(['行政规范性文件', '0', '1', '0']);
  });

  it('prints, its blanks to be seen, and comes as a workbook', async () => {
    const page = await get(zfb.registrar, 'annual-report/page?year=2026');
    const { tables } = (await get(zfb.registrar, 'annual-report?year=2026')).body as { tables: Table[] };
    const blanks = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === null).length;
    expect(page.text.split('<td class="blank">').length - 1).toBe(blanks);
    const person = await personOf(app, zfb.registrar);
    const answer = await person
      .request('get', '/figures/annual-report/export?year=2026')
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    const { sheets } = await readXlsx(answer.body as Buffer);
    const texts = sheets.map(({ rows }) =>
      rows.slice(1).map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
    );
    const shown = tables.map(({ rows }) => rows);
    expect(texts.map((rows) => rows.map(([name, number]) => [name, number ?? null]))).toEqual(
      shown.map((rows) => rows.map(([name, number]) => [name, number ?? null])),
    );
    expect((await get(zfb.registrar, 'annual-report?year=1999')).status).toBe(400);
  });
});
