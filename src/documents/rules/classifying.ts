import type { Issue } from '../../disclosure/rules/issue.js';
import type { PolicyPack, Topic } from '../../disclosure/rules/policy-pack.js';
import type { State } from './states.js';

/** From its number on: what is not issued is in no catalogue. */
export const CLASSIFIED_STATES: readonly State[] = [
  'issuing',
  'awaitingPublication',
  'published',
  'availableOnRequest',
  'withheld',
];

export const topicOf = ({ topics }: PolicyPack, code: string | null): Topic | null =>
  topics.find((topic) => topic.code === code) ?? null;

/** One of the pack's topics, and another than it has. */
export function whyNotClassify(
  pack: PolicyPack,
  { topic, current }: { topic: string | null; current: string | null },
): Issue[] {
  if (topic === current) return [{ code: 'topicUnchanged', pointer: '/topic' }];
  return topic !== null && !topicOf(pack, topic) ? [{ code: 'topicUnknown', pointer: '/topic' }] : [];
}
