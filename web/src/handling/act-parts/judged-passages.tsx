import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';

export type JudgedPassage = Schemas['JudgedPassageRequest'];
type Place = Omit<JudgedPassage, 'judgement'>;

interface JudgedPassages {
  judged: readonly JudgedPassage[];
  judge: (passage: JudgedPassage) => void;
}

const JudgedPassagesContext = createContext<JudgedPassages>({ judged: [], judge: () => undefined });

/** What a reviewer makes of the places in the text: said beside the text, sent with the act; a changed text begins anew. */
export function JudgedPassagesProvider({ document, children }: { document: DocumentView; children: ReactNode }) {
  const text = document.hashes.content;
  const [kept, keep] = useState<{ text: string; judged: readonly JudgedPassage[] }>({ text, judged: [] });
  const value = useMemo<JudgedPassages>(() => {
    const judged = kept.text === text ? kept.judged : [];
    return {
      judged,
      judge: (passage) => keep({ text, judged: [...judged.filter((one) => !isSame(one, passage)), passage] }),
    };
  }, [kept, text]);
  return <JudgedPassagesContext value={value}>{children}</JudgedPassagesContext>;
}

export const useJudgedPassages = (): JudgedPassages => use(JudgedPassagesContext);

/** As it travels with the act: absent where nothing was judged. */
export function useSentPassages(): { passages?: JudgedPassage[] } {
  const { judged } = useJudgedPassages();
  return judged.length === 0 ? {} : { passages: [...judged] };
}

export const isSame = (one: Place, other: Place): boolean =>
  one.block === other.block && one.from === other.from && one.to === other.to && one.kind === other.kind;
