import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api, ask } from '../api/client';
import { faultOf } from '../api/problem';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { ComparePacks } from './packs/compare-packs';
import { PackContents } from './packs/pack-contents';
import { ReplayPack } from './packs/replay-pack';
import words from './words.json';

/** 规则包: rules are data and no secret; each can be read whole. */
export function Packs() {
  const t = useWords(words);
  const { lang } = useLang();
  const [address, setAddress] = useSearchParams();
  const list = useQuery({ queryKey: ['policy-packs', lang], queryFn: () => ask(api.GET('/api/v1/policy-packs')) });
  const fault = faultOf(list);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  const shown = address.get('pack') ?? list.data.default;
  return (
    <>
      <div className="admin-choice" role="group" aria-label={t('packs')}>
        {list.data.items.map(({ id, title, version }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === shown}
            onClick={() => setAddress({ pack: id }, { replace: true })}
          >
            {title[lang]} <small>{version}</small>
          </button>
        ))}
      </div>
      <ComparePacks key={`compare ${shown}`} id={shown} packs={list.data.items} />
      <ReplayPack key={`replay ${shown}`} id={shown} />
      <PackContents id={shown} />
    </>
  );
}
