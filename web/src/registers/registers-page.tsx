import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../api/client';
import { download } from '../api/download';
import { Empty } from '../parts/empty';
import { useAddressFilters } from '../lists/use-address-filters';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { FILTERS, queryOf, RegisterFilters } from './register-filters';
import type { Filters } from './register-filters';
import { RegisterTable } from './register-table';
import './registers.css';
import { useRegister } from './use-register';
import type { RegisterName } from './use-register';
import words from './words.json';

const REGISTERS: readonly RegisterName[] = ['proactive', 'onRequest', 'nonDisclosure'];
const SHOWN = ['register', ...FILTERS] as const;

/** 主动公开目录, 依申请公开目录, 不予公开登记簿: filtered, and exported exactly as filtered. */
export function RegistersPage() {
  const t = useWords(words);
  const address = useAddressFilters(SHOWN);
  const { register: named, ...filters } = address.filters;
  const register = REGISTERS.find((name) => name === named) ?? 'proactive';
  useTitle(t(`register-${register}`));
  return (
    <>
      <h1>{t('title')}</h1>
      <div className="register-tabs" role="group" aria-label={t('which')}>
        {REGISTERS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === register}
            onClick={() => address.set({ register: name })}
          >
            {t(`register-${name}`)}
          </button>
        ))}
      </div>
      <RegisterFilters filters={filters} set={address.set}>
        <Tools register={register} filters={filters} onClear={() => address.only({ register })} />
      </RegisterFilters>
      <Found register={register} filters={filters} />
    </>
  );
}

function Tools({ register, filters, onClear }: { register: RegisterName; filters: Filters; onClear: () => void }) {
  const t = useWords(words);
  const exporting = useMutation({
    mutationFn: () =>
      download(
        api.GET('/api/v1/registers/{register}/export', {
          params: { path: { register }, query: queryOf(filters) },
          parseAs: 'blob',
        }),
        `${t(`register-${register}`)}.csv`,
      ),
  });
  return (
    <>
      {Object.keys(filters).length > 0 && (
        <button type="button" className="plain-button" onClick={onClear}>
          {t('clear')}
        </button>
      )}
      <button type="button" className="plain-button" disabled={exporting.isPending} onClick={() => exporting.mutate()}>
        {t(exporting.isPending ? 'exporting' : 'export')}
      </button>
      <Link to="/registers/imports">{t('import')}</Link>
      {exporting.error && <ProblemNotice problem={exporting.error} />}
    </>
  );
}

function Found({ register, filters }: { register: RegisterName; filters: Filters }) {
  const t = useWords(words);
  const list = useRegister(register, queryOf(filters));
  if (list.isPending) return <Loading />;
  if (list.error) return <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />;
  if (list.entries.length === 0) {
    return (
      <Empty title={t('empty')}>
        <p>{t('emptyHint')}</p>
      </Empty>
    );
  }
  return (
    <>
      <RegisterTable caption={t(`register-${register}`)} entries={list.entries} />
      <p className="register-foot">
        <span role="status">{t('shown', { n: list.entries.length })}</span>{' '}
        {list.hasNextPage && (
          <button type="button" className="plain-button" onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </button>
        )}
      </p>
    </>
  );
}
