import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../api/client';
import { download } from '../api/download';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import type { Filters } from './filters';
import { queryOf } from './use-document-list';
import type { View } from './use-document-list';
import words from './words.json';

interface Props {
  view: View;
  filters: Filters;
  /** What the file is called, without its ending. */
  name: string;
}

/** 导出: all that the filters leave, not only what has been scrolled to. */
export function ExportButton({ view, filters, name }: Props) {
  const t = useWords(words);
  const save = useMutation({
    mutationFn: () => {
      const query = queryOf(view, filters);
      return download(api.GET('/api/v1/documents/export', { params: { query }, parseAs: 'blob' }), `${name}.csv`);
    },
  });
  return (
    <>
      <Button size="small" loading={save.isPending} onClick={() => save.mutate()}>
        {t('export')}
      </Button>
      {save.error && <ProblemNotice problem={save.error} />}
    </>
  );
}
