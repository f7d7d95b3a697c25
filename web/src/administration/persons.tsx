import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useWords } from '../words/use-words';
import { AdminForm, given } from './parts/admin-form';
import { AdminTable } from './parts/admin-table';
import { ReasonOnly } from './parts/reason-only';
import { SecretOnce } from './parts/secret-once';
import { useAdminAct } from './parts/use-admin-act';
import { usePersonList } from './parts/use-lists';
import { usePermission } from './parts/use-permission';
import words from './words.json';

type Person = Schemas['PersonResponse'];

/** 人员: accounts; a post is given by appointment, a password by itself. */
export function Persons() {
  const t = useWords(words);
  const read = usePersonList();
  const list = { ...read, data: read.data?.toSorted((one, other) => one.username.localeCompare(other.username)) };
  const mayAdd = usePermission('addPerson');
  const mayDisable = usePermission('disablePerson');
  const mayIssue = usePermission('issuePassword');
  return (
    <>
      {mayAdd && <AddPerson />}
      <AdminTable
        caption={t('persons')}
        list={list}
        keyOf={({ id }) => id}
        find={({ name, username, phone }) => `${name} ${username} ${phone ?? ''}`}
        columns={[
          { name: t('personName'), cell: ({ name }) => name },
          { name: t('username'), cell: ({ username }) => username },
          { name: t('phone'), cell: ({ phone }) => phone },
          { name: t('status'), cell: ({ disabledAt }) => t(disabledAt === null ? 'inUse' : 'disabled') },
          { name: t('password'), cell: ({ passwordTemporary }) => passwordTemporary && t('passwordTemporary') },
        ]}
        {...((mayDisable || mayIssue) && {
          actions: (person: Person) =>
            person.disabledAt === null && (
              <>
                {mayIssue && <IssuePassword person={person} />}
                {mayDisable && <DisablePerson person={person} />}
              </>
            ),
        })}
      />
    </>
  );
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

function DisablePerson({ person: { id } }: { person: Person }) {
  const t = useWords(words);
  const act = useAdminAct((body: { reason: string }, header) =>
    ask(api.POST('/api/v1/persons/{id}/disablements', { params: { path: { id }, header }, body })),
  );
  return <ReasonOnly title={t('disable')} act={act} />;
}
