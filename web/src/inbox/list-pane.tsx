import { useCallback, useState } from 'react';
import type { Ref } from 'react';
import { DocumentRows } from '../lists/document-rows';
import type { RowsHandle } from '../lists/document-rows';
import { ExportButton } from '../lists/export-button';
import { soughtIn } from '../lists/filters';
import type { Filters } from '../lists/filters';
import type { useDocumentList } from '../lists/use-document-list';
import { Empty } from '../parts/empty';
import { useWords } from '../words/use-words';
import { BulkBar } from './bulk-bar';
import type { Tab } from './tabs';
import words from './words.json';

interface Props {
  tab: Tab;
  filters: Filters;
  list: ReturnType<typeof useDocumentList>;
  activeId: string | null;
  compact: boolean;
  grid: Ref<RowsHandle>;
  onMove: (id: string) => void;
  onPick: (id: string) => void;
  onOpen: (id: string) => void;
  /** Absent where there is no room for a preview beside the list. */
  previewOn?: boolean;
  switchPreview?: () => void;
}

export function ListPane({ tab, filters, list, grid, previewOn, switchPreview, ...rows }: Props) {
  const t = useWords(words);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const loadMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  const toggle = useCallback((id: string) => {
    setTicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  // Only what was copied is there to be read, and may be many at once.
  const unread = list.rows.filter(({ notice, read }) => notice !== null && !read).map(({ id }) => id);
  const copied = list.rows.some(({ notice }) => notice !== null);
  return (
    <div className="inbox-list">
      {copied && <BulkBar unread={unread} ticked={ticked} onTick={setTicked} />}
      {list.rows.length === 0 ? (
        <Empty title={t(Object.keys(filters).length > 0 ? 'nothingFound' : `empty-${tab}`)} />
      ) : (
        <DocumentRows
          {...rows}
          handle={grid}
          name={t(`tab-${tab}`)}
          rows={list.rows}
          sought={soughtIn(filters)}
          more={hasNextPage}
          loadMore={loadMore}
          {...(copied && { ticked, onTick: toggle })}
        />
      )}
      <div className="inbox-foot">
        <p>{t(hasNextPage ? 'countAtLeast' : 'count', { n: list.rows.length })}</p>
        <ExportButton view={tab} filters={filters} name={t(`tab-${tab}`)} />
        {switchPreview && (
          <button type="button" className="quiet-button" aria-pressed={previewOn} onClick={switchPreview}>
            {t(previewOn ? 'hidePreview' : 'showPreview')}
          </button>
        )}
      </div>
    </div>
  );
}
