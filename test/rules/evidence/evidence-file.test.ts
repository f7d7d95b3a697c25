import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { KeyFileSigner } from '../../../src/evidence/evidence-signer.js';
import { buildEvidence } from '../../../src/evidence/export.js';
import { hashesOf, linkHashes } from '../../../src/evidence/hashing.js';
import type { Evidence, EvidenceBody, EvidenceEntry, EvidenceOpinion } from '../../../src/evidence/rules/evidence.js';
import { verifyEvidence } from '../../../tools/verify-evidence.mjs';

const documentId = '0192f0c0-0000-7000-8000-000000000001';
const texts = {
  content: { title: '关于示例的通知', body: [{ type: 'paragraph', text: '正文' }] },
  disclosure: { attribute: 'proactive', reason: '条例第二十条' },
  interpretation: { plan: null, materials: [] },
};
const draft = { ...texts, content: { title: '关于示例的通知', body: [] } };

interface Told {
  act: string;
  from: string | null;
  to: string;
  personId: string;
  texts?: typeof texts | typeof draft;
  reason?: string;
}

const acts: Told[] = [
  { act: 'create', from: null, to: 'drafting', personId: 'p1', texts: draft },
  { act: 'edit', from: 'drafting', to: 'drafting', personId: 'p1' },
  { act: 'completeDraft', from: 'drafting', to: 'attributeAssignment', personId: 'p1' },
  { act: 'submitForReview', from: 'attributeAssignment', to: 'unitOfficeReview', personId: 'p1' },
  { act: 'pass', from: 'unitOfficeReview', to: 'confidentialityReview', personId: 'p2', reason: '属性适当' },
  { act: 'clear', from: 'confidentialityReview', to: 'departmentSignOff', personId: 'p3' },
  { act: 'sign', from: 'departmentSignOff', to: 'registration', personId: 'p4', reason: '同意' },
  { act: 'register', from: 'registration', to: 'issuing', personId: 'p5' },
  { act: 'issue', from: 'issuing', to: 'awaitingPublication', personId: 'p5' },
  { act: 'publish', from: 'awaitingPublication', to: 'published', personId: 'p5' },
];

const hashesOfTexts = (one: typeof texts | typeof draft) => ({
  content: hashesOf('content', one.content).sha256,
  disclosure: hashesOf('disclosure', one.disclosure).sha256,
  interpretation: hashesOf('interpretation', one.interpretation).sha256,
});

function entriesOf(told: readonly Told[]): EvidenceEntry[] {
  let previousHash: string | null = null;
  return told.map(({ act, from, to, personId, texts: seen = texts, reason }, i) => {
    const detail = { note: `第 ${i + 1} 步` };
    const link = {
      sequence: i + 1,
      act,
      from,
      to,
      personId,
      appointmentId: `a-${personId}`,
      clientId: null,
      revision: i === 0 ? 1 : 2,
      scopeHashes: hashesOfTexts(seen),
      packVersion: 'cn-2019@1',
      detailHash: hashesOf('detail', detail).sha256,
      reasonHash: reason === undefined ? null : hashesOf('reason', reason).sha256,
      previousHash,
    };
    const at = new Date(Date.UTC(2026, 10, 23, 1, i));
    const hash = linkHashes({ ...link, documentId, occurredAt: at });
    previousHash = hash.sha256;
    return { ...link, occurredAt: at.toISOString(), hash, detail, ...(reason !== undefined && { reason }) };
  });
}

function opinion(
  sequence: number,
  step: string,
  outcome: string,
  change: Partial<EvidenceOpinion> = {},
): EvidenceOpinion {
  const personId = acts[sequence - 1]?.personId ?? '';
  const covers = hashesOfTexts(texts);
  return {
    id: `o${sequence}`,
    sequence,
    step,
    outcome,
    origin: 'given',
    personId,
    appointmentId: `a-${personId}`,
    onBehalfOf: null,
    covers,
    marks: [],
    ...change,
  };
}

function scopesOf(): EvidenceBody['scopes'] {
  const one = (scope: 'content' | 'disclosure' | 'interpretation', text: unknown) => ({
    scope,
    ...hashesOf(scope, text),
    text,
  });
  return [
    one('content', draft.content),
    one('content', texts.content),
    one('disclosure', texts.disclosure),
    one('interpretation', texts.interpretation),
  ];
}

function body(): EvidenceBody {
  return {
    document: { id: documentId, publicId: 'abcdefghijklmnopqrstuv', state: 'published' },
    entries: entriesOf(acts),
    scopes: scopesOf(),
    opinions: [
      opinion(5, 'unitOfficeReview', 'pass'),
      opinion(6, 'confidentialityReview', 'clear'),
      opinion(7, 'departmentSignOff', 'sign'),
    ],
    publication: {
      sequence: 10,
      projectionHash: hashesOf('projection', 'x').sha256,
      scopeHashes: hashesOfTexts(texts),
      restsOn: ['o5', 'o6', 'o7'],
    },
    procedure: {
      transitions: acts.map(({ act, from, to }) => ({
        act,
        from,
        to: to === 'confidentialityReview' ? 'disclosureReview' : to,
      })),
      passes: [{ from: 'disclosureReview', to: 'confidentialityReview' }],
    },
  };
}

describe('an exported evidence file', () => {
  let folder: string;
  let signer: KeyFileSigner;
  let evidence: Evidence;
  const now = new Date('2026-11-23T03:00:00Z');
  const problems = (one: unknown, key?: string): string[] =>
    verifyEvidence(one, key)
      .findings.filter(({ ok }) => !ok)
      .map(({ text }) => text);
  /** A dishonest server signs what it likes. */
  const signed = (change: (one: EvidenceBody) => void): Promise<Evidence> => {
    const one = structuredClone(body());
    change(one);
    return buildEvidence(one, signer, now);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yuantou-evidence-'));
    signer = new KeyFileSigner(join(folder, 'keys', 'evidence.pem'));
    evidence = await buildEvidence(body(), signer, now);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('verifies, also with the texts and words left out', async () => {
    expect(problems(evidence, evidence.signature.keyId)).toEqual([]);
    const bare = await signed((one) => {
      for (const scope of one.scopes) delete scope.text;
      for (const entry of one.entries) {
        delete entry.detail;
        delete entry.reason;
      }
    });
    expect(problems(bare)).toEqual([]);
    const unpublished = await signed((one) => {
      one.publication = null;
    });
    expect(problems(unpublished)).toEqual([]);
  });

  it('shows the change of any single member', () => {
    const changes = mutations(evidence);
    expect(changes.length).toBeGreaterThan(250);
    for (const { path, changed } of changes) {
      expect({ path, found: problems(changed, evidence.signature.keyId).length > 0 }).toEqual({ path, found: true });
    }
  });

  it('shows members added, and entries, scopes and opinions left out or exchanged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('entries' as const, 'scopes' as const, 'opinions' as const),
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
        (list, i, j) => {
          const length = evidence[list].length;
          const without = structuredClone(evidence);
          without[list].splice(i % length, 1);
          expect(problems(without)).not.toEqual([]);
          if (i % length === j % length) return;
          const exchanged = structuredClone(evidence);
          const items: unknown[] = exchanged[list];
          [items[i % length], items[j % length]] = [items[j % length], items[i % length]];
          expect(problems(exchanged)).not.toEqual([]);
        },
      ),
    );
    expect(problems({ ...evidence, note: 'x' })).toEqual(['shape: /note is not part of the format']);
  });

  it('shows what a server changes in the record and signs anew with its own key', async () => {
    for (const { path, changed } of mutations(body())) {
      if (!/^\/(entries|scopes|publication\/(sequence|scopeHashes|restsOn))/.test(path)) continue;
      // The mutation is of the same shape, or it is refused for its shape.
      const resigned = await buildEvidence(changed as EvidenceBody, signer, now).catch(() => undefined);
      expect({ path, found: resigned === undefined || problems(resigned).length > 0 }).toEqual({ path, found: true });
    }
  });

  it('shows a file signed by somebody else', async () => {
    const stranger = new KeyFileSigner(join(folder, 'other.pem'));
    const forged = await buildEvidence(body(), stranger, now);
    expect(problems(forged)).toEqual([]);
    expect(problems(forged, evidence.signature.keyId)).toEqual([expect.stringContaining('not with')]);
  });

  it.each<[string, string, (one: EvidenceBody) => void]>([
    [
      'an act that the procedure does not know there',
      'does not lead from',
      (one) => void one.procedure.transitions.splice(4, 1),
    ],
    ['a step passed over that may not be', 'does not lead from', (one) => void (one.procedure.passes = [])],
    ['another state than the record ends in', 'is said to be', (one) => void (one.document.state = 'withheld')],
    ['another document’s record', 'does not have the sha256', (one) => void (one.document.id = 'other')],
    [
      'a signature over other bytes',
      'covers another content',
      (one) => {
        const first = hashesOf('content', draft.content).sha256;
        one.opinions.push(opinion(1, 'departmentSignOff', 'create', { covers: { content: first } }));
        one.publication?.restsOn.push('o1');
      },
    ],
    [
      'hashes that its author never saw',
      'covers a content that entry 7 does not have',
      (one) => void ((one.opinions[2] as EvidenceOpinion).covers.content = '0'.repeat(64)),
    ],
    [
      'a signature of another person',
      "another person's",
      (one) => void ((one.opinions[2] as EvidenceOpinion).personId = 'p1'),
    ],
    [
      'a signature from another appointment',
      'another appointment',
      (one) => void ((one.opinions[2] as EvidenceOpinion).appointmentId = 'a'),
    ],
    [
      'a finding turned round',
      'says restrict',
      (one) => void ((one.opinions[1] as EvidenceOpinion).outcome = 'restrict'),
    ],
    [
      'an opinion that had lapsed',
      'had ended before it',
      (one) =>
        void (one.opinions[1] as EvidenceOpinion).marks.push({ kind: 'lapsed', sequence: 8, scopes: ['content'] }),
    ],
    [
      'a publication without a clearance',
      'nobody\'s "clear"',
      (one) => void (one.publication as { restsOn: string[] }).restsOn.splice(1, 1),
    ],
    [
      'a publication without a signature',
      'nobody\'s "sign"',
      (one) => void (one.publication as { restsOn: string[] }).restsOn.splice(2, 1),
    ],
    [
      "a leader's signature left out",
      'leaves out the signature',
      (one) => void one.opinions.push({ ...opinion(7, 'leaderSignOff', 'sign'), id: 'o7b' }),
    ],
    [
      'a publication by an act that is none',
      'is not a publication',
      (one) => void ((one.publication as { sequence: number }).sequence = 9),
    ],
    ['a scope that is not listed', 'is in the record and not listed', (one) => void one.scopes.splice(0, 1)],
    [
      'a reason that was not given',
      'is not what was recorded',
      (one) => void ((one.entries[0] as EvidenceEntry).reason = 'x'),
    ],
  ])('is refused with %s', async (_name, finding, change) => {
    expect(problems(await signed(change))).toContainEqual(expect.stringContaining(finding));
  });

  it('goes on counting an opinion whose disclosure a signer overrode, and one that lapsed after the publication', async () => {
    const later = await signed((one) => {
      const other = { ...one.opinions[0], covers: { ...one.opinions[0]?.covers } } as EvidenceOpinion;
      other.marks = [
        { kind: 'overridden', sequence: 7, scopes: ['disclosure'] },
        { kind: 'lapsed', sequence: 10, scopes: [] },
      ];
      one.opinions[0] = other;
      other.marks.pop();
    });
    expect(problems(later)).toEqual([]);
  });

  it('is never taken for evidence when it is something else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(verifyEvidence(value).ok).toBe(false);
      }),
    );
    expect(verifyEvidence({ ...evidence, entries: [] }).ok).toBe(false);
    const half = structuredClone(evidence);
    (half.entries[0] as EvidenceEntry).act = '\ud800';
    expect(verifyEvidence(half).ok).toBe(false);
  });

  it('is judged by the program line by line, with an exit code', async () => {
    const run = (args: string[]): Promise<{ code: number; out: string }> =>
      new Promise((resolve) => {
        const program = fileURLToPath(new URL('../../../tools/verify-evidence.mjs', import.meta.url));
        execFile(process.execPath, [program, ...args], (error, stdout, stderr) => {
          resolve({ code: Number(error?.code ?? 0), out: stdout + stderr });
        });
      });
    const [good, bad, other] = ['good.json', 'bad.json', 'other.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(good, JSON.stringify(evidence));
    await writeFile(bad, JSON.stringify({ ...evidence, exportedAt: '2026-11-23T03:00:01.000Z' }));
    await writeFile(other, '{}');
    const pem = join(folder, 'public.pem');
    const key = createPublicKey({
      key: Buffer.from(evidence.signature.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    await writeFile(pem, key.export({ type: 'spki', format: 'pem' }));

    for (const options of [[], ['--key', evidence.signature.keyId], ['--key', pem]]) {
      const { code, out } = await run([good, ...options]);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^(ok {4}\w+: .+\n){7}$/) });
    }
    expect(await run([bad])).toEqual({
      code: 1,
      out: expect.stringContaining('FAIL  signature: does not fit the file'),
    });
    expect((await run([good, '--key', '0'.repeat(16)])).code).toBe(1);
    for (const args of [[], [other], [join(folder, 'none')], [good, '--key'], [good, 'x', 'y']])
      expect((await run(args)).code).toBe(2);
  });

  it('is signed with a key that only its owner can read, made once even by two servers', async () => {
    const path = join(folder, 'fresh', 'key.pem');
    const both = await Promise.all(
      [new KeyFileSigner(path), new KeyFileSigner(path)].map((one) => buildEvidence(body(), one, now)),
    );
    expect(both[0]?.signature.keyId).toBe(both[1]?.signature.keyId);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await chmod(path, 0o640);
    await expect(buildEvidence(body(), new KeyFileSigner(path), now)).rejects.toThrow('can be read by others');
  });
});

/** The value again and again, each time with one leaf changed: text, number, truth, or null to text and back. */
function mutations(value: unknown): { path: string; changed: unknown }[] {
  return leavesOf(value, []).map((path) => {
    const changed = structuredClone(value);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], changed) as Record<string, unknown>;
    const key = path.at(-1) ?? '';
    parent[key] = other(parent[key]);
    return { path: `/${path.join('/')}`, changed };
  });
}

function leavesOf(value: unknown, path: string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function other(value: unknown): unknown {
  if (typeof value === 'string')
    return /^[0-9a-f]{64}$/.test(value) ? value.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) : `${value}x`;
  if (typeof value === 'number') return value + 1;
  return value === null ? 'x' : null;
}
