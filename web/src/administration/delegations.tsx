import { api, ask, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminForm, given } from './parts/admin-form';
import { EndForm } from './parts/end-form';
import { PagedTable } from './parts/paged-table';
import { useAppointmentSource } from './parts/sources';
import { useAdminAct } from './parts/use-admin-act';
import { usePages } from './parts/use-pages';
import { usePermission } from './parts/use-permission';
import words from './words.json';

type Lent = Schemas['DelegationResponse'];
type Field = 'fromAppointmentId' | 'toAppointmentId' | 'startsOn' | 'endsOn' | 'reason';

/** 委托: whose signature is lent to whom, from which day to which. */
export function Delegations() {
  const t = useWords(words);
  const label = useLabels();
  const list = usePages<Lent>(['delegations'], (page, signal) =>
    askPage(api.GET('/api/v1/delegations', { params: { query: page }, signal })),
  );
  const mayDelegate = usePermission('delegate');
  const mayEnd = usePermission('endDelegation');
  return (
    <>
      {mayDelegate && <Delegate />}
      <PagedTable
        caption={t('delegations')}
        list={list}
        keyOf={({ id }) => id}
        columns={[
          { name: t('lender'), cell: ({ fromPersonName }) => fromPersonName },
          { name: t('borrower'), cell: ({ toPersonName }) => toPersonName },
          { name: t('firstDay'), cell: ({ startsOn }) => startsOn },
          { name: t('lastDay'), cell: ({ endsOn }) => endsOn },
          { name: t('status'), cell: ({ standing }) => label('standing', standing), look: 'whole' },
        ]}
        {...(mayEnd && { actions: (lent: Lent) => lent.endable && <EndDelegation lent={lent} /> })}
      />
    </>
  );
}

function Delegate() {
  const t = useWords(words);
  const source = useAppointmentSource();
  const act = useAdminAct((values: Record<Field, string>, header) =>
    ask(api.POST('/api/v1/delegations', { params: { header }, body: given(values) as Schemas['DelegationRequest'] })),
  );
  return (
    <AdminForm<Field>
      title={t('delegate')}
      submit={t('add')}
      act={act}
      fields={[
        { name: 'fromAppointmentId', label: t('lender'), source },
        { name: 'toAppointmentId', label: t('borrower'), source, hint: t('borrowerHint') },
        { name: 'startsOn', label: t('firstDay'), type: 'date' },
        { name: 'endsOn', label: t('lastDay'), type: 'date' },
        { name: 'reason', label: t('reason') },
      ]}
    />
  );
}

function EndDelegation({ lent: { id } }: { lent: Lent }) {
  const t = useWords(words);
  const act = useAdminAct((values: Record<'reason' | 'endsOn', string>, header) =>
    ask(
      api.POST('/api/v1/delegations/{id}/ends', {
        params: { path: { id }, header },
        body: given(values) as Schemas['EndRequest'],
      }),
    ),
  );
  return <EndForm title={t('end')} act={act} />;
}
