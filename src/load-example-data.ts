import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ExamplePeople } from './people/example/example-people.js';
import type { ExampleAccount } from './people/example/example-people.js';
import type { Config } from './platform/config.js';
import { Database } from './platform/database/database.js';

/**
 * Fills an empty embedded database with an invented city and makes a password for each of its people.
 * @returns the lines that tell who they are, or where it was written down the first time
 */
export async function loadExampleData(app: INestApplicationContext, { dataDir }: Config): Promise<string[]> {
  const file = join(dataDir, 'example-people.txt');
  const accounts = await app.get(Database).transaction(async (tx) => {
    const [found] = await tx.query<{ any: boolean }>({ text: 'SELECT EXISTS (SELECT FROM yuantou.unit) AS any' });
    if (found?.any) return undefined;
    const loaded = await app.get(ExamplePeople, { strict: false }).load();
    // Before COMMIT: nobody knows the passwords if this fails, so then there must be no people either.
    writeFileSync(file, `${table(loaded).join('\n')}\n`, { mode: 0o600 });
    return loaded;
  });
  if (!accounts) return [`Example people and their passwords: ${file}`];
  return ['Example people and their passwords (示例人员与口令):', ...table(accounts), '', `Kept in ${file}`];
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
