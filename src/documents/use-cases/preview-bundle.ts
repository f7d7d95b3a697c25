import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed, Refused } from '../../platform/errors.js';
import { refusedPackage, whyNotReceivable } from '../rules/bundle-intake.js';
import { decideReceipt } from '../rules/decide.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/world.js';
import { peopleOf, submissionFiles } from '../submission.store.js';
import { bundleHash, textsOf, withKnownFiles } from './bundle.js';
import type { Bundle } from './bundle.js';
import { newRecord } from './create-document.js';
import { refuseSecrets } from './edit-document.js';
import { withAttestations } from './receive-bundle.js';

export interface Previewed {
  record: DocumentRecord;
  world: World;
  /** this pack's offices refuse a bundle without its interpretation package at the door */
  notReceived: boolean;
  returnedAtOnce: boolean;
}

/**
 * "Would this be returned?": the bundle goes through what a submission goes through, by the same rules, and nothing of it
 * is kept. It is judged as a first submission, whatever lies under its id.
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
      const uploads = await submissionFiles(tx, unitId, ids);
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
        ...(await peopleOf(tx, begun, today)),
      };
      const why = whyNotReceivable(record, pack);
      if (why.length > 0) throw new Refused('gateFailed', why);
      const handed = { tx, at, today, actor, unitId, bundle, uploads, hash: bundleHash(bundle, uploads) };
      const judged = await withAttestations(handed, record, world, known.attestations);
      const decision = decideReceipt(judged.record, world);
      return {
        record: judged.record,
        world,
        notReceived: refusedPackage(decision.facts, pack).length > 0,
        returnedAtOnce: decision.after.state === 'returned',
      };
    });
  }
}
