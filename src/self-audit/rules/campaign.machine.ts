import { setup } from 'xstate';
import type { SelfAuditEvent, SelfAuditState } from './vocabulary.js';

/** `permitted`: the rules have nothing against it (`decide-campaign.ts`). */
export interface CampaignEvent {
  type: Exclude<SelfAuditEvent, 'open'>;
  permitted: boolean;
}

const to = (target: SelfAuditState) => ({ guard: 'permitted', target }) as const;

/** What leaves it where it is, and the end of it. Named as a way to itself: XState takes no event that does nothing. */
const audited = <State extends SelfAuditState>(here: State) => ({
  conclude: to(here),
  concludeGroup: to(here),
  advise: to(here),
  complete: to('reporting'),
});

/** A year's self-audit of one issuing body. Used purely, as the document's machine is. */
export const campaignMachine = setup({
  types: { events: {} as CampaignEvent },
  guards: { permitted: ({ event }) => event.permitted },
}).createMachine({
  id: 'selfAudit',
  initial: 'preparing',
  states: {
    preparing: { on: { freeze: to('auditing') } },
    auditing: { on: audited('auditing') },
    reporting: { on: { draftReport: to('reporting'), sign: to('signed'), reopen: to('auditing') } },
    signed: { on: { submit: to('submitted'), reopen: to('auditing') } },
    submitted: { on: { return: to('returned'), receive: to('accepted') } },
    returned: { on: { ...audited('returned'), answerReturn: to('returned') } },
    accepted: { type: 'final' },
  },
});
