import { describe, expect, it } from '@jest/globals';
import { documentMachine } from '../../../src/documents/rules/document.machine.js';
import { EVENTS } from '../../../src/documents/rules/events.js';
import type { EventName } from '../../../src/documents/rules/events.js';
import { isBeforeIssuing, STATES } from '../../../src/documents/rules/states.js';
import type { State } from '../../../src/documents/rules/states.js';
import { WHO_ACTS } from '../../../src/documents/rules/who-acts.js';

/** Which events a state accepts, decided on purpose, state by state. Whatever is not named is `notInThisState`. */
const PERMITTED: Record<State, EventName[]> = {
  drafting: ['completeDraft', 'withdraw', 'abandonCorrection', 'revokeOpinion', 'divert'],
  attributeAssignment: ['submitForReview', 'rework', 'withdraw', 'abandonCorrection', 'revokeOpinion', 'divert'],
  unitOfficeReview: ['pass', 'sendBack', 'recall', 'withdraw', 'revokeOpinion', 'divert'],
  disclosureReview: ['endorse', 'sendBack', 'recall', 'withdraw', 'revokeOpinion', 'divert'],
  confidentialityReview: ['clear', 'restrict', 'refer', 'sendBack', 'recall', 'withdraw', 'revokeOpinion', 'divert'],
  confidentialityReferral: ['resolveReferral', 'sendBack', 'recall', 'withdraw', 'revokeOpinion', 'divert'],
  departmentSignOff: ['sign', 'sendBack', 'recall', 'withdraw', 'revokeOpinion', 'divert'],
  countersigning: ['countersign', 'object', 'sign', 'sendBack', 'recall', 'withdraw', 'revokeOpinion', 'divert'],
  officeIntake: ['receive'],
  officeReview: ['accept', 'endorse', 'return', 'withdraw', 'revokeOpinion', 'divert'],
  officeClearance: ['clear', 'restrict', 'refer', 'withdraw', 'revokeOpinion', 'divert'],
  returned: ['revise', 'resubmit', 'withdraw', 'revokeOpinion', 'divert'],
  leaderSignOff: ['sign', 'sendBack', 'sendBackToOffice', 'withdraw', 'revokeOpinion', 'divert'],
  registration: ['register', 'correctText', 'substantiveChange', 'revokeOpinion', 'divert'],
  issuing: ['issue', 'divert'],
  awaitingPublication: ['publish', 'substantiveChange', 'divert'],
  published: ['suspend', 'retract', 'addInterpretation', 'applyRedetermination', 'divert'],
  suspended: ['restore', 'retract', 'divert'],
  availableOnRequest: ['correct', 'applyRedetermination', 'divert'],
  withheld: ['correct', 'applyRedetermination', 'divert'],
  retracted: ['correct', 'divert'],
  withdrawn: [],
  declined: [],
  diverted: [],
};

const CASES = STATES.flatMap((state) =>
  EVENTS.filter((event) => event !== 'create').map((event) => ({ state, event })),
);

describe('every state × event', () => {
  it.each(CASES)('$state × $event', ({ state, event }) => {
    expect(Object.hasOwn(documentMachine.states[state]?.on ?? {}, event)).toBe(PERMITTED[state].includes(event));
  });

  it('the table of who acts names exactly the events that a state accepts', () => {
    for (const state of STATES) {
      const named = EVENTS.filter((event) => WHO_ACTS.some((row) => row.event === event && row.states.includes(state)));
      // `receive` is done by whoever brings the bundle, before the document stands in any state.
      expect([state, [...named].sort()]).toEqual([
        state,
        PERMITTED[state].filter((event) => event !== 'receive').sort(),
      ]);
    }
  });

  it('offers divert everywhere but in what is over, to the unit only before issuing', () => {
    for (const row of WHO_ACTS.filter(({ event, place }) => event === 'divert' && place === 'unit'))
      expect(row.states.every(isBeforeIssuing)).toBe(true);
  });
});
