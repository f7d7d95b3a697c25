import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Bodies, describeBuiltApi } from './api-description.js';
import type { Json, Operation } from './api-description.js';
import { startApp } from './app.js';
import type { TestApp } from './app.js';
import { faultOf, isVersioned, withoutEmpty } from './bad-requests.js';
import type { Answer, Attempt, Headers } from './bad-requests.js';
import { does, given, personOf } from './given.js';
import type { GivenDocument } from './given.js';
import { freezePopulation } from './inside.js';
import { admin, city, czj, fgw, unitIdOf, zfb } from './people.js';
import { buildServer } from './server-process.js';

/**
 * Sessions, tokens, counters of failed sign-ins and the record of readings move by being asked, and so do the facts that
 * figures are counted from, which follow the record when figures are read; nothing else may.
 */
const FACTS = ['figure_document', 'figure_round', 'figure_stay', 'figure_day', 'figure_progress'];
const MAY_MOVE = ['session', 'api_token', 'sign_in_throttle', 'read_audit', ...FACTS];
const AT_ONCE = 6;

export const OWN = Object.values(fgw);
export const STRANGERS = [czj.principal, czj.registrar, czj.secrecy, czj.drafter, city.deputy2, zfb.auditor];

/** Where a schema alone does not say what can be read: exactly these members, or these in the place of others. */
const BLOCKS = [{ type: 'paragraph', text: '正文' }];
const READABLE: Record<string, object> = {
  createDocument: { body: BLOCKS },
  editDocument: { body: BLOCKS },
  proposeTextCorrection: { body: BLOCKS },
};

const DEFAULT_PARAMETERS: Record<string, string> = {
  round: '1',
  position: '1',
  year: '2027',
  n: '1',
  register: 'proactive',
};

export type Door = Awaited<ReturnType<typeof openDoor>>;

/**
 * A server with documents in every state, which is asked by somebody whom the door lets in, so that what is refused is
 * refused for what was sent.
 */
export async function openDoor() {
  buildServer();
  const api = describeBuiltApi();
  const bodies = new Bodies(api.schemas);
  const folder = mkdtempSync(join(tmpdir(), 'yuantou-bad-input-'));
  const app = await startApp({ config: { dataDir: folder, logLevel: 'error' } });
  const { withdrawn, documents } = await givenDocuments(app);
  const audit = await givenSelfAudit(app);
  const callerOf = new Map<string, Headers>();
  let requests = 0;
  await findCallers();
  for (const username of [...OWN, ...STRANGERS, admin.audit]) await headersOf(username);

  /** For each operation somebody whom the door lets in, so that what is refused is refused for what was sent. */
  async function findCallers(): Promise<void> {
    const known = [
      fgw.drafter,
      fgw.secrecy,
      admin.system,
      admin.security,
      admin.audit,
      fgw.principal,
      zfb.registrar,
      zfb.auditor,
      fgw.disclosure,
      zfb.reviewer,
    ];
    const people = await Promise.all(known.map(async (username) => headersOf(username)));
    for (const operation of api.operations) {
      for (const headers of people) {
        if (callerOf.has(operation.id) || operation.id === 'signOut') continue;
        const body = operation.method === 'GET' ? undefined : '{"nobodyKnows":1}';
        const url = pathOf(operation, { id: randomUUID() });
        const { status } = await send({ operation, what: 'who may', url, headers, ...(body && { body }) });
        if (status !== 403 && status !== 401) callerOf.set(operation.id, headers);
      }
    }
    // Open to every head, and judged by the house in which they sit once the body is read.
    callerOf.set('replayPolicyPack', await headersOf(zfb.auditor));
  }

  async function headersOf(username: string): Promise<Headers> {
    const person = await personOf(app, username);
    const { header } = person.request('get', '/me') as unknown as { header: Headers }; // superagent keeps them there
    return { origin: app.baseUrl, cookie: header['Cookie'] ?? '' };
  }

  function pathOf({ path }: Operation, parameters: Record<string, string> = {}): string {
    return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const isDocument = name === 'id' && path.startsWith('/api/v1/documents/');
      const ofAudit = path.startsWith('/api/v1/self-audits/') ? { ...audit }[name] : undefined;
      return parameters[name] ?? DEFAULT_PARAMETERS[name] ?? ofAudit ?? (isDocument ? withdrawn.id : randomUUID());
    });
  }

  async function send({ operation, headers, url, method, body }: Attempt): Promise<Answer> {
    const json = typeof body === 'string' && { 'content-type': 'application/json' };
    const ifMatch = isVersioned(operation) && { 'if-match': withdrawn.etag };
    const answer = await fetch(app.baseUrl + (url ?? pathOf(operation)), {
      method: method ?? operation.method,
      headers: withoutEmpty({ ...json, ...ifMatch, ...(headers ?? callerOf.get(operation.id)) }),
      ...(body !== undefined && { body }),
      redirect: 'manual',
    });
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  }

  /** Sends them all and names what was answered otherwise than it is documented. */
  async function refusals(attempts: Iterable<Attempt>): Promise<string[]> {
    const wrong: string[] = [];
    const queue = [...attempts];
    const worker = async (): Promise<void> => {
      for (let attempt = queue.pop(); attempt; attempt = queue.pop()) {
        requests += 1;
        const problem = await send(attempt).then(
          (answer) => faultOf(attempt, answer),
          (error: unknown) => `no answer: ${inspect(error).slice(0, 300)}`,
        );
        const { operation, what, method, url } = attempt;
        if (problem)
          wrong.push(`${method ?? operation.method} ${(url ?? operation.path).slice(0, 90)} ${what} → ${problem}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return wrong.sort();
  }

  function editable(): GivenDocument {
    const document = documents.find(({ state }) => state === 'drafting');
    if (!document) throw new Error('no draft');
    return document;
  }

  function receptive({ id }: Operation): GivenDocument {
    const published = documents.find(({ state }) => state === 'published');
    return id === 'draftInterpretation' && published ? published : editable();
  }

  const jsonOperations = (): [Operation, Json][] =>
    api.operations.flatMap((operation): [Operation, Json][] => {
      const schema = operation.content['application/json'];
      return schema ? [[operation, bodies.example(schema)]] : [];
    });

  const changing = (): Operation[] => api.operations.filter(({ method, id }) => method !== 'GET' && id !== 'signOut');

  /** A body that can be read, so that the request is refused for something else. */
  function exampleOf(operation: Operation): string | undefined {
    const schema = operation.content['application/json'];
    return schema && JSON.stringify({ ...(bodies.example(schema) as object), ...READABLE[operation.id] }); // an object schema
  }

  async function close(): Promise<void> {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }

  return {
    app,
    operations: api.operations,
    bodies,
    documents,
    withdrawn,
    callerOf,
    headersOf,
    pathOf,
    receptive,
    jsonOperations,
    changing,
    exampleOf,
    refusals,
    requestCount: () => requests,
    tables: () => tables(app),
    close,
  };
}

async function givenDocuments(app: TestApp): Promise<{ withdrawn: GivenDocument; documents: GivenDocument[] }> {
  const { draft, submitted, cleared, atOffice, readyForLeader, readyToRegister, published } = given(app);
  const withdrawn = await does(app, await draft(), fgw.drafter, 'withdrawals', { reason: '不再需要' });
  const documents: GivenDocument[] = [];
  for (const make of [draft, submitted, cleared, atOffice, readyForLeader, readyToRegister, published]) {
    documents.push(await make());
  }
  documents.push(withdrawn);
  return { withdrawn, documents };
}

/** One whose only item is undecided. */
async function givenSelfAudit(app: TestApp): Promise<{ id: string; documentId: string }> {
  const { id } = await given(app).issued({ attribute: 'nonDisclosure' });
  const unitId = await unitIdOf(app, 'fgw');
  const { body } = await (await personOf(app, fgw.disclosure)).post('/self-audits', { unitId, year: 2026 });
  await freezePopulation(app, body.id);
  return { id: body.id, documentId: id };
}

/** Every table with a hash of its rows, but for those that a request moves by being made. */
async function tables(app: TestApp): Promise<Record<string, string>> {
  const { rows } = await app.owner.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('yuantou', 'portal') AND tablename <> ALL ($1) ORDER BY 1`,
    [MAY_MOVE],
  );
  const hashes = rows.map(async ({ name }): Promise<[string, string]> => {
    const { rows: found } = await app.owner.query<{ hash: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) ORDER BY t::text)), '') AS hash FROM ${name} t`,
    );
    return [name, found[0]?.hash ?? ''];
  });
  return Object.fromEntries(await Promise.all(hashes));
}
