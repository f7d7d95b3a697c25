import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Checklist, countsOf } from '../parts/checklist';
import { useWords } from '../words/use-words';
import { BodyEditor } from './body-editor';
import { ConflictPanel } from './conflict-panel';
import { CureList } from './cure-list';
import { DisclosureForm } from './disclosure-form';
import { Doubts } from './doubts';
import { useDrafting } from './drafting-context';
import { ElementsForm } from './elements-form';
import { FilesForm } from './files-form';
import { InterpretationForm } from './interpretation-form';
import { LeaveGuard } from './leave-guard';
import { QuestionsForm } from './questions-form';
import { Refusals, SaveStatus } from './save-status';
import { SubmitBar } from './submit-bar';
import { useSubmit } from './use-submit';
import { LapsedOpinions, WhyBack } from './why-back';
import words from './words.json';

/** The document on the left, what it still lacks on the right; on a phone the list is a drawer with its count below. */
export function DraftingScreen() {
  const t = useWords(words);
  const { document, gate, state, editable, reveal } = useDrafting();
  const submitting = useSubmit();
  const [drawer, setDrawer] = useState(false);
  const { hash } = useLocation();
  // The document's page leads here with the place to be mended.
  useEffect(() => {
    if (hash.startsWith('#/')) reveal(decodeURIComponent(hash.slice(1)));
  }, [hash, reveal]);
  // Where the cursor is wanted: it goes there as soon as one may write there.
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!editable || wanted.current === null) return;
    reveal(wanted.current);
    wanted.current = null;
  }, [editable, reveal]);
  const notice = document.returns.findLast(({ round }) => round === document.round);
  const fix = (pointer: string) => {
    setDrawer(false);
    if (editable) {
      reveal(pointer);
      return;
    }
    wanted.current = pointer;
    void submitting.reopen();
  };
  const reopens = document.actions.some(({ name, allowed }) => name === 'revise' && allowed);
  const { passed, total } = countsOf(gate.checks);
  return (
    <div className="drafting">
      <header className="drafting-head">
        <div>
          <h1>{state.draft.content.title || t('untitled')}</h1>
          <p className="field-hint">
            {document.unit.name} · {document.stateLabel} · {t('revision', { n: document.revision })}
          </p>
        </div>
        <div className="drafting-head-tools">
          <SaveStatus />
          <Link to={`/documents/${document.id}`}>{t('toDocument')}</Link>
        </div>
      </header>
      <div className="drafting-main">
        <Refusals />
        <ConflictPanel />
        {notice && <CureList notice={notice} onFix={fix} />}
        {!notice && editable && <WhyBack />}
        {!editable && (
          <div className="card">
            <p>{t(reopens ? 'returnedNotOpen' : 'notEditable', { state: document.stateLabel })}</p>
            {reopens && (
              <Button type="primary" loading={submitting.busy} onClick={() => void submitting.reopen()}>
                {t('reopen')}
              </Button>
            )}
          </div>
        )}
        <LapsedOpinions />
        <fieldset className="drafting-fields" disabled={!editable || state.conflicts.length > 0}>
          <legend className="visually-hidden">{t('fields')}</legend>
          <ElementsForm />
          <DisclosureForm />
          <QuestionsForm />
          <BodyEditor />
          <FilesForm />
          <InterpretationForm />
        </fieldset>
      </div>
      <aside className={drawer ? 'drafting-side drafting-side-open' : 'drafting-side'} aria-label={t('checklistSide')}>
        <div id="drafting-checklist" className="drafting-list">
          <Checklist items={gate.checks} {...((editable || reopens) && { onFix: fix })} />
          <Doubts />
        </div>
        <div className="drafting-bar">
          <Button
            className="drawer-button"
            aria-expanded={drawer}
            aria-controls="drafting-checklist"
            onClick={() => setDrawer(!drawer)}
          >
            {t('checklistCount', { passed, total })}
          </Button>
          <SubmitBar submitting={submitting} returned={notice !== undefined} />
        </div>
      </aside>
      <LeaveGuard />
    </div>
  );
}
