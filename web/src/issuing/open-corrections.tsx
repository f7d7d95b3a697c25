import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { faultOf } from '../api/problem';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { useActForm } from '../handling/act-parts/use-act-form';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import words from './words.json';

type Correction = Schemas['TextCorrectionView'];

interface Props extends ActFormProps {
  send: Parameters<typeof useActForm<Correction>>[1];
}

/** The corrections of wording that are proposed: both texts, who asked for it, and the act on the one that is chosen. */
export function OpenCorrections({ send, ...props }: Props) {
  const t = useWords(words);
  const { lang } = useLang();
  const { document } = props;
  const act = useActForm<Correction>(props, send);
  const [chosen, setChosen] = useState<string | null>(null);
  const read = useQuery({
    queryKey: ['document', document.id, lang, 'text-corrections', document.version],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/text-corrections', { params: { path: { id: document.id } } })),
  });
  const { data } = read;
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} />;
  if (!data) return <Loading />;
  const open = data.items.filter(({ appliedSequence }) => appliedSequence === null);
  const correction = open.find(({ id }) => id === chosen) ?? open[0];
  if (!correction) return <p>{t('noCorrection')}</p>;
  return (
    <>
      {open.map((one) => (
        <label key={one.id} className="act-tick">
          <input type="radio" checked={one.id === correction.id} onChange={() => setChosen(one.id)} />
          <span>
            {t('correctionBy', { name: one.proposedBy, reason: one.reason })}
            {one.approvedBy !== null && ` · ${t('approvedBy', { name: one.approvedBy })}`}
            <WordingChanges correction={one} />
          </span>
        </label>
      ))}
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={props.action} document={props.document} act={act} onPress={() => act.mutate(correction)} />
    </>
  );
}

function WordingChanges({ correction }: { correction: Correction }) {
  const t = useWords(words);
  return (
    <dl className="wording-changes">
      {correction.changes.map(({ before, after }, index) => (
        <div key={index}>
          <dt>{t('was')}</dt>
          <dd>
            <del>{before}</del>
          </dd>
          <dt>{t('becomes')}</dt>
          <dd>
            <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
