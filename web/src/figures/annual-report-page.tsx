import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { api, ask } from '../api/client';
import { download } from '../api/download';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { today } from '../parts/today';
import { useTitle } from '../shell/use-title';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { FigureSections } from './figure-sections';
import './figures.css';
import { ReportTables } from './report-tables';
import words from './words.json';

const YEARS_BACK = 6;

/** 政府信息公开工作年度报告: the tables of the form, filled in as far as this system knows. */
export function AnnualReportPage() {
  const t = useWords(words);
  const id = useId();
  const [address, setAddress] = useSearchParams();
  const now = Number(today().slice(0, 4));
  const year = Number(address.get('year') ?? now);
  useTitle(t('sectionAnnual'));
  return (
    <>
      <h1>{t('title')}</h1>
      <FigureSections />
      <form className="figure-filters" onSubmit={(e) => e.preventDefault()}>
        <div className="figure-field">
          <label htmlFor={id}>{t('year')}</label>
          <select
            id={id}
            className="plain-select"
            value={year}
            onChange={(e) => setAddress({ year: e.target.value }, { replace: true })}
          >
            {Array.from({ length: YEARS_BACK }, (_, i) => now - i).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <Files year={year} />
      </form>
      <Tables year={year} />
    </>
  );
}

function Tables({ year }: { year: number }) {
  const { lang } = useLang();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['annualReport', year, lang],
    queryFn: () => ask(api.GET('/api/v1/figures/annual-report', { params: { query: { year } } })),
  });
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  return <ReportTables report={data} />;
}

function Files({ year }: { year: number }) {
  const t = useWords(words);
  const query = { year };
  const saving = useMutation({
    mutationFn: (kind: 'page' | 'xlsx') =>
      kind === 'page'
        ? download(
            api.GET('/api/v1/figures/annual-report/page', { params: { query }, parseAs: 'blob' }),
            `${t('sectionAnnual')} ${year}.html`,
          )
        : download(
            api.GET('/api/v1/figures/annual-report/export', { params: { query }, parseAs: 'blob' }),
            `${t('sectionAnnual')} ${year}.xlsx`,
          ),
  });
  return (
    <div className="figure-tools">
      <button type="button" className="plain-button" disabled={saving.isPending} onClick={() => saving.mutate('page')}>
        {t('printPage')}
      </button>
      <button type="button" className="plain-button" disabled={saving.isPending} onClick={() => saving.mutate('xlsx')}>
        {t('export-xlsx')}
      </button>
      {saving.error && <ProblemNotice problem={saving.error} />}
    </div>
  );
}
