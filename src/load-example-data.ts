import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ExamplePeople } from './people/example/example-people.js';
import type { ExampleAccount } from './people/example/example-people.js';
import type { Config } from './platform/config.js';
import { Database } from './platform/database/database.js';
import { Publication } from './publication/release.js';
import type { WithheldMatter } from './publication/rules/published.js';

/**
 * Fills an empty embedded database with an invented city, makes a password for each of its people, and tells the public
 * what kinds of matters it does not publish.
 * @returns the lines that tell who they are, or where it was written down the first time
 */
export async function loadExampleData(app: INestApplicationContext, { dataDir }: Config): Promise<string[]> {
  const file = join(dataDir, 'example-people.txt');
  const accounts = await app.get(Database).transaction(async (tx) => {
    const [found] = await tx.query<{ any: boolean }>({ text: 'SELECT EXISTS (SELECT FROM yuantou.unit) AS any' });
    if (found?.any) return undefined;
    const loaded = await app.get(ExamplePeople, { strict: false }).load();
    await app.get(Publication, { strict: false }).replaceWithheldMatters(tx, withheldMatters());
    // Before COMMIT: nobody knows the passwords if this fails, so then there must be no people either.
    writeFileSync(file, `${table(loaded).join('\n')}\n`, { mode: 0o600 });
    return loaded;
  });
  // Gone, once the example data have been removed.
  if (!accounts) return (await hasExamples(app)) ? [`Example people and their passwords: ${file}`] : [];
  return ['Example people and their passwords (示例人员与口令):', ...table(accounts), '', `Kept in ${file}`];
}

async function hasExamples(app: INestApplicationContext): Promise<boolean> {
  const [found] = await app.get(Database).query<{ any: boolean }>({
    text: `SELECT EXISTS (SELECT FROM yuantou.administrative_entry WHERE act = 'examplesLoaded') AS any`,
  });
  return found?.any ?? false;
}

/** The categories of what is not public (条例 2019 Art. 13 to 16). Seen from dist/src. */
function withheldMatters(): WithheldMatter[] {
  const text = readFileSync(new URL('../../data/withheld-matters.json', import.meta.url), 'utf8');
  return JSON.parse(text) as WithheldMatter[]; // our own file
}

function table(accounts: readonly ExampleAccount[]): string[] {
  const rows = [['username', 'password', 'name', 'unit', 'roles'], ...accounts.map(cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  );
}

function cells({ username, password, name, unit, roles }: ExampleAccount): string[] {
  return [username, password, name, unit, roles.join(' ')];
}

/** A Chinese character takes two columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0);
}
