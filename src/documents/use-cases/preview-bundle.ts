import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import { NotAllowed, Refused } from '../../platform/errors.js';
import { readDocument } from '../document.store.js';
import { refusedPackage, whyNotReceivable } from '../rules/bundle-intake.js';
import { decideReceipt } from '../rules/decide.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { unansweredItems } from '../rules/return-items.js';
import type { World } from '../rules/world.js';
import { staffingOf } from '../staffing.queries.js';
import { documentOfSubmission, submissionFiles } from '../submission.store.js';
import { bundleHash, textsOf, withKnownFiles } from './bundle.js';
import type { Bundle } from './bundle.js';
import { newRecord } from './create-document.js';
import { refuseSecrets } from './edit-document.js';
import type { Handed } from './handed-bundle.js';
import { withAttestations } from './receive-bundle.js';
import { curedAgain } from './resubmit-bundle.js';

export interface Previewed {
  record: DocumentRecord;
  world: World;
  /** this pack's offices refuse a bundle without its interpretation package at the door */
  notReceived: boolean;
  returnedAtOnce: boolean;
  /** items of the last return that the bundle neither cures nor contests: it would be refused for them */
  unanswered: Issue[];
}

/**
 * "Would this be returned?": the bundle goes through what a submission goes through, by the same rules, and nothing of it
 * is kept. Under the id of a document that lies returned it is judged as its next round, by the pack that document is
 * bound to; under any other id as a first submission.
 */
@Injectable()
export class PreviewBundle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {}

  run(actor: Actor, bundle: Bundle): Promise<Previewed> {
    const { unitId } = actor;
    if (bundle.unitId !== null && bundle.unitId !== unitId)
      throw new NotAllowed('notAllowed', [{ code: 'submissionForOtherUnit', pointer: '/unitId' }]);
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const today = shanghaiDate(at);
      const ids = bundle.files.map(({ fileId }) => fileId);
      const [uploads, known] = await Promise.all([
        submissionFiles(tx, unitId, ids),
        documentOfSubmission(tx, unitId, bundle.externalId),
      ]);
      const handed: Handed = { tx, at, today, actor, unitId, bundle, uploads, hash: bundleHash(bundle, uploads) };
      const returned = known === undefined ? null : (await readDocument(tx, known, today)).record;
      return returned?.state === 'returned' && !returned.externalIdClosed
        ? this.judgeAgain(handed, returned)
        : this.judgeFirst(handed);
    });
  }

  private async judgeAgain(handed: Handed, before: DocumentRecord): Promise<Previewed> {
    const world: World = { pack: this.packs.get(before.packId, before.packVersion), today: handed.today };
    const { received } = await curedAgain(handed, before, world);
    return previewed(received, world);
  }

  private async judgeFirst(handed: Handed): Promise<Previewed> {
    const { tx, at, today, actor, bundle, uploads } = handed;
    const known = withKnownFiles(bundle, uploads, [], at);
    const texts = textsOf(known, null, at);
    refuseSecrets(texts);
    const pack = this.packs.default;
    const world: World = { pack, today };
    const begun = await newRecord(tx, {
      ...{ actor, at, texts, packId: pack.id, packVersion: pack.version },
      ...{ door: 'received', externalId: bundle.externalId },
    });
    const record: DocumentRecord = {
      ...begun,
      state: 'officeIntake',
      sequence: 1,
      ...(await staffingOf(
        tx,
        begun.units.map(({ id }) => id),
        today,
        null,
      )),
    };
    const why = whyNotReceivable(record, pack);
    if (why.length > 0) throw new Refused('gateFailed', why);
    const judged = await withAttestations(handed, record, world, known.attestations);
    return previewed(judged.record, world);
  }
}

function previewed(record: DocumentRecord, world: World): Previewed {
  const decision = decideReceipt(record, world);
  return {
    record,
    world,
    unanswered: unansweredItems(record, world),
    notReceived: refusedPackage(decision.facts, world.pack).length > 0,
    returnedAtOnce: decision.after.state === 'returned',
  };
}
