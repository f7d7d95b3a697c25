import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { unitsByIds } from '../../people/people.queries.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Malformed } from '../../platform/errors.js';
import { lockDocumentWithTexts } from '../document.store.js';
import { newRevision } from '../new-revision.js';
import { recordTransition } from '../record-transition.js';
import { checklistOf } from '../rules/checklist.js';
import type { DocumentRecord, UnitFacts } from '../rules/document-record.js';
import { decideEdit, EDITORS } from '../rules/edit.js';
import { findingsOf, secrecyMarksIn } from '../rules/findings.js';
import { SCOPES } from '../rules/scopes.js';
import type { Scope, ScopeTexts } from '../rules/scopes.js';
import { concernedUnits } from '../rules/standing.js';
import { waitingFor } from '../rules/waiting-for.js';
import { scopeHashes } from '../scope-hashes.js';
import { actingPerson, assertCurrent, assertReadable, authorshipOf, refusal } from './act-on-document.js';
import { dueOn } from './due-dates.js';
import { refuseMarks } from './refuse-marked-words.js';

export interface EditRequest {
  documentId: string;
  version: number;
  actor: Actor;
  /** the name under which the record keeps it: edit, proposeDisclosure, addFile … */
  act: string;
  reason?: string | undefined;
  /** Pure: the texts as they become. May throw Refused or NotFound. */
  change: (texts: ScopeTexts, record: DocumentRecord) => ScopeTexts;
  /** In the same transaction, before the revision is stored: rows that its files refer to. */
  also?: (tx: Tx, at: Date) => Promise<void>;
}

/**
 * Changes the text of a document: a new immutable revision under the same lock as every other act. Opinions that covered
 * what changed lapse in the same statement. An edit that changes nothing writes nothing.
 */
@Injectable()
export class EditDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  run(request: EditRequest): Promise<DocumentRecord> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const today = shanghaiDate(at);
      const { locked, texts: old } = await lockDocumentWithTexts(tx, request.documentId, today);
      assertReadable(locked, request.actor);
      assertCurrent(locked, request.version);
      const before = locked.record;
      const texts = request.change(old, before);
      refuseSecrets(texts);
      const hashes = scopeHashes(texts);
      const decision = decideEdit(before, {
        texts,
        hashes,
        findings: findingsOf(texts),
        by: actingPerson(request.actor),
      });
      if (!decision.ok)
        throw refusal(decision.refusal.kind === 'refused' ? 'gateFailed' : decision.refusal.kind, decision.refusal.why);
      const changed = SCOPES.filter((scope) => hashes[scope] !== before.hashes[scope]);
      if (changed.length === 0) return before;
      await request.also?.(tx, at);
      const after = { ...decision.after, units: await unitsFor(tx, decision.after) };
      const world = { pack: this.packs.get(before.packId, before.packVersion), today };
      const written = Object.fromEntries(changed.map((scope) => [scope, texts[scope]]));
      const told = toldToDepartment(before, after, changed);
      return recordTransition(tx, {
        before: locked,
        after,
        revision: newRevision(before, after, written, request.actor),
        entries: [
          {
            act: request.act,
            from: before.state,
            to: before.state,
            by: authorshipOf(request.actor, at),
            reason: request.reason ?? null,
            detail: { scopes: changed, revision: after.revision },
            causedBy: null,
          },
        ],
        given: [],
        marks: decision.marks,
        checklist: checklistOf(after, world),
        waiting: waitingFor(after, world.pack).map((row) => ({ ...row, dueOn: dueOn(row, after, world) })),
        notices: told.map(({ payload: { unitId } }) => ({ kind: 'editedByOffice', unitId })),
        outbox: [{ topic: 'document.edited', payload: { scopes: changed } }, ...told],
      });
    });
  }
}

/** What the office changes in a department's document the department is told, with where to read the difference. */
function toldToDepartment(before: DocumentRecord, after: DocumentRecord, scopes: readonly Scope[]) {
  if (EDITORS[before.state]?.side !== 'office' || !before.submitted) return [];
  const { revision: against } = before.submitted;
  const payload = { unitId: before.unit.id, scopes, revision: after.revision, against };
  return [{ topic: 'document.editedByOffice', payload }];
}

/** Nothing of a text that bears a secrecy mark is kept, not even that somebody tried. */
export function refuseSecrets(texts: ScopeTexts): void {
  refuseMarks(secrecyMarksIn(texts));
}

/** The units that may have to act, with those concerned as they are named now. */
async function unitsFor(tx: Tx, record: DocumentRecord): Promise<readonly UnitFacts[]> {
  const missing = concernedUnits(record).filter((id) => !record.units.some((unit) => unit.id === id));
  if (missing.length === 0) return record.units;
  const found = await unitsByIds(tx, missing);
  const known = found.filter(({ disabled }) => !disabled);
  const unknown = missing.filter((id) => !known.some((unit) => unit.id === id));
  if (unknown.length > 0)
    throw new Malformed(
      'concernedUnitUnknown',
      unknown.map((id) => ({ code: 'concernedUnitUnknown', pointer: '/jointUnits', params: { id } })),
    );
  const added = known.map(({ id, kind, name, parentId, smallUnit }) => ({ id, kind, name, parentId, smallUnit }));
  return [...record.units, ...added];
}
