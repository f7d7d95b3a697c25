import { useState } from 'react';
import { api, ask } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { actionOf, useAuditAct, wordsAtMost } from './use-audit';
import type { Audit } from './use-audit';
import words from './words.json';

/** What the office asked, and what the unit answered. */
export function Returned({ audit }: { audit: Audit }) {
  const t = useWords(words);
  if (audit.returns.length === 0) return null;
  return (
    <section className="audit-card">
      <h2>{t('returned')}</h2>
      <ol className="audit-record">
        {audit.returns.map((item) => (
          <li key={`${item.returned} ${item.position}`}>
            {item.ledgerPosition !== null && <strong>{t('itemN', { n: item.ledgerPosition })} </strong>}
            {item.words}
            <span className="audit-note">{t('saidBy', { by: item.by, on: item.returnedAt.slice(0, 10) })}</span>
            {item.answer === null ? (
              <Answer audit={audit} item={item} />
            ) : (
              <p>{t('answered', { answer: item.answer })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answer({ audit, item }: { audit: Audit; item: Audit['returns'][number] }) {
  const t = useWords(words);
  const [said, setSaid] = useState('');
  const answering = useAuditAct<string>(audit, (answer, header) =>
    ask(
      api.POST('/api/v1/self-audits/{id}/return-answers', {
        params: { path: { id: audit.id }, header },
        body: { returned: item.returned, position: item.position, words: answer },
      }),
    ),
  );
  if (!actionOf(audit, 'answerReturn')?.allowed) return <p>{t('notAnswered')}</p>;
  return (
    <div>
      <label className="audit-field">
        {t('answer')}
        <textarea
          className="plain-field"
          rows={2}
          maxLength={wordsAtMost(audit, 'answerReturn')}
          value={said}
          onChange={(e) => setSaid(e.target.value)}
        />
      </label>
      <button
        type="button"
        className="plain-button"
        disabled={answering.isPending}
        onClick={() => answering.mutate(said)}
      >
        {t('sendAnswer')}
      </button>
      {answering.error && <ProblemNotice problem={answering.error} />}
    </div>
  );
}
