import { Injectable } from '@nestjs/common';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { unitsOfChangedPosts } from '../../people/people.queries.js';
import { jobsOfChangedPosts, POSTS_CHANGED } from '../../people/rules/posts-changed.js';
import { shanghaiDate } from '../../people/rules/today.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { DailyDuty } from '../../platform/jobs/daily-duty.js';
import { enqueueAll } from '../../platform/jobs/enqueue.js';
import { JobHandler } from '../../platform/jobs/job-handler.js';
import { lockDocument, readDocument } from '../document.store.js';
import type { LockedDocument, Wait } from '../document.store.js';
import { isDue, waitingFor } from '../rules/waiting-for.js';
import type { WaitingRow } from '../rules/waiting-row.js';
import type { World } from '../rules/world.js';
import { moveWaits, waitingAround } from '../waits.store.js';
import type { NewWait } from '../waits.store.js';
import { dueOn } from './due-dates.js';

/**
 * A post that falls to another unit when it is empty is reckoned when a document comes to it; whoever holds it may change
 * while the document lies there. The list and the sight of it then follow: a document never waits for nobody.
 */
@Injectable()
export class FollowPosts extends JobHandler {
  readonly name = POSTS_CHANGED;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packs: PolicyPacks,
  ) {
    super();
  }

  async perform(payload: unknown): Promise<void> {
    // Written by tellPostsChanged and by the duty below.
    const { unitId } = payload as { unitId: string };
    for (const { id } of await waitingAround(this.database, unitId)) await this.follow(id);
  }

  /** Most have nothing to follow, which is seen without a lock. */
  private async follow(documentId: string): Promise<void> {
    const today = shanghaiDate(this.clock.now());
    if (!this.moved(await readDocument(this.database, documentId, today), today)) return;
    await this.database.transaction(async (tx) => this.move(tx, await lockDocument(tx, documentId, today), today));
  }

  private moved(document: LockedDocument, today: string): boolean {
    const { over, fresh } = this.change(document, today);
    return over.length + fresh.length > 0;
  }

  private move(tx: Tx, document: LockedDocument, today: string): void {
    const { over, fresh } = this.change(document, today);
    const { id: documentId, revision } = document.record;
    const ids = over.map(({ id }) => id);
    if (over.length + fresh.length > 0) tx.post(moveWaits({ documentId, revision, at: this.clock.now() }, ids, fresh));
  }

  /** What begins on a day to come is let alone: it is a signature's, which does not fall. */
  private change({ record, waits }: LockedDocument, today: string): { over: Wait[]; fresh: NewWait[] } {
    const world: World = { pack: this.packs.get(record.packId, record.packVersion), today };
    const rows = waitingFor(record, world.pack).filter((row) => isDue(row, today));
    const begun = waits.filter(({ since }) => new Date(since) <= this.clock.now());
    const over = begun.filter((wait) => !rows.some((row) => isSame(row, wait)));
    const fresh = rows
      .filter((row) => !waits.some((wait) => isSame(row, wait)))
      .map(({ event, role, unitId, ...row }): NewWait => {
        // It is the same turn in other hands: it neither begins anew nor has longer.
        const before = over.find((wait) => wait.event === event && wait.role === role);
        const due = before ? before.dueOn : dueOn({ event, role, unitId, ...row }, record, world);
        return { event, role, unitId, since: before?.since ?? this.clock.now().toISOString(), dueOn: due };
      });
    return { over, fresh };
  }
}

const isSame = (row: WaitingRow, wait: Wait): boolean =>
  row.event === wait.event && row.role === wait.role && row.unitId === wait.unitId;

/** Posts that begin or have ended with the day change nothing of their own accord. */
@Injectable()
export class FollowPostsDuty extends DailyDuty {
  readonly name = 'followPosts';

  constructor(private readonly database: Database) {
    super();
  }

  perform(on: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const changed = await unitsOfChangedPosts(tx, on);
      enqueueAll(tx, POSTS_CHANGED, jobsOfChangedPosts(changed.map(({ unitId }) => unitId)));
    });
  }
}
