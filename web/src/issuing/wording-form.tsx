import { Input } from 'antd';
import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import words from './words.json';

type Correction = Schemas['TextCorrectionRequest'];
type Block = NonNullable<Correction['body']>[number];

/** 文字更正: the title and the paragraphs, to be put right word by word; only what was changed travels. */
export function WordingForm(props: ActFormProps) {
  const t = useWords(words);
  const id = useId();
  const { document } = props;
  const { content } = document;
  const [title, setTitle] = useState(content.title);
  const [body, setBody] = useState<readonly Block[]>(content.body);
  const [reason, setReason] = useState('');
  const act = useActForm<Correction>(props, (correction, params) =>
    ask(api.POST('/api/v1/documents/{id}/text-corrections', { params, body: correction })),
  );
  const propose = () =>
    act.mutate({
      reason,
      ...(title !== content.title && { title }),
      ...(body !== content.body && { body: [...body] }),
    });
  return (
    <>
      <p className="act-note">
        {t('wordingNote')} {t('wordingOnly')}
      </p>
      <div className="act-field">
        <label htmlFor={`${id}-title`}>{t('wordingTitle')}</label>
        <Input
          id={`${id}-title`}
          data-pointer="/title"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className="wording-blocks" data-pointer="/body">
        {body.map((block, index) =>
          'text' in block ? (
            <div key={index} className="act-field">
              <label htmlFor={`${id}-${index}`}>{t('wordingBlock', { n: index + 1 })}</label>
              <textarea
                className="plain-text"
                id={`${id}-${index}`}
                value={block.text}
                rows={3}
                onChange={({ target }) =>
                  setBody(body.map((one, at) => (at === index ? { ...block, text: target.value } : one)))
                }
              />
            </div>
          ) : null,
        )}
      </div>
      <div className="act-field">
        <label htmlFor={`${id}-reason`}>{t('wordingReason')}</label>
        <textarea
          className="plain-text"
          id={`${id}-reason`}
          data-pointer="/reason"
          value={reason}
          maxLength={2000}
          rows={2}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={props.action} document={props.document} act={act} onPress={propose} />
    </>
  );
}
