import type words from './words.json';

export type TopicKey =
  | 'desk'
  | 'inbox'
  | 'draft'
  | 'document'
  | 'return'
  | 'review'
  | 'sign'
  | 'issuing'
  | 'spotChecks'
  | 'rectifications'
  | 'administration';

/** How many sentences each topic has, in `words.json` as `topic-<key>-<n>`. */
const LENGTHS: Record<TopicKey, number> = {
  desk: 4,
  inbox: 4,
  draft: 5,
  document: 4,
  return: 4,
  review: 4,
  sign: 4,
  issuing: 4,
  spotChecks: 4,
  rectifications: 4,
  administration: 4,
};

export const TOPICS = Object.keys(LENGTHS) as TopicKey[]; // its keys are TopicKey

/** The topics of an address, the nearest first. */
const PLACES: readonly [RegExp, readonly TopicKey[]][] = [
  [/^\/$/, ['desk']],
  [/^\/(inbox|library)/, ['inbox']],
  [/^\/documents\/(new|[^/]+\/edit)/, ['draft']],
  [/^\/documents\/[^/]+\/return/, ['return']],
  [/^\/documents\/[^/]+\/review/, ['review', 'document']],
  [/^\/documents\/[^/]+\/sign/, ['sign']],
  [/^\/documents\//, ['document', 'review', 'return', 'sign']],
  [/^\/(issuing|registers)/, ['issuing']],
  [/^\/spot-checks/, ['spotChecks', 'rectifications']],
  [/^\/rectifications/, ['rectifications', 'spotChecks']],
  [/^\/administration/, ['administration']],
];

export const topicsOf = (path: string): readonly TopicKey[] =>
  PLACES.find(([pattern]) => pattern.test(path))?.[1] ?? TOPICS;

export const sentencesOf = (topic: TopicKey): WordKey[] =>
  Array.from({ length: LENGTHS[topic] }, (_, index) => `topic-${topic}-${index + 1}` as WordKey); // as `words.json` has them

type WordKey = keyof typeof words;
