import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { createDatabase, dropDatabase } from '../support/app.js';
import { ServerProcess, buildServer, freePort, isRunning, startByNpm } from '../support/server-process.js';

let folder: string;

// Each starts servers and databases, on machines that may be busy.
jest.setTimeout(150_000);

beforeAll(() => {
  buildServer();
  folder = mkdtempSync(join(tmpdir(), 'yuantou-start-'));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The embedded database of `dataDir`, while its server runs. */
async function query<Row>(dataDir: string, sql: string): Promise<Row[]> {
  const port = readFileSync(join(dataDir, 'postgres.port'), 'utf8').trim();
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
  const client = new Client({ connectionString: `postgres://yuantou_owner:${password}@127.0.0.1:${port}/yuantou` });
  await client.connect();
  try {
    // The caller knows what it selects.
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 200 && isRunning(pid); tries += 1) await wait(50);
  expect(isRunning(pid)).toBe(false);
}

describe('one command', () => {
  it('makes people with passwords the first time, keeps everything, and is quick the second time', async () => {
    const dataDir = join(folder, 'first');
    const began = performance.now();
    const first = await (await ServerProcess.spawn(dataDir)).ready();
    const firstTook = performance.now() - began;
    expect(first.output).toContain('示例人员与口令');
    expect(first.output).toContain('http://localhost:');
    expect(statSync(join(dataDir, 'example-people.txt')).mode & 0o777).toBe(0o600);
    const [, line = ''] = readFileSync(join(dataDir, 'example-people.txt'), 'utf8').split('\n');
    const [username, password = ''] = line.split(/\s+/);
    expect(first.output).toContain(password);
    const { postmasterPid } = first;
    first.kill('SIGTERM');
    expect(await first.ended()).toBe(0);
    await untilGone(postmasterPid);

    const again = performance.now();
    const second = await (await ServerProcess.spawn(dataDir)).ready();
    expect((performance.now() - again) / firstTook).toBeLessThan(0.8);
    expect(second.output).not.toContain(password);
    const signIn = await fetch(`${second.url}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    expect(signIn.status).toBe(201);
    second.kill('SIGINT');
    expect(await second.ended()).toBe(0);
  });

  it('says no at /health/ready before it closes', async () => {
    const server = await ServerProcess.spawn(join(folder, 'drain'), { YUANTOU_DRAIN_SECONDS: '8' });
    await server.ready();
    let answer = await fetch(`${server.url}/health/ready`);
    expect(answer.status).toBe(200);
    server.kill('SIGTERM');
    // The signal takes a moment to arrive; once it has, there is a no before there is nobody.
    while (answer.status === 200) answer = await fetch(`${server.url}/health/ready`);
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'notReady', reasons: ['draining'] }]);
    expect(await server.ended()).toBe(0);
  });

  it('finishes what runs before it goes', async () => {
    // What the server has not accepted yet it cannot finish: a moment passes between the signal and closing.
    const server = await ServerProcess.spawn(join(folder, 'drain'), { YUANTOU_DRAIN_SECONDS: '8' });
    await server.ready();
    const attempts = Array.from({ length: 12 }, () =>
      fetch(`${server.url}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'nobody', password: 'a wrong one, slowly compared' }),
      }),
    );
    await wait(100);
    server.kill('SIGTERM');
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => ![401, 429].includes(status))).toEqual([]);
    expect(await server.ended()).toBe(0);
  });

  it('goes with npm, which passes no signal on', async () => {
    const dataDir = join(folder, 'npm');
    const { npm, url } = await startByNpm(dataDir);
    const { pid } = npm;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid ?? 0, 'SIGTERM');
    await untilGone(postmaster);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });
});

describe('after kill -9', () => {
  const dataDir = () => join(folder, 'killed');

  it('of the server, the database closes by itself and the next start has everything', async () => {
    const server = await (await ServerProcess.spawn(dataDir())).ready();
    await query(dataDir(), 'CREATE TABLE public.kept AS SELECT 1 AS x');
    const { postmasterPid } = server;
    server.kill('SIGKILL');
    await server.ended();
    // Started again at once: it waits for the old database to close, or ends it where Linux does not.
    const next = await (await ServerProcess.spawn(dataDir())).ready();
    expect(next.postmasterPid).not.toBe(postmasterPid);
    expect(await query(dataDir(), 'SELECT x FROM public.kept')).toEqual([{ x: 1 }]);
    await next.stop();
  });

  it('of the database, the server ends with a sentence and the next start recovers', async () => {
    const server = await (await ServerProcess.spawn(dataDir())).ready();
    await query(dataDir(), 'INSERT INTO public.kept VALUES (2)');
    process.kill(server.postmasterPid, 'SIGKILL');
    expect(await server.ended()).toBe(1);
    expect(server.output).toContain('The embedded PostgreSQL has ended');
    const next = await (await ServerProcess.spawn(dataDir())).ready();
    expect(await query(dataDir(), 'SELECT x FROM public.kept ORDER BY x')).toEqual([{ x: 1 }, { x: 2 }]);
    await next.stop();
  });

  it('that left its database behind: it is ended, never shared', async () => {
    const dataDir = join(folder, 'held');
    const server = await (await ServerProcess.spawn(dataDir)).ready();
    rmSync(join(dataDir, 'server.pid'));
    server.child.kill('SIGSTOP');
    // As where no pdeathsig exists: the database runs on, nobody holds the folder.
    const next = await ServerProcess.spawn(dataDir);
    await next.ready();
    expect(next.postmasterPid).toBeGreaterThan(0);
    await next.stop();
    server.child.kill('SIGKILL');
  });
});

describe('a start that cannot be', () => {
  /** Starts, expects it to end with 1, and returns what it said. */
  async function refusal(dataDir: string, settings: Record<string, string> = {}): Promise<string> {
    const server = await ServerProcess.spawn(dataDir, settings);
    expect(await server.ended()).toBe(1);
    expect(server.output).not.toContain('    at ');
    return server.output;
  }

  it('on a taken port names another one', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    expect(await refusal(join(folder, 'port'), { PORT: String(port) })).toContain(`PORT=${port + 1} npm start`);
    other.close();
  });

  it('in a folder in use names the process, and in one of another major version both versions', async () => {
    const dataDir = join(folder, 'busy');
    const server = await (await ServerProcess.spawn(dataDir)).ready();
    const said = await refusal(dataDir);
    expect(said).toContain(`in use by the process ${server.child.pid}`);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    await server.stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    expect(await refusal(dataDir)).toContain('written by PostgreSQL 17; this program brings PostgreSQL 18');
  });

  it('with a wrong setting names it', async () => {
    const said = await refusal(join(folder, 'setting'), { PORT: '3000', YUANTOU_MODE: 'both', YUANTOU_ORIGIN: 'x' });
    expect(said).toContain('YUANTOU_MODE=both');
    expect(said).toContain('YUANTOU_ORIGIN=x');
  });

  it('in production without a database of its own names what is missing', async () => {
    const said = await refusal(join(folder, 'production'), { NODE_ENV: 'production' });
    expect(said).toContain('set YUANTOU_ORIGIN');
    expect(said).toContain('set DATABASE_URL');
  });

  it('with a database nobody answers for names the host', async () => {
    const port = await freePort();
    const said = await refusal(join(folder, 'away'), { DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/x` });
    expect(said).toContain(`The database at 127.0.0.1:${port} cannot be reached`);
  });
});

describe('with an external database', () => {
  it('starts no PostgreSQL and loads no example people', async () => {
    const urls = await createDatabase();
    const dataDir = join(folder, 'external');
    const server = await (await ServerProcess.spawn(dataDir, { DATABASE_URL: urls.owner })).ready();
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect(server.output).not.toContain('示例人员');
    const owner = new Client({ connectionString: urls.owner });
    await owner.connect();
    expect((await owner.query('SELECT 1 FROM yuantou.unit')).rowCount).toBe(0);
    await owner.end();
    await server.stop();
    await dropDatabase(urls.owner);
  });

  it('refuses one that does not know Chinese', async () => {
    const urls = await createDatabase();
    const owner = new Client({ connectionString: urls.owner });
    await owner.connect();
    await owner.query(
      "CREATE DATABASE ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER 'libc'",
    );
    const url = new URL(urls.owner);
    url.pathname = '/ascii';
    const server = await ServerProcess.spawn(join(folder, 'ascii'), { DATABASE_URL: url.href });
    expect(await server.ended()).toBe(1);
    expect(server.output).toContain("ENCODING 'UTF8'");
    await owner.query('DROP DATABASE ascii');
    await owner.end();
    await dropDatabase(urls.owner);
  });

  it('migrates once when several replicas start together', async () => {
    const urls = await createDatabase();
    const empty = new URL(urls.owner);
    const owner = new Client({ connectionString: urls.owner });
    await owner.connect();
    await owner.query('CREATE DATABASE replicas TEMPLATE template0');
    empty.pathname = '/replicas';
    const replicas = await Promise.all(
      [1, 2, 3].map((n) => ServerProcess.spawn(join(folder, `replica${n}`), { DATABASE_URL: empty.href })),
    );
    for (const replica of replicas) {
      await replica.ready();
      expect((await fetch(`${replica.url}/health/ready`)).status).toBe(200);
    }
    await Promise.all(replicas.map((replica) => replica.stop()));
    await owner.query('DROP DATABASE replicas');
    await owner.end();
    await dropDatabase(urls.owner);
  });
});

describe('the public side alone', () => {
  it('holds the public credentials only and serves nothing of the inside', async () => {
    const urls = await createDatabase();
    const settings = { YUANTOU_MODE: 'public', DATABASE_PUBLIC_URL: urls.public };
    const server = await (await ServerProcess.spawn(join(folder, 'public'), settings)).ready();
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    for (const path of ['/metrics', '/api/v1/me', '/api/v1/sessions', '/api/docs', '/api/openapi.json']) {
      expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 404]);
    }
    await server.stop();
    await dropDatabase(urls.owner);
  });

  it('does not start where the inner credentials are', async () => {
    const settings = {
      YUANTOU_MODE: 'public',
      DATABASE_PUBLIC_URL: 'postgres://p@h/d',
      DATABASE_URL: 'postgres://o@h/d',
    };
    const server = await ServerProcess.spawn(join(folder, 'public2'), settings);
    expect(await server.ended()).toBe(1);
    expect(server.output).toContain('remove DATABASE_URL');
  });
});
