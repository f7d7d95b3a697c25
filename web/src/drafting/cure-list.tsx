import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { refreshDocument } from '../documents/use-act';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { Field } from './field';
import { TextArea } from './text-area';
import words from './words.json';

type Notice = Schemas['ReturnNoticeView'];
type Item = Schemas['ReturnItemView'];

interface Props {
  notice: Notice;
  /** Makes the document writable first, where it is not. */
  onFix: (pointer: string) => void;
}

/** 退文待补清单: every item of the notice, ticking itself as the text is mended. */
export function CureList({ notice, onFix }: Props) {
  const t = useWords(words);
  const done = notice.items.filter(({ status }) => status !== 'open').length;
  return (
    <section className="card cure" aria-labelledby="cure">
      <h2 id="cure">{t('cureTitle', { number: notice.number, office: notice.office.name })}</h2>
      <p role="status">
        {t('cureCount', { done, total: notice.items.length })}
        {notice.dueOn !== null && ` · ${t('cureDue', { date: notice.dueOn })}`}
        {notice.handler && ` · ${t('cureHandler', { name: notice.handler.name, phone: notice.phone ?? '' })}`}
      </p>
      <ol className="cure-items">
        {notice.items.map((item) => (
          <CureItem key={item.position} round={notice.round} item={item} onFix={onFix} />
        ))}
      </ol>
    </section>
  );
}

function CureItem({ round, item, onFix }: { round: number; item: Item; onFix: Props['onFix'] }) {
  const t = useWords(words);
  const [contests, setContests] = useState(false);
  const said = item.answers.findLast(({ words: given }) => given !== null);
  return (
    <li className={`cure-item cure-${item.status}`} data-pointer={`/returns/${round}/items/${item.position}`}>
      <p className="cure-head">
        <span className="cure-status">{t(`cure-${item.status}`)}</span>
        <strong>
          {item.code} {item.codeLabel}
        </strong>
      </p>
      <p>{item.explanation}</p>
      <p className="field-hint">{t('supplement', { words: item.supplement })}</p>
      {item.clause !== undefined && <p className="field-hint">{t('clause', { clause: item.clause })}</p>}
      {said && <p className="cure-answer">{t('contestedWith', { words: said.words ?? '', name: said.by.name })}</p>}
      <div className="field-row">
        {item.pointer !== null && (
          <Button
            size="small"
            aria-label={t('fixOf', { name: item.codeLabel })}
            onClick={() => onFix(item.pointer ?? '')}
          >
            {t('fix')}
          </Button>
        )}
        {item.contestable && !contests && (
          <Button size="small" aria-label={t('contestOf', { name: item.codeLabel })} onClick={() => setContests(true)}>
            {t('contest')}
          </Button>
        )}
      </div>
      {contests && <Contest round={round} position={item.position} onDone={() => setContests(false)} />}
    </li>
  );
}

/** An objection in words, which the office then has to answer. */
function Contest({ round, position, onDone }: { round: number; position: number; onDone: () => void }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const { document, store } = useDrafting();
  const [text, setText] = useState('');
  const answer = useMutation({
    mutationFn: () =>
      store.perform((header) =>
        ask(
          api.PUT('/api/v1/documents/{id}/return-notices/{round}/items/{position}/answer', {
            params: { path: { id: document.id, round, position }, header },
            body: { words: text },
          }),
        ),
      ),
    onSuccess: onDone,
    onSettled: () => refreshDocument(queries, document.id),
  });
  return (
    <div className="contest">
      <Field label={t('contestWords')} pointer="/words" hint={t('contestHint')}>
        {(id) => (
          <TextArea
            id={id}
            value={text}
            autoFocus
            maxLength={2000}
            rows={2}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {answer.error && <ProblemNotice problem={answer.error} />}
      <div className="field-row">
        <Button type="primary" loading={answer.isPending} disabled={text.trim() === ''} onClick={() => answer.mutate()}>
          {t('saveAnswer')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
