import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { api, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import { DeadlineLight } from '../parts/deadline-light';
import { ProblemNotice } from '../parts/problem-notice';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { ReportDiversion } from './report-diversion';
import { placeOfTask } from './place-of-task';
import words from './words.json';

type Task = Schemas['TaskView'];

const SHOWN = 10;

/** 待办事项: what falls due beside the documents' own procedure. Where nothing does, there is no card. */
export function Tasks() {
  const t = useWords(words);
  const { lang } = useLang();
  const list = useQuery({
    queryKey: ['tasks', lang],
    queryFn: () => askPage(api.GET('/api/v1/tasks', { params: { query: { limit: SHOWN } } })),
  });
  if (!list.error && (list.data?.rows ?? []).length === 0) return null;
  return (
    <section className="desk-card desk-tasks" aria-labelledby="desk-tasks">
      <h2 id="desk-tasks">{t('tasks')}</h2>
      {list.error && <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />}
      <ul className="desk-list">
        {list.data?.rows.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
      {list.data && list.data.next !== null && <p className="desk-facts">{t('moreTasks', { n: SHOWN })}</p>}
    </section>
  );
}

/** Where a thing has no screen, what is done about it is done here. */
const DONE_HERE: Partial<Record<NonNullable<Task['subject']>['type'], ComponentType<{ id: string }>>> = {
  diversion: ReportDiversion,
};

function TaskRow({ task }: { task: Task }) {
  const t = useWords(words);
  const { kindLabel, subject, due, unit, roleLabel, explanation, signals } = task;
  const place = subject ? placeOfTask(subject) : undefined;
  const name = subject?.title ?? (subject ? kindLabel : t('maskedSubject'));
  const Done = subject ? DONE_HERE[subject.type] : undefined;
  const last = signals.at(-1);
  return (
    <li>
      <p className="desk-returned-head">
        {place === undefined ? <span>{name}</span> : <Link to={place}>{name}</Link>}
        <DeadlineLight days={due.workingDaysLeft} title={due.on} />
      </p>
      <p className="desk-facts">
        <strong>{kindLabel}</strong>
        <span>
          {unit.name} · {roleLabel}
        </span>
        <span>{t('dueOn', { on: due.on })}</span>
      </p>
      <p className="desk-facts">{explanation[0]}</p>
      {last && (
        <p className={due.overdue ? 'desk-over' : 'desk-facts'}>{t('signalOn', { what: last.label, on: last.on })}</p>
      )}
      {subject && Done && <Done id={subject.id} />}
      {explanation.length > 1 && (
        <details className="desk-reckoning">
          <summary>
            {t('reckoning')}
            <span className="visually-hidden"> {name}</span>
          </summary>
          <ul>
            {explanation.slice(1).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
