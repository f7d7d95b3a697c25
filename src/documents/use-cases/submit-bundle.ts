import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { officeOf, personsByIds } from '../../people/people.queries.js';
import type { PersonName } from '../../people/people.queries.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, NotAllowed, Refused } from '../../platform/errors.js';
import { lockDocument, readDocument } from '../document.store.js';
import { noticesOf } from '../return-notices.queries.js';
import type { WrittenNotice } from '../return-notices.queries.js';
import { doorOf } from '../rules/bundle-intake.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import { lockSubmission, submissionFiles } from '../submission.store.js';
import { actingPerson, assertReadable, refusal } from './act-on-document.js';
import { bundleHash } from './bundle.js';
import type { Bundle } from './bundle.js';
import type { Handed } from './handed-bundle.js';
import { refuseMarkedWords } from './refuse-marked-words.js';
import { ReceiveBundle } from './receive-bundle.js';
import { ResubmitBundle } from './resubmit-bundle.js';

export interface Submitted {
  record: DocumentRecord;
  world: World;
  /** false: this very bundle was handed in before */
  isNew: boolean;
  /** the notice, where the document lies returned */
  notice: WrittenNotice | null;
  people: PersonName[];
}

/**
 * `POST /submissions`: received, or a cure of what was returned, or known already. One document for each id of a unit,
 * however often and however simultaneously it is sent.
 */
@Injectable()
export class SubmitBundle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
    private readonly receiveBundle: ReceiveBundle,
    private readonly resubmitBundle: ResubmitBundle,
  ) {}

  run(actor: Actor, bundle: Bundle): Promise<Submitted> {
    refuseMarkedWords(wordsBeside(bundle));
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const today = shanghaiDate(at);
      const unitId = await submittingUnit(tx, actor, bundle);
      const [known, uploads] = await Promise.all([
        lockSubmission(tx, unitId, bundle.externalId),
        submissionFiles(
          tx,
          actor.unitId,
          bundle.files.map(({ fileId }) => fileId),
        ),
      ]);
      const handed: Handed = { tx, at, today, actor, unitId, bundle, uploads, hash: bundleHash(bundle, uploads) };
      if (!known) return this.answer(tx, await this.receiveBundle.run(handed), today, true);
      if (known.bundles.includes(handed.hash)) {
        const found = await readDocument(tx, known.id, today);
        assertReadable(found, actor);
        return this.answer(tx, found.record, today, false);
      }
      return this.answer(tx, await this.cure(handed, known.id), today, true);
    });
  }

  /** Another bundle under an id that is known: a cure, or a conflict. */
  private async cure(handed: Handed, documentId: string): Promise<DocumentRecord> {
    const locked = await lockDocument(handed.tx, documentId, handed.today);
    assertReadable(locked, handed.actor);
    const { record } = locked;
    if (record.externalIdClosed)
      throw new Conflict('externalIdClosed', [{ code: 'externalIdClosed' }], { id: record.id });
    if (record.state !== 'returned')
      throw new Conflict('externalIdTaken', [{ code: 'externalIdTaken', params: { state: record.state } }], {
        id: record.id,
      });
    return this.resubmitBundle.run(handed, locked);
  }

  private async answer(tx: Tx, record: DocumentRecord, today: string, isNew: boolean): Promise<Submitted> {
    const world = { pack: this.packs.get(record.packId, record.packVersion), today };
    const notices = record.state === 'returned' ? await noticesOf(tx, record.id) : [];
    const notice = notices.at(-1) ?? null;
    const named = [notice?.handlerId, notice?.approverId].filter((id): id is string => typeof id === 'string');
    const people = named.length > 0 ? await personsByIds(tx, named) : [];
    return { record, world, isNew, notice, people };
  }
}

/** What a bundle says that is none of the document's own texts; its id is kept and shown like a title. */
function wordsBeside({ externalId, attestations, answers }: Bundle): Record<string, string | null> {
  return {
    '/externalId': externalId,
    ...Object.fromEntries(attestations.map(({ comment }, i) => [`/attestations/${i}/comment`, comment])),
    ...Object.fromEntries(answers.map(({ words }, i) => [`/answers/${i}/words`, words])),
  };
}

/**
 * A machine hands in for the unit it is bound to; the office registers from paper for a department that it serves.
 * @throws NotAllowed for everybody else, Refused where the named unit is not one of these
 */
async function submittingUnit(tx: Tx, actor: Actor, bundle: Bundle): Promise<string> {
  const door = doorOf(actingPerson(actor));
  if (!door) throw refusal('notAllowed', [{ code: 'submissionNotYours' }]);
  if (door === 'received') {
    if (bundle.unitId !== null && bundle.unitId !== actor.unitId)
      throw new NotAllowed('notAllowed', [{ code: 'submissionForOtherUnit', pointer: '/unitId' }]);
    return actor.unitId;
  }
  const office = bundle.unitId === null ? undefined : await officeOf(tx, bundle.unitId);
  if (bundle.unitId === null || office?.id !== actor.unitId || bundle.unitId === actor.unitId)
    throw new Refused('gateFailed', [{ code: 'submissionUnitUnknown', pointer: '/unitId' }]);
  return bundle.unitId;
}
