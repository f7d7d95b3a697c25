import { PolicyPacks } from '../../src/disclosure/policy-packs.js';
import type { PolicyPack } from '../../src/disclosure/rules/policy-pack.js';
import { hashesOf } from '../../src/evidence/hashing.js';
import { ReadAudit } from '../../src/evidence/read-audit.js';
import { FileSweep, FileSweepJob } from '../../src/documents/file-sweep.js';
import { FollowPosts } from '../../src/documents/use-cases/follow-posts.js';
import { DailyDuty } from '../../src/platform/jobs/daily-duty.js';
import { DailyRound } from '../../src/platform/jobs/daily-round.js';
import { JobHandler } from '../../src/platform/jobs/job-handler.js';
import { AppointFirstAdministrators } from '../../src/people/use-cases/appoint-first-administrators.js';
import type { FirstUnits } from '../../src/people/use-cases/appoint-first-administrators.js';
import { OutboxDelivery } from '../../src/platform/jobs/outbox-delivery.js';
import { Registered } from '../../src/platform/jobs/registered.js';
import { labelOf } from '../../src/platform/messages/messages.js';
import { FeedFigures } from '../../src/figures/use-cases/feed-figures.js';
import { FreezePopulation } from '../../src/self-audit/use-cases/freeze-population.js';
import type { TestApp } from './app.js';

/** The few things that a story has to reach for inside the running server; everything else it does over HTTP. */

/** What was read is written at most a second later: at once, for a story that looks for it. */
export const flushReadings = (app: TestApp): Promise<void> => app.nest.get(ReadAudit).flush();

/** The pack that documents begin under now. */
export const packInForce = (app: TestApp): PolicyPack => app.nest.get(PolicyPacks, { strict: false }).default;

export const hashOf = (scope: string, value: unknown): string => hashesOf(scope, value).sha256;

/** What follows behind the acts on a document, now and not in a moment: no worker runs in a story. */
export const deliverOutbox = (app: TestApp, documentId: string): Promise<number> =>
  app.nest.get(OutboxDelivery).deliver(documentId);

/** Fixes a self-audit's population, as its job does. */
export const freezePopulation = (app: TestApp, id: string): Promise<void> =>
  app.nest.get(FreezePopulation, { strict: false }).run(id);

/** The jobs that changes of posts have left, as a worker does them. @returns how many there were */
export async function followPosts(app: TestApp): Promise<number> {
  const { rows } = await app.owner.query<{ payload: unknown }>(
    `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
     WHERE t.id = j.task_id AND t.identifier = 'postsChanged' RETURNING j.payload`,
  );
  for (const { payload } of rows) await app.nest.get(FollowPosts, { strict: false }).perform(payload);
  return rows.length;
}

/** What a server looks for by itself: files that nothing names. */
export const fileSweep = (app: TestApp): FileSweep => app.nest.get(FileSweep, { strict: false });

/** The job of each morning. */
export const sweepFiles = (app: TestApp): Promise<void> => app.nest.get(FileSweepJob, { strict: false }).perform();

/** The duties of a day. @returns those that were done now */
export const morningOf = (app: TestApp, on: string): Promise<string[]> =>
  app.nest.get(DailyRound, { strict: false }).perform(on);

/** Every job and every daily duty that the features bring along, with its name in words; the code where it has none. */
export function registeredJobs(app: TestApp, lang: 'zh' | 'en'): { code: string; label: string }[] {
  const registered = app.nest.get(Registered, { strict: false });
  const labelled = (set: string, kind: typeof JobHandler | typeof DailyDuty) =>
    registered.named<JobHandler | DailyDuty>(kind).map(({ name: code }) => ({ code, label: labelOf(set, code, lang) }));
  return [...labelled('jobName', JobHandler), ...labelled('dailyDuty', DailyDuty)];
}

/** What figures are counted from, made anew from the record: how many documents were looked at. */
export const rebuildFigures = (app: TestApp): Promise<number> => app.nest.get(FeedFigures, { strict: false }).rebuild();

/** What `scripts/first-administrators.mjs` does on an empty database. @returns the passwords that it prints, by username */
export async function firstAdministrators(app: TestApp, units: FirstUnits): Promise<Map<string, string>> {
  const appointed = await app.nest.get(AppointFirstAdministrators, { strict: false }).run(units);
  return new Map(appointed.map(({ username, password }) => [username, password]));
}
