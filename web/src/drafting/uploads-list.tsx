import { Button } from 'antd';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import type { Sent } from './use-uploads';
import words from './words.json';

export function UploadsList({ sent, onDismiss }: { sent: readonly Sent[]; onDismiss: (key: number) => void }) {
  const t = useWords(words);
  return (
    <ul className="uploads" aria-live="polite">
      {sent.map(({ key, name, share, problem }) => (
        <li key={key}>
          <span className="file-name">{name}</span>
          {problem ? (
            <>
              <ProblemNotice problem={problem} />
              <Button size="small" onClick={() => onDismiss(key)}>
                {t('dismiss')}
              </Button>
            </>
          ) : (
            <progress max={1} value={share} aria-label={t('uploading', { name })}>
              {`${Math.round(share * 100)}%`}
            </progress>
          )}
        </li>
      ))}
    </ul>
  );
}
