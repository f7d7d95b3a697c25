import { Input } from 'antd';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Disclosure } from './draft';
import { useDrafting } from './drafting-context';
import { Field, Select } from './field';
import { GroundsForm } from './grounds-form';
import { RedactedCopy } from './redacted-copy';
import { Suggestions } from './suggestions';
import { TextArea } from './text-area';
import words from './words.json';

/** 公开属性认定, on the first screen: three cards, none of them chosen before the drafter chooses. */
export function DisclosureForm() {
  const t = useWords(words);
  const { label } = useVocabulary();
  const { state, store, pack } = useDrafting();
  const { disclosure, content } = state.draft;
  const set = (change: Partial<Disclosure>) => store.set('disclosure', change);
  const { attribute } = disclosure;
  const forms = pack.attributes.find(({ code }) => code === attribute)?.releaseForms ?? [];
  const choose = (code: NonNullable<Disclosure['attribute']>) => {
    const offered = pack.attributes.find((one) => one.code === code)?.releaseForms ?? [];
    const kept = offered.find((form) => form === disclosure.releaseForm) ?? null;
    set({ attribute: code, releaseForm: kept });
  };
  const { switches } = pack;
  const reasonNeeded = attribute !== null && switches.reasonRequiredFor[content.issuingName].includes(attribute);
  const summaryNeeded = attribute !== null && switches.summaryMax.requiredFor.includes(attribute);
  const written = [...disclosure.summary.trim()].length;
  return (
    <section className="card" aria-labelledby="disclosure">
      <h2 id="disclosure">{t('disclosure')}</h2>
      <Suggestions />
      <fieldset className="attribute-cards" data-pointer="/disclosure/attribute">
        <legend className="visually-hidden">{t('disclosure')}</legend>
        {pack.attributes.map(({ code }) => (
          <label key={code} className={`attribute-card attribute-card-${code}`}>
            <input type="radio" name="attribute" checked={attribute === code} onChange={() => choose(code)} />
            <span className="attribute-name">{label('attribute', code)}</span>
            <small>{t(`about-${code}`)}</small>
          </label>
        ))}
      </fieldset>
      {attribute !== null && (
        <div className="field-grid">
          {forms.length > 0 && (
            <fieldset className="field field-wide" data-pointer="/disclosure/releaseForm">
              <legend>
                {t('releaseForm')} <span className="field-needed">{t('needed')}</span>
              </legend>
              <div className="choices">
                {forms.map((form) => (
                  <label key={form} className="choice">
                    <input
                      type="radio"
                      name="releaseForm"
                      checked={disclosure.releaseForm === form}
                      onChange={() => set({ releaseForm: form })}
                    />
                    {label('releaseForm', form)}
                  </label>
                ))}
              </div>
            </fieldset>
          )}
          <RedactedCopy />
          <GroundsForm />
          <Field label={t('reason')} pointer="/disclosure/reason" wide needed={reasonNeeded} hint={t('reasonHint')}>
            {(id) => (
              <TextArea
                id={id}
                value={disclosure.reason}
                maxLength={2000}
                rows={2}
                onChange={({ target }) => set({ reason: target.value })}
              />
            )}
          </Field>
          <Field
            label={t('summary')}
            pointer="/disclosure/summary"
            wide
            needed={summaryNeeded}
            hint={t('summaryCount', { n: written, max: switches.summaryMax.characters })}
          >
            {(id) => (
              <TextArea
                id={id}
                value={disclosure.summary}
                maxLength={1000}
                rows={2}
                onChange={({ target }) => set({ summary: target.value })}
              />
            )}
          </Field>
          <ReviewAt />
        </div>
      )}
    </section>
  );
}

/** 复核时点: when a restriction is looked at again. */
function ReviewAt() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const { state, store, pack, gate } = useDrafting();
  const { reviewAt, attribute, grounds } = state.draft.disclosure;
  const set = (review: Disclosure['reviewAt']) => store.set('disclosure', { reviewAt: review });
  const needed = attribute !== null && pack.switches.reviewDateRequiredFor.includes(attribute);
  const known = pack.catalogues.find(({ id }) => id === gate.catalogue)?.grounds ?? [];
  const expectsEnd = grounds.some((claim) =>
    known.some(({ code, annualReview }) => code === claim.code && !annualReview),
  );
  const options = members('reviewAt').map(({ code, label }) => ({ code, label }));
  return (
    <div className="field field-wide field-pair" data-pointer="/disclosure/reviewAt">
      <Field
        label={t('reviewAt')}
        pointer="/disclosure/reviewAt/type"
        needed={needed}
        {...(expectsEnd && { hint: t('annualNotFit') })}
      >
        {(id) => (
          <Select
            id={id}
            value={reviewAt?.type ?? null}
            options={options}
            none={t('noReview')}
            onChange={(code) =>
              set(
                code === null
                  ? null
                  : { on: '', event: '', ...reviewAt, type: code as NonNullable<typeof reviewAt>['type'] },
              )
            }
          />
        )}
      </Field>
      {reviewAt?.type === 'date' && (
        <Field label={t('reviewOn')} pointer="/disclosure/reviewAt/on" needed>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={reviewAt.on}
              onChange={({ target }) => set({ ...reviewAt, on: target.value })}
            />
          )}
        </Field>
      )}
      {reviewAt?.type === 'event' && (
        <Field label={t('reviewEvent')} pointer="/disclosure/reviewAt/event" needed>
          {(id) => (
            <Input
              id={id}
              value={reviewAt.event}
              maxLength={200}
              placeholder={t('reviewEventExample')}
              onChange={({ target }) => set({ ...reviewAt, event: target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
