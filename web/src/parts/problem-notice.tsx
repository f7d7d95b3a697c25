import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import type { Issue } from '../api/problem';
import { useWords } from '../words/use-words';
import './problem-notice.css';
import { useLabels } from './use-labels';
import words from './words.json';

interface Props {
  problem: Error;
  /** Offered where the displayed thing is no longer current, or where asking again may help. */
  onReload?: () => void;
}

/** Every error says what happened, by which clause, how to mend it, and who can: the server's own words. */
export function ProblemNotice({ problem, onReload }: Props) {
  const t = useWords(words);
  if (!(problem instanceof Problem)) throw problem;
  const conflict = problem.status === 409 || problem.status === 412;
  const { issues } = problem;
  const action = onReload && (
    <Button size="small" onClick={onReload}>
      {t(conflict ? 'seeLatest' : 'retry')}
    </Button>
  );
  return (
    <Alert
      className="problem"
      type={conflict ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={titleOf(problem, t)}
      description={
        <>
          {problem.status === 404 && <p>{t('notFoundHint')}</p>}
          {problem.status === 0 && <p>{t('unreachableFix')}</p>}
          {conflict && onReload && <p>{t('conflictHint')}</p>}
          {issues.length > 0 && (
            <ul className="problem-issues">
              {issues.map((issue, index) => (
                <li key={index}>
                  <IssueWords issue={issue} />
                </li>
              ))}
            </ul>
          )}
        </>
      }
      action={action}
    />
  );
}

export function IssueWords({ issue }: { issue: Issue }) {
  const t = useWords(words);
  const label = useLabels();
  return (
    <>
      <span>{issue.message}</span>
      {issue.fix !== undefined && <span className="issue-fix">{t('fixHow', { fix: issue.fix })}</span>}
      {issue.clause !== undefined && <span className="issue-note">{t('clause', { clause: issue.clause })}</span>}
      {issue.owner !== undefined && (
        <span className="issue-note">{t('owner', { owner: label('role', issue.owner) })}</span>
      )}
    </>
  );
}

function titleOf(problem: Problem, t: (key: 'unreachable' | 'unreadable') => string): string {
  if (problem.status === 0) return t('unreachable');
  return problem.detail === '' ? t('unreadable') : problem.detail;
}
