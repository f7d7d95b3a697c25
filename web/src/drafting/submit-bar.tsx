import { Button } from 'antd';
import { Link } from 'react-router';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { nextMove } from './use-submit';
import type { useSubmit } from './use-submit';
import words from './words.json';

interface Props {
  submitting: ReturnType<typeof useSubmit>;
  /** It came back from the office, and is sent back there. */
  returned: boolean;
}

/** The way forward, with the count of what still keeps it; nothing is ever disabled in silence. */
export function SubmitBar({ submitting, returned }: Props) {
  const t = useWords(words);
  const { document, editable } = useDrafting();
  const { submit, busy, problem, gaps } = submitting;
  const verb = t(returned ? 'sendBack' : 'submit');
  if (!nextMove(document) || !editable)
    return (
      <Link className="to-document" to={`/documents/${document.id}`}>
        {t('toDocument')}
      </Link>
    );
  return (
    <div className="submit">
      {problem && <ProblemNotice problem={problem} />}
      <Button type="primary" size="large" block loading={busy} onClick={() => void submit()}>
        {gaps.length === 0 ? verb : t('submitWithGaps', { verb, n: gaps.length })}
      </Button>
    </div>
  );
}
