import type { Issue } from '../../platform/errors.js';
import { labelOf, sentenceOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { addDays } from '../rules/calendar-date.js';
import { HOLIDAYS } from '../rules/holidays.js';
import { dayFacts } from '../rules/working-days.js';
import type { ImportedDay } from '../rules/year-import.js';
import type { YearTable } from '../rules/year-table.js';
import type { YearRow } from '../years.queries.js';
import type { CalendarSheetReadView, CalendarYearRowView, CalendarYearView } from './calendar-years.responses.js';

export const presentYears = (tables: readonly YearTable[], imported: readonly YearRow[]): CalendarYearRowView[] =>
  tables.map((table) => presentRow(table, imported));

const presentRow = ({ year, provisional, notices }: YearTable, imported: readonly YearRow[]): CalendarYearRowView => ({
  year,
  provisional,
  imported: imported.some((row) => row.year === year),
  notices: [...notices],
});

export function presentYear(
  year: number,
  tables: readonly YearTable[],
  imports: readonly YearRow[],
  lang: Lang,
): CalendarYearView {
  const known = tables.find((table) => table.year === year);
  const table = known ?? { year, provisional: true, notices: [], holidays: {}, workdays: {} };
  const holidays = HOLIDAYS.flatMap((holiday) => {
    const off = table.holidays[holiday] ?? [];
    const worked = table.workdays[holiday] ?? [];
    return off.length + worked.length === 0
      ? []
      : [{ holiday, label: labelOf('dayReason', holiday, lang), off: [...off], worked: [...worked] }];
  });
  return {
    ...presentRow(table, imports),
    holidays,
    workingDays: workingDaysOf(year, tables),
    imports: imports.map(({ noticeTitle, noticeUrl, reason, importedAt, importedBy }) => ({
      noticeTitle,
      noticeUrl,
      reason,
      importedAt: importedAt.toISOString(),
      importedBy,
    })),
  };
}

function workingDaysOf(year: number, tables: readonly YearTable[]): number {
  let count = 0;
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    if (dayFacts(day, tables).isWorking) count += 1;
  return count;
}

export const presentReadSheet = (
  days: readonly ImportedDay[],
  issues: readonly Issue[],
  lang: Lang,
): CalendarSheetReadView => ({
  days: days.map(({ on, kind, holiday }) => ({ on, kind, holiday })),
  issues: issues.map(({ code, pointer = '', params }) => {
    const { message, fix } = sentenceOf(code, lang, params);
    const row = /^\/rows\/(\d+)/.exec(pointer)?.[1] ?? '0';
    return { row: Number(row), code, message, ...(fix !== undefined && { fix }) };
  }),
});
