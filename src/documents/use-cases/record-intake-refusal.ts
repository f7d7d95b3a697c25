import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import { insertIntakeRefusal } from '../submission.store.js';
import type { RefusedAtDoor } from './package-refused.js';

/** 拒收登记: who was refused, when and for what, after the transaction that refused it is gone. */
@Injectable()
export class RecordIntakeRefusal {
  constructor(private readonly database: Database) {}

  async run(refused: RefusedAtDoor): Promise<void> {
    await this.database.transaction((tx) => tx.execute(insertIntakeRefusal(uuidv7(refused.at), refused)));
  }
}
