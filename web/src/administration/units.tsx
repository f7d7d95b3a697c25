import type { ReactNode } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useLabels, useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { AdminForm, changed, given } from './parts/admin-form';
import { AdminTable } from './parts/admin-table';
import { ReasonOnly } from './parts/reason-only';
import { useAdminAct } from './parts/use-admin-act';
import { useUnitList } from './parts/use-lists';
import { usePermission } from './parts/use-permission';
import words from './words.json';

type Unit = Schemas['UnitResponse'];
type Change = Schemas['UnitChangeRequest'];

/** 机构: the tree of units. */
export function Units() {
  const t = useWords(words);
  const label = useLabels();
  const read = useUnitList();
  const list = { ...read, data: read.data && inTree(read.data) };
  const mayOpen = usePermission('openUnit');
  const mayChange = usePermission('changeUnit');
  const mayDisable = usePermission('disableUnit');
  const nameOf = (id: string | null) => list.data?.find((unit) => unit.id === id)?.name ?? '';
  return (
    <>
      {mayOpen && <OpenUnit units={list.data ?? []} />}
      <AdminTable
        caption={t('units')}
        list={list}
        keyOf={({ id }) => id}
        find={({ name, shortName, documentPrefix }) => `${name} ${shortName} ${documentPrefix}`}
        columns={[
          { name: t('name'), cell: (unit) => <UnitName unit={unit} /> },
          { name: t('shortName'), cell: ({ shortName }) => shortName },
          { name: t('unitKind'), cell: ({ kind }) => label('unitKind', kind) },
          { name: t('parent'), cell: ({ parentId }) => nameOf(parentId) },
          { name: t('prefix'), cell: ({ documentPrefix }) => documentPrefix },
          { name: t('status'), cell: ({ disabledAt }) => t(disabledAt === null ? 'inUse' : 'disabled') },
        ]}
        {...((mayChange || mayDisable) && {
          actions: (unit: Unit) =>
            unit.disabledAt === null && (
              <>
                {mayChange && <ChangeUnit unit={unit} />}
                {mayDisable && <DisableUnit unit={unit} />}
              </>
            ),
        })}
      />
    </>
  );
}

type Placed = Unit & { depth: number };

/** Each below the one it belongs to. */
function inTree(units: readonly Unit[], parentId: string | null = null, depth = 0): Placed[] {
  const known = new Set(units.map(({ id }) => id));
  const here = units.filter(
    (unit) => (unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null) === parentId,
  );
  return here
    .toSorted((one, other) => one.name.localeCompare(other.name, 'zh'))
    .flatMap((unit) => [{ ...unit, depth }, ...inTree(units, unit.id, depth + 1)]);
}

/** Moved in by a step for each unit above it. */
function UnitName({ unit: { name, depth } }: { unit: Placed }) {
  return Array.from({ length: depth }).reduce<ReactNode>((inner) => <div className="unit-below">{inner}</div>, name);
}

function OpenUnit({ units }: { units: readonly Unit[] }) {
  const t = useWords(words);
  const { members } = useVocabulary();
  const act = useAdminAct(({ smallUnit, ...values }: Record<Field, string>, header) =>
    // What is missing or wrong is said by the server, field by field.
    ask(
      api.POST('/api/v1/units', {
        params: { header },
        body: { ...given(values), smallUnit: smallUnit === 'yes' } as Schemas['UnitRequest'],
      }),
    ),
  );
  return (
    <AdminForm<Field>
      title={t('openUnit')}
      submit={t('add')}
      act={act}
      fields={[
        { name: 'name', label: t('name') },
        { name: 'shortName', label: t('shortName') },
        { name: 'kind', label: t('unitKind'), options: members('unitKind') },
        { name: 'parentId', label: t('parent'), options: units.map(({ id, name }) => ({ code: id, label: name })) },
        { name: 'documentPrefix', label: t('prefix'), hint: t('prefixHint') },
        { name: 'regionCode', label: t('regionCode') },
        { name: 'creditCode', label: t('creditCode') },
        { name: 'smallUnit', label: t('smallUnit'), type: 'checkbox' },
      ]}
    />
  );
}

type Changed = 'name' | 'shortName' | 'documentPrefix' | 'regionCode' | 'creditCode' | 'smallUnit';
type Field = Changed | 'kind' | 'parentId';

/** Begins with what is there: what is emptied is taken away, what stays as it was is not sent. */
function ChangeUnit({ unit }: { unit: Unit }) {
  const t = useWords(words);
  const { id, name, shortName } = unit;
  const there: Record<Changed, string> = {
    name,
    shortName,
    documentPrefix: unit.documentPrefix ?? '',
    regionCode: unit.regionCode ?? '',
    creditCode: unit.creditCode ?? '',
    smallUnit: unit.smallUnit ? 'yes' : '',
  };
  const act = useAdminAct(({ reason, ...values }: Record<Changed | 'reason', string>, header) => {
    const { smallUnit, ...body } = changed(values, there);
    return ask(
      api.PATCH('/api/v1/units/{id}', {
        params: { path: { id }, header },
        // What is wrong or must not be empty is said by the server, field by field.
        body: { ...body, ...(smallUnit !== undefined && { smallUnit: smallUnit === 'yes' }), reason } as Change,
      }),
    );
  });
  return (
    <AdminForm<Changed | 'reason'>
      key={JSON.stringify(there)}
      title={t('change')}
      submit={t('save')}
      act={act}
      initial={there}
      fields={[
        { name: 'name', label: t('name') },
        { name: 'shortName', label: t('shortName') },
        { name: 'documentPrefix', label: t('prefix'), hint: t('prefixHint') },
        { name: 'regionCode', label: t('regionCode') },
        { name: 'creditCode', label: t('creditCode') },
        { name: 'smallUnit', label: t('smallUnit'), type: 'checkbox' },
        { name: 'reason', label: t('reason') },
      ]}
    />
  );
}

function DisableUnit({ unit: { id } }: { unit: Unit }) {
  const t = useWords(words);
  const act = useAdminAct((body: { reason: string }, header) =>
    ask(api.POST('/api/v1/units/{id}/disablements', { params: { path: { id }, header }, body })),
  );
  return <ReasonOnly title={t('disable')} act={act} />;
}
