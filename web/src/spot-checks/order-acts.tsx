import { api, ask } from '../api/client';
import { ActForm } from './act-form';
import type { Said } from './act-form';
import { useAct } from './use-spot-checks';
import type { Order } from './use-spot-checks';

type Act = Order['actions'][number]['act'];

/** The unit's answer, or the office's second look. */
export function OrderActs({ order }: { order: Order }) {
  const acting = useAct<{ act: Act; said: Said }, unknown>(order.version, ({ act, said }, header) => {
    const params = { path: { id: order.id }, header };
    if (act === 'answer') return ask(api.POST('/api/v1/rectifications/{id}/answers', { params, body: said }));
    const outcome = act === 'accept' ? 'rectified' : 'again';
    return ask(api.POST('/api/v1/rectifications/{id}/rechecks', { params, body: { ...said, outcome } }));
  });
  return <ActForm of={order} acting={acting} />;
}
