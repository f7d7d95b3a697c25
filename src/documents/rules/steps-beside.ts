import type { Issue } from '../../disclosure/rules/issue.js';
import { mayApprove, mayPropose, whyNotApprovable, whyNotConfirmable, whyNotOpen } from './correction-steps.js';
import type { ProposedCorrection } from './correction-steps.js';
import type { ActingPerson, DocumentRecord } from './document-record.js';
import { mayDraftAddition, mayJudgeAddition, whyNotJudged } from './interpretation-addition.js';
import type { AdditionStep } from './interpretation-addition.js';
import { isSignedWithDocument } from './releasing.js';
import { whyNotPrepare } from './return-by-hand.js';
import { awaitedEvent, mayRecordEvent, RESTRICTED } from './restriction-review.js';
import type { State } from './states.js';
import { CLASSIFIED_STATES } from './classifying.js';
import { MARKED_STATES, mayMarkValidity } from './validity.js';
import { wasReleasedHere } from './who-acts.js';
import type { World } from './world.js';

/**
 * The steps that lead to a return, to a correction of wording, and to an interpretation beside a published document.
 * And the mark that ends what was issued. Each with the states that know it.
 */
const STATES_OF = {
  prepareReturn: ['officeReview'],
  proposeTextCorrection: ['registration'],
  approveTextCorrection: ['registration'],
  draftInterpretation: ['published'],
  clearInterpretation: ['published'],
  signInterpretation: ['published'],
  markValidity: MARKED_STATES,
  classify: CLASSIFIED_STATES,
  recordReviewEvent: RESTRICTED,
} as const satisfies Record<string, readonly State[]>;
export type StepBesideName = keyof typeof STATES_OF;
export const STEPS_BESIDE = Object.keys(STATES_OF) as StepBesideName[]; // its keys are StepBesideName

/** Which of them a document knows where it stands. */
export const stepsBeside = (record: DocumentRecord): StepBesideName[] =>
  STEPS_BESIDE.filter(
    (step) =>
      knows(STATES_OF[step], record.state) &&
      (!EXPLAINS.includes(step) || wasReleasedHere(record)) &&
      (step !== 'recordReviewEvent' || awaitedEvent(record) !== null),
  );

const knows = (states: readonly State[], state: State): boolean => states.includes(state);

/** What is put beside a document on pages of this house. */
const EXPLAINS: readonly StepBesideName[] = ['draftInterpretation', 'clearInterpretation', 'signInterpretation'];

/** Every reason against a step that no wording of the request could mend; empty: it may be taken. */
export function whyNotBeside(
  step: StepBesideName,
  record: DocumentRecord,
  { by, world, proposals }: { by: ActingPerson; world: World; proposals: readonly ProposedCorrection[] },
): Issue[] {
  switch (step) {
    case 'prepareReturn':
      return whyNotPrepare(record, by)?.why ?? [];
    case 'proposeTextCorrection':
      return mayPropose(record, by);
    case 'approveTextCorrection':
      return whyNotAny(record, proposals, (one) => [
        ...mayApprove(record, by, one),
        ...(one ? whyNotApprovable(one) : []),
      ]);
    case 'draftInterpretation':
      return mayDraftAddition(record, by);
    case 'clearInterpretation':
      return whyNotJudge(record, world, 'interpretationClearance', by);
    case 'signInterpretation':
      return whyNotJudge(record, world, 'interpretationSignOff', by);
    case 'markValidity':
    case 'classify':
      return mayMarkValidity(record, by);
    case 'recordReviewEvent':
      return mayRecordEvent(record, by);
  }
}

/** The event `correctText` confirms what was proposed and approved before it. */
export const whyNothingToConfirm = (record: DocumentRecord, proposals: readonly ProposedCorrection[]): Issue[] =>
  whyNotAny(record, proposals, (one) => (one ? whyNotConfirmable(one) : []));

/** Of several open proposals one is enough; of none, what it asks of the person is told all the same. */
function whyNotAny(
  record: DocumentRecord,
  proposals: readonly ProposedCorrection[],
  against: (proposal: ProposedCorrection | null) => Issue[],
): Issue[] {
  const open = proposals.filter((one) => whyNotOpen(record, one).length === 0);
  if (open.length === 0) return [...against(null), { code: 'correctionNotProposed', owner: 'registrar' }];
  const verdicts = open.map(against);
  return verdicts.find((why) => why.length === 0) ?? verdicts.at(-1) ?? [];
}

const whyNotJudge = (record: DocumentRecord, world: World, step: AdditionStep, by: ActingPerson): Issue[] => [
  ...mayJudgeAddition(record, world.pack, step, by),
  ...whyNotJudged(record, step, !isSignedWithDocument(record, world)),
];
