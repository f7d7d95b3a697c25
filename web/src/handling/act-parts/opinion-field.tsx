import { Input } from 'antd';
import { useId } from 'react';
import { useOpinionWords } from './opinion-words';

interface Props {
  label: string;
  /** What the server calls it, for the cursor after a refusal. */
  pointer: string;
  hint?: string;
  rows?: number;
}

/** The words of an act, as long as the record keeps them. */
export function OpinionField({ label, pointer, hint, rows = 3 }: Props) {
  const id = useId();
  const { words, say } = useOpinionWords();
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="act-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Input.TextArea
        id={id}
        data-pointer={pointer}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={words}
        maxLength={2000}
        autoSize={{ minRows: rows, maxRows: 12 }}
        onChange={(event) => say(event.target.value)}
      />
    </div>
  );
}
