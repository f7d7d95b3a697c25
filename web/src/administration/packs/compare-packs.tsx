import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import { DataTable } from '../../parts/data-table';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import words from '../words.json';
import { wordsOf } from './words-of';

interface Props {
  id: string;
  packs: readonly Schemas['PolicyPackEntry'][];
}

/** Two packs side by side: what only one of them has, and what they say differently. */
export function ComparePacks({ id, packs }: Props) {
  const t = useWords(words);
  const { lang } = useLang();
  const field = useId();
  const [other, setOther] = useState('');
  return (
    <details className="admin-form">
      <summary>{t('compare')}</summary>
      <p className="admin-field">
        <label htmlFor={field}>{t('compareWith')}</label>
        <select id={field} className="plain-select" value={other} onChange={({ target }) => setOther(target.value)}>
          <option value="">{t('choose')}</option>
          {packs
            .filter((pack) => pack.id !== id)
            .map((pack) => (
              <option key={pack.id} value={pack.id}>
                {pack.title[lang]}
              </option>
            ))}
        </select>
      </p>
      {other !== '' && <Differences id={id} other={other} />}
    </details>
  );
}

function Differences({ id, other }: { id: string; other: string }) {
  const t = useWords(words);
  const { lang } = useLang();
  const { data, error } = useQuery({
    queryKey: ['policy-pack', id, 'compared', other, lang],
    queryFn: () =>
      ask(api.GET('/api/v1/policy-packs/{id}/comparisons', { params: { path: { id }, query: { with: other } } })),
  });
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  const changes = { added: t('onlyThere'), removed: t('onlyHere'), changed: t('differs') };
  return (
    <DataTable
      caption={t('comparison', { here: data.pack, there: data.with, n: data.differences.length })}
      captionShown
      rows={data.differences}
      keyOf={({ part, code }) => `${part} ${code}`}
      columns={[
        { name: t('what'), cell: ({ label }) => label },
        { name: t('part'), cell: ({ partLabel }) => partLabel, look: 'whole' },
        { name: t('difference'), cell: ({ change }) => changes[change] },
        { name: data.pack, cell: ({ here }) => wordsOf(here, lang) },
        { name: data.with, cell: ({ there }) => wordsOf(there, lang) },
      ]}
    />
  );
}
