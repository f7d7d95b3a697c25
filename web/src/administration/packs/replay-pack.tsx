import { Link } from 'react-router';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import { faultOf } from '../../api/problem';
import { useDates } from '../../parts/use-dates';
import { DataTable } from '../../parts/data-table';
import { IssueWords, ProblemNotice } from '../../parts/problem-notice';
import { useLabels } from '../../parts/use-labels';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import { AdminForm } from '../parts/admin-form';
import words from '../words.json';

type Replay = Schemas['ReplayView'];

/** Another pack over the last documents as they stood, for whom the server lets; the others are told whose it is. */
export function ReplayPack({ id }: { id: string }) {
  const t = useWords(words);
  const { lang } = useLang();
  const offer = useQuery({
    queryKey: ['policy-packs', id, 'replay', lang],
    queryFn: () => ask(api.GET('/api/v1/policy-packs/{id}/replays', { params: { path: { id } } })),
  });
  const fault = faultOf(offer);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void offer.refetch()} />;
  if (!offer.data) return null;
  if (offer.data.allowed) return <ReplayForm id={id} />;
  return (
    <details className="admin-form">
      <summary>{t('replay')}</summary>
      {offer.data.because.map((issue) => (
        <p key={issue.code} className="admin-why">
          <IssueWords issue={issue} />
        </p>
      ))}
    </details>
  );
}

/** What would have been decided otherwise. Nothing is changed. */
function ReplayForm({ id }: { id: string }) {
  const t = useWords(words);
  const replay = useMutation<Replay, Error, Record<'last', string>>({
    mutationFn: ({ last }) =>
      ask(api.POST('/api/v1/policy-packs/{id}/replays', { params: { path: { id } }, body: { last: Number(last) } })),
  });
  return (
    <>
      <AdminForm<'last'>
        title={t('replay')}
        submit={t('replayStart')}
        act={replay}
        initial={{ last: '100' }}
        fields={[{ name: 'last', label: t('replayLast'), type: 'number', hint: t('replayHint') }]}
      />
      {replay.data && <Replayed replay={replay.data} />}
    </>
  );
}

function Replayed({ replay: { pack, documents, moments, checks, differences } }: { replay: Replay }) {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  const namesOf = (codes: readonly string[]) => codes.map((code) => label('check', code)).join(' · ') || t('holds');
  return (
    <section className="admin-card" role="status">
      <p>{t('replayed', { pack, documents, moments, n: differences.length })}</p>
      <ul className="admin-list">
        {checks.map((check) => (
          <li key={check.check}>
            {t('replayCheck', { check: check.label, then: check.onlyThen, now: check.onlyNow })}
          </li>
        ))}
      </ul>
      {differences.length > 0 && (
        <DataTable
          caption={t('replay')}
          rows={differences}
          keyOf={({ documentId, moment, at }) => `${documentId} ${moment} ${at}`}
          columns={[
            {
              name: t('document'),
              cell: ({ documentId, title }) => <Link to={`/documents/${documentId}`}>{title}</Link>,
            },
            { name: t('moment'), cell: ({ momentLabel, at }) => `${momentLabel} · ${timeOf(at)}` },
            { name: t('then'), cell: ({ then }) => namesOf(then) },
            { name: t('now'), cell: ({ now }) => namesOf(now) },
          ]}
        />
      )}
    </section>
  );
}
