import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addWorkingDays } from '../../src/calendar/rules/working-days.js';
import { Database } from '../../src/platform/database/database.js';
import { DailyRound } from '../../src/platform/jobs/daily-round.js';
import { closeTask, openTask } from '../../src/tasks/tasks.js';
import type { TaskToOpen } from '../../src/tasks/tasks.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { does, given } from '../support/given.js';
import { czj, fgw, zfb } from '../support/people.js';

interface Task {
  kind: string;
  kindLabel: string;
  subject: { type: string; id: string; title: string | null } | null;
  due: { on: string; workingDaysLeft: number; overdue: boolean };
  explanation: string[];
  signals: { signal: string; days: number; on: string }[];
  closedAt: string | null;
  outcomeLabel: string | null;
}

let app: TestApp;
let officer: Person;
let head: Person;
let office: Person;
let document: { id: string };

beforeAll(async () => {
  app = await startApp();
  document = await given(app).issued({ content: { title: '关于收费标准的通知' } });
  officer = await as(app, fgw.disclosure);
  head = await as(app, fgw.principal);
  office = await as(app, zfb.reviewer);
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set('2026-12-01T09:00:00+08:00');
  await app.owner.query('TRUNCATE yuantou.task, yuantou.task_signal, yuantou.duty_day');
});

const open = (task: Partial<TaskToOpen> = {}): Promise<boolean> =>
  app.nest.get(Database).transaction((tx) =>
    openTask(tx, {
      kind: 'conversionDuty',
      key: 'one',
      unitId: officer.unitId,
      role: 'disclosureOfficer',
      subject: { type: 'document', id: document.id },
      dueOn: '2026-12-15',
      explanation: {
        code: 'deadlineProvisional',
        params: { years: 2027 },
        reckoning: addWorkingDays('2026-12-01', 10),
      },
      at: app.clock.now(),
      ...task,
    }),
  );
const tasksOf = async (person: Person, query = ''): Promise<Task[]> => {
  const answer = await person.get(`/tasks${query}`);
  expect(answer.status).toBe(200);
  return answer.body as Task[];
};
const round = (on: string): Promise<string[]> => app.nest.get(DailyRound).perform(on);

describe('a task', () => {
  it('is opened once by kind and key, also after it was closed', async () => {
    expect(await Promise.all([open(), open(), open()])).toContain(true);
    expect(await open()).toBe(false);
    expect(await tasksOf(officer)).toHaveLength(1);
    const close = () =>
      app.nest.get(Database).transaction((tx) =>
        closeTask(tx, {
          kind: 'conversionDuty',
          key: 'one',
          outcome: 'done',
          at: app.clock.now(),
          personId: officer.personId,
        }),
      );
    expect([await close(), await close()]).toEqual([true, false]);
    expect(await open()).toBe(false);
    expect(await tasksOf(officer)).toEqual([]);
    expect(await tasksOf(officer, '?closed=true')).toMatchObject([{ outcomeLabel: '已办结' }]);
  });

  it('explains itself and its day, in both languages', async () => {
    await open();
    const [task] = await tasksOf(officer);
    expect(task).toMatchObject({
      kindLabel: '依申请转主动公开',
      subject: { type: 'document', id: document.id, title: '关于收费标准的通知' },
      due: { on: '2026-12-15', workingDaysLeft: 10, overdue: false },
    });
    expect(task?.explanation.slice(0, 2)).toEqual([
      '2027年放假安排尚未公布，日期为暂定。',
      '自2026-12-01起（当日不计），第10个工作日为2026-12-15。',
    ]);
    const { body } = await officer.get('/tasks', { headers: { 'Accept-Language': 'en' } });
    expect(body).toMatchObject([{ kindLabel: 'Conversion to proactive', roleLabel: 'Disclosure officer' }]);
  });

  it('is there for its post in its unit only', async () => {
    await open();
    await open({ key: 'personal', personId: officer.personId });
    await open({ key: 'another', personId: head.personId });
    expect(await tasksOf(officer)).toHaveLength(2);
    for (const username of [fgw.drafter, fgw.principal, fgw.secrecy, czj.disclosure, zfb.reviewer, zfb.disclosure])
      expect([username, await tasksOf(await as(app, username))]).toEqual([username, []]);
    expect((await officer.get('/tasks/counts')).body).toEqual({
      open: { count: 2, more: false },
      overdue: { count: 0, more: false },
    });
  });

  it('is not there for whoever may not see what it is about, whatever their post', async () => {
    const elsewhere = await given(app).draft({ unit: 'czj' });
    const sealed = await given(app).submitted();
    await open({ key: 'elsewhere', subject: { type: 'document', id: elsewhere.id } });
    await open({ key: 'unknown', subject: { type: 'document', id: randomUUID() } });
    await open({ key: 'sealed', subject: { type: 'document', id: sealed.id } });
    expect(await tasksOf(officer)).toHaveLength(1);
    await does(app, sealed, fgw.secrecy, 'diversions', { reason: '发现涉密内容' });
    expect(await tasksOf(officer)).toEqual([]);
    expect((await officer.get('/tasks/counts')).body).toMatchObject({ open: { count: 0 } });
  });

  it('brings a document that the office may read before it by name', async () => {
    const public_ = await given(app).issued({ issuingName: 'government' });
    await open({ key: 'government', subject: { type: 'document', id: public_.id }, dueOn: '2026-12-02' });
    await round('2026-12-31');
    expect(await tasksOf(office)).toMatchObject([{ subject: { id: public_.id } }]);
  });

  it('is read page by page, the most urgent first, and by kind', async () => {
    const days = ['2026-12-31', '2026-12-10', '2026-12-20', '2026-12-10', '2026-12-05'];
    for (const [i, dueOn] of days.entries()) await open({ key: `k${i}`, dueOn });
    await open({ key: 'other', kind: 'restrictionReview' });
    const seen: string[] = [];
    let path: string | undefined = '/tasks?limit=2&kind=conversionDuty';
    while (path !== undefined) {
      const answer = await officer.get(path);
      seen.push(...(answer.body as Task[]).map(({ due }) => due.on));
      path = /<([^>]+)>; rel="next"/.exec(String(answer.headers['link']))?.[1];
    }
    expect(seen).toEqual([...days].sort());
    expect((await officer.get('/tasks?cursor=WzEsMl0')).status).toBe(400);
    expect((await officer.get('/tasks?kind=none')).status).toBe(400);
    expect((await officer.get('/tasks?closed=perhaps')).status).toBe(400);
  });
});

describe('each morning', () => {
  it('what falls due is reminded of, once, and told to whoever follows', async () => {
    await open();
    for (const on of ['2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07']) await round(on);
    const [task] = await tasksOf(officer);
    expect(task?.signals).toEqual([{ signal: 'reminded', label: '已提醒', days: 7, on: '2026-12-04' }]);
    const { rows } = await app.owner.query(`SELECT payload FROM yuantou.outbox WHERE topic = 'task.reminded'`);
    expect(rows).toMatchObject([{ payload: { days: 7 } }]);
  });

  it('what is overdue comes before the head of the unit, then before the office, and leaves both when it is closed', async () => {
    await open({ dueOn: '2026-12-15' });
    await round('2026-12-15');
    expect(await tasksOf(head)).toEqual([]);
    await round('2026-12-16');
    app.clock.set('2026-12-16T09:00:00+08:00');
    expect(await tasksOf(head)).toMatchObject([{ due: { overdue: true, workingDaysLeft: -1 } }]);
    expect(await tasksOf(office)).toEqual([]);
    for (const on of ['2026-12-17', '2026-12-18', '2026-12-19', '2026-12-20', '2026-12-21']) await round(on);
    expect(await tasksOf(office)).toEqual([]);
    await round('2026-12-22');
    const [late] = await tasksOf(office);
    // A department's own document is nothing that the office may read: it learns who is late with what, and no more.
    expect(late).toMatchObject({ kind: 'conversionDuty', subject: null });
    expect(JSON.stringify(late)).not.toContain(document.id);
    expect(late?.signals.map(({ signal, on }) => [signal, on])).toEqual([
      ['toHead', '2026-12-16'],
      ['toOffice', '2026-12-22'],
    ]);
    expect(await tasksOf(await as(app, czj.principal))).toEqual([]);
    await app.nest
      .get(Database)
      .transaction((tx) =>
        closeTask(tx, { kind: 'conversionDuty', key: 'one', outcome: 'cancelled', at: app.clock.now() }),
      );
    for (const person of [officer, head, office]) expect(await tasksOf(person)).toEqual([]);
  });

  it('a document of another unit that comes before the office late shows no more than the office may see', async () => {
    const draft = await given(app).draft();
    await open({ key: 'draft', subject: { type: 'document', id: draft.id }, dueOn: '2026-12-02' });
    await round('2026-12-31');
    app.clock.set('2026-12-31T09:00:00+08:00');
    expect(await tasksOf(officer)).toHaveLength(1);
    expect(await tasksOf(office)).toEqual([]);
  });
});
