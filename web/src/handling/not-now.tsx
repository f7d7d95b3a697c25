import type { DocumentView } from '../documents/use-document';
import { IssueWords } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useActLabel } from './use-act-label';
import words from './words.json';

/** 为何不能办理: every act this state knows and this person may not do now, with the server's reasons. */
export function NotNow({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useActLabel();
  const refused = document.actions.filter(({ allowed }) => !allowed);
  if (refused.length === 0) return null;
  return (
    <details className="not-now">
      <summary>{t('whyNot', { n: refused.length })}</summary>
      <dl>
        {refused.map(({ name, because }) => (
          <div key={name}>
            <dt>{label(name)}</dt>
            {because.map((issue, index) => (
              <dd key={index}>
                <IssueWords issue={issue} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
