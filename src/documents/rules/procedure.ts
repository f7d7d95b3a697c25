import { CLASSIFIED_STATES } from './classifying.js';
import { documentMachine } from './document.machine.js';
import { EDITORS } from './edit.js';
import type { EventName } from './events.js';
import { EVENTS } from './events.js';
import { REDETERMINABLE } from './redetermination.js';
import { RESTRICTED } from './restriction-review.js';
import { REDETERMINATION_ACTS } from './redetermination-acts.js';
import { STATES } from './states.js';
import type { State } from './states.js';
import { MARKED_STATES } from './validity.js';

export interface Transition {
  from: State | null;
  act: string;
  to: State;
}

/** What a drafter or an editor does to the text; the document stays where it is. */
export const EDIT_ACTS = [
  'edit',
  'proposeDisclosure',
  'addFile',
  'removeFile',
  'planInterpretation',
  'addMaterial',
  'changeMaterial',
  'removeMaterial',
  'exemptInterpretation',
] as const;

/** What is done beside the way, with the states in which it may be done; the document stays where it is. */
export const ACTS_BESIDE: Record<string, readonly State[]> = {
  answerReturnItem: ['returned', 'drafting', 'attributeAssignment'],
  proposeTextCorrection: ['registration'],
  approveTextCorrection: ['registration'],
  // An interpretation that is added to a published document is written, cleared and signed by itself.
  draftInterpretation: ['published'],
  clear: REDETERMINABLE,
  sign: REDETERMINABLE,
  endorse: REDETERMINABLE,
  recordReviewEvent: RESTRICTED,
  markValidity: MARKED_STATES,
  classify: CLASSIFIED_STATES,
  ...Object.fromEntries(REDETERMINATION_ACTS.map((act) => [act, REDETERMINABLE])),
  // Forgetting on purpose: the texts go, the record goes on.
  proposeErasure: ['diverted'],
  erase: ['diverted'],
};

const EDITING = STATES.filter((state) => EDITORS[state] !== undefined);

/** Every act with the states that it may lead from and to, before the procedure goes on by itself. */
export function transitions(): Transition[] {
  return [
    { from: null, act: 'create', to: 'drafting' },
    { from: null, act: 'receive', to: 'officeIntake' },
    ...REDETERMINABLE.map((to) => ({ from: null, act: 'enterHistorical', to })),
    ...STATES.flatMap((from) => EVENTS.flatMap((act) => targetsOf(from, act).map((to) => ({ from, act, to })))),
    { from: 'officeIntake', act: 'intake', to: 'officeIntake' },
    ...EDIT_ACTS.flatMap((act) => EDITING.map((state) => ({ from: state, act, to: state }))),
    ...Object.entries(ACTS_BESIDE).flatMap(([act, states]) => states.map((state) => ({ from: state, act, to: state }))),
  ];
}

/** Where the procedure goes on by itself: by what stands, passing over a step whose opinion stands. */
export const passes = (): { from: State; to: State }[] =>
  STATES.flatMap((from) => hopsOf(from).map((to) => ({ from, to })));

/** Where an event leads from a state, as the machine is written; the state itself where it is only left by what stands. */
export function targetsOf(from: State, event: EventName): State[] {
  const ways = nodeOf(from).transitions.get(event) ?? [];
  return unique(ways.flatMap(({ target }) => (target ? target.map(({ key }) => stateOf(key)) : [from])));
}

export function hopsOf(from: State): State[] {
  const { always } = nodeOf(from);
  return unique((always ?? []).flatMap(({ target }) => (target ?? []).map(({ key }) => stateOf(key))));
}

function nodeOf(state: State) {
  const node = documentMachine.states[state];
  if (!node) throw new Error(`the machine lacks the state ${state}`);
  return node;
}

function stateOf(key: string): State {
  const state = STATES.find((one) => one === key);
  if (!state) throw new Error(`the machine knows a state ${key} that is none`);
  return state;
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];
