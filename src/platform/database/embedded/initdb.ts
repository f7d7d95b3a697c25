import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../../start/start-problem.js';
import { accountFor, environment, identity } from './account.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { owner } from './place.js';
import type { ClusterOptions, Place } from './place.js';

/** Creates the cluster beside its place and moves it there when complete: a kill in between leaves nothing half made. */
export function initialise(place: Place, binaries: Binaries, options: ClusterOptions): Account {
  if (existsSync(place.cluster)) return accountFor(place.cluster, place.folder, binaries);
  options.progress?.('Creating the database');
  const fresh = join(place.folder, 'postgres.new');
  rmSync(fresh, { recursive: true, force: true });
  const account = accountFor(fresh, place.folder, binaries);
  const passwordFile = copyOfPassword(place, account);
  const [command = '', ...args] = [...account.prefix, binaries.initdb, ...settings(fresh, passwordFile, options)];
  const result = spawnSync(command, args, { ...identity(account), cwd: '/', env: environment(), encoding: 'utf8' });
  rmSync(passwordFile);
  if (result.status !== 0) {
    throw new StartProblem(`The database could not be created in ${place.folder}:\n${result.stderr || result.error}`);
  }
  renameSync(fresh, place.cluster);
  return account;
}

/** The owner's password, made once; a copy for the account that creates the cluster, which may not read our file. */
function copyOfPassword(place: Place, account: Account): string {
  if (!existsSync(place.passwordFile)) {
    writeFileSync(place.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  }
  const copy = join(place.folder, 'postgres.new.password');
  rmSync(copy, { force: true });
  writeFileSync(copy, readFileSync(place.passwordFile), { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(copy, account.uid, account.gid);
  return copy;
}

function settings(folder: string, passwordFile: string, { durable }: ClusterOptions): string[] {
  // The same order of texts on every machine; the letters' classes know Chinese.
  const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', `--lc-ctype=${ctype}`];
  const access = ['-U', owner, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256'];
  const rest = ['--lc-messages=C', '--no-instructions', ...(durable === false ? ['--no-sync'] : [])];
  return ['-D', folder, '-E', 'UTF8', ...access, ...locale, ...rest];
}
