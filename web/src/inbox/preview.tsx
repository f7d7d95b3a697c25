import { Link } from 'react-router';
import { useDocument } from '../documents/use-document';
import type { DocumentView } from '../documents/use-document';
import { ActPanel } from '../handling/act-panel';
import type { AskedAct } from '../handling/act-panel';
import { AttributeMark } from '../parts/attribute-mark';
import { Checklist } from '../parts/checklist';
import { DocumentText } from '../parts/document-text';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { Fact } from './fact';
import './preview.css';
import words from './words.json';

interface Props {
  id: string;
  /** After an act: what comes next. */
  onDone: (document: DocumentView) => void;
  /** by a key */
  asked: AskedAct | null;
}

/** The chosen document beside the list: what it is, what it lacks, and what may be done with it now. */
export function Preview({ id, onDone, asked }: Props) {
  const { data: document, error, refetch } = useDocument(id);
  if (error && !document) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  if (!document) return <Loading />;
  return (
    <article className="preview" aria-labelledby="preview-title">
      <PreviewHead document={document} />
      <Disclosure document={document} />
      <ActPanel asked={asked} document={document} onDone={() => onDone(document)} />
      <Elements document={document} />
      <Checklist items={document.gate} />
      <section className="preview-paper">
        <DocumentText blocks={document.content.body} />
      </section>
    </article>
  );
}

function PreviewHead({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { content } = document;
  return (
    <header className="preview-head">
      <h2 id="preview-title" tabIndex={-1}>
        {content.title || t('untitled')}
      </h2>
      <p className="preview-facts">
        <span>{document.stateLabel}</span>
        {document.number !== null && <span>{document.number}</span>}
        <span>{label('urgency', content.urgency)}</span>
        <AttributeMark attribute={document.disclosure?.attribute} />
        <Link to={`/documents/${document.id}`}>{t('openFully')}</Link>
      </p>
    </header>
  );
}

/** 公开属性 with ground and reason: what most of the judging is about. */
function Disclosure({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { disclosure } = document;
  if (!disclosure) return null;
  const { grounds, reason, releaseForm, reviewAt, summary } = disclosure;
  return (
    <dl className="preview-list">
      <Fact name={t('attribute')}>
        <AttributeMark attribute={disclosure.attribute} />
        {releaseForm !== null && <span> {label('releaseForm', releaseForm)}</span>}
      </Fact>
      {grounds.length > 0 && (
        <Fact name={t('grounds')}>{grounds.map(({ code }) => label('ground', code)).join(t('comma'))}</Fact>
      )}
      {reason !== '' && <Fact name={t('reason')}>{reason}</Fact>}
      {summary !== '' && <Fact name={t('summary')}>{summary}</Fact>}
      {reviewAt !== null && <Fact name={t('reviewAt')}>{label('reviewAt', reviewAt.type)}</Fact>}
    </dl>
  );
}

function Elements({ document: { content, unit } }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { kind, issuingName, mainRecipients, copyRecipients, contact, files } = content;
  return (
    <dl className="preview-list">
      <Fact name={t('kind')}>{kind === null ? t('open') : label('kind', kind)}</Fact>
      <Fact name={t('unit')}>
        {unit.name} · {label('issuingName', issuingName)}
      </Fact>
      {mainRecipients.length > 0 && <Fact name={t('mainRecipients')}>{mainRecipients.join(t('comma'))}</Fact>}
      {copyRecipients.length > 0 && <Fact name={t('copyRecipients')}>{copyRecipients.join(t('comma'))}</Fact>}
      {contact && (
        <Fact name={t('contact')}>
          {contact.name} {contact.phone}
        </Fact>
      )}
      {files.length > 0 && <Fact name={t('files')}>{files.map(({ name }) => name).join(t('comma'))}</Fact>}
    </dl>
  );
}
