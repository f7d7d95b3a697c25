import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useDocument } from '../documents/use-document';
import type { DocumentView } from '../documents/use-document';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { NoticeForm } from './notice-form';
import { rowsOf } from './notice-rows';
import '../handling/act-panel.css';
import './returning.css';
import { useReturnCodes, useReturnDraft } from './use-return-draft';
import words from './words.json';

/** 退文: coded items with clause, place and cure, a deadline, the notice as it will read, and out. */
export function ReturnPage() {
  const t = useWords(words);
  const { id = '' } = useParams();
  const { data: document, error, isPending, refetch } = useDocument(id);
  useTitle(t('title'));
  if (isPending) return <Loading />;
  if (!document) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  return (
    <article>
      <h1>{t('title')}</h1>
      <p>
        <Link to={`/documents/${document.id}`}>
          {t('of', { unit: document.unit.name, title: document.content.title })}
        </Link>
      </p>
      <Prepared document={document} />
    </article>
  );
}

function Prepared({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { lang } = useLang();
  const [issued, setIssued] = useState(false);
  const draft = useReturnDraft(document.id);
  const pack = useReturnCodes(document.packId, document.packVersion);
  if (issued) {
    return (
      <div className="acts-done" role="status">
        <p>{t('issued', { state: document.stateLabel })}</p>
        <Link to="/inbox">{t('toInbox')}</Link>
      </div>
    );
  }
  if (draft.isPending || pack.isPending) return <Loading />;
  const problem = draft.error ?? pack.error;
  if (!draft.data || !pack.data) return problem && <ProblemNotice problem={problem} />;
  const rows = rowsOf(draft.data, pack.data.returnCodes, lang);
  return (
    <NoticeForm
      document={document}
      draft={draft.data}
      codes={pack.data.returnCodes}
      initialRows={rows}
      packDays={pack.data.switches.returnDeadline}
      onIssued={() => setIssued(true)}
    />
  );
}
