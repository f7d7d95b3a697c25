import { useWords } from '../../words/use-words';
import type { ActFormProps } from '../act-form';
import { ActButton } from './act-button';
import { ActProblem } from './act-problem';
import { OpinionField } from './opinion-field';
import { useOpinionWords } from './opinion-words';
import { useActForm } from './use-act-form';
import words from './words.json';

interface Props extends ActFormProps {
  send: Parameters<typeof useActForm<{ reason: string }>>[1];
  /** What the act does, where its name alone does not say it. */
  note?: string;
  danger?: boolean;
}

/** An act that asks for its reason and nothing else. */
export function ReasonForm({ send, note, danger = false, ...props }: Props) {
  const t = useWords(words);
  const { words: reason } = useOpinionWords();
  const act = useActForm(props, send);
  return (
    <>
      {note !== undefined && <p className="act-note">{note}</p>}
      <OpinionField label={t('reason')} pointer="/reason" />
      <ActProblem documentId={props.document.id} act={act} />
      <ActButton {...props} act={act} danger={danger} onPress={() => act.mutate({ reason })} />
    </>
  );
}
