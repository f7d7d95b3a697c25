import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { Field } from './field';
import { same } from './merge.js';
import { recipientsOf } from './numbering.js';
import { TextArea } from './text-area';
import words from './words.json';

interface RecipientsProps {
  field: 'mainRecipients' | 'copyRecipients';
  name: string;
  hint: string;
}

/** A list in one line, as it is printed: parted by commas. What is typed stays as it is typed. */
export function Recipients({ field, name, hint }: RecipientsProps) {
  const t = useWords(words);
  const { state, store } = useDrafting();
  const list = state.draft.content[field];
  const [text, setText] = useState(() => list.join(t('listComma')));
  const comma = t('listComma');
  useEffect(() => {
    setText((typed) => (same(recipientsOf(typed), list) ? typed : list.join(comma)));
  }, [list, comma]);
  return (
    <Field label={name} pointer={`/${field}`} hint={hint} wide>
      {(id) => (
        <TextArea
          id={id}
          value={text}
          rows={1}
          onChange={({ target }) => {
            setText(target.value);
            store.set('content', { [field]: recipientsOf(target.value) });
          }}
        />
      )}
    </Field>
  );
}
