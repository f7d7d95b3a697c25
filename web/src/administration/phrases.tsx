import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useSession } from '../session/session';
import { ProblemNotice } from '../parts/problem-notice';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { AdminForm } from './parts/admin-form';
import { AdminTable } from './parts/admin-table';
import { useAdminAct } from './parts/use-admin-act';
import words from './words.json';

type Phrase = Schemas['PhraseView'];
type Scope = Phrase['scope'];

/** 常用语: those of the unit, kept by its office or its heads for everybody in it, and one's own. */
export function StockPhrases() {
  const t = useWords(words);
  const { lang } = useLang();
  const { appointment } = useSession();
  const list = useQuery({
    queryKey: ['administration', 'phrases', lang],
    queryFn: () => ask(api.GET('/api/v1/me/phrases')),
  });
  const keepsUnit = list.data?.keepsUnit ?? false;
  const unit = appointment?.unit.name ?? '';
  return (
    <>
      <h2>{t('phrasesOfUnit', { unit })}</h2>
      <p className="admin-note">{t(keepsUnit ? 'phrasesKept' : 'phrasesKeptByOffice')}</p>
      {keepsUnit && <AddPhrase scope="unit" />}
      <PhraseTable scope="unit" list={list} mayDrop={keepsUnit} />
      <h2>{t('phrasesOwn')}</h2>
      <AddPhrase scope="own" />
      <PhraseTable scope="own" list={list} mayDrop />
    </>
  );
}

/** What the opinion fields show is read anew, too. */
function useRenewed() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['phrases'] });
}

function AddPhrase({ scope }: { scope: Scope }) {
  const t = useWords(words);
  const renew = useRenewed();
  const act = useAdminAct(
    ({ words: phrase }: Record<'words', string>, header) =>
      ask(api.POST('/api/v1/me/phrases', { params: { header }, body: { scope, words: phrase } })),
    renew,
  );
  return (
    <AdminForm<'words'>
      title={t(scope === 'unit' ? 'addUnitPhrase' : 'addOwnPhrase')}
      submit={t('add')}
      act={act}
      fields={[{ name: 'words', label: t('phraseWords'), hint: t('phraseHint') }]}
    />
  );
}

interface TableProps {
  scope: Scope;
  list: { data: Schemas['PhrasesView'] | undefined; error: Error | null; refetch: () => unknown };
  mayDrop: boolean;
}

function PhraseTable({ scope, list, mayDrop }: TableProps) {
  const t = useWords(words);
  const renew = useRenewed();
  const drop = useAdminAct(
    (phraseId: string, _header) => ask(api.DELETE('/api/v1/me/phrases/{phraseId}', { params: { path: { phraseId } } })),
    renew,
  );
  const data = list.data?.items.filter((one) => one.scope === scope);
  return (
    <>
      {drop.error && <ProblemNotice problem={drop.error} />}
      <AdminTable<Phrase>
        caption={t(scope === 'unit' ? 'unitPhrases' : 'phrasesOwn')}
        list={{ data, error: list.error, refetch: list.refetch }}
        keyOf={({ id }) => id}
        columns={[{ name: t('phraseWords'), cell: ({ words: phrase }) => phrase }]}
        {...(mayDrop && {
          actions: ({ id, words: phrase }) => (
            <button
              type="button"
              className="plain-button"
              aria-label={t('dropPhrase', { words: phrase })}
              onClick={() => drop.mutate(id)}
            >
              {t('drop')}
            </button>
          ),
        })}
      />
    </>
  );
}
