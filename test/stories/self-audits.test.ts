import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { does, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { audits, KEEP } from '../support/audits.js';
import type { AuditItem } from '../support/audits.js';
import { freezePopulation } from '../support/inside.js';
import { generated, keptBack } from '../support/kept-back.js';
import { admin, czj, fgw, jyj, unitIdOf, zfb } from '../support/people.js';
import type { UnitKey } from '../support/people.js';

let app: TestApp;

let ofTheGovernment: GivenDocument;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-20T09:00:00+08:00' });
  const { issued } = given(app);
  ofTheGovernment = await issued({ unit: 'jyj', issuingName: 'government', attribute: 'nonDisclosure' });
});
afterAll(() => app.close());

const get = (who: string, path: string) => audits(app).get(who, path);
const opened = (who: string, unit: UnitKey) => audits(app).opened(who, unit);
const frozen = (who: string, unit: UnitKey) => audits(app).frozen(who, unit);
const items = (who: string, id: string, query?: string) => audits(app).items(who, id, query);
const conclude = (who: string, id: string, item: AuditItem, body?: object) => audits(app).conclude(who, id, item, body);
const move = (who: string, id: string, route: string, body?: object) => audits(app).move(who, id, route, body);

describe('a self-audit of one unit', () => {
  let id: string;
  let document: GivenDocument;

  it('is opened by the unit or its office, once, and by nobody else', async () => {
    document = await given(app).issued({ attribute: 'nonDisclosure' });
    await given(app).issued({ attribute: 'onRequest' });
    const tried = async (who: string, unit: UnitKey, year = 2026): Promise<[number, string]> => {
      const answer = await (await personOf(app, who)).post('/self-audits', { unitId: await unitIdOf(app, unit), year });
      return [answer.status, answer.body.issues?.[0]?.code ?? answer.body.code];
    };
    expect(await tried(czj.disclosure, 'fgw')).toEqual([422, 'unitNotFound']);
    expect(await tried(fgw.disclosure, 'fgw', 2031)).toEqual([422, 'selfAuditYear']);
    expect((await tried(fgw.drafter, 'fgw'))[0]).toBe(403);
    expect((await tried(admin.system, 'fgw'))[0]).toBe(403);
    id = await opened(fgw.disclosure, 'fgw');
    expect(await tried(zfb.reviewer, 'fgw')).toEqual([409, 'selfAuditExists']);
    const { body } = await get(fgw.disclosure, `/self-audits/${id}`);
    expect(body).toMatchObject({
      state: 'preparing',
      view: 'unit',
      population: null,
      frozenAt: '2026-11-30T16:00:00.000Z',
      dueOn: '2026-12-31',
      late: false,
    });
  });

  it('does not exist for another unit, nor for people of the unit who have no part in it', async () => {
    for (const who of [czj.disclosure, czj.principal])
      expect([who, (await get(who, `/self-audits/${id}`)).status]).toEqual([who, 404]);
    expect((await get(fgw.drafter, `/self-audits/${id}`)).status).toBe(403);
    const { body } = await get(czj.disclosure, '/self-audits');
    expect(body.items).toEqual([]);
  });

  it('fixes as its population what was kept back when the day was over, whatever is issued later', async () => {
    app.clock.set('2026-12-01T08:00:00+08:00');
    await given(app).issued({ attribute: 'nonDisclosure', content: { title: '十二月的请示' } });
    await freezePopulation(app, id);
    await freezePopulation(app, id);
    const { body } = await get(fgw.disclosure, `/self-audits/${id}`);
    expect(body).toMatchObject({ state: 'auditing', population: 1, prepared: 1, undecided: 1 });
    expect(body.populationHash).toMatch(/^[0-9a-f]{64}$/);
    const [item, ...others] = await items(fgw.disclosure, id);
    expect(others).toEqual([]);
    expect(item?.document).toMatchObject({ id: document.id, title: '关于开展冬季供暖检查的通知' });
  });

  it('takes no conclusion without a reason, with a stale version, or from another person', async () => {
    const [item] = await items(fgw.disclosure, id);
    if (!item) throw new Error('no item');
    const tried = async (who: string, body: object, version = item.version): Promise<[number, string]> => {
      const answer = await conclude(who, id, { ...item, version }, body);
      return [answer.status, answer.body.issues?.[0]?.code ?? answer.body.code];
    };
    const keep = { conclusion: 'keep', reason: KEEP };
    expect(await tried(fgw.disclosure, { conclusion: 'keep', reason: ' ' })).toEqual([400, 'malformedValue']);
    expect(await tried(fgw.disclosure, { conclusion: 'keep', reason: '工作需要' })).toEqual([
      422,
      'conclusionReasonHollow',
    ]);
    expect(await tried(fgw.disclosure, { reason: KEEP })).toEqual([400, 'missingField']);
    expect(await tried(fgw.disclosure, { ...keep, reason: `${KEEP}（秘密★一年）` })).toEqual([422, 'secrecy-mark']);
    expect(await tried(fgw.disclosure, { conclusion: 'correctGround', reason: KEEP })).toEqual([
      422,
      'newGroundMissing',
    ]);
    expect(await tried(fgw.disclosure, keep, item.version + 1)).toEqual([412, 'staleVersion']);
    expect((await tried(czj.disclosure, keep))[0]).toBe(404);
    expect((await tried(fgw.principal, keep))[0]).toBe(403);
    const refused = await move(fgw.disclosure, id, 'completions');
    expect([refused.status, refused.body.issues[0].code]).toEqual([422, 'itemsUndecided']);
    const { body } = await get(fgw.disclosure, `/self-audits/${id}`);
    expect(body).toMatchObject({ state: 'auditing', undecided: 1 });
  });

  it('says how much may be said with each act, and takes no more', async () => {
    const { body } = await get(fgw.disclosure, `/self-audits/${id}`);
    const offered = (body.actions as { event: string; words: { most: number } | null }[]).map(
      ({ event, words }): [string, number | null] => [event, words?.most ?? null],
    );
    expect(Object.fromEntries(offered)).toEqual({ conclude: 2000, concludeGroup: 2000, advise: 2000, complete: null });
    const [item] = await items(fgw.disclosure, id);
    if (!item) throw new Error('no item');
    const tooMuch = await conclude(fgw.disclosure, id, item, { conclusion: 'keep', reason: '供'.repeat(2001) });
    expect([tooMuch.status, tooMuch.body.issues[0].code]).toEqual([400, 'tooLong']);
  });

  it('is complete once every item has its conclusion', async () => {
    const [item] = await items(fgw.disclosure, id);
    if (!item) throw new Error('no item');
    const answer = await conclude(fgw.disclosure, id, item);
    expect(answer.body).toMatchObject({ state: 'auditing', itemVersion: 2 });
    const again = await conclude(fgw.disclosure, id, item);
    expect(again.status).toBe(412);
    const completed = await move(fgw.disclosure, id, 'completions');
    expect([completed.status, completed.body.state]).toEqual([201, 'reporting']);
    const { body } = await get(fgw.disclosure, `/self-audits/${id}`);
    expect(body.tallies).toEqual([{ conclusion: 'keep', label: '维持', register: 'nonDisclosure', count: 1 }]);
  });

  it('shows nothing of a document that was sealed since, and takes only that as its conclusion', async () => {
    const reopened = await move(fgw.disclosure, id, 'reopenings', { reason: '补充核对' });
    expect(reopened.body.state).toBe('auditing');
    await does(app, document, zfb.secrecy, 'diversions', { reason: '发现涉密内容，转涉密渠道' });
    const [item] = await items(fgw.disclosure, id);
    expect(item?.document).toBeNull();
    expect(JSON.stringify(item)).not.toContain('供暖');
    const seen = await get(fgw.disclosure, `/self-audits/${id}/items/${document.id}`);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('供暖');
    const open: AuditItem = { ...seen.body, document: { id: document.id, title: '', number: '' } };
    expect((await conclude(fgw.disclosure, id, open)).body.issues[0].code).toBe('itemIsSealed');
    const sealed = { conclusion: 'sealed', reason: '已按规定转入涉密渠道办理' };
    expect((await conclude(fgw.disclosure, id, open, sealed)).status).toBe(201);
  });
});

describe('the population', () => {
  const COUNT = 200;
  let id: string;

  beforeAll(async () => {
    await keptBack(app, 'czj', generated(7, COUNT));
    id = await frozen(zfb.reviewer, 'czj');
  });

  it('is all that was kept back, each with its clues in words', async () => {
    const all = await items(czj.disclosure, id);
    expect(all.length).toBe(COUNT);
    expect(all.map(({ position }) => position)).toEqual(all.map((_, i) => i + 1));
    const codes = new Set(all.flatMap(({ clues }) => clues.map(({ code }) => code)));
    expect([...codes].sort()).toEqual([
      'clauseRemap',
      'processOver',
      'reasonRepeated',
      'restrictionEnded',
      'signerOverride',
    ]);
    const wordless = all
      .flatMap(({ clues }) => clues)
      .filter(({ explanation }) => !explanation || explanation.includes('{{'));
    expect(wordless).toEqual([]);
    const old = await items(czj.disclosure, id, '&clue=clauseRemap');
    expect(old.every(({ weighty }) => weighty)).toBe(true);
    expect(old.length).toBeGreaterThan(10);
  });

  it('is the office’s to count, and not to read, until the report is there', async () => {
    const { body } = await get(zfb.reviewer, `/self-audits/${id}`);
    expect(body).toMatchObject({ view: 'office', population: COUNT, undecided: COUNT });
    expect((await get(zfb.reviewer, `/self-audits/${id}/items`)).status).toBe(404);
    expect((await get(zfb.reviewer, `/self-audits/${id}/groups`)).status).toBe(403);
  });

  it('keeps a group for one reason, without what bears a clue that weighs', async () => {
    const person = await personOf(app, czj.disclosure);
    const { body } = await person.get(`/self-audits/${id}/groups`);
    const [group] = body.items;
    expect(group.label).toContain('ND-');
    const keep = (over: object) =>
      person.post(`/self-audits/${id}/group-conclusions`, {
        group: group.group,
        count: group.count,
        reason: KEEP,
        ...over,
      });
    expect((await keep({ reason: '不宜公开' })).body.issues[0].code).toBe('conclusionReasonHollow');
    expect((await keep({ count: group.count + 1 })).body.code).toBe('groupChanged');
    const before = await items(czj.disclosure, id, '&open=true');
    const kept = await keep({});
    expect(kept.status).toBe(201);
    const after = await items(czj.disclosure, id, '&open=true');
    expect(before.length - after.length).toBe(group.count);
    const weighty = before.filter((item) => item.weighty).map(({ position }) => position);
    expect(after.filter((item) => item.weighty).map(({ position }) => position)).toEqual(weighty);
    expect((await keep({})).body.code).toBe('groupChanged');
  });

  it('cannot be called complete with anything undecided, whatever is concluded', async () => {
    const open = await items(czj.disclosure, id, '&open=true');
    await fc.assert(
      fc.asyncProperty(fc.subarray(open.slice(0, 12), { minLength: 1, maxLength: 3 }), async (chosen) => {
        for (const item of chosen) await conclude(czj.disclosure, id, item);
        const answer = await move(czj.disclosure, id, 'completions');
        const left = await items(czj.disclosure, id, '&open=true');
        expect(left.length).toBeGreaterThan(0);
        expect([answer.status, answer.body.issues[0].code, answer.body.issues[0].params?.count]).toEqual([
          422,
          'itemsUndecided',
          undefined,
        ]);
        expect(answer.body.issues[0].message).toContain(String(left.length));
      }),
      { seed: 11, numRuns: 6 },
    );
    // Not even around the server: the table itself knows what complete means.
    await expect(
      app.owner.query(`UPDATE yuantou.self_audit SET state = 'reporting' WHERE id = $1`, [id]),
    ).rejects.toMatchObject({ code: '23514', constraint: 'self_audit_complete_check' });
  });
});

describe('a government’s self-audit', () => {
  let id: string;

  beforeAll(async () => {
    id = await frozen(zfb.disclosure, 'city');
  });

  it('is carried out by its office, and the drafting department advises on what is its own', async () => {
    const { body } = await get(zfb.disclosure, `/self-audits/${id}`);
    expect(body).toMatchObject({ view: 'unit', population: 1 });
    const asked = await get(jyj.disclosure, `/self-audits/${id}`);
    expect(asked.body).toMatchObject({ view: 'drafting', tallies: [], entries: [] });
    const [own] = await items(jyj.disclosure, id);
    if (!own) throw new Error('no item');
    expect(own.document?.id).toBe(ofTheGovernment.id);
    const person = await personOf(app, jyj.disclosure);
    const path = `/self-audits/${id}/items/${ofTheGovernment.id}`;
    const words = '批复已经下达，建议转为依申请公开';
    const advised = await person.post(
      `${path}/advice`,
      { advice: 'correctAttribute', words },
      { ifMatch: own.version },
    );
    expect(advised.status).toBe(201);
    const refused = await conclude(jyj.disclosure, id, own);
    expect(refused.status).toBe(403);
    const [item] = await items(zfb.disclosure, id);
    expect(item).toMatchObject({
      advice: [{ advice: 'correctAttribute', words, unit: '伊春市教育局' }],
      conclusion: null,
    });
    expect((await conclude(zfb.disclosure, id, item as AuditItem)).status).toBe(201);
  });

  it('shows with an item which redetermination somebody proposed for it', async () => {
    const [item] = await items(zfb.disclosure, id);
    expect(item?.redetermination).toBeNull();
    const person = await personOf(app, zfb.disclosure);
    const path = `/documents/${ofTheGovernment.id}/redeterminations`;
    const { headers } = await person.get(path);
    expect((await person.get(`${path}/origins`)).body.items).toMatchObject([
      { kind: 'selfAudit', id, about: '2026 #1' },
    ]);
    const proposal = { reason: '自查发现可以依申请公开', towards: 'onRequest', origin: { kind: 'selfAudit', id } };
    const proposed = await person.post(path, proposal, { ifMatch: String(headers['etag']) });
    expect([proposed.status, proposed.body.issues]).toEqual([201, undefined]);
    const [shown] = await items(zfb.disclosure, id);
    expect(shown?.redetermination).toMatchObject({ number: proposed.body.redetermination, state: 'proposed' });
  });

  it('does not exist for departments with nothing in it', async () => {
    expect((await get(fgw.disclosure, `/self-audits/${id}`)).status).toBe(404);
  });
});

interface FigureCell {
  measure: string;
  value: number | null;
  list: string | null;
}
interface Figure {
  definition: { exportable: boolean; listOf: string; measures: { label: string }[] };
  rows: { members: { code: string; label: string }[]; cells: FigureCell[] }[];
  total: FigureCell[];
}

describe('the figure of self-audits', () => {
  const read = async (who: string, query = ''): Promise<Figure> => {
    const answer = await get(who, `/figures/selfAudits?by=year,unit${query}`);
    expect([who, answer.status, answer.body.code]).toEqual([who, 200, undefined]);
    return answer.body;
  };
  const valuesOf = (cells: FigureCell[]) => Object.fromEntries(cells.map(({ measure, value }) => [measure, value]));
  const counts = async (who: string): Promise<Record<string, unknown>> => valuesOf((await read(who)).total);

  it('shows a unit its own, and the office what is reported to it', async () => {
    expect(await counts(fgw.disclosure)).toEqual({
      ...{ total: 1, submitted: 0, accepted: 0, late: 0, items: 1, decidedItems: 1, decidedShare: 100, undecided: 0 },
      ...{ kept: 0, groundCorrected: 0, attributeCorrected: 0, converted: 0, sealed: 1 },
    });
    const { rows } = await read(zfb.reviewer);
    expect(rows.map(({ members }) => members.map(({ label }) => label).join(' '))).toEqual([
      '2026 伊春市财政局',
      '2026 伊春市发展和改革委员会',
      '2026 伊春市人民政府',
    ]);
    expect(await counts(zfb.reviewer)).toMatchObject({ total: 3, items: 202, sealed: 1 });
    // Advising on one document of it is no part in the government's.
    expect(await counts(jyj.disclosure)).toMatchObject({ total: 0, items: 0, decidedShare: null });
    for (const who of [fgw.registrar, zfb.registrar, czj.registrar])
      expect([who, (await get(who, '/figures/selfAudits')).status]).toEqual([who, 404]);
  });

  it('leads from every number to the audits it was counted over, and to no others', async () => {
    app.clock.set('2027-01-04T09:00:00+08:00');
    let lists = 0;
    for (const who of [zfb.reviewer, zfb.principal, zfb.disclosure, czj.disclosure, jyj.disclosure]) {
      const { rows, total } = await read(who, '&from=2026-01-01&to=2026-12-31');
      for (const { measure, value, list } of [...rows.flatMap(({ cells }) => cells), ...total]) {
        if (list === null) continue;
        const listed = (await get(who, `/self-audits?${list}&limit=200`)).body.items as {
          id: string;
          population: number;
          undecided: number;
        }[];
        const sum = (of: (row: (typeof listed)[number]) => number) => listed.reduce((all, row) => all + of(row), 0);
        const found: Record<string, number> = {
          items: sum(({ population }) => population),
          undecided: sum(({ undecided }) => undecided),
          decidedItems: sum(({ population, undecided }) => population - undecided),
          ...Object.fromEntries(['total', 'submitted', 'accepted', 'late'].map((name) => [name, listed.length])),
        };
        if (measure in found) expect([who, list, measure, found[measure]]).toEqual([who, list, measure, value]);
        lists += 1;
      }
    }
    expect(lists).toBeGreaterThan(30);
    expect(await counts(zfb.reviewer)).toMatchObject({ total: 3, late: 3, submitted: 0 });
    expect((await get(zfb.reviewer, '/figures/selfAudits?from=2027-01-01')).body.rows).toEqual([]);
  });

  it('agrees with what each audit tells of itself, and is taken away as it is shown', async () => {
    const { definition, rows } = await read(zfb.principal);
    for (const { members, cells } of rows) {
      const values = valuesOf(cells);
      const list = cells[0]?.list ?? '';
      const [audit] = (await get(zfb.principal, `/self-audits?${list}`)).body.items;
      const { tallies } = (await get(zfb.principal, `/self-audits/${audit.id}`)).body;
      const told = (conclusion: string | null) =>
        tallies
          .filter((tally: { conclusion: string | null }) => tally.conclusion === conclusion)
          .reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect([members[1]?.label, values['kept'], values['converted'], values['sealed'], values['undecided']]).toEqual([
        audit.issuer.name,
        told('keep'),
        told('convert'),
        told('sealed'),
        told(null),
      ]);
    }
    const file = await get(zfb.principal, '/figures/selfAudits/export?format=csv&by=year,unit');
    expect([file.status, file.text.trim().split('\n').length]).toEqual([200, rows.length + 2]);
    for (const { label } of definition.measures) expect(file.text).toContain(label);
  });
});
