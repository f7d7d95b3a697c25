import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';
import type { DocumentView } from '../documents/use-document';
import { Dissent } from '../handling/said/dissent';
import { useSigningView } from '../handling/said/use-signing-view';
import { useDates } from '../parts/use-dates';
import { AttributeMark } from '../parts/attribute-mark';
import { countsOf } from '../parts/checklist';
import { DocumentText } from '../parts/document-text';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import words from './words.json';

/** What a signature would cover, shortest first. */
export function SignedMatter({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { content, unit, number, gate } = document;
  const { passed, total } = countsOf(gate);
  const { data: view } = useSigningView(document);
  return (
    <>
      <header className="sign-head">
        <h1>{content.title}</h1>
        <p>
          {[unit.name, content.kind && label('kind', content.kind), label('urgency', content.urgency), number]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={passed === total ? 'sign-gate sign-gate-green' : 'sign-gate'}>
          {passed === total ? t('gateGreen', { total }) : t('gateOpen', { passed, total })}
        </p>
      </header>
      <dl className="sign-facts">
        <Disclosure document={document} />
        {view && view.attachmentsKeptBack.length > 0 && (
          <Row name={t('keptBack')}>{view.attachmentsKeptBack.map(({ name }) => name).join(t('semicolon'))}</Row>
        )}
        <Row name={t('judgedBy')}>
          <Judges document={document} />
        </Row>
        <Row name={t('changed')}>
          <Changes document={document} since={view?.changedSince ?? null} />
        </Row>
        <Row name={t('dissent')}>
          {view && view.dissent.length > 0 ? <Dissent dissent={view.dissent} /> : t('noDissent')}
        </Row>
      </dl>
      <details className="sign-text">
        <summary>{t('showText')}</summary>
        <DocumentText blocks={content.body} />
      </details>
      <p className="sign-hash">{t('hash', { hash: document.hashes.content.slice(0, 16) })}</p>
    </>
  );
}

function Disclosure({ document: { disclosure, interpretation, content } }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const materials = interpretation?.materials.length ?? 0;
  return (
    <>
      <Row name={t('attribute')}>
        <AttributeMark attribute={disclosure?.attribute} />{' '}
        {disclosure?.releaseForm && label('releaseForm', disclosure.releaseForm)}
      </Row>
      {disclosure && disclosure.grounds.length > 0 && (
        <Row name={t('grounds')}>
          {disclosure.grounds.map(({ code }) => label('ground', code)).join(t('semicolon'))}
        </Row>
      )}
      {disclosure && disclosure.reason !== '' && <Row name={t('reason')}>{disclosure.reason}</Row>}
      <Row name={t('interpretation')}>
        {materials === 0 ? t('interpretationNone') : t('interpretationCount', { n: materials })}
      </Row>
      <Row name={t('files')}>{t('fileCount', { n: content.files.length })}</Row>
    </>
  );
}

/** Only what stands now; the rest is on the whole page. */
function Judges({ document: { opinions } }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  const standing = opinions.filter(({ stands }) => stands);
  if (standing.length === 0) return t('notJudged');
  return (
    <ul className="sign-judges">
      {standing.map(({ id, step, outcome, person, unit, onBehalfOf, givenAt, origin }) => (
        <li key={id}>
          <strong>{label('step', step)}</strong> {label('outcome', outcome)} · {unit.name} ·{' '}
          {onBehalfOf ? t('deputised', { principal: onBehalfOf.name, deputy: person.name }) : person.name}
          {givenAt !== null && ` · ${timeOf(givenAt)}`}
          {origin === 'attested' && ` · ${t('attested')}`}
        </li>
      ))}
    </ul>
  );
}

const SINCE = {
  yourOpinion: 'sinceYourOpinion',
  lastSignature: 'sinceLastSignature',
  submission: 'sinceSubmission',
} as const;

interface ChangesProps {
  document: DocumentView;
  since: Schemas['ChangedSinceView'] | null;
}

function Changes({ document: { id, flagsChanged }, since }: ChangesProps) {
  const t = useWords(words);
  const label = useLabels();
  const answer = (value: boolean | null) => t(value === null ? 'unanswered' : value ? 'yes' : 'no');
  return (
    <>
      {since && (
        <p className="sign-since">
          {t(SINCE[since.because])} {t('changeCounts', { ...since.counts })}
        </p>
      )}
      {flagsChanged.length > 0 && (
        <ul className="sign-judges">
          {flagsChanged.map(({ flag, from, to }) => (
            <li key={flag}>{t('flagChanged', { flag: label('field', flag), from: answer(from), to: answer(to) })}</li>
          ))}
        </ul>
      )}
      <Link to={`/documents/${id}?tab=changes`}>{t('compare')}</Link>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
