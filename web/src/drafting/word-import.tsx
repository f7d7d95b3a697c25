import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { Tick } from './field';
import { upload } from './upload';
import words from './words.json';

type Read = Schemas['TextReadingView'];

/** A .docx read into blocks by the server; what it had to leave out is told before anything is replaced. */
export function WordImport() {
  const t = useWords(words);
  const [read, setRead] = useState<Read | null>(null);
  const reading = useMutation({
    mutationFn: (file: File) =>
      upload<Read>({
        path: '/api/v1/documents/text-readings',
        file,
        fields: {},
        header: {},
        onProgress: () => undefined,
      }),
    onSuccess: setRead,
  });
  return (
    <div className="word-import">
      <label className="file-button">
        <input
          type="file"
          accept=".docx"
          disabled={reading.isPending}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) reading.mutate(file, { onSettled: () => (target.value = '') });
          }}
        />
        {t(reading.isPending ? 'readingWord' : 'uploadWord')}
      </label>
      {reading.error && <ProblemNotice problem={reading.error} />}
      {read && <Offer read={read} onDone={() => setRead(null)} />}
    </div>
  );
}

function Offer({ read, onDone }: { read: Read; onDone: () => void }) {
  const t = useWords(words);
  const { state, store } = useDrafting();
  const { content } = state.draft;
  const found = [read.title ?? '', ...read.mainRecipients].some((words) => words !== '');
  const [withElements, setWithElements] = useState(content.title.trim() === '');
  const count = (type: string) => read.blocks.filter((block) => block.type === type).length;
  const put = (body: Read['blocks']) => {
    store.replace('content', {
      body,
      ...(withElements && read.title !== null && { title: read.title }),
      ...(withElements && read.mainRecipients.length > 0 && { mainRecipients: read.mainRecipients }),
    });
    onDone();
  };
  return (
    <section className="word-offer" aria-label={t('wordRead')}>
      <p role="status">
        {t('wordCounts', {
          headings: count('heading'),
          paragraphs: count('paragraph'),
          lists: count('list'),
          tables: count('table'),
        })}
      </p>
      {read.warnings.length > 0 && (
        <ul className="problem-issues">
          {read.warnings.map(({ code, message, fix }) => (
            <li key={code}>
              <span>{message}</span>
              {fix !== undefined && <span className="issue-note">{fix}</span>}
            </li>
          ))}
        </ul>
      )}
      {found && (
        <Tick checked={withElements} onChange={setWithElements}>
          {t('wordElements', { title: read.title ?? '—', recipients: read.mainRecipients.join(t('listComma')) || '—' })}
        </Tick>
      )}
      <div className="field-row">
        <Button type="primary" onClick={() => put(read.blocks)}>
          {t(content.body.length === 0 ? 'wordTake' : 'wordReplace')}
        </Button>
        {content.body.length > 0 && (
          <Button onClick={() => put([...content.body, ...read.blocks])}>{t('wordAppend')}</Button>
        )}
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </section>
  );
}
