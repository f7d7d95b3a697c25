import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../words/use-words';
import { Field } from './field';
import words from './words.json';

interface Props {
  label: string;
  pointer: string;
  units: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Several units, found by typing a part of their name; the browser's own list of suggestions. */
export function UnitsField({ label, pointer, units, chosen, onChange }: Props) {
  const t = useWords(words);
  const list = useId();
  const [typed, setTyped] = useState('');
  const take = (text: string) => {
    const unit = units.find(({ name }) => name === text.trim());
    setTyped(unit ? '' : text);
    if (unit && !chosen.includes(unit.id)) onChange([...chosen, unit.id]);
  };
  return (
    <Field label={label} pointer={pointer}>
      {(id) => (
        <>
          <Input
            id={id}
            list={list}
            value={typed}
            placeholder={t('typeUnit')}
            onChange={({ target }) => take(target.value)}
          />
          <datalist id={list}>
            {units
              .filter((unit) => !chosen.includes(unit.id))
              .map((unit) => (
                <option key={unit.id} value={unit.name} />
              ))}
          </datalist>
          {chosen.length > 0 && (
            <ul className="chips">
              {chosen.map((unitId) => {
                const name = units.find((unit) => unit.id === unitId)?.name ?? unitId;
                return (
                  <li key={unitId}>
                    {name}
                    <Button
                      type="text"
                      size="small"
                      aria-label={t('removeOf', { name })}
                      onClick={() => onChange(chosen.filter((one) => one !== unitId))}
                    >
                      <span aria-hidden>×</span>
                    </Button>
                  </li>
                );
              })}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
