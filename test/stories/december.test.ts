import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits, KEEP } from '../support/audits.js';
import type { AuditItem } from '../support/audits.js';
import { given, INTERPRETATION_MATERIAL, INTERPRETATION_PLAN, personOf, reread } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { morningOf, hashOf } from '../support/inside.js';
import { generated, keptBack, seeded } from '../support/kept-back.js';
import { PROPOSED, redetermining } from '../support/redetermining.js';
import { czj, fgw, jyj, unitIdOf, zfb } from '../support/people.js';

// Thousands of requests, on a machine that may be busy.
jest.setTimeout(600_000);

/** Three units, two hundred documents each, the same every time. */
const COUNT = 200;
const UNITS = [
  { unit: 'fgw', seed: 1, staff: fgw },
  { unit: 'czj', seed: 2, staff: czj },
  { unit: 'jyj', seed: 3, staff: jyj },
] as const;

const TITLE = '关于供暖补贴发放的请示';

let app: TestApp;
let toOpen: GivenDocument;
const idOf: Record<string, string> = {};

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-16T09:00:00+08:00' });
  for (const { unit, seed } of UNITS) await keptBack(app, unit, generated(seed, COUNT));
  const policy = { answer: true, reason: '设定面向公众的补贴措施' };
  toOpen = await given(app).issued({ unit: 'jyj', attribute: 'nonDisclosure', content: { title: TITLE, policy } });
});
afterAll(() => app.close());

const story = () => audits(app);

/** What one officer concludes of an item, as the dice of the story fall. */
function judgement(dice: () => number, item: AuditItem): object {
  const roll = dice();
  if (item.clues.some(({ code }) => code === 'clauseRemap') && roll < 0.5)
    return {
      conclusion: 'correctGround',
      reason: '原依据为旧条款，现行条款仍然适用',
      grounds: [{ catalogue: 'cn-2019', code: 'ND-5c' }],
    };
  if (item.clues.some(({ code }) => code === 'processOver') && roll < 0.2)
    return { conclusion: 'correctAttribute', reason: '过程已经结束，仅涉及特定单位', towards: 'onRequest' };
  return { conclusion: 'keep', reason: KEEP };
}

async function concludeAll(staff: { disclosure: string }, id: string, seed: number): Promise<Record<string, number>> {
  const dice = seeded(seed);
  await story().keepGroups(staff.disclosure, id);
  for (const item of await story().items(staff.disclosure, id, '&open=true')) {
    const answer = await story().conclude(staff.disclosure, id, item, judgement(dice, item));
    expect([answer.status, answer.body.issues]).toEqual([201, undefined]);
  }
  const counts: Record<string, number> = {};
  for (const { conclusion } of await story().items(staff.disclosure, id))
    counts[String(conclusion?.conclusion)] = (counts[String(conclusion?.conclusion)] ?? 0) + 1;
  return counts;
}

describe('December', () => {
  it('begins in time for the first reminder, for every body, without anybody asking', async () => {
    await morningOf(app, '2026-11-13');
    expect((await story().get(zfb.reviewer, '/self-audits')).body.items).toEqual([]);
    app.clock.set('2026-11-20T06:00:00+08:00');
    await morningOf(app, '2026-11-20');
    await morningOf(app, '2026-11-20');
    const { body } = await story().get(zfb.reviewer, '/self-audits?year=2026&limit=200');
    const { rows } = await app.owner.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM yuantou.unit WHERE disabled_at IS NULL',
    );
    expect(body.items.length).toBe(rows[0]?.count);
    for (const { unit } of UNITS) {
      const unitId = await unitIdOf(app, unit);
      const own = body.items.find(({ issuer }: { issuer: { id: string } }) => issuer.id === unitId);
      expect(own).toMatchObject({ state: 'preparing', dueOn: '2026-12-31', late: false });
      idOf[unit] = own.id;
    }
    // Beside it lie the restrictions whose day has come.
    const tasks = await story().get(fgw.disclosure, '/tasks?kind=selfAudit');
    expect(tasks.body).toEqual([
      expect.objectContaining({
        kind: 'selfAudit',
        due: expect.objectContaining({ on: '2026-12-31' }),
        subject: expect.objectContaining({ id: idOf['fgw'] }),
      }),
    ]);
  });

  it('fixes each population when November is over, and the same again', async () => {
    app.clock.set('2026-12-01T08:30:00+08:00');
    for (const { unit, staff } of UNITS) {
      const id = idOf[unit] ?? '';
      await story().frozenNow(id);
      const { body } = await story().get(staff.disclosure, `/self-audits/${id}`);
      // The document after which the others were made is one of them, and what will be opened.
      const count = COUNT + 1 + (unit === 'jyj' ? 1 : 0);
      expect(body).toMatchObject({ state: 'auditing', population: count, undecided: count });
      const verified = await story().get(staff.disclosure, `/self-audits/${id}/verification`);
      expect(verified.body).toMatchObject({
        population: {
          count,
          recount: count,
          hash: body.populationHash,
          rehash: body.populationHash,
          same: true,
        },
        report: null,
      });
    }
  });

  it('is gone through item by item and group by group until nothing is left', async () => {
    app.clock.set('2026-12-08T10:00:00+08:00');
    for (const { unit, seed, staff } of UNITS.slice(0, 2)) {
      const id = idOf[unit] ?? '';
      const counts = await concludeAll(staff, id, seed);
      expect(counts['undefined']).toBeUndefined();
      expect(counts['correctGround']).toBeGreaterThan(5);
      await story().moved(staff.disclosure, id, 'completions');
      const { body } = await story().get(staff.disclosure, `/self-audits/${id}/report`);
      expect(body.population).toEqual({ total: COUNT + 1, nonDisclosure: COUNT + 1, onRequest: 0 });
      expect(body.conclusions).toMatchObject(counts);
      const kept = body.keptGrounds.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(kept).toBe(counts['keep']);
      const overview = body.overview.reduce((sum: number, { total }: { total: number }) => sum + total, 0);
      expect(overview).toBe(COUNT + 1);
    }
  });

  it('is reported in sentences that people write and figures that nobody can', async () => {
    const id = idOf['fgw'] ?? '';
    const officer = await personOf(app, fgw.disclosure);
    const before = await officer.get(`/self-audits/${id}/report`);
    const sentences = { problems: '少数文件沿用旧条款，理由雷同。' };
    const points = [{ problem: '理由雷同', measure: '逐件补写理由', responsible: '综合科科长', dueOn: '2027-03-31' }];
    const write = (body: object, version = String(before.headers['etag'])) =>
      officer.put(`/self-audits/${id}/report`, body, { ifMatch: version });
    expect((await write({ sentences, points, figures: { total: 0 } })).body.issues[0].code).toBe('unknownField');
    expect((await write({ sentences: { problems: '绝密★事项' }, points })).body.issues[0].code).toBe('secrecy-mark');
    expect((await write({ sentences, points })).status).toBe(200);
    expect((await write({ sentences, points })).status).toBe(412);
    const { body } = await officer.get(`/self-audits/${id}/report`);
    const written = body.sections.filter((one: { written: boolean }) => one.written);
    expect(written).toEqual([expect.objectContaining({ section: 'problems', text: sentences.problems })]);
    expect(body.points).toEqual(points);
    expect(body.hash).not.toBe(before.body.hash);
    expect(body.conclusions).toEqual(before.body.conclusions);
  });

  it('is signed by the principal as it was displayed, and handed to the office', async () => {
    const id = idOf['fgw'] ?? '';
    expect((await story().signed(fgw.deputy, id)).status).toBe(403);
    expect((await story().signed(fgw.disclosure, id)).status).toBe(403);
    const stale = await story().move(fgw.principal, id, 'report/signatures', { seen: 'f'.repeat(64) });
    expect([stale.status, stale.body.code]).toEqual([409, 'displayedHashStale']);
    expect((await story().get(zfb.reviewer, `/self-audits/${id}/report`)).status).toBe(404);
    expect((await story().move(fgw.disclosure, id, 'submissions')).status).toBe(409);
    const shown = await story().get(fgw.principal, `/self-audits/${id}/report`);
    const signed = await story().signed(fgw.principal, id);
    expect([signed.status, signed.body.state]).toEqual([201, 'signed']);
    const after = await story().get(fgw.principal, `/self-audits/${id}/report`);
    expect(after.body).toMatchObject({ hash: shown.body.hash, signature: { number: 1, post: expect.any(String) } });
    await story().moved(fgw.disclosure, id, 'submissions');
    const { body } = await story().get(zfb.reviewer, `/self-audits/${id}/report`);
    expect(body.hash).toBe(shown.body.hash);
    const tasks = await story().get(zfb.reviewer, '/tasks');
    expect(tasks.body).toEqual([expect.objectContaining({ kind: 'selfAuditReport' })]);
  });

  it('opens what it finds fit to be public, for the public to read beside its interpretation', async () => {
    const id = idOf['jyj'] ?? '';
    const [item] = (await story().items(jyj.disclosure, id)).filter(({ document }) => document?.id === toOpen.id);
    if (!item) throw new Error('not in the population');
    const reason = '有关补贴已经全面实施，不再需要限制';
    const concluded = await story().conclude(jyj.disclosure, id, item, { conclusion: 'convert', reason });
    expect([concluded.status, concluded.body.redetermination]).toEqual([201, 1]);
    const stateOf = async (): Promise<string | undefined> =>
      (await story().items(jyj.disclosure, id)).find(({ document }) => document?.id === toOpen.id)?.redetermination
        ?.state;
    expect(await stateOf()).toBe('proposed');
    const other = { ...item, version: item.version + 1 };
    expect((await story().conclude(jyj.disclosure, id, other)).body.code).toBe('conclusionUnderWay');
    // A drafter words it, and it goes the way of every redetermination.
    await reread(app, toOpen);
    const drafter = await personOf(app, jyj.drafter);
    const interpretation = { plan: INTERPRETATION_PLAN, materials: [INTERPRETATION_MATERIAL] };
    const proposal = { reason: '按自查结论拟写', disclosure: PROPOSED.proactive, interpretation };
    const worded = await drafter.put(`${toOpen.path}/redeterminations/1/proposal`, proposal, { ifMatch: toOpen.etag });
    expect([worded.status, worded.body.issues]).toEqual([200, undefined]);
    await reread(app, toOpen);
    const { look, submit, endorse, clear, sign, apply } = redetermining(app);
    const one = await look(toOpen, 1);
    await submit(toOpen, one);
    // Whoever asked for it may judge it: the wording is another's.
    await endorse(toOpen, one);
    await clear(toOpen, one);
    await sign(toOpen, one);
    await apply(toOpen, one);
    expect(toOpen.state).toBe('published');
    const after = (await story().items(jyj.disclosure, id)).find(({ document }) => document?.id === toOpen.id);
    expect(after).toMatchObject({ redetermination: { state: 'applied' }, document: { attributeNow: 'proactive' } });
    const page = await app.http().get(String(after?.document?.publicAddress));
    expect(page.status).toBe(200);
    expect(page.text).toContain(TITLE);
    expect(page.text).toContain(INTERPRETATION_MATERIAL.title);
  });

  it('tells the office no title that is not its to know, on the screen, on paper or in the ledger', async () => {
    const id = idOf['fgw'] ?? '';
    const own = await story().items(fgw.disclosure, id);
    const titles = own.flatMap(({ document }) => document?.title ?? []);
    expect(titles.length).toBe(COUNT + 1);
    const paths = ['items?limit=200', 'report', 'report/page', 'report/ledger?format=csv', 'verification'];
    for (const path of paths) {
      const { status, text } = await story().get(zfb.reviewer, `/self-audits/${id}/${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect([path, titles.filter((title) => text.includes(title))]).toEqual([path, []]);
      expect([path, own.filter(({ document }) => document && text.includes(document.id)).length]).toEqual([path, 0]);
    }
    for (const path of ['', '/report', '/items', '/report/page', '/report/ledger', '/verification'])
      expect([path, (await story().get(czj.disclosure, `/self-audits/${id}${path}`)).status]).toEqual([path, 404]);
  });

  it('is printed as a page of its own, and exported item by item', async () => {
    const id = idOf['fgw'] ?? '';
    const page = await story().get(fgw.principal, `/self-audits/${id}/report/page`);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).toContain('伊春市发展和改革委员会2026年度自查整改情况报告');
    expect(page.text).toContain('size: A4');
    const csv = await story().get(fgw.disclosure, `/self-audits/${id}/report/ledger?format=csv`);
    const rows = parse<Record<string, string>>(csv.text, { bom: true, columns: true });
    expect(rows.length).toBe(COUNT + 1);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(['序号', '标题', '文号', '原属性', '自查结论', '批准人']),
    );
    const person = await personOf(app, fgw.disclosure);
    const xlsx = await person
      .request('get', `/self-audits/${id}/report/ledger`)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      });
    const { sheets } = await readXlsx(xlsx.body as Buffer); // collected above
    expect(sheets[0]?.rows.length).toBe(COUNT + 2);
    const { body } = await story().get(fgw.disclosure, `/self-audits/${id}/report`);
    const kept = rows.filter((row) => row['自查结论'] === '维持').length;
    expect(kept).toBe(body.conclusions.keep);
  });

  it('comes back with remarks, is answered and mended, and is then received by another than its authors', async () => {
    const id = idOf['fgw'] ?? '';
    const remarks = { items: [{ position: 3, words: '理由不足，请重新判断' }, { words: '请补充整改责任人' }] };
    const wrong = await story().move(zfb.reviewer, id, 'returns', { items: [{ position: 9999, words: '？？' }] });
    expect([wrong.status, wrong.body.issues[0].code]).toEqual([422, 'noSuchItem']);
    await story().moved(zfb.reviewer, id, 'returns', remarks);
    const unfinished = await story().move(fgw.disclosure, id, 'completions');
    expect(unfinished.body.issues.map(({ code }: { code: string }) => code)).toEqual([
      'itemsUndecided',
      'returnItemsUnanswered',
    ]);
    const open = await story().items(fgw.disclosure, id, '&open=true');
    expect(open.map(({ position }) => position)).toEqual([3]);
    await story().conclude(fgw.disclosure, id, open[0] as AuditItem);
    const { body } = await story().get(fgw.disclosure, `/self-audits/${id}`);
    for (const { returned, position } of body.returns as { returned: number; position: number }[])
      await story().moved(fgw.disclosure, id, 'return-answers', { returned, position, words: '已补充' });
    await story().moved(fgw.disclosure, id, 'completions');
    expect((await story().signed(fgw.principal, id)).status).toBe(201);
    await story().moved(fgw.disclosure, id, 'submissions');
    const received = await story().moved(zfb.reviewer, id, 'receipts');
    expect(received.body.state).toBe('accepted');
    const closed = await story().move(fgw.disclosure, id, 'reopenings', { reason: '再改' });
    expect(closed.status).toBe(409);
    const report = await story().get(zfb.reviewer, `/self-audits/${id}/report`);
    expect(report.body.signature.number).toBe(2);
  });

  it('gives the figures of its report again when they are counted from the record', async () => {
    const id = idOf['fgw'] ?? '';
    app.clock.advance({ days: 20 });
    const { body } = await story().get(zfb.auditor, `/self-audits/${id}/verification`);
    expect(body).toMatchObject({ population: { same: true }, report: { number: 2, sameFigures: true, same: true } });
    // By a hand that shares nothing with the server: from the conclusions as they were drawn.
    const { rows } = await app.owner.query<{ conclusion: string; count: number }>(
      `SELECT conclusion, count(*)::integer AS count FROM (SELECT DISTINCT ON (document_id) conclusion
         FROM yuantou.self_audit_conclusion WHERE self_audit_id = $1 ORDER BY document_id, sequence DESC) newest
       GROUP BY conclusion`,
      [id],
    );
    const report = await story().get(fgw.disclosure, `/self-audits/${id}/report`);
    const counted = Object.fromEntries(rows.map(({ conclusion, count }) => [conclusion, count]));
    expect(report.body.conclusions).toMatchObject(counted);
    const stored = await app.owner.query<{ content: unknown; hash: string }>(
      'SELECT content, hash FROM yuantou.self_audit_report WHERE self_audit_id = $1 AND number = 2',
      [id],
    );
    expect(hashOf('self-audit-report', stored.rows[0]?.content)).toBe(stored.rows[0]?.hash);
  });

  it('lists for the office who is late, and reminds them', async () => {
    app.clock.set('2027-01-04T09:00:00+08:00');
    await morningOf(app, '2027-01-04');
    const { body } = await story().get(zfb.reviewer, '/self-audits?late=true&limit=200');
    const late = body.items.map(({ id }: { id: string }) => id);
    expect(late).toContain(idOf['jyj']);
    expect(late).toContain(idOf['czj']);
    expect(late).not.toContain(idOf['fgw']);
    expect(body.items.every((one: { late: boolean; workingDaysLeft: number }) => one.late)).toBe(true);
    // Handed in after its day it stays late.
    expect((await story().signed(czj.principal, idOf['czj'] ?? '')).status).toBe(201);
    await story().moved(czj.disclosure, idOf['czj'] ?? '', 'submissions');
    const after = await story().get(zfb.reviewer, `/self-audits/${idOf['czj'] ?? ''}`);
    expect(after.body).toMatchObject({ state: 'submitted', late: true, workingDaysLeft: null });
  });

  it('notices a population that was changed behind it', async () => {
    const id = idOf['jyj'] ?? '';
    const tampered = async (sql: string): Promise<boolean> => {
      const client = await app.owner.connect();
      await client.query('BEGIN');
      await client.query(sql, [id]);
      await client.query('COMMIT');
      client.release();
      return (await story().get(zfb.auditor, `/self-audits/${id}/verification`)).body.population.same;
    };
    expect((await story().get(zfb.auditor, `/self-audits/${id}/verification`)).body.population.same).toBe(true);
    const one = `(SELECT document_id FROM yuantou.self_audit_item WHERE self_audit_id = $1 ORDER BY position LIMIT 1)`;
    const move = (by: string) =>
      `UPDATE yuantou.register_entry SET entered_at = entered_at ${by} WHERE document_id = ${one}`;
    expect(await tampered(move(`+ interval '30 days'`))).toBe(false);
    expect(await tampered(move(`- interval '30 days'`))).toBe(true);
  });
});

describe('the year after', () => {
  it('carries over what was left open, until it is settled', async () => {
    app.clock.set('2027-12-01T09:00:00+08:00');
    const id = await story().frozen(fgw.disclosure, 'fgw', 2027);
    await concludeAll(fgw, id, 4);
    await story().moved(fgw.disclosure, id, 'completions');
    const officer = await personOf(app, fgw.disclosure);
    const { body, headers } = await officer.get(`/self-audits/${id}/report`);
    expect(body.carried).toEqual([expect.objectContaining({ problem: '理由雷同', settled: false, words: '' })]);
    expect(body.carriedChanges.length).toBeGreaterThan(0);
    const carried = [{ settled: true, words: '已逐件补写' }];
    await officer.put(
      `/self-audits/${id}/report`,
      { sentences: {}, points: [], carried },
      { ifMatch: String(headers['etag']) },
    );
    const after = await officer.get(`/self-audits/${id}/report`);
    expect(after.body.carried).toEqual([
      expect.objectContaining({ problem: '理由雷同', settled: true, words: '已逐件补写' }),
    ]);
    expect(after.body.sections.at(-1).text).toContain('已解决1项');
  });
});
