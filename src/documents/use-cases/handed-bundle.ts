import type { Actor } from '../../people/sign-in/actor.js';
import type { Tx } from '../../platform/database/database.js';
import type { SubmissionFile } from '../submission.store.js';
import type { Bundle } from './bundle.js';

/** A bundle before the office's door: who hands it in, for which unit, and the files that were sent ahead. */
export interface Handed {
  tx: Tx;
  at: Date;
  today: string;
  actor: Actor;
  unitId: string;
  bundle: Bundle;
  hash: string;
  uploads: SubmissionFile[];
}
