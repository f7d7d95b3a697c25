import { verifyEvidence } from '../../tools/verify-evidence.mjs';
import { evidenceBodyOf } from '../../src/documents/use-cases/export-evidence.js';
import { EvidenceSigner } from '../../src/evidence/evidence-signer.js';
import { buildEvidence } from '../../src/evidence/export.js';
import { Database } from '../../src/platform/database/database.js';
import type { TestApp } from './app.js';

/**
 * What the stand-alone verifier finds wrong with any document of a story (I3, I4, I5 of 6-safety): the record replayed,
 * the chain, every opinion bound, every publication founded. Empty: nothing.
 */
export async function brokenRecords(app: TestApp): Promise<string[]> {
  const { rows } = await app.owner.query<{ id: string; state: string }>('SELECT id, state FROM yuantou.document');
  const [database, signer] = [app.nest.get(Database), app.nest.get(EvidenceSigner)];
  const found: string[] = [];
  for (const { id, state } of rows) {
    const body = await database.transaction((tx) => evidenceBodyOf(tx, id));
    const evidence = await buildEvidence(body, signer, app.clock.now());
    const plain: unknown = JSON.parse(JSON.stringify(evidence));
    const { findings } = verifyEvidence(plain);
    if (body.document.state !== state) found.push(`${id}: stored as ${state}, replayed as ${body.document.state}`);
    found.push(...findings.filter(({ ok }) => !ok).map(({ text }) => `${id}: ${text}`));
  }
  return found;
}
