import { api, ask } from '../api/client';
import type { changing } from '../api/client';
import { useWords } from '../words/use-words';
import { ActForm } from './act-form';
import type { Said } from './act-form';
import { useAct } from './use-spot-checks';
import type { Check, Item } from './use-spot-checks';
import words from './words.json';

type Act = Item['actions'][number]['act'];

interface Props {
  check: Check;
  item: Item;
  onDone: (what: string) => void;
}

export function ItemActs({ check, item, onDone }: Props) {
  const t = useWords(words);
  const acting = useAct<{ act: Act; said: Said }, unknown>(
    item.version,
    ({ act, said }, header) => sent(act, said, { path: { id: check.id, itemId: item.id }, header }),
    (_, { act }) => onDone(t(`do-${act}`)),
  );
  return <ActForm of={item} acting={acting} />;
}

interface To {
  path: { id: string; itemId: string };
  header: ReturnType<typeof changing>;
}

function sent(act: Act, said: Said, params: To): Promise<unknown> {
  const verdict = (one: 'inOrder' | 'suspected') =>
    ask(api.POST('/api/v1/spot-checks/{id}/items/{itemId}/verdicts', { params, body: { ...said, verdict: one } }));
  const finding = (one: 'dropped' | 'upheld') =>
    ask(api.POST('/api/v1/spot-checks/{id}/items/{itemId}/findings', { params, body: { ...said, finding: one } }));
  switch (act) {
    case 'pass':
      return verdict('inOrder');
    case 'suspect':
      return verdict('suspected');
    case 'explain':
      return ask(api.POST('/api/v1/spot-checks/{id}/items/{itemId}/explanations', { params, body: said }));
    case 'drop':
      return finding('dropped');
    case 'uphold':
      return finding('upheld');
  }
}
