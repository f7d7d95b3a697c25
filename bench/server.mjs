// The built server in a process of its own, on an embedded PostgreSQL with fsync on, and the people who use it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'yuantou-bench-'));
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    YUANTOU_DATA_DIR: folder,
    PORT: String(port),
    YUANTOU_RATE_LIMIT: '1000000',
    YUANTOU_SHOW_STATEMENTS: '1',
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, ['bench/server-with-floor.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  for (let tries = 0; !output.includes('Yuantou is ready'); tries += 1) {
    if (child.exitCode !== null || tries > 1200) throw new Error(`the server did not start:\n${output}`);
    await wait(50);
  }
  const read = (file) => readFileSync(join(folder, file), 'utf8').trim();
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    ownerUrl: `postgres://yuantou_owner:${read('postgres.password')}@127.0.0.1:${read('postgres.port')}/yuantou`,
    passwords: passwordsIn(read('example-people.txt')),
    /** CPU seconds of the server's own process and of its database, and its memory in bytes now and at its peak. */
    usage: () => usageOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function passwordsIn(text) {
  const rows = text.split('\n').slice(1);
  return new Map(rows.map((row) => row.split(/\s+/)).map(([username, password]) => [username, password]));
}

function usageOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return {
    cpu: cpuOf(pid),
    databaseCpu: descendantsOf(pid).reduce((sum, child) => sum + cpuOf(child), 0),
    rss: kilobytes('VmRSS'),
    peak: kilobytes('VmHWM'),
  };
}

/** Of every thread, to the nanosecond; nothing where the process has ended meanwhile. */
function cpuOf(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'));
    return nanoseconds.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0) / 1e9;
  } catch {
    return 0;
  }
}

/** The database is the server's child, and its backends are the database's. */
function descendantsOf(pid) {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
    try {
      return readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
    } catch {
      return [];
    }
  });
  return [...children, ...children.flatMap(descendantsOf)];
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
