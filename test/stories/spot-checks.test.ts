import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { redrawSample } from '../../tools/redraw-sample.mjs';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits } from '../support/audits.js';
import { czj, fgw, jyj, zfb } from '../support/people.js';
import { actsOf, BY_UNIT, codesOf, keptAndReported, spotChecks } from '../support/spot-checks.js';
import type { SampleItem } from '../support/spot-checks.js';

/** 抽查与整改: after the self-audits of December the office looks again, at documents that nobody chose. */
jest.setTimeout(600_000);

const PROGRAM = fileURLToPath(new URL('../../tools/redraw-sample.mjs', import.meta.url));

let app: TestApp;
let auditOfCzj = '';
const { get, post, fixed, drawnCheck, itemsOf, actOn } = spotChecks(() => app);

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-20T09:00:00+08:00' });
  ({ czj: auditOfCzj } = await keptAndReported(app, { fgw: 30, czj: 20 }));
});
afterAll(() => app.close());

describe('a sample', () => {
  it('is drawn of a population whose hash was recorded before, and by anybody again', async () => {
    const { body: check, headers } = await fixed();
    expect(check).toMatchObject({ number: 1, seed: null, drawnAt: null, populationStands: true, tallies: [] });
    expect(check).toMatchObject({ proofOpen: true, actions: [{ step: 'draw', allowed: true, because: [] }] });
    expect((await get(zfb.reviewer, `/spot-checks/${check.id}/proof`)).body).toMatchObject({ seed: null, sample: [] });
    app.clock.advance({ minutes: 1 });
    const drawing = await post(zfb.reviewer, `/spot-checks/${check.id}/draws`, {}, String(headers['etag']));
    expect(codesOf(drawing)).toEqual([201]);
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
    expect(codesOf(again)).toEqual([409, 'spotCheckDrawn']);
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
      expect(codesOf(await post(fgw.principal, path, path === '/spot-checks' ? BY_UNIT : {}))).toEqual([
        403,
        'spotCheckNotYours',
      ]);
      const offered = async (who: string): Promise<number> => (await get(who, path)).body.actions.length;
      expect([await offered(zfb.principal), await offered(zfb.auditor), await offered(fgw.principal)]).toEqual([
        1, 0, 0,
      ]);
    }
    expect(codesOf(await post(zfb.reviewer, '/spot-checks', { ...BY_UNIT, year: 2025 }))).toEqual([
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
    const [fine, wrong, silent] = own as [SampleItem, SampleItem, SampleItem];
    const passed = await actOn(zfb.reviewer, id, fine, 'verdicts', { verdict: 'inOrder', words: '依据充分' });
    expect([passed.status, passed.body.state, passed.body.actions]).toEqual([201, 'inOrder', []]);

    const early = { finding: 'upheld', words: '请公开' };
    expect(codesOf(await actOn(zfb.reviewer, id, wrong, 'findings', early))).toEqual([409, 'spotCheckNotNow']);
    const doubt = { verdict: 'suspected', words: '有关事项已经办结，为何仍不公开？' };
    expect((await actOn(fgw.disclosure, id, wrong, 'verdicts', doubt)).status).toBe(403);
    for (const item of [wrong, silent])
      expect((await actOn(zfb.reviewer, id, item, 'verdicts', doubt)).body.state).toBe('explaining');
    // Heard first: before the unit has spoken, and before its day is over, nothing is found.
    expect(codesOf(await actOn(zfb.reviewer, id, wrong, 'findings', early))).toEqual([409, 'spotCheckNotNow']);

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
    expect(codesOf(secret)).toEqual([422, 'secrecy-mark']);
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
    expect(codesOf(await post(zfb.reviewer, '/rectification-circulars'))).toEqual([422, 'nothingOverdue']);

    // Another unit has an order of the same day.
    app.clock.advance({ minutes: 1 });
    const others = sample.find(({ unit }) => unit.name === '伊春市财政局') as SampleItem; // a part of the population of its own
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
    expect(codesOf(await post(zfb.reviewer, '/rectification-circulars'))).toEqual([409, 'circularIssued']);
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
    expect(codesOf(unread)).toEqual([422, 'redeterminationOriginUnknown']);
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
    expect(codesOf(await post(fgw.disclosure, `${path}/answers`, answer, 5))).toEqual([409, 'rectificationNotNow']);
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
    await audits(app).moved(zfb.reviewer, auditOfCzj, 'returns', returned);
    const now = (await get(zfb.reviewer, `/spot-checks/${check.id}`)).body;
    expect(now).toMatchObject({
      populationStands: false,
      actions: [{ step: 'draw', allowed: false, because: [{ code: 'spotCheckPopulationChanged' }] }],
    });
    const draw = await post(zfb.reviewer, `/spot-checks/${check.id}/draws`, {}, String(headers['etag']));
    expect(codesOf(draw)).toEqual([409, 'spotCheckPopulationChanged']);
    const later = await fixed();
    expect(later.body.population).toBeLessThan(check.population);
    expect(later.body.populationHash).not.toBe(check.populationHash);
    expect(codesOf(await post(zfb.reviewer, `/spot-checks/${later.body.id}/draws`, {}, 1))).toEqual([201]);
  });
});
