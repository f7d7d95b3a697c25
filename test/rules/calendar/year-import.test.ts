import { afterEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addWorkingDays, dayFacts } from '../../../src/calendar/rules/working-days.js';
import { yearIssues, yearTableOf } from '../../../src/calendar/rules/year-import.js';
import type { ImportedDay, YearImport } from '../../../src/calendar/rules/year-import.js';
import { putInForce, tablesInForce, versionInForce, YEAR_TABLES } from '../../../src/calendar/rules/year-tables.js';

const known = YEAR_TABLES.find(({ year }) => year === 2027);
const statutory: ImportedDay[] = Object.entries(known?.holidays ?? {}).flatMap(([holiday, days]) =>
  days.map((on) => ({ on, kind: 'off' as const, holiday: holiday as ImportedDay['holiday'] })),
);
const notice = { title: '通知', url: 'https://www.gov.cn/2027' };
const judge = (days: ImportedDay[], more: Partial<YearImport> = {}, today = '2026-11-28') =>
  yearIssues(
    { year: 2027, notice, days, ...more },
    { known: YEAR_TABLES.find(({ year }) => year === (more.year ?? 2027)), today, at: (index) => `/days/${index}` },
  ).map(({ code, pointer, params }) => [code, pointer, params?.['day']]);

afterEach(() => putInForce(null, []));

describe('a year before it is put in force', () => {
  it('may be what the statute alone gives, or more', () => {
    expect(judge(statutory)).toEqual([]);
    expect(judge([...statutory, { on: '2027-10-09', kind: 'worked', holiday: 'nationalDay' }])).toEqual([]);
  });

  const at = `/days/${statutory.length}/on`;
  it.each<[string, ImportedDay, string, string]>([
    ['a day that does not exist', { on: '2027-02-30', kind: 'off', holiday: 'springFestival' }, 'dayUnknown', at],
    ['another year', { on: '2026-12-31', kind: 'off', holiday: 'newYear' }, 'dayOfAnotherYear', at],
    ['a day twice', { on: '2027-01-01', kind: 'off', holiday: 'newYear' }, 'dayGivenTwice', at],
    ['a worked weekday', { on: '2027-02-03', kind: 'worked', holiday: 'springFestival' }, 'workedDayIsNoWeekend', at],
  ])('is refused for %s, with its place', (_, day, code, pointer) => {
    expect(judge([...statutory, day])).toEqual([[code, pointer, day.on]]);
  });

  it('is refused without a day that law makes a holiday', () => {
    const without = (on: string) => judge(statutory.filter((day) => day.on !== on));
    for (const { on } of statutory) expect(without(on)).toEqual([['statutoryDayMissing', '/days', on]]);
  });

  it('is refused when it is past; and, when it has its notice, without a reason', () => {
    expect(judge(statutory, {}, '2028-01-01')).toEqual([['yearIsPast', '/year', undefined]]);
    const days2026 = Object.values(YEAR_TABLES.find(({ year }) => year === 2026)?.holidays ?? {})
      .flat()
      .map((on): ImportedDay => ({ on, kind: 'off', holiday: 'newYear' }));
    expect(judge(days2026, { year: 2026 })).toEqual([['yearHasNotice', '/reason', undefined]]);
    expect(judge(days2026, { year: 2026, reason: '国务院另行调整' })).toEqual([]);
  });
});

describe('a year in force', () => {
  it('replaces the provisional one, and only it', () => {
    expect(addWorkingDays('2026-12-31', 1)).toMatchObject({ on: '2027-01-04', provisional: true });
    const days: ImportedDay[] = [
      ...statutory,
      { on: '2027-01-02', kind: 'off', holiday: 'newYear' },
      { on: '2027-01-03', kind: 'worked', holiday: 'newYear' },
    ];
    putInForce('v1', [yearTableOf({ year: 2027, notice, days })]);
    expect(versionInForce()).toBe('v1');
    expect(addWorkingDays('2026-12-31', 1)).toMatchObject({ on: '2027-01-03', provisional: false });
    expect(addWorkingDays('2026-12-31', 1).notices).toContain(notice.url);
    expect(tablesInForce().map(({ year }) => year)).toEqual(YEAR_TABLES.map(({ year }) => year));
    expect(tablesInForce().filter(({ year }) => year !== 2027)).toEqual(
      YEAR_TABLES.filter(({ year }) => year !== 2027),
    );
  });

  it('says of every day what its list says, and of all others what the weekday says (property)', () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 40 }), fc.uniqueArray(day, { maxLength: 40 }), (off, worked) => {
        const days: ImportedDay[] = [
          ...off.map((on) => ({ on, kind: 'off' as const, holiday: 'newYear' as const })),
          ...worked
            .filter((on) => !off.includes(on) && [0, 6].includes(new Date(on).getUTCDay()))
            .map((on) => ({ on, kind: 'worked' as const, holiday: 'newYear' as const })),
        ];
        const tables = [yearTableOf({ year: 2027, notice, days })];
        for (let n = 0; n < 365; n += 1) {
          const on = new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
          const named = days.find((one) => one.on === on);
          const isWeekend = [0, 6].includes(new Date(on).getUTCDay());
          expect(dayFacts(on, tables).isWorking).toBe(named ? named.kind === 'worked' : !isWeekend);
        }
      }),
      { numRuns: 30 },
    );
  });
});
