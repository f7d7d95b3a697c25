import { use, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useDocument } from '../documents/use-document';
import type { DocumentView } from '../documents/use-document';
import type { ActForm, ActFormProps } from '../handling/act-form';
import { actForm } from '../handling/act-forms';
import { OpinionWordsProvider } from '../handling/act-parts/opinion-words';
import { useActLabel } from '../handling/use-act-label';
import { LazyPart } from '../parts/lazy-part';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import '../handling/act-panel.css';
import './sign-page.css';
import { SignedMatter } from './signed-matter';
import words from './words.json';

/** 签发, for a phone first: one screen that says what is signed, by whom it was judged, what changed, who dissents. */
export function SignPage() {
  const t = useWords(words);
  const { id = '' } = useParams();
  const { data: document, error, isPending, refetch } = useDocument(id);
  useTitle(t('signTitle'));
  if (isPending) return <Loading />;
  if (!document) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  return (
    <article className="sign-page">
      <SignedMatter document={document} />
      <OpinionWordsProvider>
        <LazyPart fallback={<Loading />}>
          <SignerActs document={document} />
        </LazyPart>
      </OpinionWordsProvider>
      <p className="sign-whole">
        <Link to={`/documents/${document.id}`}>{t('whole')}</Link>
      </p>
    </article>
  );
}

/** What a signer does here, in the order in which it is offered; the server says which of it is open. */
const OFFERED = ['sign', 'countersign', 'object', 'sendBack', 'sendBackToOffice'];

function SignerActs({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useActLabel();
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const open = OFFERED.flatMap((event) => document.actions.filter(({ name, allowed }) => allowed && name === event));
  const action = open.find(({ name }) => name === chosen) ?? open[0];
  if (done) {
    return (
      <div className="sign-done" role="status">
        <p>{t('done', { state: document.stateLabel })}</p>
        <Link to="/inbox">{t('toInbox')}</Link>
      </div>
    );
  }
  if (!action) return <p role="status">{t('nothingToSign')}</p>;
  const form = use(actForm(action.name));
  return (
    <section className="sign-acts" aria-label={t('signTitle')}>
      {open.length > 1 && (
        <div className="acts-choice" role="group" aria-label={t('signTitle')}>
          {open.map(({ name }) => (
            <button
              key={name}
              type="button"
              className="act-choose"
              aria-pressed={name === action.name}
              onClick={() => setChosen(name)}
            >
              {label(name)}
            </button>
          ))}
        </div>
      )}
      {form && <FormOf form={form} document={document} action={action} onDone={() => setDone(true)} />}
    </section>
  );
}

function FormOf({ form: { event, Form }, ...props }: { form: ActForm } & ActFormProps) {
  return (
    <div className="act-form" key={event}>
      <Form {...props} />
    </div>
  );
}
