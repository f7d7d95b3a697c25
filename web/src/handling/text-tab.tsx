import type { ComponentProps } from 'react';
import type { DocumentView } from '../documents/use-document';
import { DocumentText } from '../parts/document-text';
import { useWords } from '../words/use-words';
import words from './words.json';

interface Props {
  document: DocumentView;
  /** Marks places in it. */
  render?: ComponentProps<typeof DocumentText>['render'];
}

/** 正文 as it would be read: title, recipients, text. */
export function TextTab({ document, render }: Props) {
  const t = useWords(words);
  const { title, mainRecipients, body } = document.content;
  return (
    <div className="whole-text" lang="zh-CN">
      <h2 className="whole-title">{title || t('untitled')}</h2>
      {mainRecipients.length > 0 && (
        <p className="whole-recipients">{t('recipients', { who: mainRecipients.join('，') })}</p>
      )}
      <DocumentText blocks={body} {...(render && { render })} />
    </div>
  );
}
