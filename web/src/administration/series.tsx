import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useUnits } from '../documents/use-units';
import { useLabels, useVocabulary } from '../parts/use-labels';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { AdminForm, given } from './parts/admin-form';
import { AdminTable } from './parts/admin-table';
import { ReasonOnly } from './parts/reason-only';
import { useAdminAct } from './parts/use-admin-act';
import words from './words.json';

type Line = Schemas['NumberSeriesView'];

/** 文号: the series of the registrar's unit, what comes next in each, and every number that was left out. */
export function Series() {
  const t = useWords(words);
  const label = useLabels();
  const { lang } = useLang();
  const list = useQuery({
    queryKey: ['administration', 'series', lang],
    queryFn: async () => (await ask(api.GET('/api/v1/number-series'))).items,
  });
  return (
    <>
      <OpenSeries />
      <AdminTable
        caption={t('series')}
        list={list}
        keyOf={({ id }) => id}
        columns={[
          { name: t('prefix'), cell: ({ prefix }) => prefix },
          { name: t('unit'), cell: ({ unit }) => unit.name },
          { name: t('seriesLine'), cell: ({ line }) => label('seriesLine', line) },
          { name: t('year'), cell: ({ year }) => year ?? t('continuous') },
          { name: t('last'), cell: ({ lastPrinted }) => lastPrinted, look: 'whole' },
          { name: t('next'), cell: ({ nextPrinted }) => nextPrinted ?? t('closed'), look: 'whole' },
          { name: t('gaps'), cell: (line) => <Gaps line={line} /> },
        ]}
        actions={(line) =>
          line.closedAt === null && (
            <>
              <LeaveOut line={line} />
              <CloseSeries line={line} />
            </>
          )
        }
      />
    </>
  );
}

function Gaps({ line: { gaps } }: { line: Line }) {
  return (
    <ul className="admin-list">
      {gaps.map(({ number, reason }) => (
        <li key={number}>
          {number} · {reason}
        </li>
      ))}
    </ul>
  );
}

type Field = 'unitId' | 'line' | 'year' | 'first' | 'firstReason';

function OpenSeries() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const units = useUnits() ?? [];
  const act = useAdminAct(({ year, first, ...texts }: Record<Field, string>, header) =>
    ask(
      api.POST('/api/v1/number-series', {
        params: { header },
        // What is missing or wrong is said by the server, field by field.
        body: {
          ...given(texts),
          ...(year !== '' && { year: Number(year) }),
          ...(first !== '' && { first: Number(first) }),
        } as Schemas['NumberSeriesRequest'],
      }),
    ),
  );
  return (
    <AdminForm<Field>
      title={t('openSeries')}
      submit={t('add')}
      act={act}
      fields={[
        { name: 'unitId', label: t('unit'), options: units.map(({ id, name }) => ({ code: id, label: name })) },
        { name: 'line', label: t('seriesLine'), options: members('seriesLine') },
        { name: 'year', label: t('year'), type: 'number', hint: t('yearHint') },
        { name: 'first', label: t('firstNumber'), type: 'number', hint: t('firstHint') },
        { name: 'firstReason', label: t('firstReason') },
      ]}
    />
  );
}

function LeaveOut({ line: { id } }: { line: Line }) {
  const t = useWords(words);
  const act = useAdminAct(({ through, reason }: Record<'through' | 'reason', string>, header) =>
    ask(
      api.POST('/api/v1/number-series/{id}/gaps', {
        params: { path: { id }, header },
        body: { through: Number(through), reason },
      }),
    ),
  );
  return (
    <AdminForm<'through' | 'reason'>
      title={t('leaveOut')}
      submit={t('add')}
      act={act}
      fields={[
        { name: 'through', label: t('through'), type: 'number' },
        { name: 'reason', label: t('reason') },
      ]}
    />
  );
}

function CloseSeries({ line: { id } }: { line: Line }) {
  const t = useWords(words);
  const act = useAdminAct((body: { reason: string }, header) =>
    ask(api.POST('/api/v1/number-series/{id}/closures', { params: { path: { id }, header }, body })),
  );
  return <ReasonOnly title={t('closeSeries')} act={act} />;
}
