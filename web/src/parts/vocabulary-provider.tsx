import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { api, ask } from '../api/client';
import { faultOf } from '../api/problem';
import { useLang } from '../words/lang';
import type { Lang } from '../words/lang';
import { Loading } from './loading';
import { ProblemNotice } from './problem-notice';
import { VocabularyContext } from './use-labels';
import type { Vocabulary } from './use-labels';

/** A closed set travels as its code; its names come from the server once, before anything is shown. */
export function VocabularyProvider({ children }: { children: ReactNode }) {
  const { lang } = useLang();
  const read = useQuery({
    queryKey: ['vocabulary', lang],
    queryFn: () => readVocabulary(lang),
    staleTime: Infinity,
  });
  const { data } = read;
  const fault = faultOf(read);
  const vocabulary = useMemo<Vocabulary>(() => {
    const members: Vocabulary['members'] = (set) => data?.get(set) ?? [];
    return { members, label: (set, code) => members(set).find((member) => member.code === code)?.label ?? code };
  }, [data]);
  if (!data && !fault) return <Loading />;
  return (
    <VocabularyContext value={vocabulary}>
      {fault ? <ProblemNotice problem={fault} onReload={() => void read.refetch()} /> : children}
    </VocabularyContext>
  );
}

async function readVocabulary(lang: Lang) {
  const { sets } = await ask(api.GET('/api/v1/vocabulary', { params: { query: { lang } } }));
  return new Map(sets.map(({ set, members }) => [set, members]));
}
