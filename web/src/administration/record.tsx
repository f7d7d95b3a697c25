import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { useDates } from '../handling/use-dates';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminTable } from './parts/admin-table';
import words from './words.json';

/** 管理操作记录, the newest first. */
export function AdministrativeRecord() {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  const list = useQuery({
    queryKey: ['administration', 'record'],
    queryFn: async () => {
      const page = await ask(api.GET('/api/v1/administrative-entries', { params: { query: { limit: 200 } } }));
      return page.items;
    },
  });
  return (
    <AdminTable
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
