import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Response } from 'supertest';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { fgw, zfb } from '../support/people.js';
import { codesOf, FGW, keptAndReported, spotChecks } from '../support/spot-checks.js';
import type { OfferedAct, SampleItem } from '../support/spot-checks.js';

/** 抽查与整改: what each act asks for, and whom it then makes look. */
jest.setTimeout(600_000);

let app: TestApp;
const { get, post, fixed, drawnCheck, itemsOf, actOn } = spotChecks(() => app);

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-20T09:00:00+08:00' });
  await keptAndReported(app, { fgw: 30, czj: 20 });
});
afterAll(() => app.close());

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
  const offered: Record<string, OfferedAct> = {};

  /** As the offer says, and not a character or a day beyond it. */
  async function refusedBeyond(
    who: string,
    path: string,
    { version, actions }: Pick<SampleItem, 'version' | 'actions'>,
  ) {
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
    const [first, second, third] = (await itemsOf(zfb.reviewer, id)).filter(({ unit }) => unit.name === FGW) as [
      SampleItem,
      SampleItem,
      SampleItem,
    ];
    const does = async (who: string, item: SampleItem, act: string, more: object = {}): Promise<Response> => {
      const now = (await itemsOf(who, id)).find((one) => one.id === item.id) as SampleItem;
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
    const order = async (who: string): Promise<SampleItem> => (await get(who, path)).body;
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
    const [fine, wrong, silent] = (await itemsOf(zfb.reviewer, id)).filter(({ unit }) => unit.name === FGW) as [
      SampleItem,
      SampleItem,
      SampleItem,
    ];
    for (const item of [fine, wrong, silent]) {
      await actOn(zfb.reviewer, id, item, 'verdicts', { verdict: 'suspected', words: '为何仍不公开？' });
      expect([await tasksOf(zfb.reviewer, item.id), (await tasksOf(fgw.disclosure, item.id)).length]).toEqual([[], 1]);
    }
    app.clock.advance({ days: 1 });
    for (const item of [fine, wrong]) {
      expect((await actOn(fgw.disclosure, id, item, 'explanations', { words: '系经办人疏漏' })).status).toBe(201);
      const again = await actOn(fgw.disclosure, id, item, 'explanations', { words: '再说一次' });
      expect(codesOf(again)).toEqual([409, 'spotCheckNotNow']);
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
    expect([codesOf(twice), await states()]).toEqual([
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
