import { newKey } from '../api/new-key';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../api/client';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import words from './words.json';

/** Begins an empty page in the person's own unit and opens it; nothing is preset. */
export function NewDocument() {
  const t = useWords(words);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const asked = useRef(false);
  useTitle(t('newDocument'));
  const { mutate, error } = useMutation({
    mutationFn: (key: string) =>
      ask(api.POST('/api/v1/documents', { params: { header: { 'Idempotency-Key': key } }, body: {} })),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['documents'] });
      await navigate(`/documents/${id}/edit`, { replace: true });
    },
  });
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    mutate(newKey());
  }, [mutate]);
  if (error) return <ProblemNotice problem={error} onReload={() => mutate(newKey())} />;
  return <Loading />;
}
