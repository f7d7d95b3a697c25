import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useLabels, useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminForm, given } from './parts/admin-form';
import { AdminTable } from './parts/admin-table';
import { EndForm } from './parts/end-form';
import { useAdminAct } from './parts/use-admin-act';
import { useAppointmentList, usePersonList, useUnitList } from './parts/use-lists';
import { usePermission } from './parts/use-permission';
import words from './words.json';

type Held = Schemas['AppointmentResponse'];
type Field = 'personId' | 'unitId' | 'role' | 'post' | 'startsOn' | 'endsOn';

/** 任职: who holds which post, from which day to which, past ones too. */
export function Appointments() {
  const t = useWords(words);
  const label = useLabels();
  const read = useAppointmentList();
  const list = { ...read, data: read.data?.toSorted((one, other) => one.unitName.localeCompare(other.unitName, 'zh')) };
  const mayAppoint = usePermission('appoint');
  const mayEnd = usePermission('endAppointment');
  return (
    <>
      {mayAppoint && <Appoint />}
      <AdminTable
        caption={t('appointments')}
        list={list}
        keyOf={({ id }) => id}
        find={({ personName, unitName, role, post }) => `${personName} ${unitName} ${label('role', role)} ${post}`}
        columns={[
          { name: t('personName'), cell: ({ personName }) => personName },
          { name: t('unit'), cell: ({ unitName }) => unitName },
          { name: t('role'), cell: ({ role }) => label('role', role) },
          { name: t('post'), cell: ({ post }) => post },
          { name: t('firstDay'), cell: ({ startsOn }) => startsOn, look: 'whole' },
          { name: t('lastDay'), cell: ({ endsOn }) => endsOn, look: 'whole' },
        ]}
        {...(mayEnd && {
          actions: (held: Held) => held.endsOn === null && held.revokedAt === null && <EndAppointment held={held} />,
        })}
      />
    </>
  );
}

function Appoint() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const persons = usePersonList().data ?? [];
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
        {
          name: 'personId',
          label: t('personName'),
          options: persons.map(({ id, name, username }) => ({ code: id, label: `${name} · ${username}` })),
        },
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
