import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, ask } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import words from './words.json';

interface Props {
  /** All that has been loaded and not read yet. */
  unread: readonly string[];
  ticked: ReadonlySet<string>;
  onTick: (ids: ReadonlySet<string>) => void;
}

/** The server takes so many at once. */
const AT_ONCE = 200;

/** 批量阅: reading is the only act that may be done to many at once. */
export function BulkBar({ unread, ticked, onTick }: Props) {
  const t = useWords(words);
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const documentIds = ids.slice(from, from + AT_ONCE);
        await ask(api.POST('/api/v1/documents/readings', { body: { documentIds } }));
      }
    },
    onSuccess: async () => {
      onTick(new Set());
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['documents'] }),
        queries.invalidateQueries({ queryKey: ['counts'] }),
      ]);
    },
  });
  return (
    <div className="inbox-bulk">
      <label>
        <input
          type="checkbox"
          checked={ticked.size > 0 && unread.every((id) => ticked.has(id))}
          disabled={unread.length === 0}
          onChange={({ target }) => onTick(new Set(target.checked ? unread : []))}
        />
        {t('tickUnread', { n: unread.length })}
      </label>
      <Button
        size="small"
        type="primary"
        disabled={ticked.size === 0}
        loading={read.isPending}
        onClick={() => read.mutate([...ticked])}
      >
        {t('markRead', { n: ticked.size })}
      </Button>
      {read.error && <ProblemNotice problem={read.error} />}
    </div>
  );
}
