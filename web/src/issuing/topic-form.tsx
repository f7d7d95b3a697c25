import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { usePack } from '../drafting/use-drafting-data';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import words from './words.json';

/** 主题分类: one topic of the pack's list, by which the public finds the document; none takes it away. */
export function TopicForm(props: ActFormProps) {
  const t = useWords(words);
  const { lang } = useLang();
  const id = useId();
  const { document } = props;
  const { data: pack } = usePack(document);
  const [topic, choose] = useState('');
  const act = useActForm<Schemas['TopicRequest']>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/classifications', { params, body })),
  );
  return (
    <>
      <div className="act-field">
        <label htmlFor={id}>{t('topic')}</label>
        <select
          id={id}
          className="plain-select"
          data-pointer="/topic"
          value={topic}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{t('noTopic')}</option>
          {pack?.topics.map(({ code, title }) => (
            <option key={code} value={code}>
              {title[lang]}
            </option>
          ))}
        </select>
      </div>
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={document}
        act={act}
        onPress={() => act.mutate({ topic: topic === '' ? null : topic })}
      />
    </>
  );
}
