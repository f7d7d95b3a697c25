import { api, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import { useDates } from '../parts/use-dates';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { PagedTable } from './parts/paged-table';
import { usePages } from './parts/use-pages';
import words from './words.json';

type Entry = Schemas['AdministrativeEntryResponse'];

/** 管理操作记录, the newest first. */
export function AdministrativeRecord() {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  const list = usePages<Entry>(['record'], (page, signal) =>
    askPage(api.GET('/api/v1/administrative-entries', { params: { query: page }, signal })),
  );
  return (
    <PagedTable
      caption={t('record')}
      list={list}
      keyOf={({ id }) => id}
      columns={[
        { name: t('act'), cell: ({ act }) => label('administrativeAct', act) },
        { name: t('at'), cell: ({ at }) => timeOf(at), look: 'whole' },
        { name: t('by'), cell: ({ personName }) => personName ?? t('machine') },
        { name: t('reason'), cell: ({ reason }) => reason },
      ]}
    />
  );
}
