import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** `src/` and `dist/src/` both have `migrations/` three levels above this folder. */
const folder = new URL('../../../migrations/', import.meta.url);

/** The classes of `migrations/`, oldest first. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const modules = migrationFiles().map(async (file): Promise<MigrationClass> => {
    const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    const classes = Object.values(exported).filter((value) => typeof value === 'function');
    if (classes.length !== 1) throw new Error(`migrations/${file} must export one class`);
    // The one exported class of a migration file; TypeORM checks its name when it runs it.
    return classes[0] as MigrationClass;
  });
  return Promise.all(modules);
}

/** Time stamps of all migrations this program knows, to be compared with what the database has. */
export function migrationTimes(): number[] {
  return migrationFiles().map((file) => Number(file.slice(0, 13)));
}

function migrationFiles(): string[] {
  return readdirSync(fileURLToPath(folder))
    .filter((file) => /^\d{13}-[a-z-]+\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
}
