import type { Actor } from '../../people/sign-in/actor.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { KeptChannel } from '../releases.store.js';
import { asProposed, isStale, opinionsOf } from '../rules/redetermination.js';
import { isOver, moveOf } from '../rules/redetermination-record.js';
import type { NamedOrigin } from '../rules/redetermination-record.js';
import { redeterminationGate } from '../rules/redetermination-rules.js';
import type { ReadRedetermination, ShownRedetermination } from '../use-cases/read-redeterminations.js';
import { presentCheck, presentOpinion, presentRedetermining, presentWaiting } from './document.presenter.js';
import type { OfferedOriginView, PublishedPlaceView, RedeterminationView } from './redeterminations.responses.js';

type Shown = ReadRedetermination & { actor: Actor; lang: Lang };

export function presentRedetermination(shown: Shown, { row, texts }: ShownRedetermination): RedeterminationView {
  const { record, world, lang, people } = shown;
  const move = moveOf(row.from, row.to);
  const underWay = record.redetermination?.number === row.number ? record.redetermination : null;
  // What is asked of an opinion is whether it stands over what is proposed, not over what is in force.
  const view = underWay ? asProposed(record, underWay) : record;
  const opinions = opinionsOf(record, { openedAt: row.openedAtSequence }).filter(
    ({ sequence }) => row.endedAtSequence === null || sequence <= row.endedAtSequence,
  );
  if (!texts.disclosure) throw new Error(`redetermination ${row.number} of ${row.documentId} proposes nothing`);
  return {
    number: row.number,
    state: row.state,
    stateLabel: labelOf('redeterminationState', row.state, lang),
    move,
    moveLabel: move && labelOf('redeterminationMove', move, lang),
    from: row.from,
    towards: row.to,
    origin: {
      kind: row.originKind,
      label: labelOf('redeterminationOrigin', row.originKind, lang),
      id: row.originId,
    },
    reason: row.reason,
    openedBy: { id: row.openedBy, name: people.find(({ id }) => id === row.openedBy)?.name ?? '' },
    openedAt: row.openedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    hashes: { content: row.contentHash, disclosure: row.disclosureHash, interpretation: row.interpretationHash },
    disclosure: texts.disclosure,
    interpretation: texts.interpretation,
    bringsContent: underWay ? underWay.content !== null : false,
    publishes: row.to === 'proactive',
    stale: underWay !== null && isStale(record, underWay),
    opinions: opinions.map((opinion) =>
      presentOpinion({ ...shown, record: view }, opinionIn(view, opinion.id) ?? opinion),
    ),
    gate: underWay ? redeterminationGate(record, underWay, world).map((check) => presentCheck(check, lang)) : [],
    actions: underWay ? presentRedetermining(shown) : [],
    waitingFor: underWay ? presentWaiting(shown) : [],
    takeDownElsewhere: row.from === 'proactive' && !isGivenUp(row.state) ? shown.channels.map(placeOf) : [],
  };
}

export const presentOrigins = (origins: readonly NamedOrigin[], lang: Lang): OfferedOriginView[] =>
  origins.map(({ kind, id, about }) => ({ kind, label: labelOf('redeterminationOrigin', kind, lang), id, about }));

const opinionIn = ({ opinions }: ReadRedetermination['record'], id: string) => opinions.find((one) => one.id === id);

const isGivenUp = (state: RedeterminationView['state']): boolean => isOver(state) && state !== 'applied';

/** What was published before it was entered here is known by its address alone. */
export const placeOf = ({ channel, officialAddress }: KeptChannel): PublishedPlaceView => ({
  channel,
  officialAddress,
});
