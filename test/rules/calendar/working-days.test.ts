import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import * as fc from 'fast-check';
import { addDays, dayOfWeek, isCalendarDate } from '../../../src/calendar/rules/calendar-date.js';
import { addWorkingDays, dayFacts, workingDaysLeft } from '../../../src/calendar/rules/working-days.js';
import { YEAR_TABLES } from '../../../src/calendar/rules/year-tables.js';

const require = createRequire(import.meta.url);

const daysOf = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('the table of working days', () => {
  it.each([2024, 2025, 2026])('agrees with chinese-days and holiday-calendar on every day of %i', (year) => {
    const second = secondSource(year);
    const days = daysOf(year);
    expect(days).toHaveLength(year % 4 === 0 ? 366 : 365);
    for (const day of days) {
      const { isWorking } = dayFacts(day);
      expect([day, isWorking]).toEqual([day, chineseDays.isWorkday(day)]);
      expect([day, isWorking]).toEqual([day, second(day)]);
    }
  });

  it.each(YEAR_TABLES.filter(({ provisional }) => !provisional).map(({ year }) => year))(
    'agrees with chinese-days on every day of %i',
    (year) => {
      const differing = daysOf(year).filter((day) => dayFacts(day).isWorking !== chineseDays.isWorkday(day));
      expect(differing).toEqual([]);
    },
  );

  // The second source lacks what a notice says of the year before it, and a few weekends: each of these days was
  // compared with the text of the notice.
  it('differs from holiday-calendar before 2024 only on days that were looked up in the notices', () => {
    const years = YEAR_TABLES.map(({ year }) => year).filter((year) => year < 2024);
    const differing = years.flatMap((year) => {
      const second = secondSource(year);
      return daysOf(year).filter((day) => dayFacts(day).isWorking !== second(day));
    });
    expect(differing).toEqual([
      ...[
        '2007-12-29',
        '2007-12-31',
        '2008-05-04',
        '2008-06-07',
        '2008-09-13',
        '2009-01-04',
        '2009-09-27',
        '2011-12-31',
      ],
      ...['2015-01-04', '2016-04-02', '2018-06-16', '2018-09-22', '2018-12-29', '2018-12-31'],
    ]);
  });

  it('covers 2007 to 2027 without a gap, each year with a notice unless it is provisional', () => {
    expect(YEAR_TABLES.map(({ year }) => year)).toEqual(Array.from({ length: 21 }, (_, i) => 2007 + i));
    for (const { notices, provisional } of YEAR_TABLES) expect(notices.length > 0).toBe(!provisional);
    expect(YEAR_TABLES.filter(({ provisional }) => provisional).map(({ year }) => year)).toEqual([2027]);
  });

  it('holds only days that exist, of its own year, each once; made-up days are weekend days', () => {
    for (const { year, holidays, workdays } of YEAR_TABLES) {
      const worked = Object.values(workdays).flat();
      const all = [...Object.values(holidays).flat(), ...worked];
      expect(new Set(all).size).toBe(all.length);
      for (const day of all) expect([day, isCalendarDate(day), day.slice(0, 4)]).toEqual([day, true, String(year)]);
      for (const day of worked) expect([day, [0, 6].includes(dayOfWeek(day))]).toEqual([day, true]);
    }
  });
});

describe('a term in working days', () => {
  it.each([
    // from, days, on
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2017-05-16', 20, '2017-06-14'],
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2018-12-28', 1, '2018-12-29'],
    ['2018-12-29', 1, '2019-01-02'],
  ])('%s + %i is %s', (from, days, on) => {
    expect(addWorkingDays(from, days)).toMatchObject({ base: from, days, on, rule: 'workingDays', provisional: false });
  });

  it('explains itself: what was skipped, what was made up, and by which notice', () => {
    const { on, skipped, madeUp, notices } = addWorkingDays('2025-09-26', 6);
    expect(on).toBe('2025-10-11');
    expect(skipped).toEqual([
      { on: '2025-09-27', why: 'weekend' },
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => ({
        on: `2025-10-${day}`,
        why: day === '06' ? 'midAutumn' : 'nationalDay',
      })),
    ]);
    expect(madeUp).toEqual([
      { on: '2025-09-28', why: 'nationalDay' },
      { on: '2025-10-11', why: 'nationalDay' },
    ]);
    expect(notices).toEqual(['https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm']);
  });

  it('never passes silently over a day that law makes a holiday: 1 January 2027 is off, and provisional', () => {
    expect(dayFacts('2027-01-01')).toEqual({ isWorking: false, why: 'newYear', provisional: true });
    const { on, skipped, provisional, provisionalYears } = addWorkingDays('2026-12-31', 1);
    expect({ on, provisional, provisionalYears }).toEqual({
      on: '2027-01-04',
      provisional: true,
      provisionalYears: [2027],
    });
    expect(skipped.map(({ why }) => why)).toEqual(['newYear', 'weekend', 'weekend']);
  });

  it('a term that ends within the known years is not provisional', () => {
    expect(addWorkingDays('2026-12-30', 1)).toMatchObject({
      on: '2026-12-31',
      provisional: false,
      provisionalYears: [],
    });
  });

  it('says of a year without any table that it is provisional', () => {
    expect(addWorkingDays('2031-10-01', 2)).toMatchObject({
      on: '2031-10-03',
      provisional: true,
      provisionalYears: [2031],
      notices: [],
    });
  });

  it.each([
    ['2026-02-30', 1],
    ['2026-2-3', 1],
    ['today', 1],
    ['2026-01-01', -1],
    ['2026-01-01', 1.5],
    ['2026-01-01', Number.NaN],
    ['2026-01-01', 10_001],
  ])('refuses %s + %p', (from, days) => expect(() => addWorkingDays(from, days)).toThrow(RangeError));

  const anyDay = fc.integer({ min: 0, max: 7000 }).map((days) => addDays('2007-01-01', days));

  it('counts every day once: working days passed + days skipped = days passed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const { on, skipped } = addWorkingDays(from, days);
        expect(addDays(from, days + skipped.length)).toBe(on);
        expect(dayFacts(on).isWorking).toBe(true);
      }),
    );
  });

  it('is the same in one term or in two', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), fc.nat(30), (from, a, b) => {
        expect(addWorkingDays(addWorkingDays(from, a).on, b).on).toBe(addWorkingDays(from, a + b).on);
      }),
    );
  });
});

describe('a day of the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-31', false],
    ['26-11-23', false],
    ['2026-11-23T00:00', false],
    ['', false],
  ])('%p exists: %p', (text, exists) => expect(isCalendarDate(text)).toBe(exists));

  it('knows its place in the week, before 1970 too', () => {
    expect(['2026-11-23', '2026-11-29', '1969-12-31', '1949-10-01'].map(dayOfWeek)).toEqual([1, 0, 3, 6]);
  });
});

function secondSource(year: number): (day: string) => boolean {
  const manifest = require.resolve('holiday-calendar/package.json');
  const text = readFileSync(join(dirname(manifest), `data/CN/${year}.json`), 'utf8');
  const { dates } = JSON.parse(text) as { dates: { date: string; type: string }[] };
  const ofType = (type: string): Set<string> =>
    new Set(dates.filter((day) => day.type === type).map(({ date }) => date));
  const off = ofType('public_holiday');
  const worked = ofType('transfer_workday');
  return (day) => !off.has(day) && (worked.has(day) || ![0, 6].includes(dayOfWeek(day)));
}

describe('the working days that are left', () => {
  it('are those that are counted one by one, forwards and back', () => {
    const days = fc.date({ min: new Date('2023-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [today, on] = [one, other].map((day) => day.toISOString().slice(0, 10)) as [string, string]; // of two
        const [from, to] = today <= on ? [today, on] : [on, today];
        let counted = 0;
        for (let day = from; day < to;) {
          day = addDays(day, 1);
          if (dayFacts(day).isWorking) counted += 1;
        }
        expect(workingDaysLeft(today, on)).toBe(counted && (today <= on ? counted : -counted));
      }),
      { numRuns: 300 },
    );
  });

  it('are had at once for a day thousands of years away', () => {
    expect(workingDaysLeft('2026-11-23', '9999-12-31')).toBeGreaterThan(2_000_000);
    expect(workingDaysLeft('2026-11-23', '0001-01-01')).toBeLessThan(-500_000);
  });

  it.each(['1899-12-31', '2200-01-01', '9999-12-31', '2026-02-30', '+010000-0'])('are not counted from %s', (day) => {
    expect(() => addWorkingDays(day, 20)).toThrow(RangeError);
  });

  it('are counted from the last day there is, and end', () => {
    expect(addWorkingDays('2199-12-31', 10_000).on.slice(0, 4)).toBe('2238');
  });
});
