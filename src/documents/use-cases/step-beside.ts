import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { lockDocument } from '../document.store.js';
import type { NewRevision } from '../new-revision.js';
import { recordTransition } from '../record-transition.js';
import { checklistOf } from '../rules/checklist.js';
import type { DocumentRecord, Opinion } from '../rules/document-record.js';
import { newMarks } from '../rules/effects.js';
import type { ScopeHashes } from '../rules/scopes.js';
import type { World } from '../rules/world.js';
import { waitingFor } from '../rules/waiting-for.js';
import { assertCurrent, assertReadable, authorshipOf } from './act-on-document.js';
import { dueOn } from './due-dates.js';

/** What a step is taken on, under the lock. */
export interface Standing {
  tx: Tx;
  at: Date;
  actor: Actor;
  world: World;
  /** the record with the sequence that this step will have */
  record: DocumentRecord;
}

/** The record as it becomes, what is kept with the entry, and where the step changes the text. */
interface Taken {
  after?: DocumentRecord;
  detail: Record<string, unknown>;
  revision?: NewRevision;
  /** texts that are proposed beside those in force, and the hashes of what the act is about */
  proposed?: NewRevision['texts'];
  judged?: ScopeHashes;
}

export interface Step {
  documentId: string;
  /** null: the caller holds no copy that could have gone stale, and the lock decides */
  version: number | null;
  actor: Actor;
  /** the name under which the record keeps it */
  act: string;
  reason?: string;
  /** Throws every reason against it; answers with the record as it becomes and what is kept with the entry. */
  take: (standing: Standing) => Promise<Taken>;
  /** Rows that refer to the entry. */
  complete?: (standing: Standing, stored: DocumentRecord) => Promise<void>;
}

/**
 * An act that leaves the state as it is and is no event of the machine: like an edit it takes the same lock, has the same
 * guards before it, and is one more link of the record.
 */
@Injectable()
export class StepBeside {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  run({ documentId, version, actor, act, reason, take, complete }: Step): Promise<DocumentRecord> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const today = shanghaiDate(at);
      const locked = await lockDocument(tx, documentId, today);
      assertReadable(locked, actor);
      if (version !== null) assertCurrent(locked, version);
      const before = locked.record;
      const world: World = { pack: this.packs.get(before.packId, before.packVersion), today };
      const standing: Standing = { tx, at, actor, world, record: { ...before, sequence: before.sequence + 1 } };
      const { after = standing.record, detail, revision, proposed, judged } = await take(standing);
      const stored = recordTransition(tx, {
        before: locked,
        after,
        revision,
        proposed,
        judged,
        entries: [
          {
            act,
            from: before.state,
            to: before.state,
            by: authorshipOf(actor, at),
            reason: reason ?? null,
            detail,
            causedBy: null,
          },
        ],
        given: newOpinions(before, after).map((opinion) => ({ ...opinion, detail })),
        marks: newMarks(before, after),
        checklist: checklistOf(after, world),
        waiting: waitingFor(after, world.pack).map((row) => ({ ...row, dueOn: dueOn(row, after, world) })),
        outbox: [{ topic: `document.${act}`, payload: { state: after.state } }],
      });
      await complete?.(standing, stored);
      return stored;
    });
  }
}

const newOpinions = (before: DocumentRecord, after: DocumentRecord): Opinion[] =>
  after.opinions.filter(({ id }) => !before.opinions.some((known) => known.id === id));
