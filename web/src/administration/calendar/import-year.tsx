import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import { ProblemNotice } from '../../parts/problem-notice';
import { sheetBody } from '../../parts/sheet-import';
import { useWords } from '../../words/use-words';
import { AdminForm } from '../parts/admin-form';
import { useAdminAct } from '../parts/use-admin-act';
import words from '../words.json';

type Read = Schemas['CalendarSheetReadView'];

/** A sheet is read and judged row by row first; what was read is then put in force with its notice. */
export function ImportYear({ year }: { year: number }) {
  const t = useWords(words);
  const id = useId();
  const read = useMutation<Read, Error, File>({ mutationFn: (sheet) => readSheet(year, sheet) });
  const { data } = read;
  return (
    <section className="admin-card" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('calendarImport')}</h2>
      <p className="admin-note">{t('calendarImportHint')}</p>
      <p className="admin-field">
        <label htmlFor={id}>{t('sheet')}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv"
          data-pointer="/file"
          onChange={({ target }) => {
            const [sheet] = target.files ?? [];
            if (sheet) read.mutate(sheet);
          }}
        />
      </p>
      {read.error && <ProblemNotice problem={read.error} />}
      {data && <Found read={data} />}
      {data && data.issues.length === 0 && <PutInForce year={year} days={data.days} />}
    </section>
  );
}

function Found({ read: { days, issues } }: { read: Read }) {
  const t = useWords(words);
  if (issues.length === 0) {
    const off = days.filter(({ kind }) => kind === 'off').length;
    return <p role="status">{t('calendarReady', { off, worked: days.length - off })}</p>;
  }
  return (
    <div role="status">
      <p>{t('calendarFaulty', { n: issues.length })}</p>
      <ul className="admin-list">
        {issues.map(({ row, message, fix }, index) => (
          <li key={index}>
            {row > 0 && <strong>{`${t('row')} ${row} `}</strong>}
            {[message, fix].filter(Boolean).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Their places in what is sent, so that a refusal finds its field. */
type Field = 'notice/title' | 'notice/url' | 'reason';

function PutInForce({ year, days }: { year: number; days: Read['days'] }) {
  const t = useWords(words);
  const act = useAdminAct(({ reason, ...notice }: Record<Field, string>, header) =>
    ask(
      api.POST('/api/v1/calendar/years/{year}/imports', {
        params: { path: { year }, header },
        body: {
          notice: { title: notice['notice/title'], url: notice['notice/url'] },
          days,
          ...(reason.trim() !== '' && { reason }),
        },
      }),
    ),
  );
  return (
    <AdminForm<Field>
      title={`${t('calendarPutInForce')} ${year}`}
      submit={t('calendarPutInForce')}
      act={act}
      open
      fields={[
        { name: 'notice/title', label: t('calendarNoticeTitle') },
        { name: 'notice/url', label: t('calendarNoticeUrl') },
        { name: 'reason', label: t('calendarReason') },
      ]}
    />
  );
}

const readSheet = (year: number, sheet: File): Promise<Read> =>
  ask(api.POST('/api/v1/calendar/years/{year}/sheets', { params: { path: { year } }, ...sheetBody(sheet) }));
