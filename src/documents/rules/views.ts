import type { EventName } from './events.js';

/** A person's lists: 待办, 已办, 办结, 我起草的, 待阅, 退文, 本单位. */
export const VIEWS = ['todo', 'done', 'finished', 'drafted', 'cc', 'returned', 'unit'] as const;
export type View = (typeof VIEWS)[number];

/**
 * The acts by which a document comes back to its drafter before the office has it: by whoever judged it, by a unit that
 * did not agree, by the registrar, and by the drafter's own word to cure a 退文. Until the next act moves it on it is
 * among what came back.
 */
export const BRING_BACK: readonly EventName[] = [
  'sendBack',
  'restrict',
  'object',
  'countersign',
  'substantiveChange',
  'revise',
];
