import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useLabels, useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminForm } from './parts/admin-form';
import { AdminTable } from './parts/admin-table';
import { ReasonOnly } from './parts/reason-only';
import { SecretOnce } from './parts/secret-once';
import { useAdminAct } from './parts/use-admin-act';
import { useClientList, useUnitList } from './parts/use-lists';
import { usePermission } from './parts/use-permission';
import words from './words.json';

type Client = Schemas['ApiClientResponse'];
type Scope = Client['scopes'][number];
type Field = 'clientId' | 'name' | 'unitId' | Scope;

/** 接口客户端: departments' own systems. */
export function Clients() {
  const t = useWords(words);
  const label = useLabels();
  const list = useClientList();
  const mayAdd = usePermission('addApiClient');
  const maySecret = usePermission('issueClientSecret');
  const mayDisable = usePermission('disableApiClient');
  return (
    <>
      {mayAdd && <AddClient />}
      <AdminTable
        caption={t('clients')}
        list={list}
        keyOf={({ id }) => id}
        columns={[
          { name: t('clientId'), cell: ({ clientId }) => clientId },
          { name: t('name'), cell: ({ name }) => name },
          { name: t('unit'), cell: ({ unitName }) => unitName },
          { name: t('scopes'), cell: ({ scopes }) => scopes.map((scope) => label('machineScope', scope)).join(' · ') },
          { name: t('status'), cell: ({ disabledAt }) => t(disabledAt === null ? 'inUse' : 'disabled') },
        ]}
        {...((maySecret || mayDisable) && {
          actions: (client: Client) =>
            client.disabledAt === null && (
              <>
                {maySecret && <IssueSecret client={client} />}
                {mayDisable && <DisableClient client={client} />}
              </>
            ),
        })}
      />
    </>
  );
}

function AddClient() {
  const t = useWords(words);
  const units = useUnitList().data ?? [];
  const known = useVocabulary().members('machineScope') as readonly { code: Scope; label: string }[];
  const act = useAdminAct((values: Record<Field, string>, header) => {
    const { clientId, name, unitId } = values;
    const scopes = known.map(({ code }) => code).filter((scope) => values[scope] === 'yes');
    return ask(api.POST('/api/v1/api-clients', { params: { header }, body: { clientId, name, unitId, scopes } }));
  });
  return (
    <AdminForm<Field>
      title={t('addClient')}
      submit={t('add')}
      act={act}
      fields={[
        { name: 'clientId', label: t('clientId') },
        { name: 'name', label: t('name') },
        { name: 'unitId', label: t('unit'), options: units.map(({ id, name }) => ({ code: id, label: name })) },
        ...known.map(({ code: name, label }) => ({ name, label, type: 'checkbox' as const })),
      ]}
    />
  );
}

function IssueSecret({ client: { id, clientId } }: { client: Client }) {
  const t = useWords(words);
  const [secret, setSecret] = useState<string | null>(null);
  const act = useAdminAct(
    (body: { reason: string }, header) =>
      ask(api.POST('/api/v1/api-clients/{id}/secrets', { params: { path: { id }, header }, body })),
    (issued) => setSecret(issued.clientSecret),
  );
  if (secret !== null) return <SecretOnce of={clientId} secret={secret} onClose={() => setSecret(null)} />;
  return <ReasonOnly title={t('issueSecret')} act={act} />;
}

function DisableClient({ client: { id } }: { client: Client }) {
  const t = useWords(words);
  const act = useAdminAct((body: { reason: string }, header) =>
    ask(api.POST('/api/v1/api-clients/{id}/disablements', { params: { path: { id }, header }, body })),
  );
  return <ReasonOnly title={t('disable')} act={act} />;
}
