import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { admin, fgw, passwordOf, zfb } from '../support/people.js';
import { buildServer, ServerProcess } from '../support/server-process.js';

/** An arrangement of 2027 that nobody has published, in the form in which one is. */
const OFF: Record<string, string[]> = {
  newYear: ['2027-01-01', '2027-01-02', '2027-01-03'],
  springFestival: ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2027-02-${day}`),
  tombSweeping: ['2027-04-03', '2027-04-04', '2027-04-05'],
  labourDay: ['01', '02', '03', '04', '05'].map((day) => `2027-05-${day}`),
  dragonBoat: ['2027-06-09'],
  midAutumn: ['2027-09-15'],
  nationalDay: ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2027-10-${day}`),
};
const WORKED: Record<string, string[]> = { springFestival: ['2027-01-31'], nationalDay: ['2027-09-26', '2027-10-09'] };
const daysOf = (kind: string, lists: Record<string, string[]>) =>
  Object.entries(lists).flatMap(([holiday, days]) => days.map((on) => ({ on, kind, holiday })));
const DAYS = [...daysOf('off', OFF), ...daysOf('worked', WORKED)];
const NOTICE = { title: '国务院办公厅关于2027年部分节假日安排的通知', url: 'https://www.gov.cn/2027.htm' };

let app: TestApp;
let administrator: Person;
let officer: Person;

beforeAll(async () => {
  app = await startApp();
  administrator = await as(app, admin.system);
  officer = await as(app, fgw.disclosure);
});
afterAll(() => app.close());

const reckon = async (person: Person, from: string, workingDays: number): Promise<Record<string, unknown>> => {
  const answer = await person.get(`/calendar/deadlines?from=${from}&workingDays=${workingDays}`);
  expect(answer.status).toBe(200);
  return answer.body as Record<string, unknown>;
};
const imports = (person: Person, body: object, year = 2027) => person.post(`/calendar/years/${year}/imports`, body);
const codesOf = (answer: { body: unknown }): string[] =>
  (answer.body as { issues: { code: string; pointer: string }[] }).issues.map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

describe('a year without its notice', () => {
  it('says that it is provisional, in the list, in its own page and in every date that crosses it', async () => {
    const { body: years } = await officer.get('/calendar/years');
    expect((years as { year: number; provisional: boolean }[]).filter(({ provisional }) => provisional)).toMatchObject([
      { year: 2027, imported: false, notices: [] },
    ]);
    const { body: year } = await administrator.get('/calendar/years/2027');
    expect(year).toMatchObject({ year: 2027, provisional: true, imports: [] });
    const deadline = await reckon(officer, '2026-12-31', 20);
    expect(deadline).toMatchObject({ on: '2027-01-29', provisional: true });
    expect(JSON.stringify(deadline['explanation'])).toContain('2027年放假安排尚未公布');
    expect((await officer.get('/calendar/years/2031')).body).toMatchObject({ provisional: true, holidays: [] });
    expect((await officer.get('/calendar/years/2026')).body).toMatchObject({ provisional: false, workingDays: 248 });
    for (const nothing of ['1999', '27', 'next', '2200'])
      expect((await officer.get(`/calendar/years/${nothing}`)).status).toBe(404);
  });
});

describe('a sheet of the year', () => {
  const LABELS: Record<string, string> = {
    newYear: '元旦',
    springFestival: '春节',
    tombSweeping: '清明节',
    labourDay: '劳动节',
    dragonBoat: '端午节',
    midAutumn: '中秋节',
    nationalDay: '国庆节',
  };
  const rows = DAYS.map(({ on, kind, holiday }) => [
    on.replaceAll('-', '/'),
    kind === 'off' ? '休' : '班',
    LABELS[holiday] ?? '',
  ]);
  const send = (bytes: Buffer) =>
    administrator.request('post', '/calendar/years/2027/sheets').attach('file', bytes, { filename: 'year.xlsx' });
  const csv = (...more: string[][]): Buffer =>
    Buffer.from([['日期', '安排', '节日'], ...rows, ...more].map((row) => row.join(',')).join('\n'));

  it('is read into days, as CSV and as a workbook, and changes nothing', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: '2027', rows: [['日期', '安排', '节日'], ...rows] }] });
    for (const bytes of [csv(), Buffer.from(workbook)]) {
      const answer = await send(bytes);
      expect([answer.status, answer.body]).toEqual([200, { days: DAYS, issues: [] }]);
    }
    expect((await reckon(officer, '2026-12-31', 20))['provisional']).toBe(true);
  });

  it('is told row by row what is wrong', async () => {
    const { body } = await send(
      csv(['2027/2/30', '休', '春节'], ['2027-03-08', '放', '春节'], ['2027-03-09', '班', '妇女节']),
    );
    const issues = (body as { issues: { row: number; code: string; message: string }[] }).issues;
    const last = rows.length + 1;
    expect(issues.map(({ row, code }) => [row - last, code])).toEqual([
      [2, 'arrangementUnknown'],
      [3, 'holidayUnknown'],
      [1, 'dayUnknown'],
    ]);
    expect((await send(Buffer.from('日期,节日\n2027-01-01,元旦'))).body).toMatchObject({
      code: 'malformedRequest',
      issues: [{ code: 'headingMissing' }],
    });
  });
});

describe('the year is put in force', () => {
  it('by the system administrator alone, and only when every day is right', async () => {
    for (const username of [admin.security, admin.audit, fgw.disclosure, zfb.principal])
      expect([username, (await imports(await as(app, username), { notice: NOTICE, days: DAYS })).status]).toEqual([
        username,
        403,
      ]);
    const wrong = await imports(administrator, {
      notice: NOTICE,
      days: [...DAYS.slice(1), { on: '2027-03-03', kind: 'worked', holiday: 'newYear' }],
    });
    expect([wrong.status, codesOf(wrong)]).toEqual([
      422,
      [`workedDayIsNoWeekend /days/${DAYS.length - 1}/on`, 'statutoryDayMissing /days'],
    ]);
    expect((await imports(administrator, { notice: NOTICE, days: DAYS }, 2026)).status).toBe(422);
    expect((await reckon(officer, '2026-12-31', 20))['provisional']).toBe(true);
    expect((await app.owner.query('SELECT FROM yuantou.calendar_year')).rowCount).toBe(0);
  });

  it('and from then on every date uses it, with its notice, on every server', async () => {
    buildServer();
    const folder = mkdtempSync(join(tmpdir(), 'yuantou-calendar-'));
    const other = await ServerProcess.spawn(folder, {
      DATABASE_APP_URL: app.urls.app,
      DATABASE_PUBLIC_URL: app.urls.public,
      YUANTOU_JOBS: 'off',
    });
    try {
      await other.ready();
      const elsewhere = await askingElsewhere(other.url);
      expect(await elsewhere()).toMatchObject({ on: '2027-01-29', provisional: true });
      const answer = await imports(administrator, { notice: NOTICE, days: DAYS });
      expect([answer.status, answer.body]).toMatchObject([
        201,
        { provisional: false, imported: true, notices: [NOTICE.url], imports: [{ noticeTitle: NOTICE.title }] },
      ]);
      const mine = await reckon(officer, '2026-12-31', 20);
      // A Sunday that is worked comes before the twentieth of the provisional year.
      expect(mine).toMatchObject({
        on: '2027-01-29',
        provisional: false,
        notices: expect.arrayContaining([NOTICE.url]),
      });
      expect(await elsewhere()).toEqual(mine);
      expect(await reckon(officer, '2027-01-29', 1)).toMatchObject({ on: '2027-01-31' });
    } finally {
      await other.stop();
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  it('is on the administrative record, and can be replaced with a reason only', async () => {
    const entries = await (await as(app, admin.audit)).get('/administrative-entries?act=calendarYearImported');
    expect(entries.body).toMatchObject({
      items: [{ subjectKind: 'calendarYear', detail: { year: 2027, notice: NOTICE, days: DAYS.length } }],
    });
    const again = await imports(administrator, { notice: NOTICE, days: DAYS });
    expect([again.status, codesOf(again)]).toEqual([422, ['yearHasNotice /reason']]);
    const more = [...DAYS, { on: '2027-09-16', kind: 'off', holiday: 'midAutumn' }];
    const replaced = await imports(administrator, { notice: NOTICE, days: more, reason: '国务院另行调整' });
    expect(replaced.status).toBe(201);
    expect(await reckon(officer, '2027-09-14', 1)).toMatchObject({ on: '2027-09-17' });
    const { body } = await officer.get('/calendar/years/2027');
    expect((body as { imports: { reason: string | null }[] }).imports.map(({ reason }) => reason)).toEqual([
      '国务院另行调整',
      null,
    ]);
  });
});

/** Signs in at another server of the same house, and asks it for the date. */
async function askingElsewhere(url: string): Promise<() => Promise<unknown>> {
  const password = await passwordOf(app, fgw.disclosure);
  const headers = { 'Content-Type': 'application/json', Origin: url.replace('127.0.0.1', 'localhost') };
  const body = JSON.stringify({ username: fgw.disclosure, password });
  const signedIn = await fetch(`${url}/api/v1/sessions`, { method: 'POST', headers, body });
  expect(signedIn.status).toBe(201);
  const cookie = String(signedIn.headers.get('set-cookie')).split(';')[0] ?? '';
  return async () => {
    const answer = await fetch(`${url}/api/v1/calendar/deadlines?from=2026-12-31&workingDays=20`, {
      headers: { cookie, 'Accept-Language': 'zh' },
    });
    expect(answer.status).toBe(200);
    return answer.json();
  };
}
