import { getMicrosteps } from 'xstate';
import type { Issue } from '../../disclosure/rules/issue.js';
import { COVERS } from './document-record.js';
import type { ActingPerson, DocumentRecord, MarkKind, Opinion, Outcome } from './document-record.js';
import { EMPTY_DISCLOSURE } from './files.js';
import { opinionsOf, REDETERMINABLE } from './redetermination.js';
import { isOver, openRedetermination, REDETERMINATION_STATES } from './redetermination-record.js';
import type { RedeterminationStep } from './redetermination.js';
import type { Redetermination, RedeterminationState } from './redetermination-record.js';
import type { Opening, RedeterminationAct } from './redetermination-act.js';
import { judgedOf } from './redetermination-judged.js';
import { redeterminationRules, rulesBeforeRedetermining } from './redetermination-rules.js';
import { mayRedetermine, nextRedeterminationSlot } from './redetermination-seats.js';
import { redeterminationMachine } from './redetermination.machine.js';
import type { Judged, RedeterminationEvent } from './redetermination.machine.js';
import { hasEnded } from './standing.js';
import type { RefusalKind } from './decide.js';
import type { World } from './world.js';

export type RedeterminationDecision =
  | { ok: true; after: DocumentRecord; from: RedeterminationState | null; to: RedeterminationState }
  | { ok: false; kind: RefusalKind; why: Issue[] };

const refuse = (kind: RefusalKind, why: Issue[]): RedeterminationDecision => ({ ok: false, kind, why });

/** Opens one on a document in force that has none under way. `record` has the act's own sequence already. */
export function decideOpening(
  record: DocumentRecord,
  opening: Opening,
  stub: { disclosureHash: string },
  { pack }: World,
): RedeterminationDecision {
  const here = whyNotOpenable(record);
  if (here.length > 0) return refuse('notInThisState', here);
  const barred = mayRedetermine(record, null, 'open', opening.by, pack);
  if (barred.length > 0) return refuse('notAllowed', barred);
  const why = whyNotOpen(record, opening);
  const from = record.disclosure?.attribute;
  if (why.length > 0 || !from) return refuse('gateFailed', why);
  const { personId, appointmentId, unitId } = opening.by;
  const texts = opening.texts ?? {
    content: null,
    disclosure: { ...EMPTY_DISCLOSURE, attribute: opening.towards },
    interpretation: record.interpretation,
    hashes: { ...record.hashes, disclosure: stub.disclosureHash },
    findings: record.findings,
  };
  const redetermination: Redetermination = {
    number: opening.number,
    state: 'proposed',
    openedAt: record.sequence,
    origin: opening.origin,
    reason: opening.reason,
    from,
    base: record.hashes,
    ...texts,
    authors: opening.texts ? [{ personId, appointmentId, unitId }] : [],
  };
  return { ok: true, after: { ...record, redetermination }, from: null, to: 'proposed' };
}

/** Why none can be opened on this document, whoever asks. */
export function whyNotOpenable(record: DocumentRecord): Issue[] {
  if (!REDETERMINABLE.includes(record.state) || record.disclosure?.attribute == null)
    return [{ code: 'notInThisState', params: { event: 'applyRedetermination', state: record.state } }];
  return openRedetermination(record) ? [{ code: 'redeterminationUnderWay' }] : [];
}

function whyNotOpen(record: DocumentRecord, { reason, texts, towards }: Opening): Issue[] {
  const why: Issue[] = reason.trim() ? [] : [{ code: 'reasonNeeded', pointer: '/reason' }];
  const attribute = texts?.disclosure.attribute ?? towards;
  if (attribute !== towards) why.push({ code: 'redeterminationTowardsOther', pointer: '/disclosure/attribute' });
  if (attribute === 'proactive' && record.disclosure?.attribute === 'proactive')
    why.push({ code: 'redeterminationOfPublished', pointer: '/towards' });
  return why;
}

const STEP_OF: Partial<Record<RedeterminationAct['event'], RedeterminationStep>> = {
  endorse: 'redeterminationReview',
  clear: 'redeterminationClearance',
  sign: 'redeterminationSignOff',
};

/** Decides one act on the redetermination that is under way. Pure: same record, act and world, same decision. */
export function decideRedetermination(
  record: DocumentRecord,
  act: RedeterminationAct,
  world: World,
): RedeterminationDecision {
  const proposal = openRedetermination(record);
  if (!proposal || !isAccepted(record, proposal, act.event))
    return refuse('notInThisState', [notHere(record, act.event)]);
  const barred = mayRedetermine(record, proposal, act.event, act.by, world.pack);
  if (barred.length > 0) return refuse('notAllowed', barred);
  const moved = notAsDisplayed(proposal, act);
  if (moved.length > 0) return refuse('stale', moved);
  const why = redeterminationRules(record, proposal, act, world);
  if (why.length > 0) return refuse('gateFailed', why);
  return proceed(record, proposal, act, world);
}

/** Every reason against an act that its body could not mend; empty: it may be done. */
export function whyNotRedetermine(
  record: DocumentRecord,
  event: RedeterminationAct['event'],
  by: ActingPerson,
  world: World,
): Issue[] {
  const proposal = openRedetermination(record);
  if (!proposal || !isAccepted(record, proposal, event)) return [notHere(record, event)];
  const barred = mayRedetermine(record, proposal, event, by, world.pack);
  return [...barred, ...rulesBeforeRedetermining(record, proposal, event, world)];
}

/** The events that a state knows. */
export const eventsIn = (state: RedeterminationState): RedeterminationEvent[] =>
  Object.keys(redeterminationMachine.states[state]?.on ?? {}) as RedeterminationEvent[]; // its keys are events

/** While the document is suspended, or being worked on, nothing is done to it but to give it up. */
function isAccepted(record: DocumentRecord, { state }: Redetermination, event: RedeterminationAct['event']): boolean {
  return eventsIn(state).includes(event) && (REDETERMINABLE.includes(record.state) || event === 'withdraw');
}

const notHere = (record: DocumentRecord, event: RedeterminationEvent): Issue => ({
  code: 'redeterminationNotInThisState',
  params: {
    redeterminationEvent: event,
    redeterminationState: record.redetermination?.state ?? 'over',
    state: record.state,
  },
});

function notAsDisplayed({ hashes }: Redetermination, { event, seen }: RedeterminationAct): Issue[] {
  const step = STEP_OF[event];
  if (!step) return [];
  return COVERS[step]
    .filter((scope) => seen?.[scope] !== hashes[scope])
    .map((scope) => ({
      code: seen?.[scope] ? 'displayedHashStale' : 'displayedHashMissing',
      pointer: `/seen/${scope}`,
    }));
}

function proceed(
  record: DocumentRecord,
  proposal: Redetermination,
  act: RedeterminationAct,
  world: World,
): RedeterminationDecision {
  const { done, worded } = effectOf(record, proposal, act, world);
  const event = { type: act.event, permitted: true, after: judgedOf(done, worded, world.pack) };
  const to = redeterminationRoute(proposal.state, event, judgedOf(record, proposal, world.pack));
  if (to === null) return refuse('gateFailed', [notHere(record, act.event)]);
  const ended = isOver(to) ? marked(done, worded, 'reopened', 'reopenedByNewRound') : done;
  return {
    ok: true,
    after: { ...ended, redetermination: { ...worded, state: to } },
    from: proposal.state,
    to,
  };
}

/** XState ignores an event that is not accepted without a word; hence `can` first. */
export function redeterminationRoute(
  from: RedeterminationState,
  event: { type: RedeterminationEvent; permitted: boolean; after: Judged },
  before: Judged,
): RedeterminationState | null {
  const snapshot = redeterminationMachine.resolveState({ value: from, context: before });
  if (!snapshot.can(event)) return null;
  const value = getMicrosteps(redeterminationMachine, snapshot, event).at(-1)?.[0].value ?? from;
  return REDETERMINATION_STATES.find((state) => state === value) ?? null;
}

function effectOf(
  record: DocumentRecord,
  proposal: Redetermination,
  act: RedeterminationAct,
  world: World,
): { done: DocumentRecord; worded: Redetermination } {
  if (act.event === 'word' && act.wording) return { done: record, worded: rewritten(record, proposal, act) };
  if (act.event === 'sendBack')
    return { done: marked(record, proposal, 'reopened', 'reopenedBySendBack'), worded: proposal };
  const step = STEP_OF[act.event];
  if (!step) return { done: record, worded: proposal };
  const given = opinionOf(record, proposal, act, step, world);
  const before = marked(record, proposal, 'superseded', 'supersededByNewer', ({ step: of, slot }) => {
    return of === step && slot === given.slot;
  });
  return { done: { ...before, opinions: [...before.opinions, given] }, worded: proposal };
}

/** Worded anew on the text in force: whoever worded it before stays one of its authors. */
function rewritten(record: DocumentRecord, proposal: Redetermination, act: RedeterminationAct): Redetermination {
  if (!act.wording) return proposal;
  const { personId, appointmentId, unitId } = act.by;
  const others = proposal.authors.filter((author) => author.personId !== personId);
  return {
    ...proposal,
    ...act.wording,
    reason: act.reason ?? proposal.reason,
    base: record.hashes,
    authors: [...others, { personId, appointmentId, unitId }],
  };
}

const OUTCOME: Partial<Record<RedeterminationAct['event'], Outcome>> = {
  endorse: 'endorse',
  clear: 'clear',
  sign: 'sign',
};

function opinionOf(
  record: DocumentRecord,
  proposal: Redetermination,
  act: RedeterminationAct,
  step: RedeterminationStep,
  { pack }: World,
): Opinion {
  return {
    id: act.id,
    sequence: record.sequence,
    step,
    outcome: OUTCOME[act.event] ?? 'sign',
    personId: act.by.personId,
    appointmentId: act.by.appointmentId,
    unitId: act.by.unitId,
    role: act.by.role,
    onBehalfOf: null,
    slot: step === 'redeterminationSignOff' ? (nextRedeterminationSlot(record, proposal, pack)?.slot ?? null) : null,
    revision: record.revision,
    round: record.round,
    covers: Object.fromEntries(COVERS[step].map((scope) => [scope, proposal.hashes[scope]])),
    origin: 'given',
    clearedFor: act.clearing?.mostOpen ?? null,
    clearings: act.clearing?.found ?? null,
    marks: [],
  };
}

/** Opinions of this redetermination that end; they stay in the record for ever. */
function marked(
  record: DocumentRecord,
  proposal: Redetermination,
  kind: MarkKind,
  because: string,
  which: (opinion: Opinion) => boolean = () => true,
): DocumentRecord {
  const given = opinionsOf(record, proposal).map(({ id }) => id);
  const opinions = record.opinions.map((opinion) => {
    if (!given.includes(opinion.id) || hasEnded(opinion) || !which(opinion)) return opinion;
    const mark = { kind, sequence: record.sequence, scopes: COVERS[opinion.step], because };
    return { ...opinion, marks: [...opinion.marks, mark] };
  });
  return { ...record, opinions };
}
