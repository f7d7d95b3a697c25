import { useState } from 'react';
import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { CeilingFields, ceilingOf } from '../act-parts/ceiling-fields';
import type { ChosenCeiling } from '../act-parts/ceiling-fields';
import { useSentPassages } from '../act-parts/judged-passages';
import { OpinionField } from '../act-parts/opinion-field';
import { useOpinionWords } from '../act-parts/opinion-words';
import { useActForm } from '../act-parts/use-act-form';
import words from '../act-parts/words.json';

function RestrictForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const { words: finding } = useOpinionWords();
  const passages = useSentPassages();
  const [mostOpen, setMostOpen] = useState<ChosenCeiling>({ attribute: '', releaseForm: '' });
  const act = useActForm<string>(props, (said, params) =>
    ask(
      api.POST('/api/v1/documents/{id}/confidentiality-reviews', {
        params,
        body: { outcome: 'restrict', seen: document.hashes, mostOpen: ceilingOf(mostOpen), finding: said, ...passages },
      }),
    ),
  );
  return (
    <>
      <p className="act-note">{t('restrictNote')}</p>
      <CeilingFields legend={t('mostOpen')} pointer="/mostOpen" value={mostOpen} onChange={setMostOpen} />
      <OpinionField label={t('finding')} pointer="/finding" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate(finding)} />
    </>
  );
}

export const act: ActForm = { event: 'restrict', weight: 'secondary', Form: RestrictForm };
