import type { DocumentView } from '../../documents/use-document';
import { useWords } from '../../words/use-words';
import { Files } from '../files/files';
import { useDisclosureWords } from '../said/disclosure-lines';
import { TextTab } from '../text-tab';
import { PassagesToJudge, usePassages } from './passages';
import './review.css';
import words from './words.json';

/** 保密审查: everything that is cleared one by one, in the order of the form beside it. */
export function ConfidentialityReview({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { choiceOf } = useDisclosureWords();
  const { disclosure } = document;
  const passages = usePassages(document);
  return (
    <>
      <p className="review-proposed">
        {t('proposed', { choice: choiceOf(disclosure) })} {disclosure?.reason}
      </p>
      <PassagesToJudge passages={passages} />
      <section className="review-text review-whole" aria-label={t('text')} tabIndex={0}>
        <TextTab document={document} render={passages.render} />
      </section>
      <Files document={document} />
    </>
  );
}
