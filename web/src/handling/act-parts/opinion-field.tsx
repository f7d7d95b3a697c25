import { useId } from 'react';
import { useOpinionWords } from './opinion-words';
import { Phrases } from './phrases';

interface Props {
  label: string;
  /** What the server calls it, for the cursor after a refusal. */
  pointer: string;
  rows?: number;
}

/** The words of an act, as long as the record keeps them. */
export function OpinionField({ label, pointer, rows = 3 }: Props) {
  const id = useId();
  const { words, say } = useOpinionWords();
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="plain-text"
        data-pointer={pointer}
        value={words}
        maxLength={2000}
        rows={rows}
        onChange={({ target }) => say(target.value)}
      />
      <Phrases words={words} onChoose={(phrase) => say(words.trim() === '' ? phrase : `${words}${phrase}`)} />
    </div>
  );
}
