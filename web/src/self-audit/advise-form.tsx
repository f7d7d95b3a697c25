import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask, changing } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useRefresh, wordsAtMost } from './use-audit';
import type { Audit, AuditItem } from './use-audit';
import words from './words.json';

type Advice = AuditItem['advices'][number]['advice'];

/** What the department that drafted it thinks of a document issued in another's name. It decides nothing. */
export function AdviseForm({ audit, item }: { audit: Audit; item: AuditItem }) {
  const t = useWords(words);
  const [advice, setAdvice] = useState<Advice | null>(null);
  const [said, setSaid] = useState('');
  const refresh = useRefresh(audit.id);
  const advising = useMutation({
    mutationFn: (one: Advice) =>
      ask(
        api.POST('/api/v1/self-audits/{id}/items/{documentId}/advice', {
          params: { path: { id: audit.id, documentId: item.documentId ?? '' }, header: changing(item.version) },
          body: { advice: one, words: said },
        }),
      ),
    onSuccess: async () => {
      setAdvice(null);
      setSaid('');
      await refresh();
    },
  });
  if (item.advices.length === 0) return null;
  return (
    <section className="audit-card" aria-labelledby="advise">
      <h2 id="advise">{t('advise')}</h2>
      <p className="audit-note">{t('adviseHint', { unit: audit.unit.name })}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (advice !== null) advising.mutate(advice);
        }}
      >
        <fieldset className="audit-advices">
          <legend>{t('ourAdvice')}</legend>
          {item.advices.map((one) => (
            <label key={one.advice} className="audit-check">
              <input
                type="radio"
                name="advice"
                required
                checked={advice === one.advice}
                onChange={() => setAdvice(one.advice)}
              />
              {one.label}
            </label>
          ))}
        </fieldset>
        <label className="audit-field">
          {t('adviceWords')}
          <textarea
            className="plain-field"
            rows={3}
            maxLength={wordsAtMost(audit, 'advise')}
            required
            value={said}
            onChange={(event) => setSaid(event.target.value)}
          />
        </label>
        <button type="submit" className="plain-button plain-button-strong" disabled={advising.isPending}>
          {t('giveAdvice')}
        </button>
      </form>
      {advising.isSuccess && <p role="status">{t('advised')}</p>}
      {advising.error && <ProblemNotice problem={advising.error} onReload={() => void refresh()} />}
    </section>
  );
}
