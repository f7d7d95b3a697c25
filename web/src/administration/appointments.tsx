import { api, ask, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import { useAddressFilters } from '../lists/use-address-filters';
import { useLabels, useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminForm, given } from './parts/admin-form';
import { EndForm } from './parts/end-form';
import { PagedTable } from './parts/paged-table';
import { PeopleFilters } from './parts/people-filters';
import { usePersonSource } from './parts/sources';
import { useAdminAct } from './parts/use-admin-act';
import { useUnitList } from './parts/use-lists';
import { usePages } from './parts/use-pages';
import { usePermission } from './parts/use-permission';
import words from './words.json';

type Held = Schemas['AppointmentResponse'];
type Field = 'personId' | 'unitId' | 'role' | 'post' | 'startsOn' | 'endsOn';

const FILTERS = ['q', 'within', 'role', 'ended', 'personId'] as const;

/** 任职: who holds which post, from which day to which, past ones too. */
export function Appointments() {
  const t = useWords(words);
  const label = useLabels();
  const address = useAddressFilters(FILTERS);
  const { filters } = address;
  const list = usePages<Held>(['appointments', filters], (page, signal) => {
    // The address may hold anything; the server judges it and says what is wrong.
    const query: object = { ...filters, ...page };
    return askPage(api.GET('/api/v1/appointments', { params: { query }, signal }));
  });
  const mayAppoint = usePermission('appoint');
  const mayEnd = usePermission('endAppointment');
  return (
    <>
      {mayAppoint && <Appoint />}
      <PeopleFilters
        label={t('findPost')}
        address={address}
        choice={{ name: 'ended', label: t('status'), any: t('anyStatus'), yes: t('over'), no: t('notOver') }}
      />
      <PagedTable
        caption={t('appointments')}
        list={list}
        keyOf={({ id }) => id}
        empty={t('noneFound')}
        columns={[
          { name: t('personName'), cell: (held) => <Holder held={held} /> },
          { name: t('unit'), cell: ({ unitName }) => unitName, look: 'wide' },
          { name: t('role'), cell: ({ role }) => label('role', role) },
          { name: t('post'), cell: ({ post }) => post },
          { name: t('firstDay'), cell: ({ startsOn }) => startsOn, look: 'whole' },
          { name: t('lastDay'), cell: ({ endsOn }) => endsOn, look: 'whole' },
          { name: t('status'), cell: ({ standing }) => label('standing', standing), look: 'whole' },
        ]}
        {...(mayEnd && {
          actions: (held: Held) => held.endable && <EndAppointment held={held} />,
        })}
      />
    </>
  );
}

/** With the username, since thousands share their names. */
function Holder({ held: { personName, username } }: { held: Held }) {
  return (
    <>
      {personName}
      <span className="data-note">{username}</span>
    </>
  );
}

function Appoint() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const persons = usePersonSource();
  const units = useUnitList().data ?? [];
  const act = useAdminAct((values: Record<Field, string>, header) =>
    ask(api.POST('/api/v1/appointments', { params: { header }, body: given(values) as Schemas['AppointmentRequest'] })),
  );
  return (
    <AdminForm<Field>
      title={t('appoint')}
      submit={t('add')}
      act={act}
      fields={[
        { name: 'personId', label: t('personName'), source: persons },
        { name: 'unitId', label: t('unit'), options: units.map(({ id, name }) => ({ code: id, label: name })) },
        { name: 'role', label: t('role'), options: members('role') },
        { name: 'post', label: t('post') },
        { name: 'startsOn', label: t('firstDay'), type: 'date' },
        { name: 'endsOn', label: t('lastDay'), type: 'date' },
      ]}
    />
  );
}

function EndAppointment({ held: { id } }: { held: Held }) {
  const t = useWords(words);
  const act = useAdminAct((values: Record<'reason' | 'endsOn', string>, header) =>
    ask(
      api.POST('/api/v1/appointments/{id}/ends', {
        params: { path: { id }, header },
        body: given(values) as Schemas['EndRequest'],
      }),
    ),
  );
  return <EndForm title={t('end')} act={act} />;
}
