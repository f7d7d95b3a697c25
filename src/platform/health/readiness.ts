import { Inject, Injectable, Optional } from '@nestjs/common';
import { Database } from '../database/database.js';
import { migrationTimes } from '../database/migrations.js';
import { PublicDatabase } from '../database/public-database.js';

export type Unreadiness = 'draining' | 'database' | 'publicDatabase' | 'migrations';

/** Whether this process should be sent requests. */
@Injectable()
export class Readiness {
  private draining = false;

  constructor(
    private readonly publicDatabase: PublicDatabase,
    // Absent in public mode.
    @Optional() @Inject(Database) private readonly database?: Database,
  ) {}

  /** From now on the answer is no: a balancer sends nothing more, what runs is finished. */
  drain(): void {
    this.draining = true;
  }

  get isDraining(): boolean {
    return this.draining;
  }

  async reasonsAgainst(): Promise<Unreadiness[]> {
    const checks = await Promise.all([this.checkPublicDatabase(), this.checkDatabase()]);
    return [...(this.draining ? (['draining'] as const) : []), ...checks.flat()];
  }

  private async checkPublicDatabase(): Promise<Unreadiness[]> {
    try {
      await this.publicDatabase.query({ text: 'SELECT 1' });
      return [];
    } catch {
      return ['publicDatabase'];
    }
  }

  private async checkDatabase(): Promise<Unreadiness[]> {
    if (!this.database) return [];
    try {
      const rows = await this.database.query<{ timestamp: number }>({
        text: 'SELECT timestamp FROM yuantou.migrations',
      });
      const done = new Set(rows.map(({ timestamp }) => timestamp));
      // A newer program may have migrated further already; only what this one needs counts.
      return migrationTimes().every((time) => done.has(time)) ? [] : ['migrations'];
    } catch {
      return ['database'];
    }
  }
}
