import { Button } from 'antd';
import { useWords } from '../words/use-words';
import { useDisclosureDraft } from './disclosure-draft';
import { Field, Select } from './field';
import words from './words.json';

/** Shown where the release form needs it, or where a copy is there already. */
export function RedactedCopy() {
  const { document, disclosure } = useDisclosureDraft();
  const { releaseForm } = disclosure;
  const has = (document.disclosure?.files ?? []).some(({ role }) => role === 'redactedCopy');
  return releaseForm === 'redacted' || has ? <Choice /> : null;
}

/** The copy that is released in place of the text; asked for where parts are struck out. */
function Choice() {
  const t = useWords(words);
  const { document, disclosure, set, member, upload } = useDisclosureDraft();
  const files = (document.disclosure?.files ?? []).filter(({ role }) => role === 'redactedCopy');
  return (
    <Field label={t('redactedCopy')} pointer={`/${member}/redactedCopy`} hint={t('redactedCopyHint')}>
      {(id) => (
        <div className="field-row">
          <Select
            id={id}
            value={disclosure.redactedCopy}
            options={files.map((file) => ({ code: file.id, label: file.name }))}
            none={t('noFile')}
            onChange={(redactedCopy) => set({ redactedCopy })}
          />
          {upload && <Button onClick={upload}>{t('toFiles')}</Button>}
        </div>
      )}
    </Field>
  );
}
