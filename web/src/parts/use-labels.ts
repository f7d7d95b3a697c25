import { createContext, use } from 'react';
import type { Schemas } from '../api/client';

type LabelSet = Schemas['LabelSet'];

/** The name of a member of a closed set, as the server names it: `label('state', 'officeReview')`. */
export type Label = (set: LabelSet, code: string) => string;

export interface Vocabulary {
  label: Label;
  /** The members of a closed set with their names, in the order of the server. */
  members: (set: LabelSet) => readonly { code: string; label: string }[];
}

export const VocabularyContext = createContext<Vocabulary | null>(null);

export const useLabels = (): Label => useVocabulary().label;

export function useVocabulary(): Vocabulary {
  const vocabulary = use(VocabularyContext);
  if (!vocabulary) throw new Error('useVocabulary needs a VocabularyProvider around it');
  return vocabulary;
}
