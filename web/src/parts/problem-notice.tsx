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
  const same = sameIssue(problem);
  const title = same?.message ?? titleOf(problem, t);
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
      title={title}
      description={
        <>
          {problem.status === 404 && <p>{t('notFoundHint')}</p>}
          {problem.status === 0 && <p>{t('unreachableFix')}</p>}
          {conflict && onReload && <p>{t('conflictHint')}</p>}
          {issues.some((issue) => issue !== same || hasMore(issue)) && (
            <ul className="problem-issues">
              {issues.map((issue, index) => (
                <li key={index}>
                  <IssueWords issue={issue} said={issue === same} />
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

interface IssueProps {
  issue: Issue;
  /** Its sentence stands above it already. */
  said?: boolean;
}

export function IssueWords({ issue, said = false }: IssueProps) {
  const t = useWords(words);
  const label = useLabels();
  return (
    <>
      {!said && <span>{issue.message}</span>}
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

/** The only issue, where the refusal says no more than that: its sentence is said once, and what to do about it once. */
function sameIssue({ detail, issues: [issue, ...others] }: Problem): Issue | undefined {
  if (!issue || others.length > 0) return undefined;
  const said = [
    issue.message,
    ...(issue.fix === undefined ? [] : [`${issue.message}${issue.fix}`, `${issue.message} ${issue.fix}`]),
  ];
  return said.includes(detail) ? issue : undefined;
}

const hasMore = ({ fix, clause, owner }: Issue): boolean => [fix, clause, owner].some((part) => part !== undefined);
