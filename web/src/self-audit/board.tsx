import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { newKey } from '../api/new-key';
import { useUnits } from '../documents/use-units';
import { DataTable } from '../parts/data-table';
import { DeadlineLight } from '../parts/deadline-light';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { today } from '../parts/today';
import { useTitle } from '../shell/use-title';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { Progress } from './progress';
import './self-audit.css';
import words from './words.json';

type Row = Schemas['SelfAuditRowView'];

const thisYear = (): number => Number(today().slice(0, 4));

/** 年度自查 of the own unit, of those that report to the office, and of those that ask for advice. */
export function Board() {
  const t = useWords(words);
  const { lang } = useLang();
  const [address, setAddress] = useSearchParams();
  const late = address.get('late') === 'true';
  // What a number of the figures was counted from: every filter stands in the address, and the server judges it.
  const counted = address.has('whole');
  const year = Number(address.get('year') ?? thisYear());
  useTitle(t('title'));
  const query = counted ? Object.fromEntries(address) : { year, ...(late && { late: 'true' as const }) };
  const list = useQuery({
    queryKey: ['self-audits', query, lang],
    queryFn: () => ask(api.GET('/api/v1/self-audits', { params: { query: { ...query, limit: 200 } } })),
  });
  const show = (of: number, onlyLate: boolean) =>
    setAddress({ year: String(of), ...(onlyLate && { late: 'true' }) }, { replace: true });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="audit-lead">
        {t('lead')} <Link to="/spot-checks">{t('toSpotChecks')}</Link>
      </p>
      <div className="audit-tools" role="group" aria-label={t('filters')}>
        {[thisYear(), thisYear() - 1].map((one) => (
          <button key={one} type="button" aria-pressed={one === year && !counted} onClick={() => show(one, late)}>
            {t('yearOf', { year: one })}
          </button>
        ))}
        <label className="audit-check">
          <input type="checkbox" checked={late} onChange={(event) => show(year, event.target.checked)} />
          {t('onlyLate')}
        </label>
      </div>
      {counted && (
        <p className="audit-note" role="status">
          {t('counted', { n: list.data?.items.length ?? 0 })}{' '}
          <Link to="/figures?figure=selfAudits">{t('toFigure')}</Link>
        </p>
      )}
      {list.isPending && <Loading />}
      {list.error && <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Empty title={t(late ? 'noneLate' : 'none')} />}
      {list.data && list.data.items.length > 0 && <BoardTable rows={list.data.items} />}
      <Opening year={year} />
    </>
  );
}

function BoardTable({ rows }: { rows: readonly Row[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('issuer'),
          cell: (row) => (
            <>
              <Link to={`/self-audits/${row.id}`}>{row.issuer.name}</Link>
              {row.issuer.id !== row.unit.id && (
                <span className="audit-note">{t('carriedOutBy', { unit: row.unit.name })}</span>
              )}
            </>
          ),
        },
        {
          name: t('state'),
          cell: (row) => (
            <>
              {row.stateLabel}
              {row.late && <span className="audit-late">{t('late')}</span>}
            </>
          ),
        },
        { name: t('progress'), cell: (row) => <Progress audit={row} /> },
        {
          name: t('due'),
          look: 'whole',
          cell: (row) => (
            <>
              {row.dueOn} {row.workingDaysLeft !== null && <DeadlineLight days={row.workingDaysLeft} />}
            </>
          ),
        },
        { name: t('submitted'), look: 'whole', cell: (row) => row.submittedAt?.slice(0, 10) ?? t('notYet') },
      ]}
    />
  );
}

/** Before the calendar does it. Whose it may be, and who may, the server says. */
function Opening({ year }: { year: number }) {
  const t = useWords(words);
  const id = useId();
  const units = useUnits() ?? [];
  const [unitId, setUnitId] = useState('');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const opening = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/self-audits', {
          params: { header: { 'Idempotency-Key': newKey() } },
          body: { unitId, year },
        }),
      ),
    onSuccess: async (audit) => {
      await queries.invalidateQueries({ queryKey: ['self-audits'] });
      await navigate(`/self-audits/${audit.id}`);
    },
  });
  return (
    <details className="audit-opening">
      <summary>{t('openOne', { year })}</summary>
      <p>{t('openHint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          opening.mutate();
        }}
      >
        <label htmlFor={id}>{t('issuer')}</label>
        <select
          id={id}
          className="plain-select"
          required
          value={unitId}
          onChange={(event) => setUnitId(event.target.value)}
        >
          <option value="">{t('choose')}</option>
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
        <button type="submit" className="plain-button" disabled={opening.isPending}>
          {t('open')}
        </button>
      </form>
      {opening.error && <ProblemNotice problem={opening.error} />}
    </details>
  );
}
