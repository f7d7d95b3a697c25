import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { newKey } from '../api/new-key';
import { AttributeMark } from '../parts/attribute-mark';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import words from './words.json';

type Opened = Schemas['OpenedRequestView'];
type Match = Opened['matches'][number];

/** The documents that a request may ask for, with why each is offered, and what was said of it. */
export function Candidates({ id }: { id: string }) {
  const t = useWords(words);
  const { lang } = useLang();
  const opened = useQuery({
    queryKey: ['requests', id, lang],
    queryFn: () => ask(api.GET('/api/v1/disclosure-requests/{id}', { params: { path: { id } } })),
  });
  if (opened.error) return <ProblemNotice problem={opened.error} onReload={() => void opened.refetch()} />;
  if (!opened.data) return <Loading />;
  if (opened.data.matches.length === 0) return <p className="requests-note">{t('noCandidates')}</p>;
  return (
    <ul className="requests-candidates" aria-label={t('candidates')}>
      {opened.data.matches.map((match) => (
        <Candidate key={match.document.id} requestId={id} match={match} />
      ))}
    </ul>
  );
}

function Candidate({ requestId, match }: { requestId: string; match: Match }) {
  const t = useWords(words);
  const label = useLabels();
  const { document, basisLabel, verdict, judgedBy } = match;
  const judge = useJudge(requestId, document.id);
  const act = (what: 'confirmations' | 'rejections', name: 'confirm' | 'reject') => (
    <button
      type="button"
      className={name === 'confirm' ? 'plain-button plain-button-strong' : 'plain-button'}
      disabled={judge.isPending}
      onClick={() => judge.mutate(what)}
    >
      {t(name)}
      <span className="visually-hidden"> {document.title}</span>
    </button>
  );
  return (
    <li>
      <p>
        <Link to={`/documents/${document.id}`}>{document.title}</Link> <AttributeMark attribute={document.attribute} />
      </p>
      <p className="requests-facts">
        <span>{document.number}</span>
        <span>{document.unit}</span>
        <span>{basisLabel}</span>
        {verdict !== null && (
          <strong>{t('judgedBy', { verdict: label('matchVerdict', verdict), name: judgedBy ?? '' })}</strong>
        )}
      </p>
      <p className="requests-acts">
        {act('confirmations', 'confirm')}
        {act('rejections', 'reject')}
      </p>
      {judge.error && <ProblemNotice problem={judge.error} />}
    </li>
  );
}

function useJudge(id: string, documentId: string) {
  const queries = useQueryClient();
  return useMutation<Opened, Error, 'confirmations' | 'rejections'>({
    mutationFn: (what) => {
      const sent = { params: { path: { id }, header: { 'Idempotency-Key': newKey() } }, body: { documentId } };
      return ask(
        what === 'confirmations'
          ? api.POST('/api/v1/disclosure-requests/{id}/confirmations', sent)
          : api.POST('/api/v1/disclosure-requests/{id}/rejections', sent),
      );
    },
    onSuccess: async () => {
      // The row stays where it is until the list is asked for anew, so that the next press meets what was seen.
      await queries.invalidateQueries({ queryKey: ['requests', id] });
      void queries.invalidateQueries({ queryKey: ['requests', 'heat'] });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
