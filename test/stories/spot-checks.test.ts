import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Response } from 'supertest';
import { redrawSample } from '../../tools/redraw-sample.mjs';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits } from '../support/audits.js';
import { personOf } from '../support/given.js';
import { generated, keptBack } from '../support/kept-back.js';
import { czj, fgw, jyj, zfb } from '../support/people.js';

/** 抽查与整改: after the self-audits of December the office looks again, at documents that nobody chose. */
jest.setTimeout(600_000);

const UNITS = [
  { unit: 'fgw', staff: fgw, seed: 11, count: 30 },
  { unit: 'czj', staff: czj, seed: 12, count: 20 },
] as const;
const PROGRAM = fileURLToPath(new URL('../../tools/redraw-sample.mjs', import.meta.url));
const BY_UNIT = { year: 2026, stratifyBy: ['unit', 'age'], perStratum: 2 };

let app: TestApp;
const auditOf: Record<string, string> = {};

/** What an act asks for, as it is offered. */
interface Offered {
  act: string;
  words: { most: number };
  workingDays: { least: number; most: number; preset: number } | null;
  othersHave: number | null;
}

interface Item {
  id: string;
  position: number;
  version: number;
  state: string;
  unit: { id: string; name: string };
  actions: Offered[];
}

const actsOf = ({ actions }: { actions: Offered[] }): string[] => actions.map(({ act }) => act);

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-20T09:00:00+08:00' });
  for (const { unit, seed, count } of UNITS) await keptBack(app, unit, generated(seed, count));
  app.clock.set('2026-12-07T09:00:00+08:00');
  for (const { unit, staff } of UNITS) {
    const { frozen, keepGroups, items, conclude, moved, signed } = audits(app);
    const id = await frozen(staff.disclosure, unit);
    auditOf[unit] = id;
    await keepGroups(staff.disclosure, id);
    for (const item of await items(staff.disclosure, id, '&open=true')) await conclude(staff.disclosure, id, item);
    await moved(staff.disclosure, id, 'completions');
    expect((await signed(staff.principal, id)).status).toBe(201);
    await moved(staff.disclosure, id, 'submissions');
  }
});
afterAll(() => app.close());

const get = async (who: string, path: string): Promise<Response> => (await personOf(app, who)).get(path);

async function post(who: string, path: string, body: object = {}, ifMatch?: number | string): Promise<Response> {
  return (await personOf(app, who)).post(path, body, ifMatch === undefined ? {} : { ifMatch });
}

const codes = (answer: Response): unknown[] => [
  answer.status,
  ...(answer.body.issues ?? []).map(({ code }: { code: string }) => code),
];

async function fixed(body: object = BY_UNIT): Promise<Response> {
  const answer = await post(zfb.reviewer, '/spot-checks', body);
  expect(codes(answer)).toEqual([201]);
  return answer;
}

async function drawnCheck(): Promise<string> {
  const { body, headers } = await fixed();
  const draw = await post(zfb.reviewer, `/spot-checks/${body.id}/draws`, {}, String(headers['etag']));
  expect(codes(draw)).toEqual([201]);
  return body.id;
}

const itemsOf = async (who: string, id: string): Promise<Item[]> =>
  (await get(who, `/spot-checks/${id}/items`)).body.items;

async function actOn(who: string, id: string, item: Item, route: string, body: object): Promise<Response> {
  const now = (await itemsOf(zfb.reviewer, id)).find((one) => one.id === item.id);
  return post(who, `/spot-checks/${id}/items/${item.id}/${route}`, body, now?.version ?? 1);
}

describe('a sample', () => {
  it('is drawn of a population whose hash was recorded before, and by anybody again', async () => {
    const { body: check, headers } = await fixed();
    expect(check).toMatchObject({ number: 1, seed: null, drawnAt: null, populationStands: true, tallies: [] });
    expect(check).toMatchObject({ proofOpen: true, actions: [{ step: 'draw', allowed: true, because: [] }] });
    expect((await get(zfb.reviewer, `/spot-checks/${check.id}/proof`)).body).toMatchObject({ seed: null, sample: [] });
    app.clock.advance({ minutes: 1 });
    const drawing = await post(zfb.reviewer, `/spot-checks/${check.id}/draws`, {}, String(headers['etag']));
    expect(codes(drawing)).toEqual([201]);
    const once = { seed: expect.stringMatching(/^[0-9a-f]{64}$/), populationStands: null, actions: [] };
    expect(drawing.body).toMatchObject(once);
    expect(drawing.body.populationHash).toBe(check.populationHash);
    expect(Date.parse(drawing.body.drawnAt)).toBeGreaterThan(Date.parse(drawing.body.fixedAt));

    const proof = await get(zfb.reviewer, `/spot-checks/${check.id}/proof`);
    const file = join(mkdtempSync(join(tmpdir(), 'yuantou-sample-')), 'proof.json');
    writeFileSync(file, proof.text);
    const told = execFileSync(process.execPath, [PROGRAM, file], { encoding: 'utf8' });
    expect(told.match(/✓/g)).toHaveLength(3);
    const sample = await itemsOf(zfb.reviewer, check.id);
    expect(sample.map(({ position }) => position)).toEqual(proof.body.sample);
    expect(proof.body.members).toHaveLength(check.population);
    // At most two of each unit and age, and of each that there is at least one.
    const parts = new Map<string, number>();
    for (const position of proof.body.sample) {
      const { unitId, age } = proof.body.members[position - 1];
      parts.set(`${unitId} ${age}`, (parts.get(`${unitId} ${age}`) ?? 0) + 1);
    }
    const all = new Set(proof.body.members.map(({ unitId, age }: Record<string, string>) => `${unitId} ${age}`));
    expect([new Set(parts.keys()), Math.max(...parts.values())]).toEqual([all, 2]);

    const forged = [
      { members: proof.body.members.slice(1) },
      { members: proof.body.members.map((one: object) => ({ ...one, override: true })) },
      { seed: 'f'.repeat(64) },
      { sample: proof.body.sample.map((position: number) => position + 1) },
      { perStratum: 3 },
      { fixedAt: '2026-12-31T00:00:00Z' },
    ];
    for (const change of forged)
      expect([change, redrawSample({ ...proof.body, ...change }).ok]).toEqual([change, false]);
    writeFileSync(file, JSON.stringify({ ...proof.body, seed: 'e'.repeat(64) }));
    expect(() => execFileSync(process.execPath, [PROGRAM, file], { stdio: 'ignore' })).toThrow();
  });

  it('is drawn once: not from the server, and not from the database either', async () => {
    const id = await drawnCheck();
    const again = await post(zfb.reviewer, `/spot-checks/${id}/draws`, {}, 2);
    expect(codes(again)).toEqual([409, 'spotCheckDrawn']);
    await expect(
      app.owner.query(`UPDATE yuantou.spot_check SET seed = $2 WHERE id = $1`, [id, 'a'.repeat(64)]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('is the office’s, and told to a unit only where it is asked', async () => {
    const id = await drawnCheck();
    expect((await post(fgw.disclosure, '/spot-checks', BY_UNIT)).status).toBe(403);
    expect((await get(fgw.disclosure, `/spot-checks/${id}`)).status).toBe(404);
    expect((await get(fgw.disclosure, `/spot-checks/${id}/proof`)).status).toBe(404);
    expect((await get(zfb.auditor, `/spot-checks/${id}`)).body).toMatchObject({ proofOpen: true, actions: [] });
    // The head of a department has the role of the office's head, and nobody to look at.
    for (const path of ['/spot-checks', '/rectification-circulars']) {
      expect(codes(await post(fgw.principal, path, path === '/spot-checks' ? BY_UNIT : {}))).toEqual([
        403,
        'spotCheckNotYours',
      ]);
      const offered = async (who: string): Promise<number> => (await get(who, path)).body.actions.length;
      expect([await offered(zfb.principal), await offered(zfb.auditor), await offered(fgw.principal)]).toEqual([
        1, 0, 0,
      ]);
    }
    expect(codes(await post(zfb.reviewer, '/spot-checks', { ...BY_UNIT, year: 2025 }))).toEqual([
      422,
      'spotCheckEmpty',
    ]);
    // Ids of documents that the office may not know are nowhere in it.
    const { rows } = await app.owner.query<{ document_id: string }>(
      'SELECT document_id FROM yuantou.spot_check_member WHERE spot_check_id = $1',
      [id],
    );
    const texts = await Promise.all(
      ['', '/items', '/proof'].map(async (path) => (await get(zfb.reviewer, `/spot-checks/${id}${path}`)).text),
    );
    expect(rows.filter((row) => texts.some((text) => text.includes(row.document_id)))).toEqual([]);
  });
});

describe('a wrong “keep”', () => {
  it('is explained first, then ordered to be rectified, and followed until it is', async () => {
    const id = await drawnCheck();
    const sample = await itemsOf(zfb.reviewer, id);
    const own = sample.filter(({ unit }) => unit.name === '伊春市发展和改革委员会');
    const [fine, wrong, silent] = own as [Item, Item, Item];
    const passed = await actOn(zfb.reviewer, id, fine, 'verdicts', { verdict: 'inOrder', words: '依据充分' });
    expect([passed.status, passed.body.state, passed.body.actions]).toEqual([201, 'inOrder', []]);

    const early = { finding: 'upheld', words: '请公开' };
    expect(codes(await actOn(zfb.reviewer, id, wrong, 'findings', early))).toEqual([409, 'spotCheckNotNow']);
    const doubt = { verdict: 'suspected', words: '有关事项已经办结，为何仍不公开？' };
    expect((await actOn(fgw.disclosure, id, wrong, 'verdicts', doubt)).status).toBe(403);
    for (const item of [wrong, silent])
      expect((await actOn(zfb.reviewer, id, item, 'verdicts', doubt)).body.state).toBe('explaining');
    // Heard first: before the unit has spoken, and before its day is over, nothing is found.
    expect(codes(await actOn(zfb.reviewer, id, wrong, 'findings', early))).toEqual([409, 'spotCheckNotNow']);

    const asked = await itemsOf(fgw.disclosure, id);
    expect(asked.map((one) => [one.state, actsOf(one)])).toEqual([
      ['explaining', ['explain']],
      ['explaining', ['explain']],
    ]);
    expect(asked[0]).toMatchObject({
      ...{ explainBy: '2026-12-14', explainDaysLeft: 5, document: { title: expect.any(String) } },
      groundLabel: expect.stringMatching(/^cn-20\d\d ND-\d\w \S/),
    });
    const tasks = (await get(fgw.disclosure, '/tasks')).body.filter(
      (one: { kind: string }) => one.kind === 'rectification',
    );
    expect(tasks).toHaveLength(2);
    expect(tasks[0].explanation.length).toBeGreaterThan(1);
    // Where it is answered.
    expect(tasks.map(({ subject }: { subject: object }) => subject)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'spotCheckItem', id: wrong.id, within: id }),
        expect.objectContaining({ type: 'spotCheckItem', id: silent.id, within: id }),
      ]),
    );
    const secret = await actOn(fgw.disclosure, id, wrong, 'explanations', { words: '机密★10年' });
    expect(codes(secret)).toEqual([422, 'secrecy-mark']);
    const words = { words: '系经办人疏漏，该事项确已办结' };
    expect((await actOn(jyj.disclosure, id, wrong, 'explanations', words)).status).toBe(404);
    expect((await actOn(fgw.disclosure, id, wrong, 'explanations', words)).body.state).toBe('explained');

    const upheld = await actOn(zfb.reviewer, id, wrong, 'findings', {
      finding: 'upheld',
      words: '请于期限内启动公开属性重新认定',
      workingDays: 3,
    });
    expect([upheld.status, upheld.body.state]).toEqual([201, 'upheld']);
    const path = `/rectifications/${upheld.body.rectificationId}`;
    const order = await get(fgw.disclosure, path);
    expect(order.body).toMatchObject({
      number: '整改〔2026〕1号',
      state: 'ordered',
      due: { on: '2026-12-10', overdue: false, workingDaysLeft: 3 },
      itemId: wrong.id,
    });
    expect(actsOf(order.body)).toEqual(['answer']);
    expect(order.body.due.explanation.length).toBeGreaterThan(0);
    expect((await get(czj.disclosure, path)).status).toBe(404);
    expect(codes(await post(zfb.reviewer, '/rectification-circulars'))).toEqual([422, 'nothingOverdue']);

    // Another unit has an order of the same day.
    app.clock.advance({ minutes: 1 });
    const others = sample.find(({ unit }) => unit.name === '伊春市财政局') as Item; // a part of the population of its own
    await actOn(zfb.reviewer, id, others, 'verdicts', doubt);
    await actOn(czj.disclosure, id, others, 'explanations', words);
    const orderToAnother = { finding: 'upheld', words: '请重新核定', workingDays: 3 };
    expect((await actOn(zfb.reviewer, id, others, 'findings', orderToAnother)).body.state).toBe('upheld');

    // The unit says nothing of the other one: when its day is over, the office may find by itself.
    app.clock.set('2026-12-15T09:00:00+08:00');
    const unheard = { finding: 'upheld', words: '逾期未作说明，请重新核定' };
    expect((await actOn(zfb.reviewer, id, silent, 'findings', unheard)).body.state).toBe('upheld');

    const overdue = await get(zfb.reviewer, '/rectifications?overdue=true');
    expect(overdue.body.items.map(({ number }: { number: string }) => number)).toEqual([
      '整改〔2026〕2号',
      '整改〔2026〕1号',
    ]);
    const circular = await post(zfb.principal, '/rectification-circulars');
    expect(circular.body).toMatchObject({
      number: '整改通报〔2026〕1号',
      on: '2026-12-15',
      lines: [
        { unit: '伊春市发展和改革委员会', number: '整改〔2026〕1号', dueOn: '2026-12-10', overdueDays: 3 },
        { unit: '伊春市财政局', number: '整改〔2026〕2号', dueOn: '2026-12-10', overdueDays: 3 },
      ],
    });
    expect(circular.body.lines.every(({ rectificationId }: { rectificationId: unknown }) => rectificationId)).toBe(
      true,
    );
    expect(codes(await post(zfb.reviewer, '/rectification-circulars'))).toEqual([409, 'circularIssued']);
    const told = (await get(fgw.principal, '/rectification-circulars')).body.items;
    // A unit reads who else is late, and opens its own order only.
    expect(told).toMatchObject([{ lines: [{ rectificationId: expect.any(String) }, { rectificationId: null }] }]);
    expect((await get(jyj.principal, '/rectification-circulars')).body.items).toEqual([]);
    // By itself each reads it as in the list; whoever is not named knows of none.
    const alone = `/rectification-circulars/${circular.body.id}`;
    expect((await get(zfb.principal, alone)).body).toEqual(circular.body);
    expect((await get(fgw.principal, alone)).body).toEqual(told[0]);
    expect((await get(jyj.principal, alone)).status).toBe(404);

    const { id: documentId } = order.body.document;
    const again = `/documents/${documentId}/redeterminations`;
    const proposal = { reason: '整改：重新认定公开属性', towards: 'onRequest' };
    const { headers } = await get(fgw.disclosure, again);
    expect(
      (await get(fgw.disclosure, `${again}/origins`)).body.items.map(({ kind }: { kind: string }) => kind),
    ).toEqual(['selfAudit', 'rectification']);
    // A drafter may propose one, and reads neither self-audits nor orders.
    expect((await get(fgw.drafter, `${again}/origins`)).body.items).toEqual([]);
    const named = { kind: 'rectification', id: order.body.id };
    const etag = String(headers['etag']);
    const unread = await post(fgw.drafter, again, { ...proposal, origin: named }, etag);
    expect(codes(unread)).toEqual([422, 'redeterminationOriginUnknown']);
    const proposed = await post(fgw.disclosure, again, { ...proposal, origin: named }, etag);
    expect([proposed.status, proposed.body.issues]).toEqual([201, undefined]);
    const came = [{ number: proposed.body.redetermination, state: 'proposed', label: expect.any(String) }];
    expect((await get(fgw.disclosure, path)).body.redeterminations).toEqual(came);
    expect((await get(zfb.reviewer, path)).body.redeterminations).toEqual([]);

    const answer = { words: '已提出重新认定申请' };
    expect((await post(zfb.reviewer, `${path}/answers`, answer, 1)).status).toBe(403);
    expect((await post(fgw.disclosure, `${path}/answers`, answer, 7)).status).toBe(412);
    const answered = (await post(fgw.disclosure, `${path}/answers`, answer, 1)).body;
    expect([answered.state, answered.due.workingDaysLeft]).toEqual(['answered', null]);
    const more = { outcome: 'again', words: '尚未附申请文号，请补正', workingDays: 2 };
    expect((await post(zfb.reviewer, `${path}/rechecks`, more, 2)).body).toMatchObject({
      state: 'ordered',
      due: { on: '2026-12-17', overdue: false },
    });
    expect((await post(fgw.disclosure, `${path}/answers`, { words: '申请已由保密审查通过' }, 3)).status).toBe(201);
    const done = await post(zfb.reviewer, `${path}/rechecks`, { outcome: 'rectified', words: '已核实' }, 4);
    expect([done.body.state, done.body.actions, done.body.acts.map(({ act }: { act: string }) => act)]).toEqual([
      'rectified',
      [],
      ['order', 'answer', 'again', 'answer', 'accept'],
    ]);
    expect(codes(await post(fgw.disclosure, `${path}/answers`, answer, 5))).toEqual([409, 'rectificationNotNow']);
    const left = (await get(fgw.disclosure, '/tasks')).body.filter(
      (one: { kind: string }) => one.kind === 'rectification',
    );
    expect(left.map(({ subject }: { subject: { title: string } }) => subject.title)).toEqual([
      '伊春市人民政府办公室整改〔2026〕3号',
    ]);
    // Whoever was found wrong once is a part of its own in the next population.
    const next = await fixed({ year: 2026, stratifyBy: ['earlierFinding'], perStratum: 1 });
    const { members } = (await get(zfb.reviewer, `/spot-checks/${next.body.id}/proof`)).body;
    expect(members.every(({ earlierFinding }: { earlierFinding: boolean }) => earlierFinding)).toBe(true);
  });
});

describe('a population', () => {
  it('is refused where the population has changed since it was fixed', async () => {
    const { body: check, headers } = await fixed();
    const returned = { items: [{ position: 1, words: '该件理由雷同，请复核' }] };
    await audits(app).moved(zfb.reviewer, auditOf['czj'] ?? '', 'returns', returned);
    const now = (await get(zfb.reviewer, `/spot-checks/${check.id}`)).body;
    expect(now).toMatchObject({
      populationStands: false,
      actions: [{ step: 'draw', allowed: false, because: [{ code: 'spotCheckPopulationChanged' }] }],
    });
    const draw = await post(zfb.reviewer, `/spot-checks/${check.id}/draws`, {}, String(headers['etag']));
    expect(codes(draw)).toEqual([409, 'spotCheckPopulationChanged']);
    const later = await fixed();
    expect(later.body.population).toBeLessThan(check.population);
    expect(later.body.populationHash).not.toBe(check.populationHash);
    expect(codes(await post(zfb.reviewer, `/spot-checks/${later.body.id}/draws`, {}, 1))).toEqual([201]);
  });
});

describe('what an act asks for', () => {
  const ROUTES: Record<string, { route: string; body: object }> = {
    pass: { route: 'verdicts', body: { verdict: 'inOrder' } },
    suspect: { route: 'verdicts', body: { verdict: 'suspected' } },
    explain: { route: 'explanations', body: {} },
    drop: { route: 'findings', body: { finding: 'dropped' } },
    uphold: { route: 'findings', body: { finding: 'upheld' } },
    answer: { route: 'answers', body: {} },
    again: { route: 'rechecks', body: { outcome: 'again' } },
    accept: { route: 'rechecks', body: { outcome: 'rectified' } },
  };
  const WORDS = '情况属实';
  const offered: Record<string, Offered> = {};

  /** As the offer says, and not a character or a day beyond it. */
  async function refusedBeyond(who: string, path: string, { version, actions }: Pick<Item, 'version' | 'actions'>) {
    for (const asked of actions) {
      offered[asked.act] = asked;
      const { route, body } = ROUTES[asked.act] ?? { route: '', body: {} };
      const refused = async (more: object): Promise<unknown[]> => {
        const answer = await post(who, `${path}/${route}`, { ...body, words: WORDS, ...more }, version);
        return [answer.status, answer.body.issues?.[0]?.pointer];
      };
      const words = '长'.repeat(asked.words.most + 1);
      expect([asked.act, await refused({ words })]).toEqual([asked.act, [400, '/words']]);
      expect([asked.act, await refused({ words: ' ' })]).toEqual([asked.act, [400, '/words']]);
      const term = asked.workingDays;
      for (const workingDays of term ? [term.least - 1, term.most + 1] : []) {
        const refusal = [asked.act, workingDays, [400, '/workingDays']];
        expect([asked.act, workingDays, await refused({ workingDays })]).toEqual(refusal);
      }
      // What is not asked for is not taken in silence either.
      if (!term) {
        const isOneOfTwo = 'finding' in body || 'outcome' in body;
        const refusal = [asked.act, [isOneOfTwo ? 422 : 400, '/workingDays']];
        expect([asked.act, await refused({ workingDays: 1 })]).toEqual(refusal);
      }
    }
  }

  it('is what it takes: its words, its term with default and bounds, and no more', async () => {
    app.clock.set('2026-12-21T09:00:00+08:00');
    const id = await drawnCheck();
    const [first, second, third] = (await itemsOf(zfb.reviewer, id)).filter(
      ({ unit }) => unit.name === '伊春市发展和改革委员会',
    ) as [Item, Item, Item];
    const does = async (who: string, item: Item, act: string, more: object = {}): Promise<Response> => {
      const now = (await itemsOf(who, id)).find((one) => one.id === item.id) as Item;
      const path = `/spot-checks/${id}/items/${item.id}`;
      await refusedBeyond(who, path, now);
      const { route, body } = ROUTES[act] ?? { route: '', body: {} };
      const done = await post(who, `${path}/${route}`, { ...body, words: WORDS, ...more }, now.version);
      expect([act, done.status, done.body.issues]).toEqual([act, 201, undefined]);
      return done;
    };
    const orders: string[] = [];
    for (const [item, more] of [
      [first, {}],
      [second, { workingDays: 1 }],
      [third, { workingDays: 60 }],
    ] as const) {
      const asked = await does(zfb.reviewer, item, 'suspect', { words: '长'.repeat(2000) });
      // What the unit has by rule is what it is then given.
      expect(asked.body.explainDaysLeft).toBe(offered['suspect']?.othersHave);
      await does(fgw.disclosure, item, 'explain');
      orders.push((await does(zfb.reviewer, item, 'uphold', more)).body.rectificationId);
    }
    // The default, and both bounds.
    const term = offered['uphold']?.workingDays;
    const days = async (order: string): Promise<number> =>
      (await get(zfb.reviewer, `/rectifications/${order}`)).body.due.workingDaysLeft;
    expect(await Promise.all(orders.map(days))).toEqual([term?.preset, term?.least, term?.most]);

    const path = `/rectifications/${orders[0]}`;
    const order = async (who: string): Promise<Item> => (await get(who, path)).body;
    await refusedBeyond(fgw.disclosure, path, await order(fgw.disclosure));
    expect((await post(fgw.disclosure, `${path}/answers`, { words: WORDS }, 1)).status).toBe(201);
    await refusedBeyond(zfb.reviewer, path, await order(zfb.reviewer));
    const more = await post(zfb.reviewer, `${path}/rechecks`, { outcome: 'again', words: WORDS }, 2);
    expect(more.body.due.workingDaysLeft).toBe(offered['again']?.workingDays?.preset);
    // Every refusal left it as it was.
    expect(more.body.acts.map(({ act }: { act: string }) => act)).toEqual(['order', 'answer', 'again']);

    expect(Object.keys(offered).sort()).toEqual(Object.keys(ROUTES).sort());
    const terms = Object.values(offered).filter(({ workingDays }) => workingDays !== null);
    expect(terms.map(({ act }) => act).sort()).toEqual(['again', 'uphold']);
    const given = Object.values(offered).filter(({ othersHave }) => othersHave !== null);
    expect(given.map(({ act, othersHave }) => [act, othersHave])).toEqual([
      ['suspect', 5],
      ['explain', 5],
      ['answer', 5],
    ]);
  });
});

it('the offer to fix a population says what it takes', async () => {
  const [step] = (await get(zfb.reviewer, '/spot-checks')).body.actions;
  expect(step).toMatchObject({ step: 'fix', allowed: true, year: { preset: 2026 }, perStratum: { preset: 5 } });
  const offer = { year: step.year.preset, stratifyBy: [], perStratum: step.perStratum.preset };
  for (const field of ['year', 'perStratum'])
    for (const beyond of [step[field].least - 1, step[field].most + 1]) {
      const answer = await post(zfb.reviewer, '/spot-checks', { ...offer, [field]: beyond });
      expect([field, beyond, answer.status, answer.body.issues?.[0]?.pointer]).toEqual([
        field,
        beyond,
        400,
        `/${field}`,
      ]);
    }
  for (const perStratum of [step.perStratum.least, step.perStratum.preset, step.perStratum.most])
    await fixed({ ...offer, perStratum });
});

describe('what a unit says', () => {
  interface Task {
    subject: { type: string; id: string; within: string | null; title: string };
    due: { on: string };
    unit: { name: string };
    role: string;
    explanation: string[];
    outcome: string | null;
  }
  const tasksOf = async (who: string, id: string, closed = false): Promise<Task[]> =>
    (await get(who, `/tasks?kind=rectification&limit=100&closed=${closed}`)).body.filter(
      ({ subject }: Task) => subject.id === id,
    );
  const closedOf = (who: string, id: string): Promise<Task[]> => tasksOf(who, id, true);

  it('is a task of the office until the office has looked at it, each once', async () => {
    app.clock.set('2026-12-21T10:00:00+08:00');
    const id = await drawnCheck();
    const [fine, wrong, silent] = (await itemsOf(zfb.reviewer, id)).filter(
      ({ unit }) => unit.name === '伊春市发展和改革委员会',
    ) as [Item, Item, Item];
    for (const item of [fine, wrong, silent]) {
      await actOn(zfb.reviewer, id, item, 'verdicts', { verdict: 'suspected', words: '为何仍不公开？' });
      expect([await tasksOf(zfb.reviewer, item.id), (await tasksOf(fgw.disclosure, item.id)).length]).toEqual([[], 1]);
    }
    app.clock.advance({ days: 1 });
    for (const item of [fine, wrong]) {
      expect((await actOn(fgw.disclosure, id, item, 'explanations', { words: '系经办人疏漏' })).status).toBe(201);
      const again = await actOn(fgw.disclosure, id, item, 'explanations', { words: '再说一次' });
      expect(codes(again)).toEqual([409, 'spotCheckNotNow']);
      const due = { on: '2026-12-29' };
      expect(await tasksOf(zfb.reviewer, item.id)).toEqual([
        expect.objectContaining({
          subject: {
            type: 'spotCheckItem',
            id: item.id,
            within: id,
            title: expect.stringMatching(`次抽查第${item.position}号（伊春市发展和改革委员会）$`),
          },
          due: expect.objectContaining(due),
          unit: expect.objectContaining({ name: '伊春市人民政府办公室' }),
          role: 'officeReviewer',
        }),
      ]);
      const [task] = await tasksOf(zfb.reviewer, item.id);
      expect([task?.explanation[0], (task?.explanation.length ?? 0) > 1]).toEqual([
        '单位已就抽查存疑件作出说明，请在2026-12-29前采纳说明或者认定应予纠正。',
        true,
      ]);
      expect([await tasksOf(fgw.disclosure, item.id), await tasksOf(fgw.principal, item.id)]).toEqual([[], []]);
    }
    await actOn(zfb.reviewer, id, fine, 'findings', { finding: 'dropped', words: '说明成立' });
    // Whoever of the office looks at it settles it.
    const upheld = await actOn(zfb.principal, id, wrong, 'findings', { finding: 'upheld', words: '请重新认定' });
    for (const item of [fine, wrong]) {
      const done = await closedOf(zfb.reviewer, item.id);
      expect([await tasksOf(zfb.reviewer, item.id), done.map(({ outcome }) => outcome)]).toEqual([[], ['done']]);
    }
    // A unit that says nothing makes no task of it for the office, then or when it is found without.
    app.clock.set('2026-12-29T09:00:00+08:00');
    expect((await actOn(zfb.reviewer, id, silent, 'findings', { finding: 'upheld', words: '逾期' })).status).toBe(201);
    expect([await tasksOf(zfb.reviewer, silent.id), await closedOf(zfb.reviewer, silent.id)]).toEqual([[], []]);
    expect((await closedOf(fgw.disclosure, silent.id)).map(({ outcome }) => outcome)).toEqual(['done']);

    const orderId: string = upheld.body.rectificationId;
    const path = `/rectifications/${orderId}`;
    const states = async (): Promise<number[]> => [
      (await tasksOf(zfb.reviewer, orderId)).length,
      (await closedOf(zfb.reviewer, orderId)).length,
      (await tasksOf(fgw.disclosure, orderId)).length,
    ];
    expect(await states()).toEqual([0, 0, 1]);
    await post(fgw.disclosure, `${path}/answers`, { words: '已提出申请' }, 1);
    const twice = await post(fgw.disclosure, `${path}/answers`, { words: '已提出申请' }, 2);
    expect([codes(twice), await states()]).toEqual([
      [409, 'rectificationNotNow'],
      [1, 0, 0],
    ]);
    const [look] = await tasksOf(zfb.reviewer, orderId);
    expect(look).toMatchObject({
      subject: { type: 'rectification', title: expect.stringMatching(/^整改〔2026〕\d+号（伊春市发展和改革委员会）$/) },
      due: { on: '2027-01-06' },
      explanation: ['单位已答复整改情况，请在2027-01-06前复核。', ...(look?.explanation.slice(1) ?? [])],
    });
    await post(zfb.reviewer, `${path}/rechecks`, { outcome: 'again', words: '请补正' }, 2);
    expect(await states()).toEqual([0, 1, 1]);
    await post(fgw.disclosure, `${path}/answers`, { words: '已补正' }, 3);
    expect(await states()).toEqual([1, 1, 0]);
    await post(zfb.reviewer, `${path}/rechecks`, { outcome: 'rectified', words: '已核实' }, 4);
    expect(await states()).toEqual([0, 2, 0]);
    expect((await get(zfb.reviewer, path)).body.due.on).not.toBe('2027-01-06');
  });
});
