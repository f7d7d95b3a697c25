import { api, ask } from '../api/client';
import type { changing } from '../api/client';
import { useWords } from '../words/use-words';
import { ActForm } from './act-form';
import type { Choice, Said } from './act-form';
import { useAct, useRefresh } from './use-spot-checks';
import type { Check, Item } from './use-spot-checks';
import words from './words.json';

type Act = Item['actions'][number];

/** Rightly kept is K as in a self-audit, and what is to be changed C; never are two of one key offered together. */
const KEYS: Record<Act, string> = { pass: 'k', suspect: 'q', explain: 'e', drop: 'k', uphold: 'c' };
/** What becomes an order has a day. */
const SETS_DAY: readonly Act[] = ['uphold'];

interface Props {
  check: Check;
  item: Item;
  onDone: (what: string) => void;
}

export function ItemActs({ check, item, onDone }: Props) {
  const t = useWords(words);
  const refresh = useRefresh();
  const acting = useAct<{ act: Act; said: Said }, unknown>(
    item.version,
    ({ act, said }, header) => sent(act, said, { path: { id: check.id, itemId: item.id }, header }),
    (_, { act }) => onDone(t(`do-${act}`)),
  );
  if (item.actions.length === 0) {
    return (
      <section className="audit-card">
        <p>{t('nothingNow', { state: item.stateLabel })}</p>
      </section>
    );
  }
  const choices = item.actions.map((act): Choice<Act> => ({
    act,
    keys: KEYS[act],
    name: t(`do-${act}`),
    asks: t(`ask-${act}`),
    setsDay: SETS_DAY.includes(act),
  }));
  return (
    <ActForm
      choices={choices}
      busy={acting.isPending}
      error={acting.error}
      send={(act, said) => acting.mutate({ act, said })}
      onReload={() => void refresh()}
    />
  );
}

interface To {
  path: { id: string; itemId: string };
  header: ReturnType<typeof changing>;
}

function sent(act: Act, { words: said, workingDays }: Said, params: To): Promise<unknown> {
  const verdict = (one: 'inOrder' | 'suspected') =>
    ask(api.POST('/api/v1/spot-checks/{id}/items/{itemId}/verdicts', { params, body: { verdict: one, words: said } }));
  const finding = (one: 'dropped' | 'upheld') => {
    const body = { finding: one, words: said, workingDays };
    return ask(api.POST('/api/v1/spot-checks/{id}/items/{itemId}/findings', { params, body }));
  };
  switch (act) {
    case 'pass':
      return verdict('inOrder');
    case 'suspect':
      return verdict('suspected');
    case 'explain':
      return ask(api.POST('/api/v1/spot-checks/{id}/items/{itemId}/explanations', { params, body: { words: said } }));
    case 'drop':
      return finding('dropped');
    case 'uphold':
      return finding('upheld');
  }
}
