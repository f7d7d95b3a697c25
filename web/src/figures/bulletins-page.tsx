import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { download } from '../api/download';
import { newKey } from '../api/new-key';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { today } from '../parts/today';
import { useTitle } from '../shell/use-title';
import { useDates } from '../parts/use-dates';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { FigureSections } from './figure-sections';
import './figures.css';
import { ReportTables } from './report-tables';
import words from './words.json';

type Bulletins = Schemas['BulletinListView'];

/** 季度通报: those that were issued, and for the office the next one. */
export function BulletinsPage() {
  const t = useWords(words);
  const { lang } = useLang();
  const [address, setAddress] = useSearchParams();
  const list = useQuery({
    queryKey: ['bulletins', lang],
    queryFn: () => ask(api.GET('/api/v1/figures/bulletins')),
  });
  useTitle(t('sectionBulletins'));
  const id = address.get('id');
  const show = (shown: string | null) => setAddress(shown === null ? {} : { id: shown }, { replace: true });
  return (
    <>
      <h1>{t('title')}</h1>
      <FigureSections />
      {list.isPending && <Loading />}
      {list.error && <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />}
      {list.data?.mayPrepare && <Preparing mayIssue={list.data.mayIssue} onIssued={show} />}
      {list.data && <Issued bulletins={list.data} shown={id} onShow={show} />}
      {id !== null && <Bulletin key={id} id={id} />}
    </>
  );
}

function Issued({
  bulletins,
  shown,
  onShow,
}: {
  bulletins: Bulletins;
  shown: string | null;
  onShow: (id: string) => void;
}) {
  const t = useWords(words);
  const { dayOf } = useDates();
  if (bulletins.items.length === 0) return <Empty title={t('noBulletin')} />;
  return (
    <section>
      <h2>{t('issuedBulletins')}</h2>
      <ul className="bulletin-list">
        {bulletins.items.map(({ id, title, edition, issuedBy, issuedAt, reason }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === shown} onClick={() => onShow(id)}>
              {title}
              {edition > 1 && ` ${t('edition', { n: edition })}`}
            </button>
            <span className="figure-note">
              {t('issuedBy', {
                by: issuedBy,
                at: dayOf(issuedAt),
              })}
              {reason !== null && ` ${t('because', { reason })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bulletin({ id }: { id: string }) {
  const t = useWords(words);
  const { lang } = useLang();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['bulletin', id, lang],
    queryFn: () => ask(api.GET('/api/v1/figures/bulletins/{bulletinId}', { params: { path: { bulletinId: id } } })),
  });
  const saving = useMutation({
    mutationFn: (name: string) =>
      download(
        api.GET('/api/v1/figures/bulletins/{bulletinId}/page', {
          params: { path: { bulletinId: id } },
          parseAs: 'blob',
        }),
        `${name}.html`,
      ),
  });
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  return (
    <>
      <div className="figure-tools bulletin-tools">
        <button
          type="button"
          className="plain-button"
          disabled={saving.isPending}
          onClick={() => saving.mutate(data.title)}
        >
          {t('printPage')}
        </button>
        {saving.error && <ProblemNotice problem={saving.error} />}
      </div>
      <ReportTables report={data.content} />
      <p className="figure-note bulletin-hash">{t('hash', { sha256: data.sha256 })}</p>
    </>
  );
}

/** The newest quarter that is over, and those before it. */
function quartersOver(day: string): { year: number; quarter: number }[] {
  const now = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  return Array.from({ length: 8 }, (_, i) => now - 1 - i).map((n) => ({
    year: Math.floor(n / 4),
    quarter: (n % 4) + 1,
  }));
}

function Preparing({ mayIssue, onIssued }: { mayIssue: boolean; onIssued: (id: string) => void }) {
  const t = useWords(words);
  const { lang } = useLang();
  const client = useQueryClient();
  const [quarterId, reasonId] = [useId(), useId()];
  const quarters = quartersOver(today());
  const [chosen, setChosen] = useState(0);
  const [reason, setReason] = useState('');
  const { year, quarter } = quarters[chosen] ?? { year: 2026, quarter: 1 };
  const preview = useQuery({
    queryKey: ['bulletinPreview', year, quarter, lang],
    queryFn: () => ask(api.GET('/api/v1/figures/bulletins/preview', { params: { query: { year, quarter } } })),
    enabled: false,
  });
  const issuing = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/figures/bulletins', {
          params: { header: { 'Idempotency-Key': newKey() } },
          body: { year, quarter, ...(reason.trim() !== '' && { reason: reason.trim() }) },
        }),
      ),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['bulletins'] });
      setReason('');
      onIssued(id);
    },
  });
  return (
    <section>
      <h2>{t('prepare')}</h2>
      <form className="figure-filters" onSubmit={(e) => e.preventDefault()}>
        <div className="figure-field">
          <label htmlFor={quarterId}>{t('quarter')}</label>
          <select
            id={quarterId}
            className="plain-select"
            value={chosen}
            onChange={(e) => setChosen(Number(e.target.value))}
          >
            {quarters.map((one, i) => (
              <option key={i} value={i}>
                {t('quarterOf', one)}
              </option>
            ))}
          </select>
        </div>
        {mayIssue && (
          <div className="figure-field">
            <label htmlFor={reasonId}>{t('editionReason')}</label>
            <input
              id={reasonId}
              className="plain-field"
              maxLength={500}
              value={reason}
              onChange={(e) => setReason(e.target.value)}
            />
          </div>
        )}
        <div className="figure-tools">
          <button
            type="button"
            className="plain-button"
            disabled={preview.isFetching}
            onClick={() => void preview.refetch()}
          >
            {t('preview')}
          </button>
          {mayIssue && (
            <button
              type="button"
              className="plain-button plain-button-strong"
              disabled={issuing.isPending}
              onClick={() => issuing.mutate()}
            >
              {t('issue')}
            </button>
          )}
        </div>
      </form>
      {issuing.error && <ProblemNotice problem={issuing.error} />}
      {preview.error && <ProblemNotice problem={preview.error} />}
      {preview.data && <ReportTables report={preview.data} />}
    </section>
  );
}
