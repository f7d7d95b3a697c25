import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The built server in a process of its own, as `npm start` runs it. */
export class ServerProcess {
  output = '';
  private readonly exited: Promise<number | null>;

  private constructor(
    readonly child: ChildProcess,
    readonly url: string,
    readonly dataDir: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  }

  static async spawn(
    dataDir: string,
    settings: Record<string, string> = {},
    folder = projectRoot,
  ): Promise<ServerProcess> {
    const port = settings['PORT'] ?? String(await freePort());
    const env = { PATH: process.env['PATH'], YUANTOU_DATA_DIR: dataDir, PORT: port, ...settings };
    const child = spawn(process.execPath, ['dist/src/main.js'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(child, `http://127.0.0.1:${port}`, dataDir);
  }

  /** Waits until it says that it is ready; fails with its output when it ends instead. */
  async ready(): Promise<this> {
    for (let tries = 0; tries < 1200; tries += 1) {
      if (this.output.includes('Yuantou is ready')) return this;
      if (this.child.exitCode !== null) throw new Error(`the server ended:\n${this.output}`);
      await wait(50);
    }
    throw new Error(`the server was not ready after a minute:\n${this.output}`);
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** The exit code; fails after 40 s. */
  async ended(): Promise<number | null> {
    // As long as a container's engine waits at the least (stop_grace_period), and some for a busy machine.
    const late = wait(40_000, 'late' as const, { ref: false });
    const code = await Promise.race([this.exited, late]);
    if (code === 'late') throw new Error(`the server did not end:\n${this.output}`);
    return code;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.kill('SIGTERM');
    await this.ended();
  }

  get postmasterPid(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }
}

/** `npm start`, as a person types it; resolves when it answers. */
export async function startByNpm(dataDir: string): Promise<{ npm: ChildProcess; url: string }> {
  const port = String(await freePort());
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], YUANTOU_DATA_DIR: dataDir, PORT: port };
  const npm = spawn('npm', ['start'], { cwd: projectRoot, env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return { npm, url };
    await wait(100);
  }
  npm.kill();
  throw new Error('npm start did not answer within a minute');
}

/** Builds when the sources have changed; a moment otherwise. */
export function buildServer(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/prepare.mjs'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** Below the range from which the kernel takes the ports of outgoing connections: none of those can come in between. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A process that has ended but was not reaped (state Z) counts as gone. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
