import type { Schemas } from '../api/client';
import { IssueWords, ProblemNotice } from './problem-notice';
import './offered-act.css';

interface Props {
  /** as the server offers it: its name, whether it is allowed, and why not */
  action: { label: string; allowed: boolean; because: readonly Schemas['ProblemIssue'][] };
  busy: boolean;
  error: Error | null;
  run: () => void;
}

/** An act that needs no words: one press, or every reason why not now. */
export function OfferedAct({ action: { label, allowed, because }, busy, error, run }: Props) {
  return (
    <>
      <button type="button" className="plain-button plain-button-strong" disabled={!allowed || busy} onClick={run}>
        {label}
      </button>
      {because.length > 0 && (
        <ul className="offered-because">
          {because.map((issue, index) => (
            <li key={index}>
              <IssueWords issue={issue} />
            </li>
          ))}
        </ul>
      )}
      {error && <ProblemNotice problem={error} />}
    </>
  );
}
