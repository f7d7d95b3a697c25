import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

interface OpinionWords {
  words: string;
  say: (words: string) => void;
}

const OpinionWordsContext = createContext<OpinionWords | null>(null);

/** What somebody has written, whichever act it is for: it outlives a conflict and another choice of act. */
export function OpinionWordsProvider({ children }: { children: ReactNode }) {
  const [words, say] = useState('');
  const value = useMemo(() => ({ words, say }), [words]);
  return <OpinionWordsContext value={value}>{children}</OpinionWordsContext>;
}

export function useOpinionWords(): OpinionWords {
  const words = use(OpinionWordsContext);
  if (!words) throw new Error('useOpinionWords needs an OpinionWordsProvider around it');
  return words;
}
