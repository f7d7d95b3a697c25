import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { createDatabase, dropDatabase, startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { as } from '../support/as.js';
import type { Person } from '../support/as.js';
import { admin, fgw, givenPeople } from '../support/people.js';
import { registeredJobs } from '../support/inside.js';
import { buildServer, ServerProcess } from '../support/server-process.js';

interface Jobs {
  items: { id: number; name: string; state: string; lastError: string | null }[];
  counts: Record<string, number>;
  workers: { process: string }[];
  duties: { name: string; on: string }[];
  outbox: { undelivered: number; since: string | null };
}

describe('the administrator', () => {
  let app: TestApp;
  let administrator: Person;

  beforeAll(async () => {
    app = await startApp();
    await givenPeople(app);
    administrator = await as(app, admin.system);
    await app.owner.query(`
      SELECT graphile_worker.add_job(name, '{"what":"机密"}') FROM unnest(ARRAY['waits', 'runs', 'fails', 'failed']) name;
      UPDATE graphile_worker._private_jobs j SET locked_at = now(), locked_by = 'pool-1' FROM graphile_worker.jobs v
        WHERE v.id = j.id AND v.task_identifier = 'runs';
      UPDATE graphile_worker._private_jobs j SET last_error = 'fails: Error', attempts = 3 FROM graphile_worker.jobs v
        WHERE v.id = j.id AND v.task_identifier = 'fails';
      UPDATE graphile_worker._private_jobs j SET last_error = 'failed: Error', attempts = j.max_attempts
        FROM graphile_worker.jobs v WHERE v.id = j.id AND v.task_identifier = 'failed';
      INSERT INTO yuantou.duty_day VALUES ('duty', '2026-11-21', now()), ('duty', '2026-11-22', now());
      INSERT INTO yuantou.job_worker (id, process) VALUES ('pool-1', 'host:1');
      INSERT INTO yuantou.outbox (topic, payload, created_at) VALUES ('t', '{}', now())`);
  });
  afterAll(() => app.close());

  const read = async (query = ''): Promise<Jobs> => {
    const answer = await administrator.get(`/jobs${query}`);
    expect(answer.status).toBe(200);
    return answer.body as Jobs;
  };

  it.each(['zh', 'en'] as const)('is told of every job and every daily duty by its name (%s)', (lang) => {
    const registered = registeredJobs(app, lang);
    expect(registered.length).toBeGreaterThan(6);
    expect(registered.filter(({ code, label }) => label === code)).toEqual([]);
  });

  it('sees what waits, runs and failed, who works, what was done each morning, and no text', async () => {
    const jobs = await read();
    expect(jobs.items.map(({ name, state }) => [name, state])).toEqual([
      ['failed', 'failed'],
      ['fails', 'failing'],
      ['runs', 'running'],
      ['waits', 'waiting'],
    ]);
    expect(jobs.counts).toEqual({ waiting: 1, running: 1, failing: 1, failed: 1 });
    expect(jobs.workers).toMatchObject([{ process: 'host:1' }]);
    expect(jobs.duties).toMatchObject([{ name: 'duty', on: '2026-11-22' }]);
    expect(jobs.outbox.undelivered).toBeGreaterThan(0);
    expect(JSON.stringify(jobs)).not.toContain('机密');
  });

  it('reads them page by page and by state', async () => {
    const first = await administrator.get('/jobs?limit=3');
    expect((first.body as Jobs).items).toHaveLength(3);
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    expect((await administrator.get(next)).body).toMatchObject({ items: [{ name: 'waits' }] });
    expect((await read('?state=failed')).items.map(({ name }) => name)).toEqual(['failed']);
    expect((await administrator.get('/jobs?state=lost')).status).toBe(400);
  });

  it('has a failed one tried again, which is recorded, and leaves a running one alone', async () => {
    const { items } = await read();
    const idOf = (name: string): number => items.find((job) => job.name === name)?.id ?? 0;
    expect((await administrator.post(`/jobs/${idOf('failed')}/retries`)).status).toBe(204);
    expect((await read()).items.find(({ name }) => name === 'failed')).toMatchObject({ attempts: 0 });
    const running = await administrator.post(`/jobs/${idOf('runs')}/retries`);
    expect([running.status, (running.body as { code: string }).code]).toEqual([409, 'jobRunning']);
    for (const unknown of ['999999', '0', 'x', '9'.repeat(40)])
      expect((await administrator.post(`/jobs/${unknown}/retries`)).status).toBe(404);
    const entries = await (await as(app, admin.audit)).get('/administrative-entries?act=jobRetried');
    expect(entries.body).toMatchObject({ items: [{ subjectKind: 'job', detail: { name: 'failed' } }] });
  });

  it('is the only one who sees them', async () => {
    for (const username of [admin.security, admin.audit, fgw.drafter, fgw.principal])
      expect([username, (await (await as(app, username)).get('/jobs')).status]).toEqual([username, 403]);
  });
});

describe('a worker killed in the middle of a job', () => {
  it('has its job done once by another server', async () => {
    buildServer();
    const urls = await createDatabase();
    const owner = new Pool({ connectionString: urls.owner, max: 3 });
    owner.on('error', () => undefined);
    const folder = mkdtempSync(join(tmpdir(), 'yuantou-jobs-'));
    const settings = { DATABASE_APP_URL: urls.app, DATABASE_PUBLIC_URL: urls.public };
    const servers = [await ServerProcess.spawn(folder, settings), await ServerProcess.spawn(folder, settings)];
    const holder = await owner.connect();
    try {
      // The first who begins the round waits here, with the job in its hands.
      await holder.query('BEGIN; LOCK TABLE yuantou.duty_day IN SHARE MODE');
      await Promise.all(servers.map((server) => server.ready()));
      const killed = await killTheOneThatWorks(owner, servers);
      await holder.query('ROLLBACK');
      await until(async () => (await count(owner, `graphile_worker.jobs WHERE task_identifier = 'dailyRound'`)) === 0);
      const { rows } = await owner.query('SELECT duty, count(*)::integer AS times FROM yuantou.duty_day GROUP BY duty');
      expect(rows.length).toBeGreaterThan(0);
      expect((rows as { times: number }[]).every(({ times }) => times === 1)).toBe(true);
      const { rows: left } = await owner.query<{ process: string }>('SELECT process FROM yuantou.job_worker');
      expect(left.some(({ process }) => process.endsWith(`:${killed}`))).toBe(false);
    } finally {
      holder.release();
      await Promise.all(servers.filter(({ child }) => child.signalCode === null).map((server) => server.stop()));
      await owner.end();
      await dropDatabase(urls.owner);
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});

async function killTheOneThatWorks(owner: Pool, servers: ServerProcess[]): Promise<number> {
  let pid = 0;
  await until(async () => {
    const { rows } = await owner.query<{ process: string }>(
      `SELECT w.process FROM graphile_worker.jobs j JOIN yuantou.job_worker w ON w.id = j.locked_by
       WHERE j.task_identifier = 'dailyRound'`,
    );
    pid = Number(rows[0]?.process.split(':').at(-1) ?? 0);
    return pid > 0;
  });
  const server = servers.find(({ child }) => child.pid === pid);
  server?.kill('SIGKILL');
  await server?.ended();
  expect(await count(owner, `graphile_worker.jobs WHERE locked_by IS NOT NULL`)).toBeGreaterThan(0);
  return pid;
}

async function count(owner: Pool, from: string): Promise<number> {
  const { rows } = await owner.query<{ times: number }>(`SELECT count(*)::integer AS times FROM ${from}`);
  return rows[0]?.times ?? 0;
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    if (await what()) return;
    await wait(100);
  }
  throw new Error('it did not come to that');
}
