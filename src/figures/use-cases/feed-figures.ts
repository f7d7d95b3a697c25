import { Injectable } from '@nestjs/common';
import { tablesInForce } from '../../calendar/rules/year-tables.js';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { sha256Of } from '../../evidence/hashing.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { idsOf, lockFeed, moveTo, newestAct, packsOf, progressOf, replaceDays } from '../feed.queries.js';
import { CHANGED_AFTER, CHANGED_SINCE, FEED_DOCUMENTS, FEED_ROUNDS, FEED_STAYS, FORGET } from '../feed.sql.js';
import { numberedDays } from '../rules/working-day-numbers.js';

/** So many documents at a time: a portion stays far below the time a statement may take. */
const PORTION = 1000;
/** An act is seen by others when it is committed, some time after the moment it bears; none takes longer than this. */
const LATEST_COMMIT_MS = 10 * 60_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2045-12-31';
const DAYS_TO_RATIFY = 1;
const DAYS_TO_ANSWER = 5;

/**
 * Brings the facts that figures are counted from up to the newest act. It runs behind the acts, when figures are read, and
 * never in an act's transaction: a figure may wait for an act, an act never for a figure.
 */
@Injectable()
export class FeedFigures {
  constructor(
    private readonly database: Database,
    private readonly packs: PolicyPacks,
  ) {}

  /** Whatever was done since the last time; where that was never, or by another calendar, everything. */
  async catchUp(): Promise<void> {
    const progress = await progressOf(this.database);
    if (progress.seen_to === null || progress.calendar !== calendarInForce()) {
      await this.rebuild();
      return;
    }
    const since = new Date(progress.seen_to.getTime() - LATEST_COMMIT_MS);
    // Nearly always nothing has happened: then nobody waits for the lock.
    if ((await idsOf(this.database, CHANGED_SINCE, [since, 1])).length === 0) return;
    for (let fed = PORTION; fed === PORTION;) {
      fed = await this.database.transaction(async (tx) => {
        await tx.query(lockFeed);
        // Before the documents are chosen, so that what is done meanwhile counts as not yet seen.
        const newest = await newestAct(tx, since);
        const ids = await idsOf(tx, CHANGED_SINCE, [since, PORTION]);
        await this.feed(tx, ids);
        if (newest !== null && ids.length < PORTION) tx.post(moveTo(newest));
        return ids.length;
      });
    }
  }

  /** Everything anew from the record. @returns the number of documents looked at */
  async rebuild(): Promise<number> {
    const newest = await this.database.transaction(async (tx) => {
      await tx.query(lockFeed);
      for (const statement of replaceDays(numberedDays(FIRST_DAY, LAST_DAY), calendarInForce())) tx.post(statement);
      return newestAct(tx, null);
    });
    const total = await this.reconcile();
    await this.database.query(moveTo(newest ?? new Date(0)));
    return total;
  }

  /** Every document whose newest act has not been looked at, however long ago it was done. @returns how many */
  async reconcile(): Promise<number> {
    let total = 0;
    for (let after: string | undefined = BEFORE_ALL; after !== undefined;) {
      const ids = await this.feedAfter(after);
      total += ids.length;
      after = ids.length === PORTION ? ids.at(-1) : undefined;
    }
    return total;
  }

  private feedAfter(after: string): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockFeed);
      const ids = await idsOf(tx, CHANGED_AFTER, [after, PORTION]);
      await this.feed(tx, ids);
      return ids;
    });
  }

  private async feed(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const limits = JSON.stringify((await packsOf(tx, ids)).map((pack) => this.limitsOf(pack)));
    for (const text of FORGET) tx.post({ text, values: [ids] });
    tx.post({ text: FEED_DOCUMENTS, values: [ids, limits] });
    tx.post({ text: FEED_ROUNDS, values: [ids] });
    await tx.query({ text: FEED_STAYS, values: [ids, limits] });
  }

  private limitsOf({ id, version }: { id: string; version: string }): object {
    const { switches, deadlines } = this.packs.get(id, version);
    const daysOf = (deadline: string): number | null => deadlines.find(({ code }) => code === deadline)?.days ?? null;
    return {
      pack_id: id,
      pack_version: version,
      confidentiality: switches.confidentialityWithin,
      publish: switches.publishWithin,
      ratify: daysOf('ratifySuspension') ?? DAYS_TO_RATIFY,
      countersign: daysOf('countersign') ?? DAYS_TO_ANSWER,
    };
  }
}

let hashed: { tables: unknown; hash: string } | undefined;

/** The name of the calendar that days are counted by; reckoned anew only when other years are in force. */
function calendarInForce(): string {
  const tables = tablesInForce();
  if (hashed?.tables !== tables) hashed = { tables, hash: sha256Of('figures-calendar', tables) };
  return hashed.hash;
}
