import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { StartProblem } from '../../start/start-problem.js';
import { environment, identity } from './account.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { owner } from './place.js';
import type { ClusterOptions, Place } from './place.js';
import { freePort, isFree } from './ports.js';

/** Starts the postmaster on the port used last; on another when that one has been taken. */
export async function launch(
  place: Place,
  binaries: Binaries,
  account: Account,
  password: string,
  options: ClusterOptions,
) {
  const remembered = existsSync(place.portFile) ? Number(readFileSync(place.portFile, 'utf8')) : 0;
  for (let tries = 0; tries < 3; tries += 1) {
    const port = tries === 0 && remembered > 0 && (await isFree(remembered)) ? remembered : await freePort();
    writeFileSync(place.portFile, `${port}\n`, { mode: 0o644 });
    const child = spawnPostmaster(place, binaries, account, port, options);
    if (await untilReady(child, port, password, options)) return { child, port };
    const log = tail(place.log);
    if (!log.includes('could not bind')) throw new StartProblem(explain(log, place));
  }
  throw new StartProblem('PostgreSQL found no free port on 127.0.0.1. Close other programs and try again.');
}

function spawnPostmaster(place: Place, binaries: Binaries, account: Account, port: number, options: ClusterOptions) {
  const log = openSync(place.log, 'w', 0o600);
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=100'];
  settings.push('shared_buffers=64MB', 'lc_messages=C', 'timezone=Asia/Shanghai', 'jit=off', 'log_checkpoints=off');
  if (options.durable === false) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const args = ['-D', place.cluster, ...settings.flatMap((setting) => ['-c', setting])];
  // It must not outlive the server: when that is killed, Linux sends SIGINT, a fast and clean shutdown.
  const leash = hasSetpriv() ? ['setpriv', '--pdeathsig', 'INT', '--'] : [];
  const [command = '', ...rest] = [...account.prefix, ...leash, binaries.postgres, ...args];
  // Detached, as Ctrl-C reaches the whole process group and the database would go before the server.
  const child = spawn(command, rest, {
    ...identity(account),
    cwd: '/',
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.on('error', () => undefined);
  return child;
}

async function untilReady(
  child: ChildProcess,
  port: number,
  password: string,
  options: ClusterOptions,
): Promise<boolean> {
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  for (let tries = 0; !ended(); tries += 1) {
    if (await answers(port, password)) return true;
    if (tries === 100) options.progress?.('The database is recovering from the last stop');
    await wait(20);
  }
  return false;
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new Client({ host: '127.0.0.1', port, user: owner, password, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function explain(log: string, { folder }: Place): string {
  if (log.includes('postmaster.pid') || log.includes('is in use')) {
    return `The data folder ${folder} is in use by another PostgreSQL. Stop it, or set YUANTOU_DATA_DIR to another folder.`;
  }
  if (log.includes('No space left')) return `The disk is full. Make room for ${folder} and start again.`;
  return `PostgreSQL did not start. Its last words (all of them are in ${folder}/postgres.log):\n${log}`;
}

function tail(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-12).join('\n');
}

function hasSetpriv(): boolean {
  return process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
}
