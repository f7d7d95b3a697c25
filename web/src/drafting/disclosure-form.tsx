import { Input } from 'antd';
import { useId, useMemo } from 'react';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { DisclosureDraftContext, useDisclosureDraft } from './disclosure-draft';
import type { DisclosureDraft } from './disclosure-draft';
import type { Disclosure } from './draft';
import { useDrafting } from './drafting-context';
import { Field, Select } from './field';
import { GroundsForm } from './grounds-form';
import { RedactedCopy } from './redacted-copy';
import { Suggestions } from './suggestions';
import { TextArea } from './text-area';
import words from './words.json';

/** 公开属性认定, on the first screen. */
export function DisclosureForm() {
  const t = useWords(words);
  const { state, store, document, pack, gate, reveal } = useDrafting();
  const { disclosure, content } = state.draft;
  const { issuingName } = content;
  const draft = useMemo<DisclosureDraft>(
    () => ({
      ...{ disclosure, document, issuingName, pack, gate, member: 'disclosure' },
      set: (change) => store.set('disclosure', change),
      upload: () => reveal('/attachments'),
    }),
    [disclosure, document, issuingName, pack, gate, store, reveal],
  );
  return (
    <section className="card" aria-labelledby="disclosure">
      <h2 id="disclosure">{t('disclosure')}</h2>
      <DisclosureDraftContext value={draft}>
        <Suggestions />
        <DisclosureFields />
      </DisclosureDraftContext>
    </section>
  );
}

/** Three cards, none of them chosen before somebody chooses, and what the chosen one asks for. */
export function DisclosureFields() {
  const t = useWords(words);
  const { label } = useVocabulary();
  const group = useId();
  const { disclosure, set, issuingName, pack, member } = useDisclosureDraft();
  const { attribute } = disclosure;
  const choose = (code: NonNullable<Disclosure['attribute']>) => {
    const offered = pack.attributes.find((one) => one.code === code)?.releaseForms ?? [];
    const kept = offered.find((form) => form === disclosure.releaseForm) ?? null;
    set({ attribute: code, releaseForm: kept });
  };
  const { switches } = pack;
  const reasonNeeded = attribute !== null && switches.reasonRequiredFor[issuingName].includes(attribute);
  const summaryNeeded = attribute !== null && switches.summaryMax.requiredFor.includes(attribute);
  const written = [...disclosure.summary.trim()].length;
  return (
    <>
      <fieldset className="attribute-cards" data-pointer={`/${member}/attribute`}>
        <legend className="visually-hidden">{t('disclosure')}</legend>
        {pack.attributes.map(({ code }) => (
          <label key={code} className={`attribute-card attribute-card-${code}`}>
            <input
              type="radio"
              name={`${group}-attribute`}
              checked={attribute === code}
              onChange={() => choose(code)}
            />
            <span className="attribute-name">{label('attribute', code)}</span>
            <small>{t(`about-${code}`)}</small>
          </label>
        ))}
      </fieldset>
      {attribute !== null && (
        <div className="field-grid">
          <ReleaseForm />
          <RedactedCopy />
          <GroundsForm />
          <Field label={t('reason')} pointer={`/${member}/reason`} wide needed={reasonNeeded} hint={t('reasonHint')}>
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
            pointer={`/${member}/summary`}
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
    </>
  );
}

function ReleaseForm() {
  const t = useWords(words);
  const { label } = useVocabulary();
  const group = useId();
  const { disclosure, set, pack, member } = useDisclosureDraft();
  const forms = pack.attributes.find(({ code }) => code === disclosure.attribute)?.releaseForms ?? [];
  if (forms.length === 0) return null;
  return (
    <fieldset className="field field-wide" data-pointer={`/${member}/releaseForm`}>
      <legend>
        {t('releaseForm')} <span className="field-needed">{t('needed')}</span>
      </legend>
      <div className="choices">
        {forms.map((form) => (
          <label key={form} className="choice">
            <input
              type="radio"
              name={`${group}-form`}
              checked={disclosure.releaseForm === form}
              onChange={() => set({ releaseForm: form })}
            />
            {label('releaseForm', form)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** 复核时点: when a restriction is looked at again. */
function ReviewAt() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const { disclosure, set: change, pack, gate, member } = useDisclosureDraft();
  const { reviewAt, attribute, grounds } = disclosure;
  const set = (review: Disclosure['reviewAt']) => change({ reviewAt: review });
  const needed = attribute !== null && pack.switches.reviewDateRequiredFor.includes(attribute);
  const known = pack.catalogues.find(({ id }) => id === gate.catalogue)?.grounds ?? [];
  const expectsEnd = grounds.some((claim) =>
    known.some(({ code, annualReview }) => code === claim.code && !annualReview),
  );
  const options = members('reviewAt').map(({ code, label }) => ({ code, label }));
  return (
    <div className="field field-wide field-pair" data-pointer={`/${member}/reviewAt`}>
      <Field
        label={t('reviewAt')}
        pointer={`/${member}/reviewAt/type`}
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
        <Field label={t('reviewOn')} pointer={`/${member}/reviewAt/on`} needed>
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
        <Field label={t('reviewEvent')} pointer={`/${member}/reviewAt/event`} needed>
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
