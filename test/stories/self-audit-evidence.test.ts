import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../src/evidence/rules/canonical.js';
import { verifySelfAudit } from '../../tools/verify-self-audit.mjs';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits, KEEP } from '../support/audits.js';
import { given, personOf } from '../support/given.js';
import { generated, keptBack } from '../support/kept-back.js';
import { czj, fgw, jyj, zfb } from '../support/people.js';

/** The record of a self-audit, verified outside of the server by a program that shares no code with it. */
let app: TestApp;
let id: string;
let governmentsId: string;

const PROGRAM = new URL('../../tools/verify-self-audit.mjs', import.meta.url).pathname;
const CORRECTION = '过程已经结束，仅涉及特定单位，公开不影响其他单位';

interface Entry {
  sequence: number;
  act: string;
  personId: string | null;
  reason?: string;
  detail?: Record<string, unknown>;
  hash: { sha256: string };
}
interface File {
  selfAudit: { state: string; year: number };
  entries: Entry[];
  items: { documentId: string; register: string }[] | null;
  conclusions: { conclusion: string; towards: string | null }[] | null;
  reports: { content: { sentences: Record<string, string> } }[] | null;
  signature: { keyId: string };
}

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-20T09:00:00+08:00' });
  const { get, frozen, items, conclude, moved, keepGroups, signed } = audits(app);
  await keptBack(app, 'fgw', generated(3, 12));
  await given(app).issued({ unit: 'jyj', issuingName: 'government', attribute: 'nonDisclosure' });
  app.clock.set('2026-12-01T09:00:00+08:00');
  governmentsId = await frozen(zfb.disclosure, 'city');
  id = await frozen(fgw.disclosure, 'fgw');
  expect(await keepGroups(fgw.disclosure, id)).toBeGreaterThan(1);
  const [first, ...others] = await items(fgw.disclosure, id, '&open=true');
  const correction = { conclusion: 'correctAttribute', towards: 'onRequest', reason: CORRECTION };
  if (first) expect((await conclude(fgw.disclosure, id, first, correction)).status).toBe(201);
  for (const item of others) expect((await conclude(fgw.disclosure, id, item)).status).toBe(201);
  await moved(fgw.disclosure, id, 'completions');
  const person = await personOf(app, fgw.disclosure);
  const draft = await get(fgw.disclosure, `/self-audits/${id}`);
  const report = { sentences: {}, points: [], carried: [] };
  const saved = await person.put(`/self-audits/${id}/report`, report, { ifMatch: String(draft.headers['etag']) });
  expect([saved.status, saved.body.issues]).toEqual([200, undefined]);
  expect((await signed(fgw.principal, id)).status).toBe(201);
}, 180_000);
afterAll(() => app.close());

async function exported(who: string, of = id): Promise<File> {
  const answer = await audits(app).get(who, `/self-audits/${of}/evidence`);
  expect([who, answer.status]).toEqual([who, 200]);
  expect(answer.headers['content-disposition']).toBe(`attachment; filename="self-audit-${of}.json"`);
  return answer.body;
}

/** As a dishonest server would: whatever is in it, the signature fits. */
function resigned(file: File): File {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const { signature: _, ...unsigned } = file;
  const value = sign(null, Buffer.from(canonicalJson(unsigned), 'utf8'), privateKey).toString('base64');
  const keyId = createHash('sha256').update(der).digest('hex').slice(0, 16);
  return { ...file, signature: { algorithm: 'Ed25519', keyId, publicKey: der.toString('base64'), value } as never };
}

const faults = (file: File): string[] =>
  verifySelfAudit(file)
    .findings.filter(({ ok }) => !ok)
    .map(({ text }) => text);

function change(file: File, by: (copy: File) => void): File {
  const copy = structuredClone(file);
  by(copy);
  return resigned(copy);
}

describe('the evidence of a self-audit', () => {
  it('holds, the key included, and the command says so', async () => {
    const file = await exported(fgw.disclosure);
    expect(verifySelfAudit(file, file.signature.keyId)).toMatchObject({ ok: true });
    expect(verifySelfAudit(file).findings.map(({ text }) => text.split(':')[0])).toEqual([
      ...['signature', 'chain', 'words', 'states', 'population', 'conclusions', 'reports'],
    ]);
    expect(file.items?.length).toBe(13);
    const path = join(mkdtempSync(join(tmpdir(), 'yuantou-self-audit-')), 'evidence.json');
    writeFileSync(path, JSON.stringify(file));
    const told = execFileSync(process.execPath, [PROGRAM, path, '--key', file.signature.keyId], { encoding: 'utf8' });
    expect(told.match(/^ok {2}/gm)).toHaveLength(7);
    writeFileSync(path, JSON.stringify({ ...file, selfAudit: { ...file.selfAudit, year: 2025 } }));
    expect(spawnSync(process.execPath, [PROGRAM, path]).status).toBe(1);
    writeFileSync(path, '{}');
    expect(spawnSync(process.execPath, [PROGRAM, path]).status).toBe(2);
  });

  it('is not believed with anything of it changed, even when it is signed anew', async () => {
    const file = await exported(fgw.principal);
    expect(faults(resigned(file))).toEqual([]);
    const at = (act: string) => (copy: File) => copy.entries.find((entry) => entry.act === act) as Entry;
    const cases: [string, (copy: File) => void, RegExp][] = [
      [
        'another conclusion in the words',
        (f) => Object.assign(at('conclude')(f).detail ?? {}, { conclusion: 'keep' }),
        /^words: the detail/,
      ],
      ['another reason', (f) => (at('conclude')(f).reason = KEEP), /^words: the reason/],
      ['another person', (f) => (at('sign')(f).personId = at('open')(f).personId), /^chain: entry \d+ does not have/],
      ['an entry left out', (f) => f.entries.splice(3, 1), /^chain: entry 4 has the sequence 5/],
      ['another state', (f) => (f.selfAudit.state = 'accepted'), /^states: the record ends in signed/],
      ['another year', (f) => (f.selfAudit.year = 2025), /^states: year is not the one/],
      ['a document left out', (f) => f.items?.pop(), /^population: 12 items, but 13 were frozen/],
      [
        'another register',
        (f) => Object.assign(f.items?.[0] ?? {}, { register: 'onRequest' }),
        /^population: the items are not those/,
      ],
      [
        'another conclusion',
        (f) => Object.assign(f.conclusions?.at(-1) ?? {}, { conclusion: 'convert' }),
        /^conclusions: .* not what was recorded/,
      ],
      ['a conclusion left out', (f) => f.conclusions?.pop(), /^conclusions: entry \d+ has 0/],
      [
        'another sentence',
        (f) => Object.assign(f.reports?.[0]?.content.sentences ?? {}, { scope: '全部' }),
        /^reports: 1 does not have the sha256/,
      ],
      ['a report left out', (f) => f.reports?.pop(), /^reports: 0, but 1 were signed/],
      ['something unlooked-for', (f) => Object.assign(f.selfAudit, { title: '机密' }), /^shape: \/selfAudit\/title/],
    ];
    for (const [what, by, fault] of cases) {
      const found = faults(change(file, by));
      expect([what, found.some((text) => fault.test(text)), found]).toEqual([what, true, found]);
    }
    // Not even the file as it is under another key, where one knows whose it ought to be.
    expect(verifySelfAudit(resigned(file), file.signature.keyId).ok).toBe(false);
  });

  it('shows an entry that was changed in the database, behind the server', async () => {
    const { entries } = await exported(fgw.disclosure);
    const { sequence } = entries.find(({ act }) => act === 'conclude') as Entry;
    const put = (sql: string) =>
      app.owner.query(`UPDATE yuantou.self_audit_entry SET ${sql} WHERE self_audit_id = $1 AND sequence = $2`, [
        id,
        sequence,
      ]);
    await put(`detail = jsonb_set(detail, '{conclusion}', '"convert"')`);
    expect(faults(await exported(fgw.disclosure))).toContain(
      `words: the detail of entry ${sequence} is not what was recorded`,
    );
    await put(`detail = jsonb_set(detail, '{conclusion}', '"correctAttribute"')`);
    expect(faults(await exported(fgw.disclosure))).toEqual([]);
    await put(`person_id = (SELECT e.person_id FROM yuantou.self_audit_entry e WHERE e.act = 'sign' LIMIT 1),
      appointment_id = (SELECT e.appointment_id FROM yuantou.self_audit_entry e WHERE e.act = 'sign' LIMIT 1)`);
    expect(faults(await exported(fgw.disclosure))).toEqual(
      ['sha256', 'sm3'].map((name) => `chain: entry ${sequence} does not have the ${name} that it states`),
    );
  });
});

describe('whose evidence it is', () => {
  it('goes to the office without what was said of single documents, and verifies', async () => {
    const before = await exported(zfb.reviewer);
    expect([before.items, before.conclusions, before.reports]).toEqual([null, null, null]);
    const documents = (await audits(app).items(fgw.disclosure, id)).flatMap(({ document }) => document?.id ?? []);
    expect(documents.length).toBe(13);
    const text = JSON.stringify(before);
    for (const told of [KEEP, CORRECTION, ...documents]) expect(text).not.toContain(told);
    await audits(app).moved(fgw.disclosure, id, 'submissions');
    const after = await exported(zfb.auditor);
    expect([after.items, after.reports?.length]).toEqual([null, 1]);
    // The entry whose person was changed above is the one that does not hold.
    expect(faults(after).every((fault) => fault.startsWith('chain: entry'))).toBe(true);
    expect(faults(await exported(zfb.reviewer, governmentsId))).toEqual([]);
  });

  it('is not there for a department that only advises, nor for others', async () => {
    for (const who of [jyj.disclosure, czj.disclosure])
      expect((await audits(app).get(who, `/self-audits/${governmentsId}/evidence`)).status).toBe(404);
    expect((await audits(app).get(fgw.drafter, `/self-audits/${id}/evidence`)).status).toBe(403);
  });
});
