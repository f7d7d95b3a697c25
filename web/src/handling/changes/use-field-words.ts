import type { Schemas } from '../../api/client';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import { useDisclosureWords } from '../said/disclosure-lines';
import words from './words.json';

type Value = Schemas['FieldChangeView']['before'];

/** Fields whose value is a code of the closed set of the same name. */
const CODED = ['kind', 'attribute', 'releaseForm', 'issuingName', 'urgency'] as const;

/** The value of a field in words; what nobody foresaw is shown as it is, so that nothing is hidden. */
export function useFieldWords(): (field: string, value: Value) => string {
  const t = useWords(words);
  const label = useLabels();
  const { groundsOf, reviewOf } = useDisclosureWords();
  const say = (field: string, value: unknown): string => {
    const set = CODED.find((name) => name === field);
    if (set && typeof value === 'string') return label(set, value);
    if (value === null || value === undefined || value === '') return t('none');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    // The fields of a disclosure come as the API describes them.
    if (field === 'grounds') return groundsOf({ grounds: value } as Schemas['ProposedDisclosureView']).join(t('comma'));
    if (field === 'reviewAt') return reviewOf({ reviewAt: value } as Schemas['ProposedDisclosureView']) ?? t('none');
    if (Array.isArray(value)) return value.map((one) => say('', one)).join(t('comma')) || t('none');
    return Object.values(value)
      .filter((one) => one !== null && one !== '')
      .map((one) => say('', one))
      .join(t('comma'));
  };
  return say;
}
