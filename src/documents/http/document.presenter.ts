import { workingDaysLeft } from '../../calendar/rules/working-days.js';
import type { CheckResult } from '../../disclosure/rules/check-result.js';
import type { PersonName } from '../../people/people.queries.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { toProblemIssue } from '../../platform/http/problem.js';
import { labelOf, messageOf, sentenceOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import type { ProposedCorrection } from '../rules/correction-steps.js';
import { whyNoOverride } from '../rules/act-rules.js';
import { whereItLeads, whyNot } from '../rules/decide.js';
import type { Act, DocumentRecord, Opinion } from '../rules/document-record.js';
import { whyNotEdit } from '../rules/edit.js';
import { EVENTS } from '../rules/events.js';
import { gateOf } from '../rules/facts.js';
import type { Content } from '../rules/scopes.js';
import type { World } from '../rules/world.js';
import { hasEnded, isDepartmentStep, stands } from '../rules/standing.js';
import { stepsBeside, whyNotBeside, whyNothingToConfirm } from '../rules/steps-beside.js';
import { redeterminingActs } from '../rules/redetermination-offered.js';
import { isDue, waitingFor } from '../rules/waiting-for.js';
import { whoActs } from '../rules/who-acts.js';
import { actingPerson } from '../use-cases/act-on-document.js';
import { presentNotices } from './returns.presenter.js';
import type { ShownNotices } from './returns.presenter.js';
import type { ChangedFlag } from '../rules/flags.js';
import type { Wait } from '../document.store.js';
import type { OpinionWords } from '../opinion-words.queries.js';
import type {
  ActionName,
  ActionView,
  ActView,
  DocumentView,
  GateItem,
  LeadsToView,
  OpinionView,
  WaitingView,
} from './document.responses.js';

/** What a document looks like to one person: the record, judged by the very rules that the server enforces. */
export interface Shown {
  record: DocumentRecord;
  world: World;
  actor: Actor;
  people: PersonName[];
  lang: Lang;
  returned: Pick<ShownNotices, 'notices' | 'people'>;
  /** the content to show: with its body, or of an older revision */
  content: Content;
  words: OpinionWords[];
  waits: Wait[];
  flagsChanged: ChangedFlag[];
  proposals: ProposedCorrection[];
}

export function presentDocument(shown: Shown): DocumentView {
  const { record, world, lang } = shown;
  return {
    id: record.id,
    state: record.state,
    stateLabel: labelOf('state', record.state, lang),
    version: record.version,
    round: record.round,
    revision: record.revision,
    hashes: record.hashes,
    door: record.door,
    externalId: record.externalId,
    unit: { id: record.unit.id, name: record.unit.name },
    office: record.office && { id: record.office.id, name: record.office.name },
    packId: record.packId,
    packVersion: record.packVersion,
    number: record.number,
    register: record.register,
    content: shown.content,
    disclosure: record.disclosure,
    interpretation: record.interpretation,
    gate: gateOf(record, world).map((check) => presentCheck(check, lang)),
    actions: presentActions(shown),
    opinions: record.opinions.map((opinion) => presentOpinion(shown, opinion)),
    flagsChanged: shown.flagsChanged.map(({ flag, from, to }) => ({ flag, from, to })),
    waitingFor: presentWaiting(shown),
    returns: presentNotices({ ...shown, ...shown.returned }),
  };
}

export function presentAct(record: DocumentRecord, lang: Lang): ActView {
  const { id, state, version, round, revision, hashes, number } = record;
  return { id, state, stateLabel: labelOf('state', state, lang), version, round, revision, hashes, number };
}

export function presentCheck(check: CheckResult, lang: Lang): GateItem {
  return {
    code: check.code,
    status: check.status,
    problems: check.problems.map(({ pointer, params }) => ({ pointer, ...sentenceOf(check.code, lang, params) })),
    ...(check.notApplicableBecause !== null && {
      why: messageOf(`not-applicable.${check.notApplicableBecause}`, lang).message,
    }),
    clause: check.clause[lang],
    owner: check.owner,
    ...(check.waitingFor && { waitingFor: check.waitingFor }),
    returnCode: check.returnCode,
    contestable: check.contestable,
    requiredAt: check.requiredAt,
  };
}

/** Every act that this state knows, with every reason against it; a button is never disabled in silence. */
function presentActions(shown: Shown): ActionView[] {
  const { record, world, actor, lang, proposals } = shown;
  const by = actingPerson(actor);
  const view = (name: ActionName, why: Issue[]): ActionView => ({
    name,
    allowed: why.length === 0,
    because: why.map((issue) => toProblemIssue(issue, lang)),
    leadsTo: null,
  });
  return [
    ...EVENTS.filter((event) => whoActs(event, record).length > 0).map((event) => presentAction(shown, event)),
    ...stepsBeside(record).map((step) => view(step, whyNotBeside(step, record, { by, world, proposals }))),
    ...presentRedetermining(shown),
    view('edit', whyNotEdit(record, by)?.why ?? []),
  ];
}

/** What may be done with the redetermination that is under way; where there is none, whether one may be opened. */
export function presentRedetermining({
  record,
  world,
  actor,
  lang,
}: Pick<Shown, 'record' | 'world' | 'actor' | 'lang'>): ActionView[] {
  return redeterminingActs(record, actingPerson(actor), world).map(({ name, why }) => ({
    name,
    allowed: why.length === 0,
    because: why.map((issue) => toProblemIssue(issue, lang)),
    leadsTo: null,
  }));
}

/** Where it is not this person's own to do, it may still be theirs in the name of whoever lent them the signature. */
function presentAction(shown: Shown, event: Act['event']): ActionView {
  const { record, world, actor, lang, people } = shown;
  const asked = sketchOf(event, record, actor);
  const unprepared = event === 'correctText' ? whyNothingToConfirm(record, shown.proposals) : [];
  const because = [...whyNot(record, asked, world), ...unprepared];
  const lenders = record.delegations.filter(({ toPersonId }) => toPersonId === actor.personId);
  const lender = lenders.find(
    ({ fromPersonId }) =>
      because.length > 0 && whyNot(record, { ...asked, onBehalfOf: fromPersonId }, world).length === 0,
  );
  const overriding = event === 'sign' && { mayOverride: whyNoOverride(record).length === 0 };
  const leadsTo = (by: Act) => presentLeadsTo(whereItLeads(record, by, world), shown);
  if (lender) {
    const lent = { ...asked, onBehalfOf: lender.fromPersonId };
    const onBehalfOf = named(people, lender.fromPersonId);
    return { name: event, allowed: true, because: [], onBehalfOf, ...overriding, leadsTo: leadsTo(lent) };
  }
  const allowed = because.length === 0;
  return {
    name: event,
    allowed,
    because: because.map((issue) => toProblemIssue(issue, lang)),
    ...overriding,
    leadsTo: allowed ? leadsTo(asked) : null,
  };
}

function presentLeadsTo(after: DocumentRecord | null, { world, lang }: Shown): LeadsToView | null {
  if (!after) return null;
  const waitsFor = waitingFor(after, world.pack).map(({ role, unitId }) => ({ role, unit: unitNamed(after, unitId) }));
  return { state: after.state, label: labelOf('state', after.state, lang), waitsFor };
}

const unitNamed = ({ units }: DocumentRecord, id: string) => ({
  id,
  name: units.find((unit) => unit.id === id)?.name ?? '',
});

function sketchOf(event: Act['event'], record: DocumentRecord, actor: Actor): Act {
  const own = record.opinions.filter((opinion) => opinion.personId === actor.personId && !hasEnded(opinion));
  return {
    id: '',
    event,
    by: actingPerson(actor),
    seen: null,
    reason: null,
    clearing: null,
    reopens: [],
    override: null,
    takesDissent: false,
    opinionId: own.at(-1)?.id ?? null,
    outcome: null,
    waivers: [],
    onBehalfOf: null,
  };
}

function named(people: PersonName[], id: string): { id: string; name: string } {
  return { id, name: people.find((person) => person.id === id)?.name ?? '' };
}

export function presentOpinion(
  { record, people, lang, words }: Pick<Shown, 'record' | 'people' | 'lang' | 'words'>,
  opinion: Opinion,
): OpinionView {
  const nameOf = (id: string): { id: string; name: string } => named(people, id);
  const said = words.find(({ opinionId }) => opinionId === opinion.id);
  const still = stands(record, opinion);
  const edited = record.submitted !== null && record.submitted.revision !== record.revision;
  return {
    id: opinion.id,
    step: opinion.step,
    outcome: opinion.outcome,
    person: nameOf(opinion.personId),
    unit: unitNamed(record, opinion.unitId),
    role: opinion.role,
    onBehalfOf: opinion.onBehalfOf === null ? null : nameOf(opinion.onBehalfOf),
    revision: opinion.revision,
    round: opinion.round,
    origin: opinion.origin,
    covers: opinion.covers,
    clearedFor: opinion.clearedFor,
    clearings: opinion.clearings,
    givenAt: opinion.givenAt === undefined ? null : new Date(opinion.givenAt).toISOString(),
    reason: said?.reason ?? null,
    words: { ...said?.detail },
    stands: still,
    forRevisionSubmitted: still && edited && isDepartmentStep(opinion.step),
    lapsedBecause: opinion.marks.map((mark) => ({
      kind: mark.kind,
      scopes: [...mark.scopes],
      message: messageOf(`opinion.${mark.because}`, lang).message,
    })),
  };
}

export function presentWaiting({ record, world, waits }: Pick<Shown, 'record' | 'world' | 'waits'>): WaitingView[] {
  const due = waitingFor(record, world.pack).filter((row) => isDue(row, world.today));
  return due.map(({ event, role, unitId }) => {
    const wait = waits.find((known) => known.event === event && known.role === role && known.unitId === unitId);
    return {
      event,
      role,
      unit: unitNamed(record, unitId),
      since: wait ? new Date(wait.since).toISOString() : null,
      due: wait?.dueOn ?? null,
      workingDaysLeft: wait?.dueOn ? workingDaysLeft(world.today, wait.dueOn) : null,
    };
  });
}
