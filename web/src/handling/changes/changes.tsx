import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { allPages } from '../../api/all-pages';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { Empty } from '../../parts/empty';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { useSession } from '../../session/session';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import { useDates } from '../../parts/use-dates';
import { BodyChanges } from './body-changes';
import './changes.css';
import { FieldChanges } from './field-changes';
import { MemberChanges } from './member-changes';
import words from './words.json';

type Revision = Schemas['RevisionRowView'];

/** 修改痕迹: this revision beside any earlier one that the reader may see. */
export function Changes({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { lang } = useLang();
  const { id } = document;
  const { person } = useSession();
  const judged = document.opinions.filter((opinion) => opinion.person.id === person.id).at(-1)?.revision;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['document', id, 'revisions', lang],
    queryFn: () =>
      allPages((cursor) =>
        api.GET('/api/v1/documents/{id}/revisions', { params: { path: { id }, query: { limit: 100, ...cursor } } }),
      ),
  });
  if (isPending) return <Loading />;
  if (!data) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  if (data.length < 2) return <Empty title={t('onlyOne')} />;
  return <Comparison key={document.revision} id={id} revisions={data} judged={judged} />;
}

interface ComparisonProps {
  id: string;
  revisions: readonly Revision[];
  /** The one that this reader gave an opinion on: what has changed since is asked first. */
  judged: number | undefined;
}

function Comparison({ id, revisions, judged }: ComparisonProps) {
  const t = useWords(words);
  const { lang } = useLang();
  const [after, setAfter] = useState(revisions[0]?.number ?? 1);
  const known = revisions.find(({ number }) => number === judged && number < after) ?? revisions[1];
  const [before, setBefore] = useState(known?.number ?? 1);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['document', id, 'diff', before, after, lang],
    queryFn: () =>
      ask(
        api.GET('/api/v1/documents/{id}/revisions/{n}/diff', {
          params: { path: { id, n: after }, query: { against: before } },
        }),
      ),
    enabled: before < after,
    staleTime: Infinity,
  });
  const earlier = revisions.filter(({ number }) => number < after);
  const chooseAfter = (n: number) => {
    setAfter(n);
    if (before >= n) setBefore(n - 1);
  };
  return (
    <>
      <div className="compare">
        <RevisionChoice label={t('before')} chosen={before} revisions={earlier} onChoose={setBefore} />
        <RevisionChoice label={t('after')} chosen={after} revisions={revisions.slice(0, -1)} onChoose={chooseAfter} />
      </div>
      {isPending && <Loading />}
      {error && <ProblemNotice problem={error} onReload={() => void refetch()} />}
      {data && <Difference diff={data} />}
    </>
  );
}

interface ChoiceProps {
  label: string;
  chosen: number;
  revisions: readonly Revision[];
  onChoose: (n: number) => void;
}

function RevisionChoice({ label, chosen, revisions, onChoose }: ChoiceProps) {
  const t = useWords(words);
  const id = useId();
  const { timeOf } = useDates();
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plain-select" value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
        {revisions.map(({ number, madeAt, by, stateLabel }) => (
          <option key={number} value={number}>
            {t('revision', { n: number, who: by.name, when: timeOf(madeAt), state: stateLabel })}
          </option>
        ))}
      </select>
    </div>
  );
}

function Difference({ diff }: { diff: Schemas['DiffView'] }) {
  const t = useWords(words);
  const same =
    diff.body.every(({ change }) => change === 'same') &&
    [diff.content, diff.disclosure, diff.interpretation, diff.materials, diff.files].every(
      ({ length }) => length === 0,
    );
  if (same) return <Empty title={t('noDifference')} />;
  return (
    <>
      <p className="legend">
        <ins>{t('inserted')}</ins> <del>{t('deleted')}</del>
      </p>
      <FieldChanges title={t('elements')} changes={diff.content} />
      <FieldChanges title={t('disclosure')} changes={diff.disclosure} />
      <FieldChanges title={t('interpretation')} changes={diff.interpretation} />
      <MemberChanges title={t('materials')} changes={diff.materials} />
      <MemberChanges title={t('files')} changes={diff.files} />
      <BodyChanges changes={diff.body} />
    </>
  );
}
