import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { Client } from 'pg';
import { verifyEvidence } from '../../tools/verify-evidence.mjs';
import { CONTENT, DRAFTERS, POSTS, WALK } from '../support/crash-walk.js';
import type { Doc, Post, Step } from '../support/crash-walk.js';
import { ServerProcess, buildServer } from '../support/server-process.js';

/** Departments with two drafters at work in each: eight connections. */
const UNITS = ['fgw', 'czj', 'sfj', 'jyj'] as const;

/** What is killed, and after how many acknowledged acts. */
const DEATHS = [
  { of: 'server', after: 60 },
  { of: 'database', after: 60 },
  { of: 'server', after: 37 },
  { of: 'database', after: 83 },
  { of: 'server', after: 101 },
] as const;

/** Everything that makes a request what it is: sent again, it is the same. */
interface Sent {
  username: string;
  method: string;
  path: string;
  act: string;
  key: string;
  ifMatch: string | null;
  body: string;
}

interface Acknowledged extends Sent {
  documentId: string;
  version: number;
  text: string;
}

interface Answer {
  id: string;
  version: number;
  hashes: Record<string, string>;
}

let dataDir: string;
let server: ServerProcess;
/** Fulfilled while a server is there to be talked to. */
let up: Promise<void>;
let over = false;
const cookies = new Map<string, string>();
const acknowledged: Acknowledged[] = [];
let unanswered = 0;
let replayed = 0;

beforeAll(() => {
  buildServer();
  dataDir = mkdtempSync(join(tmpdir(), 'yuantou-crash-'));
}, 180_000);
afterAll(async () => {
  over = true;
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const settings = { YUANTOU_RATE_LIMIT: '1000000', YUANTOU_POLICY_PACK: 'cn-2019', LOG_LEVEL: 'silent' };
  server = await (await ServerProcess.spawn(dataDir, settings)).ready();
}

/** Sessions outlive the server: everybody signs in once. */
async function signEverybodyIn(): Promise<void> {
  const lines = readFileSync(join(dataDir, 'example-people.txt'), 'utf8').split('\n');
  const passwords = new Map(lines.map((line) => line.trim().split(/\s+/)).map(([name, password]) => [name, password]));
  const usernames = [...UNITS.flatMap((unit) => POSTS.map((post) => `${unit}.${post}`)), 'zfb.auditor'];
  for (const username of usernames) {
    const answer = await fetch(`${server.url}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: passwords.get(username) }),
    });
    if (answer.status !== 201) throw new Error(`${username}: ${answer.status} ${await answer.text()}`);
    cookies.set(username, String(answer.headers.getSetCookie()[0]).split(';')[0] ?? '');
  }
}

/** Walks documents to their publication, one after the other, until it is over. */
async function work(unit: string, own: Post): Promise<void> {
  while (!over) {
    const created = await insist(requestOf(unit, own, null, { method: 'POST', act: 'create' }, CONTENT));
    const document: Doc = { id: created.id, version: created.version, hashes: created.hashes };
    for (const step of WALK) {
      if (over) return;
      const post = step.by === 'own' ? own : step.by;
      const answer = await insist(requestOf(unit, post, document, step, step.body(document)));
      Object.assign(document, { version: answer.version, hashes: answer.hashes });
    }
  }
}

function requestOf(
  unit: string,
  post: Post,
  document: Doc | null,
  { method, act, route = '' }: Pick<Step, 'method' | 'act'> & { route?: string },
  body: object,
): Sent {
  const path = document === null ? '/documents' : `/documents/${document.id}${route}`;
  const ifMatch = document === null ? null : `"${document.version}"`;
  return { username: `${unit}.${post}`, method, path, act, key: randomUUID(), ifMatch, body: JSON.stringify(body) };
}

/** The same request with the same key until it is acknowledged, over as many lives of the server as that takes. */
async function insist(sent: Sent): Promise<Answer> {
  for (;;) {
    await up;
    const answer = await send(sent).catch(() => null);
    if (answer !== null && answer.status < 300) {
      const { document, text } = answer;
      if (answer.replayed) replayed += 1;
      acknowledged.push({ ...sent, documentId: document.id, version: document.version, text });
      return document;
    }
    const mayRepeat = answer === null || answer.status === 503 || answer.text.includes('idempotencyKeyInUse');
    if (!mayRepeat) throw new Error(`${sent.act} ${sent.path}: ${answer.status} ${answer.text}`);
    unanswered += 1;
    await wait(50);
  }
}

async function send(sent: Sent): Promise<{ status: number; text: string; document: Answer; replayed: boolean } | null> {
  const answer = await fetch(`${server.url}/api/v1${sent.path}`, {
    method: sent.method,
    headers: {
      'content-type': 'application/json',
      cookie: cookies.get(sent.username) ?? '',
      'idempotency-key': sent.key,
      ...(sent.ifMatch !== null && { 'if-match': sent.ifMatch }),
    },
    body: sent.body,
    signal: AbortSignal.timeout(20_000),
  });
  const text = await answer.text();
  const { id, hashes } = (answer.status < 300 ? JSON.parse(text) : {}) as Answer; // acts answer with both
  const version = Number(answer.headers.get('etag')?.replaceAll('"', ''));
  const isReplay = answer.headers.get('idempotent-replayed') !== null;
  return { status: answer.status, text, document: { id, version, hashes }, replayed: isReplay };
}

/** Killed in mid-load, it is started again at once, as a supervisor would. */
async function die({ of, after }: (typeof DEATHS)[number]): Promise<void> {
  const target = acknowledged.length + after;
  while (acknowledged.length < target) await wait(5);
  let back: () => void = () => undefined;
  up = new Promise((resolve) => (back = resolve));
  if (of === 'server') server.kill('SIGKILL');
  else process.kill(server.postmasterPid, 'SIGKILL');
  await server.ended();
  await start();
  back();
}

interface Row {
  document_id: string;
  sequence: number;
  act: string;
  from_state: string | null;
  to_state: string;
  person_id: string | null;
  appointment_id: string | null;
  client_id: string | null;
  revision: number;
  content_hash: string;
  disclosure_hash: string;
  interpretation_hash: string;
  pack_id: string;
  pack_version: string;
  reason_hash: string | null;
  detail_hash: string;
  occurred_at: Date;
  previous_hash: string | null;
  hash: string;
  username: string | null;
}

/** SHA-256 of the link as docs/evidence-format.md says, by another program than the server's. */
function linkOf(row: Row): string {
  const body = canonicalize({
    documentId: row.document_id,
    sequence: row.sequence,
    act: row.act,
    from: row.from_state,
    to: row.to_state,
    personId: row.person_id,
    appointmentId: row.appointment_id,
    clientId: row.client_id,
    revision: row.revision,
    scopeHashes: {
      content: row.content_hash,
      disclosure: row.disclosure_hash,
      interpretation: row.interpretation_hash,
    },
    packVersion: `${row.pack_id}@${row.pack_version}`,
    detailHash: row.detail_hash,
    reasonHash: row.reason_hash,
    occurredAt: row.occurred_at.toISOString(),
    previousHash: row.previous_hash,
  });
  return createHash('sha256').update(`yuantou/chain/v1\n${body}`, 'utf8').digest('hex');
}

async function query<R>(sql: string): Promise<R[]> {
  const port = readFileSync(join(dataDir, 'postgres.port'), 'utf8').trim();
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
  const client = new Client({ connectionString: `postgres://yuantou_owner:${password}@127.0.0.1:${port}/yuantou` });
  await client.connect();
  try {
    return (await client.query(sql)).rows as R[]; // the caller knows what it selects
  } finally {
    await client.end();
  }
}

const recordRows = (): Promise<Row[]> =>
  query<Row>(`SELECT e.*, p.username FROM yuantou.record_entry e LEFT JOIN yuantou.person p ON p.id = e.person_id
              ORDER BY e.document_id, e.sequence`);

describe('killed in mid-load, server and database in turn', () => {
  let record: Row[];

  beforeAll(async () => {
    await start();
    up = Promise.resolve();
    await signEverybodyIn();
    const workers = UNITS.flatMap((unit) => DRAFTERS.map((own) => work(unit, own)));
    // A worker that fails ends the test at once, not after the last death.
    const failed = Promise.all(workers);
    for (const death of DEATHS) await Promise.race([die(death), failed]);
    const target = acknowledged.length + 40;
    while (acknowledged.length < target) await Promise.race([wait(20), failed]);
    over = true;
    await failed;
    record = await recordRows();
    console.log(
      `${acknowledged.length} acts acknowledged over ${DEATHS.length} deaths on ${UNITS.length * DRAFTERS.length} ` +
        `connections; ${unanswered} requests without an answer were repeated with their key: ${replayed} of them had ` +
        `happened, the others happened then; ${record.length} entries of ${new Set(record.map((row) => row.document_id)).size} documents`,
    );
  }, 300_000);

  it('has every acknowledged act in the record exactly once, and nothing else', () => {
    expect(unanswered).toBeGreaterThan(0);
    const told = acknowledged.map(({ documentId, version, act, username }) => [documentId, version, act, username]);
    // No act of this walk makes the machine act too: the version is the place in the record.
    const kept = record.map((row) => [row.document_id, row.sequence, row.act, row.username]);
    const sorted = (lines: unknown[][]): string[] => lines.map((line) => line.join(' ')).sort();
    expect(sorted(kept)).toEqual(sorted(told));
  });

  it('keeps every chain whole, and each document at its end', async () => {
    const heads = await query<{ id: string; chain_head: string; version: number; state: string; revision: number }>(
      'SELECT id, chain_head, version, state, revision FROM yuantou.document',
    );
    expect(heads.length).toBeGreaterThan(8);
    for (const { id, chain_head, version, state, revision } of heads) {
      const rows = record.filter((row) => row.document_id === id);
      expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, i) => i + 1));
      expect(rows.map(({ hash }) => hash)).toEqual(rows.map(linkOf));
      expect(rows.map((row) => row.previous_hash)).toEqual([null, ...rows.slice(0, -1).map(({ hash }) => hash)]);
      expect(rows.map((row) => row.from_state)).toEqual([null, ...rows.slice(0, -1).map((row) => row.to_state)]);
      const last = rows.at(-1);
      expect([chain_head, version, state, revision]).toEqual([last?.hash, rows.length, last?.to_state, last?.revision]);
    }
  });

  it('has left nothing half done beside the record', async () => {
    const torn = await query<{ what: string }>(`
      SELECT 'no message for ' || e.act AS what FROM yuantou.record_entry e WHERE NOT EXISTS (
        SELECT FROM yuantou.outbox o WHERE o.document_id = e.document_id AND o.sequence = e.sequence)
        AND e.act NOT IN ('create', 'edit', 'proposeDisclosure')
      UNION ALL SELECT 'no words for ' || e.act FROM yuantou.record_entry e WHERE NOT EXISTS (
        SELECT FROM yuantou.record_text t WHERE t.document_id = e.document_id AND t.sequence = e.sequence)
      UNION ALL SELECT 'no registration for ' || e.document_id FROM yuantou.record_entry e WHERE e.act = 'register'
        AND NOT EXISTS (SELECT FROM yuantou.registration r WHERE r.document_id = e.document_id)
      UNION ALL SELECT 'published but not public: ' || d.id FROM yuantou.document d WHERE d.state = 'published'
        AND NOT EXISTS (SELECT FROM yuantou.publication p JOIN portal.document o ON o.id = p.portal_id
          WHERE p.document_id = d.id)
      UNION ALL SELECT 'public but not published: ' || p.document_id FROM yuantou.publication p
        JOIN yuantou.document d ON d.id = p.document_id WHERE d.state <> 'published'
      UNION ALL SELECT 'a number missing in ' || s.prefix FROM yuantou.number_series s
        WHERE s.last <> (SELECT count(*) FROM yuantou.issued_number n WHERE n.series_id = s.id)`);
    expect(torn).toEqual([]);
  });

  it('answers every key again with the same bytes and does nothing more', async () => {
    for (const { text, ...sent } of acknowledged) {
      const again = await send(sent);
      expect([sent.act, again?.status !== undefined && again.status < 300, again?.replayed]).toEqual([
        sent.act,
        true,
        true,
      ]);
      expect(again?.text).toBe(text);
    }
    expect(await recordRows()).toEqual(record);
  });

  it('exports evidence that holds', async () => {
    const documents = [...new Set(acknowledged.filter(({ act }) => act === 'publish').map((one) => one.documentId))];
    expect(documents.length).toBeGreaterThan(0);
    for (const id of documents) {
      const cookie = cookies.get('zfb.auditor') ?? '';
      const answer = await fetch(`${server.url}/api/v1/documents/${id}/evidence`, { headers: { cookie } });
      expect(answer.status).toBe(200);
      const { findings, ok } = verifyEvidence(await answer.json());
      expect(findings.filter((finding) => !finding.ok)).toEqual([]);
      expect(ok).toBe(true);
    }
  });
});
