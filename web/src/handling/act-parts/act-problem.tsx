import { useQueryClient } from '@tanstack/react-query';
import { refreshDocument } from '../../documents/use-act';
import { ProblemNotice } from '../../parts/problem-notice';

interface Props {
  documentId: string;
  act: { error: Error | null; reset: () => void };
}

/** Why it was refused. Where the document has moved on meanwhile, what it is now is one press away; the words stay. */
export function ActProblem({ documentId, act }: Props) {
  const queries = useQueryClient();
  if (!act.error) return null;
  const reload = () => {
    act.reset();
    void refreshDocument(queries, documentId);
  };
  return <ProblemNotice problem={act.error} onReload={reload} />;
}
