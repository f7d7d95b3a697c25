import { api, ask } from '../api/client';
import { useWords } from '../words/use-words';
import { ActForm } from './act-form';
import type { Choice, Said } from './act-form';
import { useAct, useRefresh } from './use-spot-checks';
import type { Order } from './use-spot-checks';
import words from './words.json';

type Act = Order['actions'][number];

const KEYS: Record<Act, string> = { order: 'o', answer: 'e', again: 'c', accept: 'k' };
/** Not enough is said with another day. */
const SETS_DAY: readonly Act[] = ['again'];

/** The unit's answer, or the office's second look. */
export function OrderActs({ order }: { order: Order }) {
  const t = useWords(words);
  const refresh = useRefresh();
  const acting = useAct<{ act: Act; said: Said }, unknown>(order.version, ({ act, said }, header) => {
    const params = { path: { id: order.id }, header };
    if (act === 'answer')
      return ask(api.POST('/api/v1/rectifications/{id}/answers', { params, body: { words: said.words } }));
    const outcome = act === 'accept' ? 'rectified' : 'again';
    return ask(api.POST('/api/v1/rectifications/{id}/rechecks', { params, body: { ...said, outcome } }));
  });
  if (order.actions.length === 0) {
    return (
      <section className="audit-card">
        <p>{t('nothingNow', { state: order.stateLabel })}</p>
      </section>
    );
  }
  const choices = order.actions.map((act): Choice<Act> => ({
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
