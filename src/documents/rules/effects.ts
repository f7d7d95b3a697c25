import type { Act, DocumentRecord, MarkKind, Opinion, OpinionMark, Outcome, Step } from './document-record.js';
import { COVERS, OUTCOMES } from './document-record.js';
import { registered } from './registering.js';
import { asProposed, opinionsOf } from './redetermination.js';
import { openRedetermination } from './redetermination-record.js';
import { nextSlot } from './signers.js';
import type { World } from './world.js';
import type { Scope, ScopeHashes } from './scopes.js';
import { comparedHashes, effectiveScopes, hasEnded, isDepartmentStep } from './standing.js';
import { isInsideUnit } from './states.js';
import { withCorrection } from './text-correction.js';
import { whoActs } from './who-acts.js';

/** What an act adds to the record: at most one opinion, and marks on others. Nothing is ever taken away. */
export interface Effect {
  record: DocumentRecord;
  given: Opinion | null;
  marks: NewMark[];
}

export interface NewMark {
  opinionId: string;
  mark: OpinionMark;
}

const isOutcome = (event: string): event is Outcome => OUTCOMES.some((outcome) => outcome === event);

type Change = (record: DocumentRecord, act: Act, world: World) => DocumentRecord;

/** What an act changes besides the opinion it may give. `record` has the act's own sequence already. */
const CHANGES: Partial<Record<Act['event'], Change>> = {
  accept: (record, act) => ({ ...record, returns: waived(record, act) }),
  sign: (record, act) => withOverride({ ...record, deferral: deferralBy(record, act) }, act),
  object: (record, _act, { pack }) =>
    pack.switches.joint === 'consensus' ? { ...record, consensusRejections: record.consensusRejections + 1 } : record,
  refer: (record) => ({
    ...record,
    referredFrom: record.state === 'officeClearance' ? 'officeClearance' : 'confidentialityReview',
  }),
  restrict: (record, act) =>
    record.state === 'officeClearance'
      ? reopened(record, ['officeReview', ...act.reopens], 'reopenedByRestriction')
      : record,
  resolveReferral: (record) => ({ ...record, referredFrom: null }),
  recall: (record) => ({ ...record, referredFrom: null }),
  sendBack: (record, act) =>
    reopened({ ...record, referredFrom: null }, [...stepsOf(record), ...act.reopens], 'reopenedBySendBack'),
  sendBackToOffice: (record, act) =>
    reopened(record, ['officeReview', 'leaderSignOff', ...act.reopens], 'reopenedBySendBack'),
  return: (record, act) => reopened(record, ['officeReview', ...act.reopens], 'reopenedByReturn'),
  resubmit: (record) => reopened(record, ['departmentSignOff', 'dissentConfirmation'], 'reopenedByNewRound'),
  submitForReview: (record, _act, world) => askedAgain(record, world),
  revise: (record, act) =>
    backInUnit(
      reopened(
        { ...record, externalIdClosed: record.externalId !== null },
        ['departmentSignOff', 'dissentConfirmation', ...act.reopens],
        'reopenedByNewRound',
      ),
    ),
  substantiveChange: signedAgain,
  correct: (record, act) => judgedAnew(signedAgain(correcting(withoutRedetermination(record), act))),
  abandonCorrection: (record) => ({ ...record, correctingFrom: null }),
  issue: (record) => ({ ...record, correctingFrom: null }),
  register: registered,
  correctText: (record, act) => (act.correction ? withCorrection(record, act.correction) : record),
  addInterpretation: (record) => ({ ...record, deferral: null }),
  revokeOpinion: revoked,
  applyRedetermination: redetermined,
  retract: withoutRedetermination,
  divert: withoutRedetermination,
};

/** The record as it will be once the act is done, apart from the state, which only the machine can tell. */
export function effectOf(record: DocumentRecord, act: Act, world: World): Effect {
  const numbered = { ...record, sequence: record.sequence + 1 };
  const changed = CHANGES[act.event]?.(numbered, act, world) ?? numbered;
  const given = isOutcome(act.event) ? opinionOf(changed, act, world) : null;
  const after = given ? withOpinion(changed, given) : changed;
  return { record: after, given, marks: newMarks(record, after) };
}

function withOpinion(record: DocumentRecord, given: Opinion): DocumentRecord {
  const before = superseded(record, given);
  return { ...before, opinions: [...before.opinions, given] };
}

/** A new round of signatures over what is changed from here on. */
function signedAgain(record: DocumentRecord): DocumentRecord {
  const steps = ['departmentSignOff', 'leaderSignOff', 'officeReview', 'redeterminationSignOff'] as const;
  return backInUnit(reopened(record, steps, 'reopenedByNewRound'));
}

/**
 * An attribute that was determined anew is from here on measured by what is written now: opinions that it set aside, and
 * those that came with it, were of another text than the one that will be signed.
 */
function judgedAnew(record: DocumentRecord): DocumentRecord {
  const because = 'overriddenByRedetermination';
  const isSetAside = (opinion: Opinion): boolean => opinion.marks.some((mark) => mark.because === because);
  const after = marked(record, isSetAside, 'reopened', 'reopenedByNewRound');
  return reopened(after, ['redeterminationReview', 'redeterminationClearance'], 'reopenedByNewRound');
}

/** The texts that were judged and signed, in place of those in force until now. */
function redetermined(record: DocumentRecord): DocumentRecord {
  const proposal = openRedetermination(record);
  if (!proposal) return record;
  return {
    ...asProposed(record, proposal),
    revision: record.revision + 1,
    register: proposal.disclosure.attribute,
    deferral: null,
    redetermination: { ...proposal, state: 'applied' },
  };
}

/** What is taken down, corrected or sealed is no longer what was to be redetermined: that ends unapplied. */
function withoutRedetermination(record: DocumentRecord): DocumentRecord {
  const proposal = openRedetermination(record);
  if (!proposal) return record;
  const given = opinionsOf(record, proposal).map(({ id }) => id);
  const after = marked(record, ({ id }) => given.includes(id), 'reopened', 'reopenedByNewRound');
  return { ...after, redetermination: { ...proposal, state: 'lapsed' } };
}

function opinionOf(record: DocumentRecord, act: Act, world: World): Opinion {
  const step = stepOfAct(record, act);
  const current = comparedHashes(record, step);
  const covers: Partial<ScopeHashes> = Object.fromEntries(COVERS[step].map((scope) => [scope, current[scope]]));
  return {
    id: act.id,
    sequence: record.sequence,
    step,
    outcome: isOutcome(act.event) ? act.event : 'sign',
    personId: act.by.personId,
    appointmentId: act.by.appointmentId,
    unitId: act.by.unitId,
    role: act.by.role,
    onBehalfOf: act.onBehalfOf,
    slot: slotOfAct(record, world, step),
    revision: record.revision,
    round: record.round,
    covers,
    origin: 'given',
    clearedFor: act.clearing?.mostOpen ?? null,
    clearings: act.clearing?.found ?? null,
    marks: [],
  };
}

/** The step an act of judgement belongs to, from the table of who acts. */
export function stepOfAct(record: DocumentRecord, act: Act): Step {
  const step = whoActs(act.event, record).find((row) => row.step !== undefined)?.step;
  if (!step) throw new Error(`${act.event} in ${record.state} is no act of judgement`);
  return step;
}

const slotOfAct = (record: DocumentRecord, world: World, step: Step): number | null =>
  step === 'departmentSignOff' || step === 'leaderSignOff' ? (nextSlot(record, world.pack, step)?.slot ?? null) : null;

/** A newer finding of the same seat takes the place of the older one. */
export function superseded(record: DocumentRecord, given: Pick<Opinion, 'step' | 'slot' | 'unitId'>): DocumentRecord {
  return marked(
    record,
    (opinion) =>
      opinion.step === given.step &&
      opinion.slot === given.slot &&
      (opinion.step !== 'countersigning' || opinion.unitId === given.unitId),
    'superseded',
    'supersededByNewer',
  );
}

export function reopened(record: DocumentRecord, steps: readonly Step[], because: string): DocumentRecord {
  return marked(record, (opinion) => steps.includes(opinion.step), 'reopened', because);
}

/** The opinions that the state's own step has gathered so far. */
const stepsOf = (record: DocumentRecord): Step[] =>
  record.opinions.map(({ step }) => step).filter((step) => step === record.state);

function marked(
  record: DocumentRecord,
  which: (opinion: Opinion) => boolean,
  kind: MarkKind,
  because: string,
  scopesOf: (opinion: Opinion) => readonly Scope[] = (opinion) => COVERS[opinion.step],
): DocumentRecord {
  const opinions = record.opinions.map((opinion) =>
    hasEnded(opinion) || !which(opinion)
      ? opinion
      : {
          ...opinion,
          marks: [...opinion.marks, { kind, sequence: record.sequence, scopes: scopesOf(opinion), because }],
        },
  );
  return { ...record, opinions };
}

/** Opinions on the disclosure a signer replaces are overridden, not lapsed: they go on counting for the rest. */
function withOverride(record: DocumentRecord, act: Act): DocumentRecord {
  if (!act.override) return record;
  const after = marked(
    record,
    (opinion) => effectiveScopes(opinion).includes('disclosure'),
    'overridden',
    'overriddenBySigner',
    () => ['disclosure'],
  );
  return {
    ...after,
    disclosure: act.override.disclosure,
    hashes: { ...record.hashes, disclosure: act.override.hash },
    revision: record.revision + 1,
  };
}

/** Only the last signer's word counts: each signature replaces what the one before allowed. */
function deferralBy(record: DocumentRecord, act: Act): DocumentRecord['deferral'] {
  if (record.state === 'countersigning') return record.deferral;
  return act.defersInterpretation ? { approvedBy: act.by.personId, untilOn: null } : null;
}

/** What the office held is over: from here on the department's opinions are measured by the text as it is now. */
function backInUnit(record: DocumentRecord): DocumentRecord {
  const { submitted } = record;
  const edited =
    submitted !== null && COVERS.countersigning.some((scope) => submitted.hashes[scope] !== record.hashes[scope]);
  const countersignDueOn = edited ? null : record.countersignDueOn;
  return lapsed({ ...record, submitted: null, countersignDueOn }, () => true, 'lapsedByOfficeEdit');
}

/** Under consensus an objection has done its work once it has led back to drafting: the unit is asked again. */
function askedAgain(record: DocumentRecord, { pack }: World): DocumentRecord {
  if (pack.switches.joint !== 'consensus') return record;
  return marked(record, ({ outcome }) => outcome === 'object', 'reopened', 'reopenedByNewRound');
}

function correcting(record: DocumentRecord, act: Act): DocumentRecord {
  if (act.event !== 'correct') return record;
  const { state } = record;
  return state === 'retracted' || state === 'availableOnRequest' || state === 'withheld'
    ? { ...record, correctingFrom: state }
    : record;
}

function revoked(record: DocumentRecord, act: Act): DocumentRecord {
  const opinion = record.opinions.find(({ id }) => id === act.opinionId);
  if (!opinion) return record;
  const taken = marked(record, ({ id }) => id === act.opinionId, 'revoked', 'revokedByAuthor');
  // The office's endorsement has no state of its own: it goes back to the office review, which must then be done again.
  const after = opinion.step === 'officeEndorsement' ? reopened(taken, ['officeReview'], 'reopenedBySendBack') : taken;
  const unsigned = withoutLaterSignatures(after, opinion);
  const leavesOffice = isDepartmentStep(opinion.step) && !isInsideUnit(record.state) && record.state !== 'returned';
  return leavesOffice
    ? backInUnit(
        reopened({ ...unsigned, referredFrom: null }, ['departmentSignOff', 'officeReview'], 'reopenedByNewRound'),
      )
    : unsigned;
}

/** Signers sign one after another: whoever signed over a signature that is taken back signs again after it. */
const withoutLaterSignatures = (record: DocumentRecord, { step, slot }: Opinion): DocumentRecord =>
  marked(
    record,
    (opinion) => slot !== null && opinion.step === step && opinion.slot !== null && opinion.slot > slot,
    'reopened',
    'reopenedBySendBack',
  );

function waived(record: DocumentRecord, act: Act): DocumentRecord['returns'] {
  const reasonFor = (check: string | null) => act.waivers.find((waiver) => waiver.check === check)?.reason;
  return record.returns.map((notice) => ({
    ...notice,
    items: notice.items.map((item) => {
      const reason = reasonFor(item.check);
      return reason === undefined ? item : { ...item, waived: { by: act.by.personId, reason } };
    }),
  }));
}

/** Marks as lapsed what covered a text that is no longer the one it was given on. */
export function lapsed(record: DocumentRecord, which: (opinion: Opinion) => boolean, because: string): DocumentRecord {
  const changed = (opinion: Opinion): Scope[] => {
    const current = comparedHashes(record, opinion.step);
    return effectiveScopes(opinion).filter((scope) => opinion.covers[scope] !== current[scope]);
  };
  return marked(record, (opinion) => which(opinion) && changed(opinion).length > 0, 'lapsed', because, changed);
}

export function newMarks(before: DocumentRecord, after: DocumentRecord): NewMark[] {
  return after.opinions.flatMap((opinion) => {
    const known = before.opinions.find(({ id }) => id === opinion.id)?.marks.length ?? 0;
    return opinion.marks.slice(known).map((mark) => ({ opinionId: opinion.id, mark }));
  });
}
