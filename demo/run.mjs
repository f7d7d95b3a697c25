// npm run demo: the real city plan through the whole procedure over HTTP, with two documents that are not published.
// Ends with 1, and says what was expected and what came, when a step does not end where the procedure says.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { carryCityPlan } from './city-plan.mjs';
import { City } from './client.mjs';
import { carryOnRequest, carryWithheld } from './kept-back.mjs';
import { findServer } from './server.mjs';
import { Unexpected, chapter, detail, progress, say } from './tell.mjs';

const VERIFIER = fileURLToPath(new URL('../tools/verify-evidence.mjs', import.meta.url));
const lang = process.argv[2] ?? 'zh';

let server;
try {
  if (!['zh', 'en'].includes(lang)) throw new Error(`npm run demo -- ${lang}: zh or en is expected.`);
  server = await findServer();
  const city = new City(server.url, server.passwords, lang);
  city.stateNames = await stateNames(city);
  const carried = [await carryCityPlan(city), await carryWithheld(city), await carryOnRequest(city)];
  await verifyEvidence(city, carried);
  say(`\n✔ 三件公文都走到了程序规定的地方 (all three documents ended where the procedure says)`);
} catch (error) {
  const known = error instanceof Unexpected || error.constructor === Error;
  process.stderr.write(`\n✘ ${known ? error.message : error.stack}\n`);
  process.exitCode = 1;
} finally {
  await server?.stop();
}

async function stateNames(city) {
  const { body } = await city.stranger.get('/vocabulary?lang=zh');
  const { members } = body.sets.find(({ set }) => set === 'state');
  return new Map(members.map(({ code, label }) => [code, label]));
}

/** The exported record of each document, checked by a program that shares no code with the server. */
async function verifyEvidence(city, carried) {
  chapter('四、证据核验 evidence');
  const folder = mkdtempSync(join(tmpdir(), 'yuantou-evidence-'));
  for (const [index, { paper }] of carried.entries()) {
    const reader = await city.person(index === 0 ? 'fgw.drafter' : 'jyj.drafter');
    await progress(`导出并核验  ${reader.name}  GET /documents/{id}/evidence`, async () => {
      const { body } = await reader.get(`${paper.path}/evidence`);
      const file = join(folder, `evidence-${paper.id}.json`);
      writeFileSync(file, JSON.stringify(body, null, 2));
      const { status, stdout, stderr } = spawnSync(process.execPath, [VERIFIER, file], { encoding: 'utf8' });
      if (status !== 0) throw new Unexpected(`verify-evidence ${file}`, 'exit code 0', `${status}\n${stdout}${stderr}`);
      for (const line of stdout.trim().split('\n')) detail(line);
      return file;
    });
  }
}
