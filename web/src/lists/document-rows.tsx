import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, Ref, RefObject } from 'react';
import { useWords } from '../words/use-words';
import { DocumentRow } from './document-row';
import './document-rows.css';
import type { Row } from './use-document-list';
import words from './words.json';

export interface RowsHandle {
  /** Puts the keyboard on this row, once it is on the screen. */
  focusRow: (id: string) => void;
}

interface Props {
  name: string;
  rows: readonly Row[];
  activeId: string | null;
  /** Two lines a row, for a list with a preview beside it. */
  compact: boolean;
  sought: readonly string[];
  more: boolean;
  loadMore: () => void;
  /** The keyboard went to this row. */
  onMove: (id: string) => void;
  /** This row was pressed. */
  onPick: (id: string) => void;
  /** This row is to be opened: Enter, or pressed twice. */
  onOpen: (id: string) => void;
  /** Ticked rows, where something can be done with many at once. */
  ticked?: ReadonlySet<string>;
  onTick?: (id: string) => void;
  handle?: Ref<RowsHandle>;
}

const COLUMNS = ['deadline', 'title', 'kind', 'unit', 'attribute', 'checklist', 'step'] as const;
const ROWS_AHEAD = 20;

/**
 * A list of documents as a grid: only the rows in sight are in the page, however long it is. One row is in the tab order;
 * the arrows, Home and End move it, Enter opens it.
 */
export function DocumentRows(props: Props) {
  const { name, rows, activeId, compact, sought, more, loadMore, onMove, onPick, onOpen, ticked, onTick } = props;
  const t = useWords(words);
  const scroller = useRef<HTMLDivElement>(null);
  const active = rows.findIndex(({ id }) => id === activeId);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (compact ? 74 : 46),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
    // The row in the tab order stays in the page wherever the list is scrolled to.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return active < 0 || shown.includes(active) ? shown : [...shown, active].sort((a, b) => a - b);
      },
      [active],
    ),
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= rows.length - ROWS_AHEAD) loadMore();
  }, [more, last, rows.length, loadMore]);

  const focusRow = useRowFocus(scroller, props.handle);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
    // Only where it moves to: a list that grows stays where it is.
  }, [active, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(event.key, active, rows.length);
    const row = to === null ? undefined : rows[to];
    if (event.key === 'Enter' && activeId !== null && isRow(event.target)) onOpen(activeId);
    else if (row) {
      onMove(row.id);
      focusRow(row.id);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={name}
      aria-rowcount={more ? -1 : rows.length + 1}
      className={['rows', compact && 'rows-compact', onTick && 'rows-ticked'].filter(Boolean).join(' ')}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="rows-head">
        <div role="row" aria-rowindex={1} className="row">
          {onTick && (
            <span role="columnheader" className="visually-hidden">
              {t('column-tick')}
            </span>
          )}
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader" className={`cell-${column}`}>
              {t(`column-${column}`)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="rows-body" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          return row ? (
            <DocumentRow
              key={key}
              ref={virtualizer.measureElement}
              row={row}
              index={index}
              offset={start}
              active={index === active}
              inTabOrder={index === Math.max(active, 0)}
              sought={sought}
              onPick={onPick}
              onOpen={onOpen}
              {...(onTick && { ticked: ticked?.has(row.id) ?? false, onTick })}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

/** Puts the keyboard on a row: now, or as soon as it has been drawn. */
function useRowFocus(scroller: RefObject<HTMLDivElement | null>, handle: Ref<RowsHandle> | undefined) {
  const wanted = useRef<string | null>(null);
  const focus = useCallback(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  }, [scroller]);
  useLayoutEffect(focus);
  const focusRow = useCallback(
    (id: string) => {
      wanted.current = id;
      focus();
    },
    [focus],
  );
  useImperativeHandle(handle, () => ({ focusRow }), [focusRow]);
  return focusRow;
}

function targetOf(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, count - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

const isRow = (target: EventTarget): boolean => target instanceof HTMLElement && target.role === 'row';
