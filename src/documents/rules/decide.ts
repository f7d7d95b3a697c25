import { getMicrosteps } from 'xstate';
import { addWorkingDays } from '../../calendar/rules/working-days.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import { failing } from '../../disclosure/rules/gate.js';
import type { GateEvent } from '../../disclosure/rules/vocabulary.js';
import { actRules, rulesWhateverItSays } from './act-rules.js';
import { COVERS } from './document-record.js';
import type { Act, DocumentRecord, Opinion } from './document-record.js';
import { documentMachine } from './document.machine.js';
import type { MachineEvent } from './document.machine.js';
import { effectOf, stepOfAct } from './effects.js';
import type { NewMark } from './effects.js';
import { mayAct } from './eligibility.js';
import { factsOf, gateOf } from './facts.js';
import type { Facts } from './facts.js';
import type { World } from './world.js';
import { stepToReturnTo } from './revoking.js';
import { comparedHashes } from './standing.js';
import type { State } from './states.js';
import { whoActs } from './who-acts.js';

/** What came of asking: the way the document goes, or every reason why it stays. Nothing is done here. */
export type Decision =
  | {
      ok: true;
      from: State;
      /** every state entered, in order; the last one is where the document comes to rest */
      path: State[];
      after: DocumentRecord;
      given: Opinion | null;
      marks: NewMark[];
      /** what was known when it was decided, and what holds once it is done */
      facts: Facts;
    }
  | { ok: false; kind: RefusalKind; why: Issue[] };

/** Nobody does this here · not this person · the rules say no · the text is not the one that was displayed. */
export type RefusalKind = 'notInThisState' | 'notAllowed' | 'gateFailed' | 'stale';

const JUDGING: readonly Act['event'][] = [
  'pass',
  'endorse',
  'clear',
  'restrict',
  'sign',
  'countersign',
  'object',
  'accept',
];

/** Decides one act on one document. Pure: same record, act and world, same decision. */
export function decide(record: DocumentRecord, act: Act, world: World): Decision {
  if (!isAccepted(record, act)) return refuse('notInThisState', [notHere(record, act)]);
  const barred = mayAct(record, world.pack, act);
  if (barred.length > 0) return refuse('notAllowed', barred);
  const stale = notAsDisplayed(record, act);
  if (stale.length > 0) return refuse('stale', stale);
  const why = objectionsTo(record, act, world);
  if (why.length > 0) return refuse('gateFailed', why);
  return proceed(record, act, world);
}

/** Whether the act would be refused by person or rules, without anything that only its body brings. */
export function whyNot(record: DocumentRecord, act: Act, world: World): Issue[] {
  if (!isAccepted(record, act)) return [notHere(record, act)];
  const person = mayAct(record, world.pack, act);
  return [...person, ...rulesWhateverItSays(record, act, world), ...gateIssues(record, act, world)];
}

/**
 * Where an act leads to which `whyNot` has no objection, and for whom it then waits: the document as it would be, or null
 * where only the body of the act can tell.
 */
export function whereItLeads(record: DocumentRecord, act: Act, world: World): DocumentRecord | null {
  const decision = proceed(record, act, world);
  return decision.ok ? decision.after : null;
}

const refuse = (kind: RefusalKind, why: Issue[]): Decision => ({ ok: false, kind, why });

const notHere = ({ state }: DocumentRecord, { event }: Act): Issue => ({
  code: event === 'applyRedetermination' ? 'redeterminationNotSigned' : 'notInThisState',
  params: { event, state },
});

function isAccepted(record: DocumentRecord, act: Act): boolean {
  const node = documentMachine.states[record.state];
  return node !== undefined && Object.hasOwn(node.on, act.event) && whoActs(act.event, record).length > 0;
}

/** A judgement is of the text that was on the screen: a client sends its hashes, and nothing is signed if they moved. */
function notAsDisplayed(record: DocumentRecord, act: Act): Issue[] {
  if (!JUDGING.includes(act.event)) return [];
  const step = stepOfAct(record, act);
  const current = comparedHashes(record, step);
  return COVERS[step]
    .filter((scope) => act.seen?.[scope] !== current[scope])
    .map((scope) => ({
      code: act.seen?.[scope] ? 'displayedHashStale' : 'displayedHashMissing',
      pointer: `/seen/${scope}`,
    }));
}

function objectionsTo(record: DocumentRecord, act: Act, world: World): Issue[] {
  const own = actRules(record, act, world);
  // What the act itself brings is told once, where it stands in the act.
  const others = gateIssues(record, act, world).filter(({ code }) => !own.some((issue) => issue.code === code));
  return [...own, ...others];
}

/** Acts that change what the gate judges. */
const JUDGED_AS_DONE: readonly Act['event'][] = ['accept', 'register', 'applyRedetermination'];

function gateIssues(record: DocumentRecord, act: Act, world: World): Issue[] {
  const moment = momentOf(record, act);
  if (!moment) return [];
  const judged = JUDGED_AS_DONE.includes(act.event) || act.override ? effectOf(record, act, world).record : record;
  return failing(gateOf(judged, world), moment);
}

/** The gate's name for the moment; the last of several signatures is the one it is asked at, as are all before it. */
function momentOf(record: DocumentRecord, act: Act): GateEvent | null {
  switch (act.event) {
    case 'completeDraft':
    case 'submitForReview':
    case 'accept':
    case 'register':
    case 'publish':
      return act.event;
    case 'sign':
      return record.state === 'departmentSignOff'
        ? 'departmentSign'
        : record.state === 'leaderSignOff'
          ? 'leaderSign'
          : null;
    case 'applyRedetermination':
      return record.redetermination?.disclosure.attribute === 'proactive' ? 'publish' : null;
    default:
      return null;
  }
}

function proceed(record: DocumentRecord, act: Act, world: World): Decision {
  const { record: done, given, marks } = effectOf(record, act, world);
  const facts = factsOf(done, world);
  const revokes = record.opinions.find(({ id }) => id === act.opinionId)?.step;
  const step = stepToReturnTo(record, world.pack, revokes);
  const path = route(
    record.state,
    { type: eventType(act), permitted: true, after: facts, outcome: act.outcome ?? undefined, step },
    factsOf(record, world),
  );
  if (path === null) return refuse('gateFailed', [notHere(record, act)]);
  const state = path.at(-1) ?? record.state;
  const after = arrived(asked({ ...done, state }, record.state, world), path);
  return { ok: true, from: record.state, path, after, given, marks, facts };
}

/**
 * A bundle that has just been stored, standing in `officeIntake`: complete or not it is received, and the intake decides
 * at once whether a human sees it or it goes back (2-workflow, "Two doors").
 */
export function decideReceipt(record: DocumentRecord, world: World): Extract<Decision, { ok: true }> {
  const facts = factsOf(record, world);
  const path = route('officeIntake', { type: 'receive', permitted: true, after: facts }, facts);
  const state = path?.at(-1);
  if (!path || !state) throw new Error('the intake always leads on');
  const after = arrived({ ...record, state }, ['officeIntake', ...path]);
  return { ok: true, from: 'officeIntake', path: ['officeIntake', ...path], after, given: null, marks: [], facts };
}

function eventType(act: Act): MachineEvent['type'] {
  if (act.event === 'create') throw new Error(`${act.event} is not decided on a document`);
  return act.event;
}

/** XState ignores an event that is not accepted without a word; hence `can` first. */
export function route(from: State, event: MachineEvent, before: Facts): State[] | null {
  const snapshot = documentMachine.resolveState({ value: from, context: before });
  if (!snapshot.can(event)) return null;
  const entered = getMicrosteps(documentMachine, snapshot, event).map(([next]) => next.value);
  const path: State[] = [];
  let last: State = from;
  for (const value of entered) {
    // The machine is flat: every value is the name of one of its states.
    const state = value;
    if (state !== last) path.push(state);
    last = state;
  }
  return path;
}

const DAYS_TO_ANSWER = 5;

/** Where the way leads into the countersigning, the units concerned have until a day to answer. */
function asked(record: DocumentRecord, from: State, { pack, today }: World): DocumentRecord {
  if (record.state !== 'countersigning' || from === 'countersigning') return record;
  const days = pack.deadlines.find(({ code }) => code === 'countersign')?.days ?? DAYS_TO_ANSWER;
  return { ...record, countersignDueOn: addWorkingDays(today, days).on };
}

/** Where the way led through the office's door, the round counts and the text is held as it was submitted. */
function arrived(record: DocumentRecord, path: State[]): DocumentRecord {
  if (!path.includes('officeIntake')) return record;
  return {
    ...record,
    round: record.round + 1,
    submitted: { revision: record.revision, hashes: record.hashes },
  };
}
