// The built server in a process of its own, on an embedded PostgreSQL with fsync on, and the people who use it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  const child = spawn(process.execPath, ['dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
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
    /** CPU seconds of the server's own process, and its memory in bytes now and at its peak. */
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
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, rss: kilobytes('VmRSS'), peak: kilobytes('VmHWM') };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
