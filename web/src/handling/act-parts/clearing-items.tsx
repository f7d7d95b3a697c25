import { useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { useVocabulary } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import { filesOf } from '../files-of';
import words from './words.json';

export type Outcome = Schemas['ClearingsRequest']['text'];
/** By the file's id; the text under `TEXT`, title and summary under `SUMMARY`. */
export type Outcomes = Readonly<Record<string, Outcome>>;
export const TEXT = 'text';
export const SUMMARY = 'summary';

interface Item {
  id: string;
  name: string;
  note: string | null;
  pointer: string;
}

interface Props {
  document: DocumentView;
  outcomes: Outcomes;
  onJudge: (id: string, outcome: Outcome) => void;
}

/** The text and each file, one after another: one key each (1, 2, 3), then the cursor is in the next. */
export function ClearingItems({ document, outcomes, onJudge }: Props) {
  const t = useWords(words);
  const list = useRef<HTMLOListElement>(null);
  const { members, label } = useVocabulary();
  // The set's members are the server's own codes.
  const choices = members('clearanceOutcome') as readonly { code: Outcome; label: string }[];
  const items: Item[] = [
    { id: TEXT, name: t('theText'), note: null, pointer: '/outcomes/text' },
    ...filesOf(document).map((file) => ({
      id: file.id,
      name: file.name,
      note: [label('attachmentRole', file.role), file.attributeMark && label('attribute', file.attributeMark)]
        .filter(Boolean)
        .join(' · '),
      pointer: `/outcomes/files/${file.id}`,
    })),
    { id: SUMMARY, name: t('titleAndSummary'), note: t('asTheText'), pointer: '/outcomes/summary' },
  ];
  const judge = (index: number, outcome: Outcome) => {
    const item = items[index];
    if (!item) return;
    onJudge(item.id, outcome);
    list.current?.children[index + 1]?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return (
    <>
      <p className="act-note">
        {t('judgeEach', { keys: choices.map((one, index) => `${index + 1} ${one.label}`).join(t('comma')) })}
      </p>
      <ol className="clearing" ref={list}>
        {items.map((item, index) => (
          <ClearingItem
            key={item.id}
            item={item}
            choices={choices}
            chosen={outcomes[item.id]}
            onChoose={(outcome) => onJudge(item.id, outcome)}
            onKey={(outcome) => judge(index, outcome)}
          />
        ))}
      </ol>
    </>
  );
}

interface ItemProps {
  item: Item;
  choices: readonly { code: Outcome; label: string }[];
  chosen: Outcome | undefined;
  onChoose: (outcome: Outcome) => void;
  onKey: (outcome: Outcome) => void;
}

function ClearingItem({ item, choices, chosen, onChoose, onKey }: ItemProps) {
  const name = useId();
  const press = (event: KeyboardEvent) => {
    const choice = choices[Number(event.key) - 1];
    if (!choice || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onKey(choice.code);
  };
  return (
    <li data-pointer={item.pointer}>
      <fieldset className="clearing-item" onKeyDown={press}>
        <legend>
          {item.name}
          {item.note && <small>{item.note}</small>}
        </legend>
        {choices.map(({ code, label }) => (
          <label key={code} className="act-choice">
            <input type="radio" name={name} checked={chosen === code} onChange={() => onChoose(code)} />
            {label}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
