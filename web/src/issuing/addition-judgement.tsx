import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { commentOf } from '../handling/act-parts/comment';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import words from './words.json';

interface Props extends ActFormProps {
  send: Parameters<typeof useActForm<Schemas['AdditionJudgementRequest']>>[1];
}

/** A further interpretation is cleared, and then signed, as it stands on the screen. */
export function AdditionJudgement({ send, ...props }: Props) {
  const t = useWords(words);
  const { document } = props;
  const { words: said } = useOpinionWords();
  const act = useActForm(props, send);
  const seen = { interpretation: document.hashes.interpretation };
  return (
    <>
      {document.interpretation?.materials.map(({ id, title, text }) => (
        <details key={id} className="act-more">
          <summary>{title}</summary>
          <p className="addition-text">{text}</p>
        </details>
      ))}
      <OpinionField label={t('opinion')} pointer="/comment" rows={2} />
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        onPress={() => act.mutate({ seen, ...commentOf(said) })}
      />
    </>
  );
}
