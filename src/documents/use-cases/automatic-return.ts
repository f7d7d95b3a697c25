import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { DocumentRecord } from '../rules/document-record.js';
import type { World } from '../rules/facts.js';

/** The notice of a return that the machine makes at the intake: every failing check at once. */
@Injectable()
export class AutomaticReturn {
  async issue(_tx: Tx, _record: DocumentRecord, _world: World, _at: Date): Promise<void> {}
}
