import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, askPage } from '../api/client';
import type { Schemas } from '../api/client';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { Candidates } from './candidates';
import words from './words.json';

type Row = Schemas['DisclosureRequestView'];

const CHOICES = [
  { code: 'false', name: 'unmatched' },
  { code: 'true', name: 'matched' },
  { code: '', name: 'all' },
] as const;

/** 关联公文: each request with the documents it may ask for; a person says which, and only that counts. */
export function Matching() {
  const t = useWords(words);
  const [matched, setMatched] = useState<(typeof CHOICES)[number]['code']>('false');
  const list = useRequests(matched);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <p className="requests-note">{t('matchingHint')}</p>
      <div className="requests-choice" role="group" aria-label={t('show')}>
        {CHOICES.map(({ code, name }) => (
          <button key={code} type="button" aria-pressed={matched === code} onClick={() => setMatched(code)}>
            {t(name)}
          </button>
        ))}
      </div>
      {list.error && <ProblemNotice problem={list.error} onReload={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data && rows.length === 0 && <Empty title={t('noRequests')} />}
      <ul className="requests-list">
        {rows.map((row) => (
          <Request key={row.id} row={row} />
        ))}
      </ul>
      {list.hasNextPage && (
        <button
          type="button"
          className="plain-button"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('more')}
        </button>
      )}
    </>
  );
}

function useRequests(matched: '' | 'true' | 'false') {
  return useInfiniteQuery({
    queryKey: ['requests', 'list', matched],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      askPage(
        api.GET('/api/v1/disclosure-requests', {
          params: {
            query: { limit: 30, ...(matched !== '' && { matched }), ...(pageParam !== '' && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}

function Request({ row }: { row: Row }) {
  const t = useWords(words);
  const label = useLabels();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className="requests-card">
      <p className="requests-title">
        <button
          type="button"
          className="quiet-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {row.title}
        </button>
        <span className={row.confirmed > 0 ? 'requests-mark requests-mark-done' : 'requests-mark'}>
          {row.confirmed > 0 ? t('confirmedCount', { n: row.confirmed }) : t('unconfirmed')}
        </span>
      </p>
      <p className="requests-facts">
        <span>{t('requestNumber', { number: row.number })}</span>
        <span>{t('receivedOn', { on: row.receivedOn })}</span>
        <span>{label('applicantKind', row.applicantKind)}</span>
        <span>{label('requestResult', row.result)}</span>
        {row.documentNumber !== null && <span>{row.documentNumber}</span>}
        {row.matter !== null && <span>{t('ownMatter', { matter: label('requestMatter', row.matter) })}</span>}
      </p>
      <div id={id}>{open && <Candidates id={row.id} />}</div>
    </li>
  );
}
