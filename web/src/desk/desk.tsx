import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, ask } from '../api/client';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import words from './words.json';

/** 工作台 */
export function Desk() {
  const t = useWords(words);
  const { lang } = useLang();
  useTitle(t('title'));
  const todo = useQuery({
    queryKey: ['documents', 'todo', lang],
    queryFn: () => ask(api.GET('/api/v1/documents', { params: { query: { view: 'todo' } } })),
  });
  if (todo.isPending) return <Loading />;
  if (todo.error) return <ProblemNotice problem={todo.error} onReload={() => void todo.refetch()} />;
  return (
    <>
      <h1>{t('title')}</h1>
      <h2>{t('today')}</h2>
      {todo.data.length === 0 ? (
        <Empty title={t('nothing')} />
      ) : (
        <ul>
          {todo.data.map(({ id, title, stateLabel }) => (
            <li key={id}>
              <Link to={`/documents/${id}`}>{title}</Link> {stateLabel}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
