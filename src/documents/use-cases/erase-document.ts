import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotAllowed, NotFound } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { lockDocument } from '../document.store.js';
import type { LockedDocument } from '../document.store.js';
import { eraseDocument, erasureBy, insertErasure } from '../erasures.store.js';
import type { ErasureRow } from '../erasures.store.js';
import { FileSweep } from '../file-sweep.js';
import { filesOfDocument } from '../files.store.js';
import { recordTransition } from '../record-transition.js';
import { checklistOf } from '../rules/checklist.js';
import { mayProposeErasure, whyNotConfirmErasure } from '../rules/erasing.js';
import { actingPerson, assertReadable, authorshipOf } from './act-on-document.js';
import { refuseMarkedWords } from './refuse-marked-words.js';

/**
 * 6-safety, "Forgetting on purpose": of a diverted document two persons, neither of whom can read it, remove texts and
 * files and leave the record. Its hashes hold without the texts, so the chain goes on verifying.
 */
@Injectable()
export class EraseDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly fileSweep: FileSweep,
  ) {}

  /** @throws NotFound for whom the document does not exist, Conflict unless it lies diverted and nobody has asked yet */
  propose(actor: Actor, documentId: string, reason: string): Promise<ErasureRow> {
    refuseMarkedWords({ '/reason': reason });
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const locked = await lockDocument(tx, documentId, shanghaiDate(at));
      const { record } = locked;
      if (record.state !== 'diverted') {
        assertReadable(locked, actor);
        const params = { event: 'erase', state: record.state };
        throw new Conflict('notInThisState', [{ code: 'notInThisState', params }]);
      }
      if (!mayProposeErasure(record, actingPerson(actor))) throw new NotFound();
      if (await erasureBy(tx, 'document', documentId))
        throw new Conflict('erasureProposed', [{ code: 'erasureProposed' }]);
      const id = uuidv7(at);
      this.link(tx, locked, { act: 'proposeErasure', actor, at, reason, erasureId: id });
      await tx.execute(insertErasure({ id, documentId, reason, at }, actor));
      return shown(tx, id);
    });
  }

  /** @throws NotFound, NotAllowed for whoever proposed it, Conflict where it is done */
  confirm(actor: Actor, id: string): Promise<ErasureRow> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const proposed = await erasureBy(tx, 'id', id);
      if (!proposed) throw new NotFound();
      const locked = await lockDocument(tx, proposed.documentId, shanghaiDate(at));
      const current = await shown(tx, id);
      if (current.confirmedAt) throw new Conflict('erasureDone', [{ code: 'erasureDone' }]);
      const why = whyNotConfirmErasure(current.proposedBy.id, actingPerson(actor));
      if (why.length > 0) throw new NotAllowed('notAllowed', why);
      this.link(tx, locked, { act: 'erase', actor, at, reason: null, erasureId: id });
      if (!(await eraseDocument(tx, id, actor, at))) throw new Conflict('erasureDone', [{ code: 'erasureDone' }]);
      const files = await tx.query<{ sha256: string }>(filesOfDocument(current.documentId));
      // What a crash leaves lying is named by nothing any more, and the sweep takes it.
      await this.database.afterCommit(() => this.fileSweep.forget(files.map(({ sha256 }) => sha256)));
      return shown(tx, id);
    });
  }

  private link(
    tx: Tx,
    locked: LockedDocument,
    {
      act,
      actor,
      at,
      reason,
      erasureId,
    }: { act: string; actor: Actor; at: Date; reason: string | null; erasureId: string },
  ): void {
    const { record } = locked;
    const world = { pack: this.packs.get(record.packId, record.packVersion), today: shanghaiDate(at) };
    recordTransition(tx, {
      before: locked,
      after: { ...record, sequence: record.sequence + 1 },
      entries: [
        {
          ...{ act, from: record.state, to: record.state, reason },
          by: authorshipOf(actor, at),
          detail: { erasureId },
          causedBy: null,
        },
      ],
      ...{ given: [], marks: [], waiting: [], checklist: checklistOf(record, world) },
      outbox: [{ topic: `document.${act}`, payload: { erasureId } }],
    });
  }
}

async function shown(tx: Tx, id: string): Promise<ErasureRow> {
  const row = await erasureBy(tx, 'id', id);
  if (!row) throw new Error(`erasure ${id} was stored and is not there`);
  return row;
}
