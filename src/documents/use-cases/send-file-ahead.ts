import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import { FileStore } from '../../platform/storage/file-store.js';
import type { StoredFile } from '../../platform/storage/file-store.js';
import { doorOf } from '../rules/bundle-intake.js';
import { holdFiles } from '../files.store.js';
import { insertSubmissionFile } from '../submission.store.js';
import { actingPerson, refusal } from './act-on-document.js';

/** Takes note of a file that a bundle will name: whose it is, and what its bytes are. */
@Injectable()
export class SendFileAhead {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /** Asked before a byte is let in: nobody fills the store who may not hand in. */
  assertWelcome(actor: Actor): void {
    if (!doorOf(actingPerson(actor))) throw refusal('notAllowed', [{ code: 'submissionNotYours' }]);
  }

  async run(actor: Actor, file: StoredFile & { name: string }): Promise<StoredFile & { id: string; name: string }> {
    const at = this.clock.now();
    const { name, mediaType, size, sha256, sm3 } = file;
    const sent = { id: uuidv7(at), name, mediaType, size, sha256, sm3 };
    await this.database.transaction(async (tx) => {
      await holdFiles(tx, this.store, sha256);
      tx.post(insertSubmissionFile(sent, actor.unitId, actor.personId, at));
    });
    return sent;
  }
}
