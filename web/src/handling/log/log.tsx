import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { download } from '../../api/download';
import type { DocumentView } from '../../documents/use-document';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { useWords } from '../../words/use-words';
import { useDates } from '../../parts/use-dates';
import { useTimeline } from '../use-timeline';
import './log.css';
import words from './words.json';

/** 日志: the chained record in sentences, each with its hash; and the whole of it, signed, for whoever wants proof. */
export function Log({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  const [refused, setRefused] = useState<Error | null>(null);
  const { data, error, isPending, refetch } = useTimeline(document.id);
  if (isPending) return <Loading />;
  if (!data) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  const save = () => {
    setRefused(null);
    const call = api.GET('/api/v1/documents/{id}/evidence', { params: { path: { id: document.id } }, parseAs: 'blob' });
    download(call, `evidence-${document.id}.json`).catch(setRefused);
  };
  return (
    <>
      <div className="log-head">
        <p>{t('intro', { n: data.length })}</p>
        <Button onClick={save}>{t('evidence')}</Button>
      </div>
      {refused && <ProblemNotice problem={refused} />}
      <ol className="log">
        {data.map((entry) => (
          <li key={entry.sequence} value={entry.sequence}>
            <p>{entry.sentence}</p>
            <p className="log-note">
              <time dateTime={entry.at}>{timeOf(entry.at)}</time> <code>{entry.hash}</code>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
