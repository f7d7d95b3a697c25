import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Database } from '../../src/platform/database/database.js';
import { DailyRound } from '../../src/platform/jobs/daily-round.js';
import { enqueue } from '../../src/platform/jobs/enqueue.js';
import type { JobOptions } from '../../src/platform/jobs/enqueue.js';
import { OutboxDelivery } from '../../src/platform/jobs/outbox-delivery.js';
import { JobWorker } from '../../src/platform/jobs/worker.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { startApp } from '../support/app.js';
import type { TestApp, TestAppOptions } from '../support/app.js';
import { broken, ProbeJobsModule } from '../support/jobs.module.js';
import { projectRoot } from '../support/server-process.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ imports: (config) => [PlatformModule.for(config), ProbeJobsModule] });
  await app.owner.query(`
    CREATE TABLE yuantou.done (id bigint GENERATED ALWAYS AS IDENTITY, what text NOT NULL);
    GRANT SELECT, INSERT ON yuantou.done TO yuantou_app`);
});
afterAll(() => app.close());
beforeEach(async () => {
  broken.clear();
  await app.owner.query('TRUNCATE yuantou.done, yuantou.duty_day, yuantou.outbox, graphile_worker._private_jobs');
});

const done = async (): Promise<string[]> => {
  const { rows } = await app.owner.query<{ what: string }>('SELECT what FROM yuantou.done ORDER BY id');
  return rows.map(({ what }) => what);
};
const jobs = async (): Promise<Record<string, unknown>[]> =>
  (await app.owner.query('SELECT * FROM graphile_worker.jobs ORDER BY id')).rows as Record<string, unknown>[];

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await what()) return;
    await wait(50);
  }
  throw new Error('it did not come to that within half a minute');
}

describe('the daily round', () => {
  const round = (): DailyRound => app.nest.get(DailyRound);

  it('does every duty of a day, and none of them twice', async () => {
    expect(await round().perform('2026-12-01')).toEqual(['first', 'forgetKeptAnswers', 'second']);
    expect(await round().perform('2026-12-01')).toEqual([]);
    expect(await done()).toEqual(['first 2026-12-01', 'second 2026-12-01']);
  });

  it('is done once when several replicas do it at the same moment', async () => {
    const each = await Promise.all(Array.from({ length: 6 }, () => round().perform('2026-12-02')));
    expect(each.flat().sort()).toEqual(['first', 'forgetKeptAnswers', 'second']);
    expect((await done()).sort()).toEqual(['first 2026-12-02', 'second 2026-12-02']);
  });

  it('goes on behind a duty that fails, keeps nothing of it, and makes it good later', async () => {
    broken.add('first 2026-12-01');
    await expect(round().perform('2026-12-01')).rejects.toThrow(/^first on 2026-12-01: Error/);
    expect(await done()).toEqual(['second 2026-12-01']);
    broken.clear();
    expect(await round().perform('2026-12-01')).toEqual(['first']);
  });

  it('makes good the days on which no server ran, in their order, each duty from its own last day', async () => {
    app.clock.set('2026-12-01T09:00:00+08:00');
    await round().catchUp();
    broken.add('second 2026-12-03');
    app.clock.set('2026-12-04T05:00:00+08:00');
    await expect(round().catchUp()).rejects.toThrow('second on 2026-12-03');
    broken.clear();
    app.clock.set('2026-12-04T06:00:00+08:00');
    await round().catchUp();
    const told = await done();
    expect(told.filter((one) => one.startsWith('first')).map((one) => one.slice(-2))).toEqual(['01', '02', '03', '04']);
    expect(told.filter((one) => one.startsWith('second')).map((one) => one.slice(-2))).toEqual([
      '01',
      '02',
      '03',
      '04',
    ]);
  });

  it('is asked for once, by however many replicas, and not when it is done', async () => {
    app.clock.set('2026-12-01T09:00:00+08:00');
    await Promise.all(Array.from({ length: 4 }, () => round().request()));
    await round().request();
    expect(await jobs()).toMatchObject([{ task_identifier: 'dailyRound', key: 'dailyRound:2026-12-01' }]);
    await app.owner.query('TRUNCATE graphile_worker._private_jobs');
    await round().catchUp();
    await round().request();
    expect(await jobs()).toEqual([]);
  });
});

describe('a job', () => {
  const add = (what: string, options?: JobOptions): Promise<void> =>
    app.nest.get(Database).transaction(async (tx) => {
      enqueue(tx, 'note', { what }, options);
      await tx.query({ text: 'SELECT 1' });
      if (what === 'undone') throw new Error('rolled back');
    });

  it('exists if and only if its transaction does', async () => {
    await add('kept');
    await expect(add('undone')).rejects.toThrow('rolled back');
    expect(await jobs()).toHaveLength(1);
  });

  it('takes the place of the one that waits under its key', async () => {
    await add('one', { key: 'k', runAt: new Date('2100-01-01') });
    await add('two', { key: 'k', runAt: new Date('2101-01-01') });
    expect(await jobs()).toMatchObject([{ key: 'k', run_at: new Date('2101-01-01') }]);
  });
});

describe('a worker', () => {
  let working: TestApp | undefined;
  afterEach(async () => {
    await working?.close();
    working = undefined;
  });

  /** A second server on the first one's database. */
  const start = async (): Promise<TestApp> => {
    const config = { jobs: true, appUrl: app.urls.app, publicUrl: app.urls.public };
    const imports: TestAppOptions['imports'] = (one) => [PlatformModule.for(one), ProbeJobsModule];
    working = await startApp({ config, imports, clock: '2026-12-01T09:00:00+08:00' });
    return working;
  };
  const add = (what: string): Promise<void> =>
    app.nest.get(Database).transaction(async (tx) => {
      enqueue(tx, 'note', { what });
      await tx.query({ text: 'SELECT 1' });
    });

  it('does the jobs and the round, tells failures without their words, and leaves nothing behind', async () => {
    broken.add('failing');
    await add('failing');
    await add('done');
    await start();
    await until(async () => (await done()).length === 3);
    expect((await done()).sort()).toEqual(['done', 'first 2026-12-01', 'second 2026-12-01']);
    await until(async () => (await jobs()).length === 1);
    const [failed] = await jobs();
    expect(failed).toMatchObject({ task_identifier: 'note', attempts: 1, locked_by: null });
    expect(failed?.['last_error']).toMatch(/^note: Error/);
    expect(failed?.['last_error']).not.toContain('机密');
    await working?.close();
    working = undefined;
    expect((await app.owner.query('SELECT FROM yuantou.job_worker')).rowCount).toBe(0);
  });

  it('does nothing where jobs are off', async () => {
    await app.nest.get(JobWorker).beforeApplicationShutdown();
    await add('left');
    await wait(200);
    expect(await done()).toEqual([]);
  });

  it('takes over what a worker held that is not heard of any more, and nothing of one that is', async () => {
    await add('of the dead');
    await add('of the living');
    await app.owner.query(`
      INSERT INTO yuantou.job_worker VALUES ('dead', 'a:1', now() - interval '1 hour', now() - interval '21 seconds'),
        ('living', 'b:2', now() - interval '1 hour', now() + interval '1 hour');
      UPDATE graphile_worker._private_jobs SET attempts = 1, locked_at = now() - interval '1 minute',
        locked_by = CASE WHEN payload ->> 'what' = 'of the dead' THEN 'dead' ELSE 'living' END`);
    await start();
    const notes = async () => (await jobs()).filter((job) => job['task_identifier'] === 'note');
    // A job goes a moment after its work is done.
    await until(async () => (await done()).includes('of the dead') && (await notes()).length === 1);
    expect(await done()).not.toContain('of the living');
    expect(await notes()).toMatchObject([{ locked_by: 'living' }]);
    await app.owner.query('TRUNCATE yuantou.job_worker');
  });
});

describe('the outbox', () => {
  const id = (last: number): string => `0193f9a0-0000-7000-8000-00000000000${last}`;
  const put = (topic: string, document: number | null, sequence: number | null) =>
    app.owner.query(
      `INSERT INTO yuantou.outbox (topic, document_id, sequence, payload, created_at) VALUES ($1, $2, $3, '{}', now())`,
      [topic, document === null ? null : id(document), sequence],
    );
  const delivery = (): OutboxDelivery => app.nest.get(OutboxDelivery);
  const left = async (): Promise<number> =>
    (await app.owner.query('SELECT FROM yuantou.outbox WHERE delivered_at IS NULL')).rowCount ?? 0;

  it('is delivered in the order of the acts of each document, each message once', async () => {
    await put('probe.a', 1, 2);
    await put('probe.b', 2, 1);
    await put('probe.c', 1, 1);
    await put('other', 1, 3);
    await put('probe.d', null, null);
    await Promise.all([id(1), id(1), id(2), null].map((document) => delivery().deliver(document)));
    await delivery().deliver(id(1));
    const told = await done();
    expect(told.filter((one) => one.includes(' 1 '))).toEqual(['probe.c 1 1', 'probe.a 1 2']);
    expect(told.sort()).toEqual(['probe.a 1 2', 'probe.b 2 1', 'probe.c 1 1', 'probe.d - -']);
    expect(await left()).toBe(0);
  });

  it('keeps back what comes after a message that fails, of that document only', async () => {
    await put('probe.a', 1, 1);
    await put('probe.b', 1, 2);
    await put('probe.c', 2, 1);
    broken.add('probe.a 1 1');
    await expect(delivery().deliver(id(1))).rejects.toThrow();
    await delivery().deliver(id(2));
    expect(await done()).toEqual(['probe.c 2 1']);
    broken.clear();
    await delivery().deliver(id(1));
    expect(await done()).toEqual(['probe.c 2 1', 'probe.a 1 1', 'probe.b 1 2']);
  });

  it('is asked for by one job a document', async () => {
    for (const sequence of [1, 2, 3]) await put('probe.a', 1, sequence);
    await put('probe.a', 2, 1);
    await put('probe.a', null, null);
    await Promise.all([delivery().request(), delivery().request()]);
    await delivery().request();
    expect((await jobs()).map(({ key }) => key).sort()).toEqual(['outbox:-', `outbox:${id(1)}`, `outbox:${id(2)}`]);
  });

  it('costs no job where nobody follows', async () => {
    await put('probe.a', 1, 2);
    await put('other', 1, 1);
    await put('other', 2, 1);
    await delivery().request();
    expect((await jobs()).map(({ key }) => key)).toEqual([`outbox:${id(1)}`]);
    const { rows } = await app.owner.query('SELECT topic FROM yuantou.outbox WHERE delivered_at IS NULL');
    expect(rows).toEqual([{ topic: 'probe.a' }]);
  });
});

describe('the queue in the database', () => {
  it('is at the revision that the installed package brings', async () => {
    const shipped = readdirSync(`${projectRoot}node_modules/graphile-worker/sql`).map((name) =>
      Number(name.slice(0, 6)),
    );
    const { rows } = await app.owner.query<{ id: number }>('SELECT id FROM graphile_worker.migrations ORDER BY id');
    expect(rows.map((row) => row.id)).toEqual(shipped.sort((a, b) => a - b));
  });

  it('is closed to the public reader, and the server neither owns nor empties it', async () => {
    const asking = async (url: string, statement: string): Promise<string | undefined> => {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(statement);
        return undefined;
      } catch (error) {
        return (error as { code?: string }).code;
      } finally {
        await client.end();
      }
    };
    for (const statement of ['SELECT * FROM graphile_worker.jobs', `SELECT graphile_worker.add_job('note')`])
      expect([statement, await asking(app.urls.public, statement)]).toEqual([statement, '42501']);
    for (const statement of [
      'TRUNCATE graphile_worker._private_jobs',
      'DELETE FROM graphile_worker.migrations',
      'SELECT graphile_worker.complete_jobs(ARRAY[1::bigint])',
      `INSERT INTO graphile_worker._private_known_crontabs (identifier, known_since) VALUES ('x', now())`,
    ])
      expect([statement, await asking(app.urls.app, statement)]).toEqual([statement, '42501']);
  });
});
