import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { StartProblem } from '../../start/start-problem.js';
import type { Binaries } from './binaries.js';

/** How PostgreSQL is started: it refuses to run as root. */
export interface Account {
  /** Put before the command. */
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Chooses the account and makes `folder` its own: the present user; for root the account `postgres` or `nobody`; and
 * where those may not enter the folder (below /root, say), root itself under another number in a user namespace.
 * A folder that exists keeps the account that owns it.
 */
export function accountFor(folder: string, parent: string, binaries: Binaries): Account {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const self = process.getuid?.();
  const owner = statSync(folder).uid;
  if (self === undefined) return { prefix: [] };
  if (self !== 0) {
    if (owner === self) return { prefix: [] };
    throw new StartProblem(
      `The data folder ${folder} belongs to another account (number ${owner}). Start as that account, ` +
        'or set YUANTOU_DATA_DIR to another folder.',
    );
  }
  chmodSync(parent, 0o711);
  const candidates =
    owner === 0 ? [...accountsByName('postgres', 'nobody')] : [{ uid: owner, gid: statSync(folder).gid }];
  const found = candidates.find((candidate) => mayEnter(candidate, folder, binaries));
  if (found) {
    chownSync(folder, found.uid, found.gid);
    return { prefix: [], ...found };
  }
  return namespaceAccount(folder);
}

function namespaceAccount(folder: string): Account {
  chownSync(folder, 0, 0);
  const prefix = ['unshare', '--user', '--map-user=65534', '--'];
  const [command = '', ...args] = [...prefix, 'true'];
  if (spawnSync(command, args).status === 0) return { prefix };
  throw new StartProblem(
    `PostgreSQL does not run as root, and no other account may enter ${folder}. Start as an ordinary user, ` +
      'or move the project and YUANTOU_DATA_DIR to a folder that everybody may enter, such as /srv/yuantou.',
  );
}

function* accountsByName(...names: string[]): Generator<{ uid: number; gid: number }> {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of names) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) yield { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
}

function mayEnter({ uid, gid }: { uid: number; gid: number }, folder: string, { postgres }: Binaries): boolean {
  const script = 'test -x "$1" && cd "$(dirname "$2")" && test -x .';
  return spawnSync('/bin/sh', ['-c', script, 'sh', postgres, folder], { uid, gid, cwd: '/' }).status === 0;
}

/** For spawn: `uid` and `gid`, or neither. */
export function identity({ uid, gid }: Account): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

/** Nothing of ours reaches PostgreSQL: neither secrets nor a library path nor a locale. */
export function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8' };
}
