import { Input } from 'antd';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Content } from './draft';
import { useDrafting } from './drafting-context';
import { Field, Select } from './field';
import { MoreElements } from './more-elements';
import { Recipients } from './recipients';
import words from './words.json';

/** 公文要素, as far as every document has them; the rarer ones are one step away. */
export function ElementsForm() {
  const t = useWords(words);
  const { members, label } = useVocabulary();
  const { state, store, pack } = useDrafting();
  const { content } = state.draft;
  const set = (change: Partial<Content>) => store.set('content', change);
  const kinds = pack.kinds.map(({ code }) => ({ code, label: label('kind', code) }));
  // The codes come from the server's own list.
  const kindOf = (code: string | null) => code as Content['kind'];
  return (
    <section className="card" aria-labelledby="elements">
      <h2 id="elements">{t('elements')}</h2>
      <div className="field-grid">
        <Field label={t('title')} pointer="/title" wide needed>
          {(id) => (
            <Input
              id={id}
              value={content.title}
              maxLength={300}
              placeholder={t('titleExample')}
              onChange={({ target }) => set({ title: target.value })}
            />
          )}
        </Field>
        <Field label={t('kind')} pointer="/kind" needed>
          {(id) => (
            <Select
              id={id}
              value={content.kind}
              options={kinds}
              none={t('choose')}
              onChange={(code) => set({ kind: kindOf(code) })}
            />
          )}
        </Field>
        <Field label={t('issuingName')} pointer="/issuingName" needed>
          {(id) => (
            <Select
              id={id}
              value={content.issuingName}
              options={members('issuingName')}
              onChange={(code) => set({ issuingName: (code ?? content.issuingName) as Content['issuingName'] })}
            />
          )}
        </Field>
        <Field label={t('urgency')} pointer="/urgency">
          {(id) => (
            <Select
              id={id}
              value={content.urgency}
              options={members('urgency')}
              onChange={(code) => set({ urgency: (code ?? content.urgency) as Content['urgency'] })}
            />
          )}
        </Field>
        <Recipients field="mainRecipients" name={t('mainRecipients')} hint={t('recipientsHint')} />
        <div className="field field-pair">
          <Field label={t('contactName')} pointer="/contact" needed>
            {(id) => (
              <Input
                id={id}
                value={content.contact.name}
                maxLength={50}
                autoComplete="off"
                onChange={({ target }) => set({ contact: { ...content.contact, name: target.value } })}
              />
            )}
          </Field>
          <Field label={t('contactPhone')} pointer="/contact/phone" needed>
            {(id) => (
              <Input
                id={id}
                value={content.contact.phone}
                maxLength={50}
                autoComplete="off"
                inputMode="tel"
                onChange={({ target }) => set({ contact: { ...content.contact, phone: target.value } })}
              />
            )}
          </Field>
        </div>
      </div>
      <MoreElements />
    </section>
  );
}
