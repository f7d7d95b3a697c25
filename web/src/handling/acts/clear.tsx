import { useState } from 'react';
import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { CeilingFields, ceilingOf } from '../act-parts/ceiling-fields';
import type { ChosenCeiling } from '../act-parts/ceiling-fields';
import { ClearingItems, SUMMARY, TEXT } from '../act-parts/clearing-items';
import type { Outcome, Outcomes } from '../act-parts/clearing-items';
import { commentOf } from '../act-parts/comment';
import { useSentPassages } from '../act-parts/judged-passages';
import { OpinionField } from '../act-parts/opinion-field';
import { useOpinionWords } from '../act-parts/opinion-words';
import { useActForm } from '../act-parts/use-act-form';
import words from '../act-parts/words.json';

interface Judged {
  texts: string;
  outcomes: Outcomes;
  ceiling: ChosenCeiling | null;
}

/** 保密审查: nothing is judged beforehand; what it is cleared for begins at what the document proposes, and can be opened. */
function ClearForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const { words: said } = useOpinionWords();
  const passages = useSentPassages();
  const texts = Object.values(document.hashes).join();
  const untouched: Judged = { texts, outcomes: {}, ceiling: null };
  const [kept, setKept] = useState<Judged>(untouched);
  const judged = kept.texts === texts ? kept : untouched;
  const proposed: ChosenCeiling = {
    attribute: document.disclosure?.attribute ?? '',
    releaseForm: document.disclosure?.releaseForm ?? '',
  };
  const ceiling = judged.ceiling ?? proposed;
  const act = useActForm<string>(props, (comment, params) => {
    const { [TEXT]: text, [SUMMARY]: summary, ...files } = judged.outcomes;
    return ask(
      api.POST('/api/v1/documents/{id}/confidentiality-reviews', {
        params,
        body: {
          outcome: 'clear',
          seen: document.hashes,
          // Where the text is not judged yet, the server says so and points to it.
          outcomes: { text: text as Outcome, files, ...(summary && { summary }) },
          clearedFor: ceilingOf(ceiling),
          ...passages,
          ...commentOf(comment),
        },
      }),
    );
  });
  return (
    <>
      <ClearingItems
        document={document}
        outcomes={judged.outcomes}
        onJudge={(id, outcome) => setKept({ ...judged, outcomes: { ...judged.outcomes, [id]: outcome } })}
      />
      <CeilingFields
        legend={t('clearedFor')}
        pointer="/clearedFor"
        value={ceiling}
        onChange={(next) => setKept({ ...judged, ceiling: next })}
      />
      <OpinionField label={t('opinion')} pointer="/comment" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate(said)} />
    </>
  );
}

export const act: ActForm = { event: 'clear', weight: 'primary', Form: ClearForm };
