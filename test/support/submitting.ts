import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from 'supertest';
import { startApp } from './app.js';
import type { TestApp } from './app.js';
import { asMachine } from './as.js';
import type { Caller } from './as.js';
import type { GivenDocument } from './given.js';
import { fgw, FGW_CLIENT, givenPeople } from './people.js';

/** The rules of the seed over the door for departments' own systems: the machine returns at once and everything at once. */
export async function openOffice(): Promise<{ app: TestApp; oa: Caller }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yuantou-submissions-'));
  const app = await startApp({ config: { policyPack: 'yichun-2017', dataDir, logLevel: 'error' } });
  await givenPeople(app);
  return { app, oa: await asMachine(app, FGW_CLIENT, fgw.drafter) };
}

export const codesOf = (answer: Response): string[] => answer.body.issues.map(({ code }: { code: string }) => code);

export const itemsOf = (answer: Response): { code: string; check: string; pointer: string; position: number }[] =>
  answer.body.returnNotice.items;

export const checksOf = (answer: Response): string[] => itemsOf(answer).map(({ check }) => check);

export async function rowsIn(app: TestApp, table: string): Promise<number> {
  const { rows } = await app.owner.query<{ count: number }>(`SELECT count(*)::integer AS count FROM yuantou.${table}`);
  return rows[0]?.count ?? -1;
}

/** As `given` walks on from here. */
export function documentOf(answer: Response): GivenDocument {
  const { id, hashes, state } = answer.body as Pick<GivenDocument, 'id' | 'hashes' | 'state'>; // every act answers with them
  const options = { unit: 'fgw', attribute: 'proactive', issuingName: 'government' } as const;
  return { id, path: `/documents/${id}`, etag: String(answer.headers['etag']), state, hashes, options };
}
