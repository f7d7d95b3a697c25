import { FilterChoice } from '../../lists/filter-choice';
import { FilterFrame } from '../../lists/filter-frame';
import type { AddressFilters } from '../../lists/use-address-filters';
import { useUnits } from '../../documents/use-units';
import { useVocabulary } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import words from '../words.json';

interface Choice<Name> {
  name: Name;
  label: string;
  any: string;
  yes: string;
  no: string;
}

interface Props<Name extends string> {
  /** What the words are looked for in. */
  label: string;
  address: AddressFilters<Name | 'q' | 'within' | 'role'>;
  /** What is asked with yes or no. */
  choice: Choice<Name>;
}

/** What a list of people is narrowed by: words, a unit with those below it, a role, and one thing more. */
export function PeopleFilters<Name extends string>({ label, address, choice }: Props<Name>) {
  const t = useWords(words);
  const { members } = useVocabulary();
  const units = (useUnits() ?? []).map(({ id, name }) => ({ code: id, label: name }));
  const { filters, only } = address;
  const set = (name: Name | 'q' | 'within' | 'role', value: string) => address.set({ [name]: value } as typeof filters);
  const { q, within, role, [choice.name]: chosen } = filters as Record<string, string | undefined>;
  return (
    <div className="admin-filters">
      <FilterFrame
        label={label}
        filters={{ ...filters, ...(q !== undefined && { q }) }}
        onWords={(words) => set('q', words)}
        onClear={() => only({})}
      >
        <FilterChoice
          label={t('within')}
          any={t('anyUnit')}
          value={within}
          options={units}
          onChange={(to) => set('within', to)}
        />
        <FilterChoice
          label={t('role')}
          any={t('anyRole')}
          value={role}
          options={members('role')}
          onChange={(to) => set('role', to)}
        />
        <FilterChoice
          label={choice.label}
          any={choice.any}
          value={chosen}
          options={[
            { code: 'false', label: choice.no },
            { code: 'true', label: choice.yes },
          ]}
          onChange={(to) => set(choice.name, to)}
        />
      </FilterFrame>
    </div>
  );
}
