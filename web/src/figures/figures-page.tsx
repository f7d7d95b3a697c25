import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client';
import { download } from '../api/download';
import { Empty } from '../parts/empty';
import { useAddressFilters } from '../lists/use-address-filters';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { FigureChart } from './figure-chart';
import { FigureSections } from './figure-sections';
import { FigureFilters, FILTERS } from './figure-filters';
import type { Filters } from './figure-filters';
import { FigureTable } from './figure-table';
import './figures.css';
import { useFigure, useFigures } from './use-figures';
import type { Definition, FigureName, FigureQuery } from './use-figures';
import words from './words.json';

/** 台账统计: one figure at a time, drawn and as a table, each number leading to its list. */
export function FiguresPage() {
  const t = useWords(words);
  const figures = useFigures();
  useTitle(t('title'));
  return (
    <>
      <h1>{t('title')}</h1>
      <FigureSections />
      {figures.isPending && <Loading />}
      {figures.error && <ProblemNotice problem={figures.error} onReload={() => void figures.refetch()} />}
      {figures.data && <Figures definitions={figures.data} />}
    </>
  );
}

const SHOWN = ['figure', 'by', ...FILTERS] as const;

function Figures({ definitions }: { definitions: readonly Definition[] }) {
  const t = useWords(words);
  const {
    filters: { figure: named, ...filters },
    set,
    only,
  } = useAddressFilters(SHOWN);
  const shown = definitions.find(({ figure }) => figure === named) ?? definitions[0];
  if (shown === undefined) return <Empty title={t('none')} />;
  // A period is kept from figure to figure; anything else may mean nothing to the next one.
  const period = Object.fromEntries(Object.entries(filters).filter(([name]) => name === 'from' || name === 'to'));
  return (
    <div className="figures">
      <nav className="figure-names" aria-label={t('which')}>
        <ul>
          {definitions.map(({ figure, name, restricted }) => (
            <li key={figure}>
              <button
                type="button"
                aria-current={figure === shown.figure ? 'page' : undefined}
                onClick={() => only({ figure, ...period })}
              >
                {name}
                {restricted && <span className="figure-restricted">{t('restricted')}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className="figure-shown" aria-labelledby="figure-name">
        <h2 id="figure-name">{shown.name}</h2>
        <p className="figure-definition">{shown.definition}</p>
        <p className="figure-note">{t('clause', { clause: shown.clause })}</p>
        <FigureFilters
          key={shown.figure}
          definition={shown}
          filters={filters}
          set={(changes) => set({ figure: shown.figure, ...changes })}
        >
          {shown.exportable && <Exports figure={shown.figure} query={queryOf(filters)} name={shown.name} />}
        </FigureFilters>
        <Counted figure={shown.figure} query={queryOf(filters)} />
      </section>
    </div>
  );
}

/** The address may hold anything; the server judges it and says what is wrong. */
function queryOf({ by, ...others }: Filters): FigureQuery {
  return { ...others, ...(by !== undefined && { by: by.split(',') }) } as FigureQuery;
}

function Counted({ figure, query }: { figure: FigureName; query: FigureQuery }) {
  const t = useWords(words);
  const { data, error, isPending, refetch } = useFigure(figure, query);
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  if (data.rows.length === 0) {
    return (
      <Empty title={t('empty')}>
        <p>{t('emptyHint')}</p>
      </Empty>
    );
  }
  return (
    <>
      <FigureChart table={data} />
      <FigureTable table={data} />
      <p className="figure-note" role="status">
        {t('asOf', { n: data.rows.length, day: data.today })}
        {data.cut && ` ${t('cut')}`}
      </p>
    </>
  );
}

const FORMATS = ['csv', 'xlsx'] as const;

/** Exactly what is shown, as a file. */
function Exports({ figure, query, name }: { figure: FigureName; query: FigureQuery; name: string }) {
  const t = useWords(words);
  const saving = useMutation({
    mutationFn: (format: (typeof FORMATS)[number]) =>
      download(
        api.GET('/api/v1/figures/{figure}/export', {
          params: { path: { figure }, query: { ...query, format } },
          parseAs: 'blob',
        }),
        `${name}.${format}`,
      ),
  });
  return (
    <>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="plain-button"
          disabled={saving.isPending}
          onClick={() => saving.mutate(format)}
        >
          {t(`export-${format}`)}
        </button>
      ))}
      {saving.error && <ProblemNotice problem={saving.error} />}
    </>
  );
}
