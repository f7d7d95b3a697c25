import { useState } from 'react';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { Field, Select } from './field';
import { FileRow } from './file-row';
import { UploadsList } from './uploads-list';
import type { FileEntry, FileRole, Mark } from './upload';
import { useUploads } from './use-uploads';
import words from './words.json';

/** 附件: dropped or chosen, several at once, each with what it is to the document. */
export function FilesForm() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const { document, store, editable } = useDrafting();
  const { sent, send, drop } = useUploads();
  const [role, setRole] = useState<FileRole>('attachment');
  const [mark, setMark] = useState<Mark | null>(null);
  const [over, setOver] = useState(false);
  const files: FileEntry[] = [...document.content.files, ...(document.disclosure?.files ?? [])];
  const take = async (list: FileList | null) => {
    if (!list || list.length === 0) return;
    const added = await send([...list], role, role === 'attachment' ? mark : null);
    const copy = added.find(({ file }) => file.role === 'redactedCopy');
    if (copy && store.read().draft.disclosure.redactedCopy === null)
      store.set('disclosure', { redactedCopy: copy.file.id });
  };
  return (
    <section className="card" aria-labelledby="files" data-pointer="/attachments">
      <h2 id="files">{t('files')}</h2>
      {editable && (
        <div
          className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void take(event.dataTransfer.files);
          }}
        >
          <Field label={t('fileRole')} pointer="/attachments/role">
            {(id) => (
              <Select
                id={id}
                value={role}
                options={members('attachmentRole').filter(({ code }) => code !== 'interpretationMaterial')}
                onChange={(code) => setRole((code ?? 'attachment') as FileRole)}
              />
            )}
          </Field>
          {role === 'attachment' && (
            <Field label={t('fileMark')} pointer="/attachments/mark">
              {(id) => (
                <Select
                  id={id}
                  value={mark}
                  options={members('attribute')}
                  none={t('sameAsDocument')}
                  onChange={(code) => setMark(code as Mark | null)}
                />
              )}
            </Field>
          )}
          <label className="file-button">
            <input
              type="file"
              multiple
              onChange={({ target }) => {
                void take(target.files).then(() => {
                  target.value = '';
                });
              }}
            />
            {t('chooseFiles')}
          </label>
          <p className="field-hint">{t('dropHere')}</p>
        </div>
      )}
      <UploadsList sent={sent} onDismiss={drop} />
      {files.length === 0 ? (
        <p className="field-hint">{t('noFiles')}</p>
      ) : (
        <ul className="files">
          {files.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
        </ul>
      )}
    </section>
  );
}
