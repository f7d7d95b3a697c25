import type { ReactNode } from 'react';
import type { DocumentView } from '../documents/use-document';
import type { ActFormProps } from '../handling/act-form';
import { useDisclosureWords } from '../handling/said/disclosure-lines';
import { AttributeMark } from '../parts/attribute-mark';
import { Checklist, countsOf } from '../parts/checklist';
import { Loading } from '../parts/loading';
import { faultOf } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Law } from './proposal-fields';
import './redetermining.css';
import { useRedeterminations } from './use-redeterminations';
import type { Redetermination } from './use-redeterminations';
import words from './words.json';

interface Props {
  document: DocumentView;
  children: (one: Redetermination, law: Law) => ReactNode;
}

/** What is proposed, above the form of what is done with it: it is judged as it is displayed here. */
export function UnderWay({ document, children }: Props) {
  const read = useRedeterminations(document.id);
  const { data } = read;
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} />;
  if (!data) return <Loading />;
  const one = data.items.at(-1);
  if (!one) return null;
  return (
    <>
      <Proposal one={one} />
      {children(one, data)}
    </>
  );
}

export type RedeterminationForm = ActFormProps & { one: Redetermination };

function Proposal({ one }: { one: Redetermination }) {
  const t = useWords(words);
  const label = useLabels();
  const { reviewOf, groundWords } = useDisclosureWords();
  const { disclosure, interpretation, opinions, gate } = one;
  const { gaps } = countsOf(gate);
  const files = [...(disclosure.files ?? []), ...(interpretation?.files ?? [])];
  const facts: [string, ReactNode][] = [
    [t('from'), <AttributeMark key="from" attribute={one.from} />],
    [t('towards'), <AttributeMark key="to" attribute={one.towards} />],
    [t('origin'), one.origin.label],
    [t('reason'), one.reason],
    [t('disclosureReason'), disclosure.reason || t('none')],
    [t('grounds'), disclosure.grounds.map(groundWords).join('\n') || t('none')],
    [t('reviewAt'), reviewOf(disclosure) ?? t('none')],
    [t('summary'), disclosure.summary || t('none')],
    ...(files.length > 0 ? [[t('files'), files.map(({ name }) => name).join('\n')] as [string, ReactNode]] : []),
  ];
  return (
    <section className="redetermination" aria-labelledby="redetermination-title">
      <h3 id="redetermination-title">
        {t('proposal')} · {one.stateLabel}
      </h3>
      {one.stale && <p role="alert">{t('stale')}</p>}
      <dl className="plain-facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {interpretation?.materials.map(({ id, title, text }) => (
        <details key={id} className="act-more">
          <summary>
            {t('materials')} · {title}
          </summary>
          <p className="redetermination-text">{text}</p>
        </details>
      ))}
      {opinions.length > 0 && (
        <ul className="redetermination-opinions" aria-label={t('opinions')}>
          {opinions.map(({ id, step, person, unit, stands, words: said }) => (
            <li key={id}>
              {label('step', step)} · {unit.name} {person.name}
              {!stands && <em> {t('void')}</em>}
              {said.comment !== undefined && <q>{said.comment}</q>}
            </li>
          ))}
        </ul>
      )}
      {one.takeDownElsewhere.length > 0 && (
        <>
          <p className="act-note">{t('elsewhere')}</p>
          <ul>
            {one.takeDownElsewhere.map(({ officialAddress }) => (
              <li key={officialAddress} className="redetermination-text">
                {officialAddress}
              </li>
            ))}
          </ul>
        </>
      )}
      {gaps > 0 && (
        <details className="act-more">
          <summary>{t('open', { n: gaps })}</summary>
          <Checklist items={gate} />
        </details>
      )}
    </section>
  );
}
