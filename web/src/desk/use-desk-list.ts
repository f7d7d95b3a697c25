import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, askPage } from '../api/client';
import type { Row, View } from '../lists/use-document-list';
import { useLang } from '../words/lang';

/** The beginning of one of this person's lists. */
export function useDeskList(view: View, limit: number) {
  const { lang } = useLang();
  return useQuery({
    queryKey: ['documents', view, { limit }, lang],
    queryFn: () => askPage(api.GET('/api/v1/documents', { params: { query: { view, limit } } })),
  });
}

const MOST = 200;

/** What is to do, the most urgent first: by the working days that are left, and then by how long it has waited. */
export function useTodo() {
  const list = useDeskList('todo', MOST);
  const rows = useMemo(
    () => (list.data?.rows ?? []).toSorted((one, other) => daysOf(one) - daysOf(other)),
    [list.data],
  );
  return { ...list, rows };
}

const daysOf = ({ due }: Row): number => due?.workingDaysLeft ?? Number.MAX_SAFE_INTEGER;
