import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { DailyDuty } from '../platform/jobs/daily-duty.js';
import { enqueue } from '../platform/jobs/enqueue.js';
import { JobHandler } from '../platform/jobs/job-handler.js';
import { FileStore } from '../platform/storage/file-store.js';
import { Publication } from '../publication/release.js';
import { claimFiles, erasedFiles, forgetSentAhead, unnamedOf } from './files.store.js';

const DAY = 24 * 60 * 60 * 1000;
/** Hashes that are asked about at once. */
const BATCH = 1000;

/**
 * Removes what nobody came to name within a day: files sent ahead of a bundle that never came, and bytes whose row was never
 * written or was erased (6-safety, I7). Any number of servers may do it at once.
 */
@Injectable()
export class FileSweep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly publication: Publication,
  ) {}

  /** Rows and bytes of files that no bundle has named for a day, and bytes of what was erased. Answers how many went. */
  async sweepSentAhead(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - DAY);
    const gone = await this.database.transaction(async (tx) =>
      (await claimFiles(tx)) ? forgetSentAhead(tx, before) : [],
    );
    return this.remove([...gone, ...(await erasedFiles(this.database))]);
  }

  /** Bytes that have lain there for so long and that no row names: their sender was cut off before the row. */
  async sweepBytes(older = DAY): Promise<number> {
    let removed = 0;
    let batch: string[] = [];
    for await (const sha256 of this.store.olderThan(older)) {
      batch.push(sha256);
      if (batch.length < BATCH) continue;
      removed += await this.remove(batch);
      batch = [];
    }
    return removed + (await this.remove(batch));
  }

  /** The bytes of what was erased: the public copies, and those that no other document has. */
  async forget(hashes: readonly string[]): Promise<void> {
    await this.orSay(async () => {
      for (const sha256 of hashes) await this.publication.forgetFile(sha256);
      return this.remove(hashes);
    });
  }

  private async remove(hashes: readonly string[]): Promise<number> {
    let removed = 0;
    for (const sha256 of await unnamedOf(this.database, [...new Set(hashes)]))
      if (await this.removeUnlessNamed(sha256)) removed += 1;
    return removed;
  }

  /** Asked again alone: who is about to name it holds the files until the row can be seen. */
  private removeUnlessNamed(sha256: string): Promise<boolean> {
    return this.database.independently(() =>
      this.database.transaction(async (tx) => {
        if (!(await claimFiles(tx))) return false;
        if ((await unnamedOf(tx, [sha256])).length === 0 || !(await this.store.exists(sha256))) return false;
        await this.store.delete(sha256);
        return true;
      }),
    );
  }

  private async orSay(work: () => Promise<number>): Promise<void> {
    try {
      await work();
    } catch (error) {
      new Logger(FileSweep.name).warn(`files that nothing names are still to be removed: ${String(error)}`);
    }
  }
}

/** To look through the whole store takes long on a large one: a job of its own, not a part of the duty's transaction. */
@Injectable()
export class FileSweepJob extends JobHandler {
  readonly name = 'sweepFiles';

  constructor(private readonly sweep: FileSweep) {
    super();
  }

  async perform(): Promise<void> {
    await this.sweep.sweepSentAhead();
    await this.sweep.sweepBytes();
  }
}

@Injectable()
export class FileSweepDuty extends DailyDuty {
  readonly name = 'sweepFiles';

  constructor(private readonly database: Database) {
    super();
  }

  perform(): Promise<void> {
    return this.database.transaction(async (tx) => enqueue(tx, 'sweepFiles', {}, { key: 'sweepFiles' }));
  }
}
