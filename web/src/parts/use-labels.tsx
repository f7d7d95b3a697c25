import { useQuery } from '@tanstack/react-query';
import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useLang } from '../words/lang';
import type { Lang } from '../words/lang';
import { Loading } from './loading';

type LabelSet = Schemas['LabelSet'];

/** The name of a member of a closed set, as the server names it: `label('state', 'officeReview')`. */
export type Label = (set: LabelSet, code: string) => string;

interface Vocabulary {
  label: Label;
  /** The members of a closed set with their names, in the order of the server. */
  members: (set: LabelSet) => readonly { code: string; label: string }[];
}

const VocabularyContext = createContext<Vocabulary | null>(null);

/** A closed set travels as its code; its names come from the server once, before anything is shown. */
export function VocabularyProvider({ children }: { children: ReactNode }) {
  const { lang } = useLang();
  const { data } = useQuery({
    queryKey: ['vocabulary', lang],
    queryFn: () => readVocabulary(lang),
    staleTime: Infinity,
  });
  const vocabulary = useMemo<Vocabulary>(() => {
    const members: Vocabulary['members'] = (set) => data?.get(set) ?? [];
    return { members, label: (set, code) => members(set).find((member) => member.code === code)?.label ?? code };
  }, [data]);
  if (!data) return <Loading />;
  return <VocabularyContext value={vocabulary}>{children}</VocabularyContext>;
}

export const useLabels = (): Label => useVocabulary().label;

export function useVocabulary(): Vocabulary {
  const vocabulary = use(VocabularyContext);
  if (!vocabulary) throw new Error('useVocabulary needs a VocabularyProvider around it');
  return vocabulary;
}

async function readVocabulary(lang: Lang) {
  const { sets } = await ask(api.GET('/api/v1/vocabulary', { params: { query: { lang } } }));
  return new Map(sets.map(({ set, members }) => [set, members]));
}
