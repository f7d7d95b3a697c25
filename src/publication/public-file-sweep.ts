import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { FileSweeps } from '../platform/storage/file-sweeps.js';
import { PublicFileStore } from './public-file-store.js';
import * as sql from './portal.sql.js';

const HOUR = 60 * 60 * 1000;

/**
 * Removes public copies of files that no published document names any more: those of retracted documents, and those
 * of releases that rolled back. Nobody can reach them meanwhile, as an address leads through a row.
 */
@Injectable()
export class PublicFileSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly files: PublicFileStore,
    private readonly sweeps: FileSweeps,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.add(() => this.sweep());
    this.timer = setInterval(() => void this.sweepAndLog(), HOUR);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers with the number of files removed. */
  async sweep(): Promise<number> {
    let removed = 0;
    for await (const sha256 of this.files.olderThan(0)) {
      if (await this.removeUnlessPublished(sha256)) removed += 1;
    }
    return removed;
  }

  /** In a transaction of its own, whatever else is going on. */
  removeUnlessPublished(sha256: string): Promise<boolean> {
    return this.database.independently(() => this.removeAlone(sha256));
  }

  private removeAlone(sha256: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [[claim], [row]] = await Promise.all([
        tx.query<{ taken: boolean }>(sql.claimPublicFiles()),
        tx.query<{ published: boolean }>(sql.isPublished(sha256)),
      ]);
      if (!claim?.taken || row?.published !== false) return false;
      await this.files.delete(sha256);
      return true;
    });
  }

  private async sweepAndLog(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      new Logger(PublicFileSweep.name).warn(`files of retracted documents are still to be removed: ${String(error)}`);
    }
  }
}
