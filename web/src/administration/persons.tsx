import { useState } from 'react';
import { Link } from 'react-router';
import { api, ask, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import { useAddressFilters } from '../lists/use-address-filters';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminForm, changed, given } from './parts/admin-form';
import { PagedTable } from './parts/paged-table';
import { PeopleFilters } from './parts/people-filters';
import { ReasonOnly } from './parts/reason-only';
import { SecretOnce } from './parts/secret-once';
import { useAdminAct } from './parts/use-admin-act';
import { usePages } from './parts/use-pages';
import { usePermission } from './parts/use-permission';
import words from './words.json';

type Person = Schemas['PersonResponse'];

const FILTERS = ['q', 'within', 'role', 'disabled'] as const;

/** 人员: accounts; a post is given by appointment, a password by itself. */
export function Persons() {
  const t = useWords(words);
  const address = useAddressFilters(FILTERS);
  const { filters } = address;
  const list = usePages<Person>(['persons', filters], (page, signal) => {
    // The address may hold anything; the server judges it and says what is wrong.
    const query: object = { ...filters, ...page };
    return askPage(api.GET('/api/v1/persons', { params: { query }, signal }));
  });
  const mayAdd = usePermission('addPerson');
  const mayChange = usePermission('changePerson');
  const mayDisable = usePermission('disablePerson');
  const mayIssue = usePermission('issuePassword');
  return (
    <>
      {mayAdd && <AddPerson />}
      <PeopleFilters
        label={t('findPerson')}
        address={address}
        choice={{ name: 'disabled', label: t('status'), any: t('anyStatus'), yes: t('disabled'), no: t('inUse') }}
      />
      <PagedTable
        caption={t('persons')}
        list={list}
        keyOf={({ id }) => id}
        empty={t('noneFound')}
        columns={[
          { name: t('personName'), cell: ({ name }) => name },
          { name: t('username'), cell: ({ username }) => username },
          {
            name: t('postsToday'),
            cell: (person) => <Posts person={person} />,
            look: 'wide',
          },
          { name: t('phone'), cell: ({ phone }) => phone, look: 'whole' },
          { name: t('status'), cell: ({ disabledAt }) => t(disabledAt === null ? 'inUse' : 'disabled'), look: 'whole' },
          {
            name: t('password'),
            cell: ({ passwordTemporary }) => passwordTemporary && t('passwordTemporary'),
            look: 'whole',
          },
        ]}
        {...((mayChange || mayDisable || mayIssue) && {
          actions: (person: Person) =>
            person.disabledAt === null && (
              <>
                {mayIssue && <IssuePassword person={person} />}
                {mayChange && <ChangePerson person={person} />}
                {mayDisable && <DisablePerson person={person} />}
              </>
            ),
        })}
      />
    </>
  );
}

/** What they are today, and the way to all that they have been. */
function Posts({ person: { id, name, posts } }: { person: Person }) {
  const t = useWords(words);
  const label = useLabels();
  const mayRead = usePermission('readAppointments');
  const all = mayRead && (
    <Link className="admin-more" to={`/administration/appointments?personId=${id}`}>
      {t('allPosts')}
      <span className="visually-hidden">{name}</span>
    </Link>
  );
  if (posts.length === 0) return all;
  return posts.map(({ unitName, role, post }, index) => (
    <div key={`${unitName} ${role}`}>
      {`${unitName} · ${label('role', role)} · ${post}`} {index === posts.length - 1 && all}
    </div>
  ));
}

type Field = 'username' | 'name' | 'phone';

function AddPerson() {
  const t = useWords(words);
  const act = useAdminAct((values: Record<Field, string>, header) =>
    ask(api.POST('/api/v1/persons', { params: { header }, body: given(values) as Schemas['PersonRequest'] })),
  );
  return (
    <AdminForm<Field>
      title={t('addPerson')}
      submit={t('add')}
      act={act}
      fields={[
        { name: 'name', label: t('personName') },
        { name: 'username', label: t('username'), hint: t('usernameHint') },
        { name: 'phone', label: t('phone') },
      ]}
    />
  );
}

function IssuePassword({ person: { id, name } }: { person: Person }) {
  const t = useWords(words);
  const [password, setPassword] = useState<string | null>(null);
  const act = useAdminAct(
    (body: { reason: string }, header) =>
      ask(api.POST('/api/v1/persons/{id}/passwords', { params: { path: { id }, header }, body })),
    (issued) => setPassword(issued.password),
  );
  if (password !== null) return <SecretOnce of={name} secret={password} onClose={() => setPassword(null)} />;
  return <ReasonOnly title={t('issuePassword')} act={act} />;
}

/** Begins with what is there; what stays as it was is not sent. */
function ChangePerson({ person: { id, name, phone } }: { person: Person }) {
  const t = useWords(words);
  const there = { name, phone: phone ?? '' };
  const act = useAdminAct(({ reason, ...values }: Record<'name' | 'phone' | 'reason', string>, header) =>
    ask(
      api.PATCH('/api/v1/persons/{id}', {
        params: { path: { id }, header },
        body: { ...changed(values, there), reason } as Schemas['PersonChangeRequest'],
      }),
    ),
  );
  return (
    <AdminForm<'name' | 'phone' | 'reason'>
      key={JSON.stringify(there)}
      title={t('change')}
      submit={t('save')}
      act={act}
      initial={there}
      fields={[
        { name: 'name', label: t('personName') },
        { name: 'phone', label: t('phone') },
        { name: 'reason', label: t('reason') },
      ]}
    />
  );
}

function DisablePerson({ person: { id } }: { person: Person }) {
  const t = useWords(words);
  const act = useAdminAct((body: { reason: string }, header) =>
    ask(api.POST('/api/v1/persons/{id}/disablements', { params: { path: { id }, header }, body })),
  );
  return <ReasonOnly title={t('disable')} act={act} />;
}
