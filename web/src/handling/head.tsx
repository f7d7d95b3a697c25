import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, ask } from '../api/client';
import type { DocumentView } from '../documents/use-document';
import { AttributeMark } from '../parts/attribute-mark';
import { DeadlineLight } from '../parts/deadline-light';
import { useLabels } from '../parts/use-labels';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { useDates } from '../parts/use-dates';
import words from './words.json';

interface Props {
  document: DocumentView;
  onCompare: () => void;
}

/** 题头: what it is, where it stands, and for whom it waits since when. */
export function Head({ document, onCompare }: Props) {
  const t = useWords(words);
  const label = useLabels();
  const { content, disclosure, unit, number, round } = document;
  const facts: [string, string | null][] = [
    [t('kind'), content.kind && label('kind', content.kind)],
    [t('unit'), unit.name],
    [t('issuingName'), label('issuingName', content.issuingName)],
    [t('number'), number],
    [t('urgency'), label('urgency', content.urgency)],
    [t('revision'), t('nth', { n: document.revision })],
    [t('round'), round > 0 ? t('nthRound', { n: round }) : null],
  ];
  return (
    <header className="handling-head">
      <div className="handling-title">
        <h1>{content.title || t('untitled')}</h1>
        <span className="state-mark">{document.stateLabel}</span>
        <AttributeMark attribute={disclosure?.attribute} />
      </div>
      <dl className="handling-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Waiting document={document} />
      {number !== null && <Ended document={document} />}
      <Changed document={document} onCompare={onCompare} />
    </header>
  );
}

function Waiting({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  if (document.waitingFor.length === 0) return null;
  return (
    <ul className="handling-waits">
      {document.waitingFor.map(({ event, unit, role, since, due, workingDaysLeft }) => (
        <li key={`${event} ${unit.id} ${role}`}>
          {t('waitsFor', { who: `${unit.name} · ${label('role', role)}`, what: label('event', event) })}
          {since !== null && <span>{t('since', { when: timeOf(since) })}</span>}
          {due !== null && <span>{t('due', { when: due })}</span>}
          {workingDaysLeft !== null && <DeadlineLight days={workingDaysLeft} />}
        </li>
      ))}
    </ul>
  );
}

/** 废止, 失效: since when, and by what; nothing is said of what is in force. */
function Ended({ document: { id, version } }: { document: DocumentView }) {
  const t = useWords(words);
  const { lang } = useLang();
  const { data } = useQuery({
    queryKey: ['document', id, lang, 'validity', version],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/validity-marks', { params: { path: { id } } })),
  });
  const mark = data?.items.at(-1);
  if (!mark || mark.sinceOn === null) return null;
  const { endedByDocument: ending } = mark;
  return (
    <p className="handling-ended">
      <strong>{mark.label}</strong> {t('endedSince', { on: mark.sinceOn })}{' '}
      {mark.endedBy !== null &&
        t('endedBy', { what: ending ? `${ending.number ?? ''}《${ending.title}》` : mark.endedBy })}
    </p>
  );
}

/** The text may move while somebody reads it: told once, with the way to what was changed. */
function Changed({ document, onCompare }: Props) {
  const t = useWords(words);
  const opened = useRef(document.revision);
  if (document.revision === opened.current) return null;
  return (
    <p className="handling-changed" role="status">
      {t('changedMeanwhile', { before: opened.current, now: document.revision })}{' '}
      <button type="button" className="quiet-button" onClick={onCompare}>
        {t('seeChanges')}
      </button>
    </p>
  );
}
