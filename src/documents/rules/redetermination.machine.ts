import { assign, setup } from 'xstate';
import type { RedeterminationState } from './redetermination-record.js';

/** What is done with a redetermination; `apply` is the event `applyRedetermination` of the document itself. */
export const REDETERMINATION_EVENTS = [
  'word',
  'submit',
  'endorse',
  'clear',
  'refer',
  'resolveReferral',
  'sign',
  'refuse',
  'sendBack',
  'withdraw',
  'apply',
  'lapse',
] as const;
export type RedeterminationEvent = (typeof REDETERMINATION_EVENTS)[number];

/** What stands over exactly what is proposed. */
export interface Judged {
  endorsed: boolean;
  cleared: boolean;
  /** by everybody whose signature it takes, the original level last */
  signed: boolean;
}

export interface RedeterminationMachineEvent {
  type: RedeterminationEvent;
  permitted: boolean;
  after: Judged;
}

const procedure = setup({
  types: { context: {} as Judged, input: {} as Judged, events: {} as RedeterminationMachineEvent },
  guards: {
    permitted: ({ event }) => event.permitted,
    endorsed: ({ context }) => context.endorsed,
    cleared: ({ context }) => context.cleared,
    signed: ({ context }) => context.endorsed && context.cleared && context.signed,
    permittedSigned: ({ context, event }) => event.permitted && context.endorsed && context.cleared && context.signed,
  },
  actions: { learn: assign(({ event }) => event.after) },
});

const to = (target: RedeterminationState) => ({ guard: 'permitted', target, actions: 'learn' }) as const;
const stay = { guard: 'permitted', actions: 'learn' } as const;
const sendBack = to('proposed');
const withdraw = to('withdrawn');
const lapse = to('lapsed');

/**
 * 属性重新认定: the second, smaller machine beside the document's. Used as purely (see `redetermination-decide.ts`): a
 * judging step is left by what stands after the act.
 */
export const redeterminationMachine = procedure.createMachine({
  id: 'redetermination',
  context: ({ input }) => input,
  initial: 'proposed',
  states: {
    proposed: { on: { word: stay, submit: to('disclosureReview'), withdraw, lapse } },
    disclosureReview: {
      on: { endorse: stay, sendBack, withdraw, lapse },
      always: { guard: 'endorsed', target: 'confidentialityReview' },
    },
    confidentialityReview: {
      on: { clear: stay, refer: to('confidentialityReferral'), sendBack, withdraw, lapse },
      always: { guard: 'cleared', target: 'signOff' },
    },
    // 报请确定: nobody here may say whether it is a secret; the answer leads back to whoever asked.
    confidentialityReferral: { on: { resolveReferral: to('confidentialityReview'), sendBack, withdraw, lapse } },
    signOff: {
      on: { sign: stay, refuse: to('refused'), sendBack, withdraw, lapse },
      always: { guard: 'signed', target: 'approved' },
    },
    // Signed, and waiting for whoever keeps the registers and publishes.
    approved: { on: { apply: { guard: 'permittedSigned', target: 'applied', actions: 'learn' }, sendBack, lapse } },
    applied: { type: 'final' },
    refused: { type: 'final' },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
  },
});
