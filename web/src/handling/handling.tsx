import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useDocument } from '../documents/use-document';
import type { DocumentView } from '../documents/use-document';
import { Checklist } from '../parts/checklist';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { ActPanel } from './act-panel';
import { JudgedPassagesProvider } from './act-parts/judged-passages';
import './handling.css';
import { Head } from './head';
import { PhoneBar } from './phone-bar';
import { Tabs } from './tabs';
import words from './words.json';

/** 办理页: one document, what it looks like, what came of it so far, and what may be done now. */
export function Handling() {
  const t = useWords(words);
  const { id = '' } = useParams();
  const { data: document, error, isPending, refetch } = useDocument(id);
  useTitle(document?.content.title ?? t('document'));
  if (isPending) return <Loading />;
  if (!document) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  return <Opened key={document.id} document={document} />;
}

function Opened({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const go = useNavigate();
  const [query, setQuery] = useSearchParams();
  const show = (tab: string) => {
    const next = new URLSearchParams(query);
    next.set('tab', tab);
    setQuery(next, { replace: true });
  };
  useShortcut({ keys: 'd', does: t('keyCompare'), run: () => show('changes') });
  useShortcut({
    keys: 'c',
    does: t('keyWrite'),
    run: () => window.document.querySelector<HTMLElement>('#acts textarea')?.focus(),
  });
  const mayEdit = document.actions.some(({ name, allowed }) => name === 'edit' && allowed);
  const fix = (pointer: string) => void go(`/documents/${document.id}/edit#${pointer}`);
  return (
    <article className="handling">
      <Head document={document} onCompare={() => show('changes')} />
      <JudgedPassagesProvider document={document}>
        <div className="handling-columns">
          <div className="handling-main">
            <Tabs document={document} chosen={query.get('tab')} onChoose={show} />
          </div>
          <aside className="handling-side">
            <div className="card">
              <ActPanel document={document} />
            </div>
            <div className="card">
              <Checklist items={document.gate} {...(mayEdit && { onFix: fix })} />
            </div>
          </aside>
        </div>
      </JudgedPassagesProvider>
      <PhoneBar document={document} />
    </article>
  );
}
