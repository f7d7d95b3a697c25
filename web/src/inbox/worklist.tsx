import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AskedAct } from '../handling/act-panel';
import type { RowsHandle } from '../lists/document-rows';
import type { Filters } from '../lists/filters';
import { useDocumentList } from '../lists/use-document-list';
import { Loading } from '../parts/loading';
import { faultOf } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import { IssuedCopy } from './issued-copy';
import { ListPane } from './list-pane';
import { Preview } from './preview';
import type { Tab } from './tabs';
import { useChosen } from './use-chosen';
import { useGoingOn } from './use-going-on';
import { usePreviewSwitch } from './use-preview-switch';
import words from './words.json';

interface Props {
  tab: Tab;
  filters: Filters;
  wide: boolean;
}

/** One tab: the list, and the chosen document beside it (on a phone: after it). */
export function Worklist({ tab, filters, wide }: Props) {
  const t = useWords(words);
  const navigate = useNavigate();
  const list = useDocumentList(tab, filters);
  const [previewOn, switchPreview] = usePreviewSwitch();
  const beside = wide && previewOn;
  const chosen = useChosen(list.rows, beside);
  const grid = useRef<RowsHandle>(null);
  const goOn = useGoingOn(list.rows, chosen.active, (id) => {
    if (id === null) {
      chosen.close();
      return;
    }
    chosen.pick(id);
    grid.current?.focusRow(id);
  });

  const at = list.rows.findIndex(({ id }) => id === chosen.active);
  const step = (by: number) => {
    const row = list.rows[Math.min(Math.max(at + by, 0), list.rows.length - 1)];
    if (!row) return;
    chosen.move(row.id);
    grid.current?.focusRow(row.id);
  };
  useShortcut({ keys: 'j', does: t('nextDocument'), run: () => step(1) });
  useShortcut({ keys: 'k', does: t('previousDocument'), run: () => step(-1) });
  const shown = beside || !wide ? chosen.shown : null;
  const asked = useAskedByKey(shown);

  const fault = faultOf(list);
  if (list.isPending) return <Loading />;
  if (fault) return <ProblemNotice problem={fault} onReload={() => void list.refetch()} />;
  const copied = list.rows.find(({ id }) => id === shown)?.notice === 'issued';
  const preview = shown !== null && (
    <section className="inbox-preview" aria-label={t('preview')}>
      {!wide && (
        <button type="button" className="quiet-button" onClick={chosen.close}>
          {t('backToList')}
        </button>
      )}
      {copied ? (
        <IssuedCopy key={shown} id={shown} />
      ) : (
        <Preview key={shown} id={shown} onDone={goOn.done} asked={asked} />
      )}
    </section>
  );
  const open = (id: string) => void navigate(`/documents/${id}`);
  return (
    <div className={beside && preview ? 'inbox-panes inbox-panes-two' : 'inbox-panes'}>
      {(wide || !preview) && (
        <ListPane
          // The rows of one shape are measured apart from those of the other.
          key={String(beside)}
          tab={tab}
          filters={filters}
          list={list}
          activeId={chosen.active}
          compact={beside || !wide}
          grid={grid}
          onMove={chosen.move}
          onPick={wide && !beside ? open : chosen.pick}
          onOpen={wide && !copied ? open : chosen.pick}
          {...(wide && { previewOn, switchPreview })}
        />
      )}
      {preview}
      <p role="status" className="visually-hidden">
        {goOn.said}
      </p>
    </div>
  );
}

/** A 同意, R 退回: for the document that is shown when the key is pressed, also where it is still on its way. */
function useAskedByKey(shown: string | null): AskedAct | null {
  const t = useWords(words);
  const [asked, setAsked] = useState<(AskedAct & { id: string }) | null>(null);
  const ask = (what: AskedAct['what']) => shown !== null && setAsked({ id: shown, what });
  useShortcut({ keys: 'a', does: t('agree'), run: () => ask('agree') });
  useShortcut({ keys: 'r', does: t('sendBack'), run: () => ask('sendBack') });
  return asked?.id === shown ? asked : null;
}
