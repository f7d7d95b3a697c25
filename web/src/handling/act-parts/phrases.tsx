import { newKey } from '../../api/new-key';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { api, ask } from '../../api/client';
import { ProblemNotice } from '../../parts/problem-notice';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import words from './words.json';

interface Props {
  /** What is in the field now. */
  words: string;
  onChoose: (phrase: string) => void;
}

const RECENT = 5;

/** 常用语: one's own, the unit's, and what one said last; one press puts it into the field. */
export function Phrases({ words: written, onChoose }: Props) {
  const t = useWords(words);
  const { lang } = useLang();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['phrases', lang],
    queryFn: () => ask(api.GET('/api/v1/me/phrases')),
    staleTime: 60_000,
  });
  const renew = () => queries.invalidateQueries({ queryKey: ['phrases'] });
  const keep = useMutation({
    mutationFn: (phrase: string) =>
      ask(
        api.POST('/api/v1/me/phrases', {
          params: { header: { 'Idempotency-Key': newKey() } },
          body: { scope: 'own', words: phrase },
        }),
      ),
    onSuccess: renew,
  });
  const drop = useMutation({
    mutationFn: (phraseId: string) =>
      ask(api.DELETE('/api/v1/me/phrases/{phraseId}', { params: { path: { phraseId } } })),
    onSuccess: renew,
  });
  const items = data?.items ?? [];
  const recent = [...new Set((data?.recent ?? []).map((used) => used.words))].slice(0, RECENT);
  const refused = keep.error ?? drop.error;
  const groups = [
    { name: t('phraseOwn'), phrases: items.filter(({ scope }) => scope === 'own') },
    { name: t('phraseUnit'), phrases: items.filter(({ scope }) => scope === 'unit').map(notOwn) },
    { name: t('phraseRecent'), phrases: recent.map((phrase) => ({ id: null, words: phrase })) },
  ].filter(({ phrases }) => phrases.length > 0);
  return (
    <details className="phrases">
      <summary>{t('phrases')}</summary>
      {groups.length === 0 && <p className="act-note">{t('noPhrases')}</p>}
      {groups.map(({ name, phrases }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul>
            {phrases.map(({ id, words: phrase }) => (
              <li key={id ?? phrase}>
                <button type="button" title={phrase} onClick={() => onChoose(phrase)}>
                  {phrase}
                </button>
                {id !== null && (
                  <button
                    type="button"
                    className="phrase-drop"
                    aria-label={t('dropPhrase', { words: phrase })}
                    onClick={() => drop.mutate(id)}
                  >
                    <CloseOutlined aria-hidden />
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {written.trim() !== '' && (
        <Button type="link" size="small" onClick={() => keep.mutate(written.trim())}>
          {t('keepPhrase')}
        </Button>
      )}
      {refused && <ProblemNotice problem={refused} />}
    </details>
  );
}

/** The unit's are kept in the administration, not here. */
const notOwn = ({ words: phrase }: { words: string }) => ({ id: null, words: phrase });
