import { getNextSnapshot } from 'xstate';
import type { Issue } from '../../disclosure/rules/issue.js';
import { campaignMachine } from './campaign.machine.js';
import type { CampaignEvent } from './campaign.machine.js';
import { postsFor, sidesOf } from './campaign.js';
import type { Asking, Campaign } from './campaign.js';
import { SELF_AUDIT_EVENTS, SELF_AUDIT_STATES } from './vocabulary.js';
import type { SelfAuditEvent, SelfAuditState } from './vocabulary.js';

export type CampaignDecision =
  | { ok: true; to: SelfAuditState }
  | { ok: false; kind: 'notInThisState' | 'notAllowed' | 'selfAuditRefused'; why: Issue[] };

type Event = CampaignEvent['type'];

/** Pure: same self-audit, event and person, same decision. `drafted`: the person's unit drafted the document concerned. */
export function decideCampaign(campaign: Campaign, event: Event, asking: Asking, drafted = false): CampaignDecision {
  if (!isAccepted(campaign.state, event))
    return refuse('notInThisState', [
      { code: 'selfAuditNotInThisState', params: { selfAuditEvent: event, selfAuditState: campaign.state } },
    ]);
  const person = barred(campaign, event, asking, drafted);
  if (person.length > 0) return refuse('notAllowed', person);
  const why = objections(campaign, event);
  if (why.length > 0) return refuse('selfAuditRefused', why);
  return { ok: true, to: next(campaign.state, event) };
}

/** What people can do with a self-audit that stands there, whoever they are. */
export const eventsIn = (state: SelfAuditState): Event[] =>
  SELF_AUDIT_EVENTS.flatMap((event) =>
    event !== 'open' && event !== 'freeze' && isAccepted(state, event) ? [event] : [],
  );

/** One way that the procedure goes, as its evidence tells it. */
export interface CampaignStep {
  from: SelfAuditState | null;
  act: SelfAuditEvent;
  to: SelfAuditState;
}

/** Every act with the states that it leads from and to. */
export const campaignSteps = (): CampaignStep[] => [
  { from: null, act: 'open', to: 'preparing' },
  ...SELF_AUDIT_STATES.flatMap((from) =>
    SELF_AUDIT_EVENTS.flatMap((act) =>
      act !== 'open' && isAccepted(from, act) ? [{ from, act, to: next(from, act) }] : [],
    ),
  ),
];

/** What the machine does by itself, when the population stands. */
export const frozen = (): SelfAuditState => next('preparing', 'freeze');

/** Everything against an act that does not depend on its body. */
export function whyNotNow(campaign: Campaign, event: Event, asking: Asking, drafted = false): Issue[] {
  const decision = decideCampaign(campaign, event, asking, drafted);
  return decision.ok ? [] : decision.why;
}

const refuse = (kind: Extract<CampaignDecision, { ok: false }>['kind'], why: Issue[]): CampaignDecision => ({
  ok: false,
  kind,
  why,
});

function barred(campaign: Campaign, event: Event, asking: Asking, drafted: boolean): Issue[] {
  const sides = sidesOf(asking, campaign, drafted);
  const posts = postsFor(event, campaign);
  if (!posts.some(({ side, roles }) => sides.includes(side) && roles.includes(asking.role))) {
    const owner = posts[0]?.roles[0];
    return [{ code: 'selfAuditNotYours', ...(owner && { owner }), params: { selfAuditEvent: event } }];
  }
  const judges = event === 'receive' || event === 'return';
  return judges && campaign.authors.includes(asking.personId) ? [{ code: 'ownReport', owner: 'officeReviewer' }] : [];
}

function objections({ undecided, unanswered }: Campaign, event: Event): Issue[] {
  if (event !== 'complete') return [];
  return [
    ...(undecided > 0 ? [{ code: 'itemsUndecided', owner: 'disclosureOfficer', params: { count: undecided } }] : []),
    ...(unanswered > 0
      ? [{ code: 'returnItemsUnanswered', owner: 'disclosureOfficer', params: { count: unanswered } }]
      : []),
  ];
}

const snapshotOf = (state: SelfAuditState) => campaignMachine.resolveState({ value: state });

/** XState ignores an event that is not accepted without a word; hence `can` first. */
const isAccepted = (state: SelfAuditState, event: Event): boolean =>
  snapshotOf(state).can({ type: event, permitted: true });

const next = (state: SelfAuditState, event: Event): SelfAuditState =>
  getNextSnapshot(campaignMachine, snapshotOf(state), { type: event, permitted: true }).value;
