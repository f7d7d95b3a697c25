import { assign, setup } from 'xstate';
import type { EventName } from './events.js';
import type { Facts } from './facts.js';
import type { Step } from './document-record.js';
import type { State } from './states.js';

/**
 * An event as the machine sees it. `permitted` says that the act's own rule and the gate have nothing against it;
 * `after` are the facts as they will be once it is done: a state is left by what stands then.
 */
export interface MachineEvent {
  type: Exclude<EventName, 'create'>;
  permitted: boolean;
  after: Facts;
  /** `return`: to be cured, or not issued at all */
  outcome?: 'resubmit' | 'notIssued' | undefined;
  /** `revokeOpinion`: the step it leads back to, if it leads back at all */
  step?: Step | undefined;
}

const procedure = setup({
  types: { context: {} as Facts, input: {} as Facts, events: {} as MachineEvent },
  guards: {
    permitted: ({ event }) => event.permitted,
    reviewed: ({ context }) => context.done.unitOfficeReview,
    disclosureJudged: ({ context }) => !context.disclosureReviewDue || context.done.disclosureReview,
    clearedToCountersignFirst: ({ context }) =>
      context.done.confidentialityReview &&
      context.concerned &&
      context.countersignFirst &&
      !context.done.countersigning,
    cleared: ({ context }) => context.done.confidentialityReview,
    signedToCountersign: ({ context }) =>
      context.done.departmentSignOff && context.concerned && !context.done.countersigning,
    signedOwnName: ({ context }) => context.done.departmentSignOff && context.issuingName === 'department',
    signedInOffice: ({ context }) => context.done.departmentSignOff && context.draftedInOffice,
    signed: ({ context }) => context.done.departmentSignOff,
    consensusBroken: ({ context }) => context.consensusBroken,
    answeredBeforeSigning: ({ context }) => context.done.countersigning && context.countersignFirst,
    answeredOwnName: ({ context }) => context.done.countersigning && context.issuingName === 'department',
    answeredInOffice: ({ context }) => context.done.countersigning && context.draftedInOffice,
    answered: ({ context }) => context.done.countersigning,
    returnsAtIntake: ({ context }) => context.returnsAtIntake,
    accepted: ({ context }) => context.done.officeReview,
    officeCleared: ({ context }) => context.done.officeClearance,
    leadersSigned: ({ context }) => context.done.leaderSignOff,
    permittedInOffice: ({ context, event }) => event.permitted && context.draftedInOffice,
    permittedToOffice: ({ context, event }) => event.permitted && !context.draftedInOffice,
    permittedReferredByUnit: ({ context, event }) =>
      event.permitted && context.referredFrom === 'confidentialityReview',
    permittedReferredByOffice: ({ context, event }) => event.permitted && context.referredFrom === 'officeClearance',
    permittedNotIssued: ({ event }) => event.permitted && event.outcome === 'notIssued',
    permittedProactive: ({ context, event }) => event.permitted && context.attribute === 'proactive',
    permittedOnRequest: ({ context, event }) => event.permitted && context.attribute === 'onRequest',
    permittedNonDisclosure: ({ context, event }) => event.permitted && context.attribute === 'nonDisclosure',
    permittedFromRetracted: ({ context, event }) => event.permitted && context.correctingFrom === 'retracted',
    permittedFromOnRequest: ({ context, event }) => event.permitted && context.correctingFrom === 'availableOnRequest',
    permittedFromWithheld: ({ context, event }) => event.permitted && context.correctingFrom === 'withheld',
    permittedRevokesReview: ({ event }) => event.permitted && event.step === 'unitOfficeReview',
    permittedRevokesDisclosure: ({ event }) => event.permitted && event.step === 'disclosureReview',
    permittedRevokesClearance: ({ event }) => event.permitted && event.step === 'confidentialityReview',
    permittedRevokesSignOff: ({ event }) => event.permitted && event.step === 'departmentSignOff',
    permittedRevokesAnswer: ({ event }) =>
      event.permitted && (event.step === 'countersigning' || event.step === 'dissentConfirmation'),
    permittedRevokesAcceptance: ({ event }) =>
      event.permitted && (event.step === 'officeReview' || event.step === 'officeEndorsement'),
    permittedRevokesOfficeClearance: ({ event }) => event.permitted && event.step === 'officeClearance',
    permittedRevokesLeader: ({ event }) => event.permitted && event.step === 'leaderSignOff',
    permittedRedeterminedProactive: ({ context, event }) => event.permitted && context.redetermined === 'proactive',
    permittedRedeterminedOnRequest: ({ context, event }) => event.permitted && context.redetermined === 'onRequest',
    permittedRedeterminedNonDisclosure: ({ context, event }) =>
      event.permitted && context.redetermined === 'nonDisclosure',
  },
  actions: { learn: assign(({ event }) => event.after) },
});

const to = (target: State) => ({ guard: 'permitted', target, actions: 'learn' }) as const;
/** The act adds its opinion; the state is left, if at all, by what then stands. */
const stay = { guard: 'permitted', actions: 'learn' } as const;

const sendBack = to('drafting');
const recall = to('drafting');
const withdraw = to('withdrawn');
const divert = to('diverted');

const revokeOpinion = [
  { guard: 'permittedRevokesReview', target: 'unitOfficeReview', actions: 'learn' },
  { guard: 'permittedRevokesDisclosure', target: 'disclosureReview', actions: 'learn' },
  { guard: 'permittedRevokesClearance', target: 'confidentialityReview', actions: 'learn' },
  { guard: 'permittedRevokesSignOff', target: 'departmentSignOff', actions: 'learn' },
  { guard: 'permittedRevokesAnswer', target: 'countersigning', actions: 'learn' },
  { guard: 'permittedRevokesAcceptance', target: 'officeReview', actions: 'learn' },
  { guard: 'permittedRevokesOfficeClearance', target: 'officeClearance', actions: 'learn' },
  { guard: 'permittedRevokesLeader', target: 'leaderSignOff', actions: 'learn' },
  stay,
] as const;

const abandonCorrection = [
  { guard: 'permittedFromRetracted', target: 'retracted', actions: 'learn' },
  { guard: 'permittedFromOnRequest', target: 'availableOnRequest', actions: 'learn' },
  { guard: 'permittedFromWithheld', target: 'withheld', actions: 'learn' },
] as const;

/** Changing the attribute of an issued document is a procedure of its own (`redetermination.machine.ts`); here it ends. */
const takenDown = [
  { guard: 'permittedRedeterminedOnRequest', target: 'availableOnRequest', actions: 'learn' },
  { guard: 'permittedRedeterminedNonDisclosure', target: 'withheld', actions: 'learn' },
] as const;
const applyRedetermination = [
  { guard: 'permittedRedeterminedProactive', target: 'published', actions: 'learn' },
  ...takenDown,
] as const;

/**
 * The life of a document. It is used purely (see `decide.ts`): no actor runs, nothing is persisted but the state's name.
 * A step is left by `always`, by what stands after the act; that is also how a step whose opinion still stands is
 * passed over. The order of the guards in a list matters.
 */
export const documentMachine = procedure.createMachine({
  id: 'document',
  context: ({ input }) => input,
  initial: 'drafting',
  states: {
    drafting: {
      on: { completeDraft: to('attributeAssignment'), withdraw, divert, abandonCorrection, revokeOpinion: stay },
    },
    attributeAssignment: {
      on: {
        submitForReview: to('unitOfficeReview'),
        rework: to('drafting'),
        withdraw,
        divert,
        abandonCorrection,
        revokeOpinion: stay,
      },
    },
    unitOfficeReview: {
      on: { pass: stay, sendBack, recall, withdraw, divert, revokeOpinion },
      always: { guard: 'reviewed', target: 'disclosureReview' },
    },
    disclosureReview: {
      on: { endorse: stay, sendBack, recall, withdraw, divert, revokeOpinion },
      always: { guard: 'disclosureJudged', target: 'confidentialityReview' },
    },
    confidentialityReview: {
      on: {
        clear: stay,
        restrict: to('attributeAssignment'),
        refer: to('confidentialityReferral'),
        sendBack,
        recall,
        withdraw,
        divert,
        revokeOpinion,
      },
      always: [
        { guard: 'clearedToCountersignFirst', target: 'countersigning' },
        { guard: 'cleared', target: 'departmentSignOff' },
      ],
    },
    confidentialityReferral: {
      on: {
        resolveReferral: [
          { guard: 'permittedReferredByUnit', target: 'confidentialityReview', actions: 'learn' },
          { guard: 'permittedReferredByOffice', target: 'officeClearance', actions: 'learn' },
        ],
        sendBack,
        recall,
        withdraw,
        divert,
        revokeOpinion,
      },
    },
    departmentSignOff: {
      on: { sign: stay, sendBack, recall, withdraw, divert, revokeOpinion },
      always: [
        { guard: 'signedToCountersign', target: 'countersigning' },
        { guard: 'signedOwnName', target: 'registration' },
        { guard: 'signedInOffice', target: 'leaderSignOff' },
        { guard: 'signed', target: 'officeIntake' },
      ],
    },
    countersigning: {
      on: { countersign: stay, object: stay, sign: stay, sendBack, recall, withdraw, divert, revokeOpinion },
      always: [
        { guard: 'consensusBroken', target: 'drafting' },
        { guard: 'answeredBeforeSigning', target: 'departmentSignOff' },
        { guard: 'answeredOwnName', target: 'registration' },
        { guard: 'answeredInOffice', target: 'leaderSignOff' },
        { guard: 'answered', target: 'officeIntake' },
      ],
    },
    officeIntake: {
      // `receive` is how a bundle comes to stand here; the state is left at once, whoever brought it.
      on: { receive: stay },
      always: [{ guard: 'returnsAtIntake', target: 'returned' }, { target: 'officeReview' }],
    },
    officeReview: {
      on: {
        accept: stay,
        endorse: stay,
        return: [
          { guard: 'permittedNotIssued', target: 'declined', actions: 'learn' },
          { guard: 'permitted', target: 'returned', actions: 'learn' },
        ],
        withdraw,
        divert,
        revokeOpinion,
      },
      always: { guard: 'accepted', target: 'officeClearance' },
    },
    officeClearance: {
      on: {
        clear: stay,
        restrict: to('officeReview'),
        refer: to('confidentialityReferral'),
        withdraw,
        divert,
        revokeOpinion,
      },
      always: { guard: 'officeCleared', target: 'leaderSignOff' },
    },
    returned: { on: { revise: to('drafting'), resubmit: to('officeIntake'), withdraw, divert, revokeOpinion: stay } },
    leaderSignOff: {
      on: {
        sign: stay,
        sendBack: { guard: 'permittedInOffice', target: 'drafting', actions: 'learn' },
        sendBackToOffice: { guard: 'permittedToOffice', target: 'officeReview', actions: 'learn' },
        withdraw,
        divert,
        revokeOpinion,
      },
      always: { guard: 'leadersSigned', target: 'registration' },
    },
    registration: {
      on: { register: to('issuing'), correctText: stay, substantiveChange: to('drafting'), divert, revokeOpinion },
    },
    issuing: {
      on: {
        issue: [
          { guard: 'permittedProactive', target: 'awaitingPublication', actions: 'learn' },
          { guard: 'permittedOnRequest', target: 'availableOnRequest', actions: 'learn' },
          { guard: 'permittedNonDisclosure', target: 'withheld', actions: 'learn' },
        ],
        divert,
      },
    },
    awaitingPublication: { on: { publish: to('published'), substantiveChange: to('drafting'), divert } },
    published: {
      on: {
        suspend: to('suspended'),
        retract: to('retracted'),
        addInterpretation: stay,
        applyRedetermination: takenDown,
        divert,
      },
    },
    suspended: { on: { restore: to('published'), retract: to('retracted'), divert } },
    availableOnRequest: { on: { correct: to('drafting'), applyRedetermination, divert } },
    withheld: { on: { correct: to('drafting'), applyRedetermination, divert } },
    retracted: { on: { correct: to('drafting'), divert } },
    withdrawn: { type: 'final' },
    declined: { type: 'final' },
    diverted: { type: 'final' },
  },
});
