import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../../evidence/read-audit.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { registerPage } from '../registers.queries.js';
import type { RegisterFilter, RegisterRow } from '../registers.queries.js';

/** So many rows at a time, so that the memory used does not grow with the register. */
const PORTION = 1000;

/** Every entry that the filter leaves, in the order of the screen. */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly database: Database,
    private readonly readAudit: ReadAudit,
  ) {}

  /** Each portion is handed out when its readings are written: who took a file away is known to the row. */
  async *run(actor: Actor, filter: RegisterFilter): AsyncGenerator<RegisterRow[]> {
    let last: RegisterRow | undefined;
    do {
      this.readAudit.assertReadable();
      const after = last ? { at: last.entered_at.toISOString(), id: last.document_id } : null;
      const rows = await this.database.query<RegisterRow>(registerPage(actor, filter, { after, limit: PORTION }));
      if (rows.length > 0 || last === undefined) await this.record(actor, filter, rows);
      yield rows;
      last = rows.length === PORTION ? rows.at(-1) : undefined;
    } while (last !== undefined);
  }

  private async record(actor: Actor, { register }: RegisterFilter, rows: RegisterRow[]): Promise<void> {
    this.readAudit.record(actor, `register.${register}.export`, ...rows.map((row) => row.document_id));
    await this.readAudit.flush();
    this.readAudit.assertReadable();
  }
}
