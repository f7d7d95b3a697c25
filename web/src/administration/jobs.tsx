import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useDates } from '../parts/use-dates';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels, useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminTable } from './parts/admin-table';
import { useAdminAct } from './parts/use-admin-act';
import words from './words.json';

type Jobs = Schemas['JobsResponse'];
type Job = Jobs['items'][number];

const SHOWN = 100;

/** 后台任务: what waits, runs and failed, who takes it, and when each daily duty was done last; nothing of the business. */
export function JobsOverview() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const [state, setState] = useState('');
  const list = useQuery({
    queryKey: ['administration', 'jobs', state],
    queryFn: () =>
      ask(
        api.GET('/api/v1/jobs', {
          params: { query: { limit: SHOWN, ...(state !== '' && { state: state as Job['state'] }) } },
        }),
      ),
    refetchInterval: 15_000,
  });
  if (list.error) return <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  return (
    <>
      <Overview jobs={list.data} />
      <div className="admin-choice" role="group" aria-label={t('jobState')}>
        {[{ code: '', label: t('jobAllStates') }, ...members('jobState')].map(({ code, label }) => (
          <button key={code} type="button" aria-pressed={state === code} onClick={() => setState(code)}>
            {label}
          </button>
        ))}
      </div>
      <JobTable items={list.data.items} />
    </>
  );
}

function Overview({ jobs: { counts, outbox, workers, duties } }: { jobs: Jobs }) {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  return (
    <section className="admin-card">
      <h2>{t('jobs')}</h2>
      <p className="admin-note">{t('jobsHint')}</p>
      <p role="status">{t('jobCounts', { ...counts })}</p>
      <p>
        {outbox.since === null
          ? t('outboxEmpty')
          : t('outboxLeft', { n: outbox.undelivered, since: timeOf(outbox.since) })}
      </p>
      <h3>{t('jobWorkers')}</h3>
      {workers.length === 0 ? (
        <p className="admin-warning">{t('jobNoWorkers')}</p>
      ) : (
        <ul className="admin-list">
          {workers.map(({ id, process, beatAt }) => (
            <li key={id}>
              {process} · {t('jobHeardAt')} {timeOf(beatAt)}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('jobDuties')}</h3>
      <AdminTable
        caption={t('jobDuties')}
        list={{ data: duties, error: null, refetch: () => undefined }}
        keyOf={({ name }) => name}
        columns={[
          { name: t('jobDuty'), cell: ({ name }) => label('dailyDuty', name) },
          { name: t('jobDutyOn'), cell: ({ on }) => on },
          { name: t('jobDoneAt'), cell: ({ performedAt }) => timeOf(performedAt) },
        ]}
      />
    </section>
  );
}

function JobTable({ items }: { items: readonly Job[] }) {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  return (
    <AdminTable
      caption={t('jobList')}
      list={{ data: items, error: null, refetch: () => undefined }}
      keyOf={({ id }) => String(id)}
      columns={[
        { name: t('jobList'), cell: ({ name, id }) => `${label('jobName', name)} #${id}` },
        { name: t('jobState'), cell: ({ state }) => label('jobState', state) },
        { name: t('jobAttempts'), cell: ({ attempts, maxAttempts }) => `${attempts}/${maxAttempts}` },
        { name: t('jobRunAt'), cell: ({ runAt }) => timeOf(runAt) },
        { name: t('jobError'), cell: ({ lastError }) => lastError ?? '—' },
      ]}
      actions={(job) => job.runningSince === null && <Retry job={job} />}
    />
  );
}

function Retry({ job: { id, name } }: { job: Job }) {
  const t = useWords(words);
  const act = useAdminAct((_: undefined, header) =>
    ask(api.POST('/api/v1/jobs/{number}/retries', { params: { path: { number: id }, header } })),
  );
  return (
    <>
      <button type="button" className="plain-button" disabled={act.isPending} onClick={() => act.mutate(undefined)}>
        {t('jobRetry')}
        <span className="visually-hidden">
          {' '}
          {name} #{id}
        </span>
      </button>
      {act.error && <ProblemNotice problem={act.error} />}
    </>
  );
}
