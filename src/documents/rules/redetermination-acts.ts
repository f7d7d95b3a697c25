import type { RedeterminationAct } from './redetermination-act.js';

/** What may be done with a redetermination, as people are offered it and as it is waited for; each has an endpoint. */
export const REDETERMINATION_ACTIONS = [
  'openRedetermination',
  'wordRedetermination',
  'submitRedetermination',
  'endorseRedetermination',
  'clearRedetermination',
  'referRedetermination',
  'resolveRedeterminationReferral',
  'signRedetermination',
  'refuseRedetermination',
  'sendBackRedetermination',
  'withdrawRedetermination',
] as const;
export type RedeterminationAction = (typeof REDETERMINATION_ACTIONS)[number];

/**
 * How the record calls them: what judges is called as everywhere, `endorse`, `clear` and `sign`; applying one is an event
 * of the document, `applyRedetermination`.
 */
export const REDETERMINATION_ACTS = [
  'openRedetermination',
  'wordRedetermination',
  'submitRedetermination',
  'referRedetermination',
  'resolveRedeterminationReferral',
  'sendBackRedetermination',
  'refuseRedetermination',
  'withdrawRedetermination',
] as const satisfies RedeterminationAction[];

export const ACTION_OF = {
  word: 'wordRedetermination',
  submit: 'submitRedetermination',
  endorse: 'endorseRedetermination',
  clear: 'clearRedetermination',
  refer: 'referRedetermination',
  resolveReferral: 'resolveRedeterminationReferral',
  sign: 'signRedetermination',
  refuse: 'refuseRedetermination',
  sendBack: 'sendBackRedetermination',
  withdraw: 'withdrawRedetermination',
} as const satisfies Record<RedeterminationAct['event'], RedeterminationAction>;

export const recordedAs = (event: RedeterminationAct['event']): string =>
  event === 'endorse' || event === 'clear' || event === 'sign' ? event : ACTION_OF[event];
