import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { newKey } from '../api/new-key';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import words from './words.json';

/** The report was made by the secrecy administration's own channels; here stands that it was. */
export function ReportDiversion({ id }: { id: string }) {
  const t = useWords(words);
  const [said, setSaid] = useState('');
  const queries = useQueryClient();
  const reporting = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/diversions/{id}/reports', {
          params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
          body: { words: said },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
  return (
    <details className="desk-reckoning">
      <summary>{t('reported')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reporting.mutate();
        }}
      >
        <label className="desk-field">
          {t('reportedHow')}
          <textarea
            className="plain-field"
            rows={2}
            maxLength={500}
            required
            value={said}
            onChange={(event) => setSaid(event.target.value)}
          />
        </label>
        <button type="submit" className="plain-button" disabled={reporting.isPending}>
          {t('reported')}
        </button>
      </form>
      {reporting.error && <ProblemNotice problem={reporting.error} />}
    </details>
  );
}
