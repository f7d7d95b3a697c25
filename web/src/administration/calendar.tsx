import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { faultOf } from '../api/problem';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { today } from '../parts/today';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { ImportYear } from './calendar/import-year';
import { ReckonDeadline } from './calendar/reckon-deadline';
import { AdminTable } from './parts/admin-table';
import { usePermission } from './parts/use-permission';
import words from './words.json';

/** 工作日历: each year with the notice it comes from, a date with its way, and the import of a year. */
export function WorkingDays() {
  const t = useWords(words);
  const id = useId();
  const mayImport = usePermission('importCalendarYear');
  const [year, setYear] = useState(() => Number(today().slice(0, 4)));
  const years = useQuery({
    queryKey: ['administration', 'years'],
    queryFn: () => ask(api.GET('/api/v1/calendar/years')),
  });
  const fault = faultOf(years);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void years.refetch()} />;
  if (!years.data) return <Loading />;
  return (
    <>
      <p className="admin-note">{t('calendarHint')}</p>
      <p className="admin-field admin-narrow">
        <label htmlFor={id}>{t('calendarYear')}</label>
        <select id={id} className="plain-select" value={year} onChange={({ target }) => setYear(Number(target.value))}>
          {years.data.toReversed().map((one) => (
            <option key={one.year} value={one.year}>
              {one.provisional ? `${one.year} · ${t('calendarProvisional')}` : one.year}
            </option>
          ))}
        </select>
      </p>
      <Year year={year} />
      <ReckonDeadline />
      {mayImport && <ImportYear year={year} />}
    </>
  );
}

function Year({ year }: { year: number }) {
  const t = useWords(words);
  const { lang } = useLang();
  const read = useQuery({
    queryKey: ['administration', 'years', year, lang],
    queryFn: () => ask(api.GET('/api/v1/calendar/years/{year}', { params: { path: { year } } })),
  });
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void read.refetch()} />;
  if (!read.data) return <Loading />;
  const { provisional, workingDays, holidays } = read.data;
  return (
    <section className="admin-card" aria-labelledby="calendar-year">
      <h2 id="calendar-year">{year}</h2>
      {provisional && <p className="admin-warning">{t('calendarProvisional')}</p>}
      <p>{t('calendarWorkingDays', { n: workingDays })}</p>
      <Source year={read.data} />
      <AdminTable
        caption={`${year} ${t('calendarHoliday')}`}
        list={{ data: holidays, error: null, refetch: () => undefined }}
        keyOf={({ holiday }) => holiday}
        columns={[
          { name: t('calendarHoliday'), cell: ({ label }) => label },
          { name: t('calendarOff'), cell: ({ off }) => off.map(dayOf).join(' ') },
          { name: t('calendarWorked'), cell: ({ worked }) => worked.map(dayOf).join(' ') || '—' },
        ]}
      />
    </section>
  );
}

/** MM-DD: the year stands above. */
const dayOf = (on: string): string => on.slice(5);

function Source({ year: { notices, imports } }: { year: Schemas['CalendarYearView'] }) {
  const t = useWords(words);
  return (
    <>
      <h3>{t('calendarNotice')}</h3>
      {notices.length === 0 && <p>{t('calendarNoNotice')}</p>}
      <ul className="admin-list">
        {notices.map((url) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {imports.find(({ noticeUrl }) => noticeUrl === url)?.noticeTitle ?? url}
            </a>
          </li>
        ))}
        {imports.map(({ importedAt, importedBy, reason }) => (
          <li key={importedAt}>
            {t(reason === null ? 'calendarImportedAt' : 'calendarImportedAtReason', {
              at: importedAt.slice(0, 10),
              by: importedBy ?? '—',
              reason: reason ?? '',
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
