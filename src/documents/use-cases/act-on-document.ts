import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { shanghaiDate } from '../../people/rules/today.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotAllowed, NotFound, PreconditionFailed, Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { lockDocument } from '../document.store.js';
import { newRevision } from '../new-revision.js';
import type { NewRevision } from '../new-revision.js';
import type { LockedDocument } from '../document.store.js';
import { recordTransition } from '../record-transition.js';
import type { Authorship, Entry, Transition } from '../transition.js';
import { checklistOf } from '../rules/checklist.js';
import { decide } from '../rules/decide.js';
import type { Decision, RefusalKind } from '../rules/decide.js';
import type { Act, ActingPerson, DocumentRecord, Opinion } from '../rules/document-record.js';
import type { EventName } from '../rules/events.js';
import type { World } from '../rules/world.js';
import { keepingFiles } from '../rules/files.js';
import { decidedNotices } from '../rules/unit-notices.js';
import type { UnitNotice } from '../rules/unit-notices.js';
import { decidedAttribute } from '../rules/notified.js';
import { secrecyMarksInWords } from '../rules/findings.js';
import { waitingFor } from '../rules/waiting-for.js';
import { readableFrom } from '../rules/visibility.js';
import { AutomaticReturn } from './automatic-return.js';
import { dueOn } from './due-dates.js';
import { recordCures } from './record-answers.js';
import { refuseMarks } from './refuse-marked-words.js';
import { scopeHash } from '../scope-hashes.js';

/** One request to do something to one document. `version` is what `If-Match` named. */
export interface ActRequest {
  documentId: string;
  version: number;
  actor: Actor;
  event: EventName;
  reason?: string | undefined;
  seen?: Act['seen'] | undefined;
  clearing?: Act['clearing'] | undefined;
  reopens?: Act['reopens'] | undefined;
  override?: Disclosure | undefined;
  takesDissent?: boolean | undefined;
  opinionId?: string | undefined;
  outcome?: Act['outcome'] | undefined;
  waivers?: Act['waivers'] | undefined;
  onBehalfOf?: string | undefined;
  registering?: Act['registering'] | undefined;
  correction?: Act['correction'] | undefined;
  defersInterpretation?: boolean | undefined;
  /** the act's own words: kept with the record and with the opinion, hashed into the chain */
  detail?: Record<string, unknown> | undefined;
}

type Agreed = Extract<Decision, { ok: true }>;

/** What a use case may do inside the act's transaction. */
export interface Acting {
  tx: Tx;
  world: World;
  at: Date;
  actor: Actor;
  decision: Agreed;
  before: DocumentRecord;
  /** what a step of a use case adds: to the act's entry, to the outbox, to what units are told, and where it changes the text */
  added: {
    detail: Record<string, unknown>;
    outbox: Transition['outbox'];
    notices: UnitNotice[];
    revision?: NewRevision;
  };
}

/** Steps of a use case's own, in the same transaction and under the same lock. */
export interface Steps {
  /** After the decision, before it is recorded: what only the database can give, such as a number. */
  prepare?: (acting: Acting) => Promise<Partial<DocumentRecord>>;
  /** Once the record stands: rows that refer to it. */
  complete?: (acting: Acting, stored: DocumentRecord) => Promise<void>;
}

/** lock the document → who may? → gather facts → decide → record. Every change of state goes this way. */
@Injectable()
export class ActOnDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly automaticReturn: AutomaticReturn,
  ) {}

  run(request: ActRequest, steps: Steps = {}): Promise<DocumentRecord> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const today = shanghaiDate(at);
      const locked = await lockDocument(tx, request.documentId, today);
      assertReadable(locked, request.actor);
      assertCurrent(locked, request.version);
      const before = locked.record;
      const asked = withFilesKept(request, before);
      const world: World = { pack: this.packs.get(before.packId, before.packVersion), today };
      const decision = decide(before, actOf(asked, uuidv7(at)), world);
      if (!decision.ok) throw refusal(decision.kind, decision.why);
      refuseMarkedWords(asked);
      const added: Acting['added'] = { detail: {}, outbox: [], notices: [] };
      return this.record({ tx, world, at, actor: request.actor, decision, before, added }, asked, locked, steps);
    });
  }

  private async record(acting: Acting, request: ActRequest, locked: LockedDocument, steps: Steps) {
    const { tx, world, decision, before } = acting;
    const prepared = (await steps.prepare?.(acting)) ?? {};
    const after: DocumentRecord = { ...decision.after, ...prepared };
    const overridden = request.override && newRevision(before, after, { disclosure: request.override }, acting.actor);
    const stored = recordTransition(tx, {
      before: locked,
      after,
      revision: overridden ?? acting.added.revision,
      entries: entriesOf(acting, request),
      given: newOpinions(before, after).map((opinion) => ({
        ...opinion,
        detail: opinion.id === decision.given?.id ? (request.detail ?? {}) : {},
      })),
      marks: decision.marks,
      checklist: checklistOf(after, world),
      waiting: waitingFor(after, world.pack).map((row) => ({ ...row, dueOn: dueOn(row, after, world) })),
      notices: [...decidedNotices(decidedAttribute(before, after)), ...acting.added.notices],
      outbox: [
        { topic: `document.${request.event}`, payload: { state: after.state } },
        ...attributeNotices(before, after),
        ...acting.added.outbox,
      ],
    });
    await steps.complete?.(acting, stored);
    if (request.event === 'sign' && before.state === 'departmentSignOff' && stored.state !== before.state)
      recordCures(tx, before, stored, acting.actor.personId, acting.at);
    if (decision.path.includes('officeIntake') && stored.state === 'returned')
      await this.automaticReturn.issue(tx, stored, world, acting.at);
    return stored;
  }
}

function attributeNotices(before: DocumentRecord, after: DocumentRecord): Transition['outbox'] {
  const decided = decidedAttribute(before, after);
  return decided ? [{ topic: 'joint.attributeDecided', payload: { ...decided } }] : [];
}

/** What a person may not see does not exist for them. */
export function assertReadable({ record, reach }: LockedDocument, actor: Actor): number {
  const officeOf = record.office?.id === actor.unitId ? reach.governmentUnitId : null;
  const from = readableFrom(actor, reach, officeOf);
  if (from === null) throw new NotFound();
  return from;
}

/** @throws PreconditionFailed (412) with the current tag and who changed it when */
export function assertCurrent(locked: LockedDocument, version: number): void {
  if (locked.record.version === version) return;
  throw new PreconditionFailed('staleVersion', [], {
    currentVersion: locked.record.version,
    changedBy: locked.changedBy,
    changedAt: locked.changedAt.toISOString(),
  });
}

/** A signer puts another disclosure in place; the files that were judged with the proposed one stay with it. */
function withFilesKept(request: ActRequest, before: DocumentRecord): ActRequest {
  return request.override ? { ...request, override: keepingFiles(request.override, before.disclosure) } : request;
}

/**
 * Nothing that bears a secrecy mark is kept, neither in a reason nor in a comment. Whoever diverts a document may quote
 * the mark that was found: the record is sealed with it, and no word may delay that.
 */
function refuseMarkedWords({ event, reason, detail, override }: ActRequest): void {
  if (event === 'divert') return;
  refuseMarks(secrecyMarksInWords({ ...detail, reason, override }));
}

export function actingPerson(actor: Actor): ActingPerson {
  const { personId, appointmentId, unitId, unitKind, role, clientId } = actor;
  return { personId, appointmentId, unitId, unitKind, role, clientId: clientId ?? null };
}

export function authorshipOf(actor: Actor, at: Date): Authorship {
  return { personId: actor.personId, appointmentId: actor.appointmentId, clientId: actor.clientId ?? null, at };
}

export function actOf(request: ActRequest, id: string): Act {
  return {
    id,
    event: request.event,
    by: actingPerson(request.actor),
    seen: request.seen ?? null,
    reason: request.reason ?? null,
    clearing: request.clearing ?? null,
    reopens: request.reopens ?? [],
    override: request.override
      ? { disclosure: request.override, hash: scopeHash('disclosure', request.override).sha256 }
      : null,
    takesDissent: request.takesDissent ?? false,
    opinionId: request.opinionId ?? null,
    outcome: request.outcome ?? null,
    waivers: request.waivers ?? [],
    onBehalfOf: request.onBehalfOf ?? null,
    ...(request.registering && { registering: request.registering }),
    ...(request.correction && { correction: request.correction }),
    ...(request.defersInterpretation && { defersInterpretation: true }),
  };
}

/** The one that the act gives, or those that a text correction carries over. */
const newOpinions = (before: DocumentRecord, after: DocumentRecord): Opinion[] =>
  after.opinions.filter(({ id }) => !before.opinions.some((known) => known.id === id));

/** Three different answers, and a fourth where the text on the screen is no longer the text (2-workflow, "Guards"). */
export function refusal(kind: RefusalKind, why: Issue[]): Error {
  switch (kind) {
    case 'notInThisState':
      return new Conflict('notInThisState', why);
    case 'notAllowed':
      return new NotAllowed('notAllowed', why);
    case 'stale':
      return new Conflict('displayedHashStale', why);
    case 'gateFailed':
      return new Refused('gateFailed', why);
  }
}

/** One entry for the act; a second one for the intake that the machine makes of it, caused by the first. */
function entriesOf({ actor, at, decision, world, added }: Acting, request: ActRequest): Entry[] {
  const { from, path, after, facts } = decision;
  const detail = { ...(request.detail ?? {}), ...added.detail, path: [...path], facts: { ...facts } };
  const throughIntake = path.includes('officeIntake');
  const act: Entry = {
    act: request.event,
    from,
    to: throughIntake ? 'officeIntake' : after.state,
    by: authorshipOf(actor, at),
    reason: request.reason ?? null,
    detail,
    causedBy: null,
  };
  if (!throughIntake) return [act];
  const intake: Entry = {
    act: 'intake',
    from: 'officeIntake',
    to: after.state,
    by: { personId: null, appointmentId: null, clientId: null, at },
    reason: null,
    detail: { pack: `${world.pack.id}@${world.pack.version}`, failing: [...facts.gate.intake] },
    causedBy: 0,
  };
  return [act, intake];
}
