import { Button } from 'antd';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Disclosure } from './draft';
import { useDisclosureDraft } from './disclosure-draft';
import words from './words.json';

/** What is usual for such a document, with its evidence. Choosing it is a human act. */
export function Suggestions() {
  const t = useWords(words);
  const label = useLabels();
  const { gate, disclosure, set, pack } = useDisclosureDraft();
  const open = gate.suggestions.filter(({ attribute }) => attribute.code !== disclosure.attribute);
  const valueOf = (pointer: string, value: string) => {
    const field = pointer.split('/')[1] ?? '';
    if (field === 'kind') return label('kind', value);
    return pointer.endsWith('/attribute') ? label('attribute', value) : value;
  };
  const take = ({ attribute, ground, reviewAtEvent }: (typeof open)[number]) => {
    const kept = disclosure.grounds.filter(({ code }) => code !== ground?.code);
    const grounds = ground ? [...kept, { catalogue: ground.catalogue, code: ground.code, evidence: {} }] : kept;
    const forms = pack.attributes.find(({ code }) => code === attribute.code)?.releaseForms ?? [];
    const change: Partial<Disclosure> = {
      attribute: attribute.code,
      grounds,
      releaseForm: forms.find((form) => form === disclosure.releaseForm) ?? null,
      ...(reviewAtEvent && { reviewAt: { type: 'event', on: '', event: disclosure.reviewAt?.event ?? '' } }),
    };
    set(change);
  };
  if (open.length === 0) return null;
  return (
    <ul className="suggestions" aria-label={t('suggestions')}>
      {open.map((suggestion, index) => (
        <li key={index}>
          <p>
            <strong>{t('suggestion', { attribute: suggestion.attribute.label })}</strong> {suggestion.because}
          </p>
          <p className="field-hint">
            {suggestion.evidence
              .map(({ pointer, value }) =>
                t('evidence', { field: label('field', pointer.split('/')[1] ?? ''), value: valueOf(pointer, value) }),
              )
              .join(t('listComma'))}
            {suggestion.clause !== null && ` · ${suggestion.clause}`}
          </p>
          <Button size="small" onClick={() => take(suggestion)}>
            {t('takeSuggestion')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
