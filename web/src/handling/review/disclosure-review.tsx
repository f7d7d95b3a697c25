import type { DocumentView } from '../../documents/use-document';
import { AttributeMark } from '../../parts/attribute-mark';
import { useLabels } from '../../parts/use-labels';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import { useDisclosureWords } from '../said/disclosure-lines';
import { TextTab } from '../text-tab';
import { EarlierDecisions } from './earlier-decisions';
import { PassageList, usePassages } from './passages';
import './review.css';
import { usePack } from './use-pack';
import words from './words.json';

/** 公开属性审查: the text beside what is proposed for it, why, and by which words of the law. */
export function DisclosureReview({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const passages = usePassages(document);
  return (
    <div className="review">
      <section className="review-text" aria-label={t('text')} tabIndex={0}>
        <TextTab document={document} render={passages.render} />
      </section>
      <div className="review-side">
        <Proposal document={document} />
        <PassageList passages={passages} />
        <EarlierDecisions document={document} />
      </div>
    </div>
  );
}

function Proposal({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { reviewOf } = useDisclosureWords();
  const { disclosure } = document;
  return (
    <section aria-labelledby="proposal-title">
      <h2 id="proposal-title">{t('proposal')}</h2>
      <p>
        <AttributeMark attribute={disclosure?.attribute} />
      </p>
      <h3>{t('reason')}</h3>
      <p className="review-reason">{disclosure?.reason || t('none')}</p>
      <h3>{t('grounds')}</h3>
      <Grounds document={document} />
      <dl className="plain-facts">
        <div>
          <dt>{t('reviewAt')}</dt>
          <dd>{reviewOf(disclosure) ?? t('none')}</dd>
        </div>
        <div>
          <dt>{t('summary')}</dt>
          <dd>{disclosure?.summary || t('none')}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Each ground with its own words of the law, what it demands, and what the drafter says to it. */
function Grounds({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { lang } = useLang();
  const { evidenceOf } = useDisclosureWords();
  const { data: pack } = usePack(document);
  const claimed = document.disclosure?.grounds ?? [];
  if (claimed.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="review-grounds">
      {claimed.map((ground, index) => {
        const catalogue = pack?.catalogues.find(({ id }) => id === ground.catalogue);
        const law = catalogue?.grounds.find(({ code }) => code === ground.code);
        return (
          <li key={index}>
            <strong>
              {ground.code} {label('ground', ground.code)}
            </strong>
            {law && <blockquote>{law.clause[lang]}</blockquote>}
            {law?.duties.map((duty) => (
              <p key={duty} className="act-note">
                {t('duty', { what: label('groundDuty', duty) })}
              </p>
            ))}
            {evidenceOf(ground).map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
