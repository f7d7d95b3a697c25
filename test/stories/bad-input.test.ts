import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Bodies, describeBuiltApi } from '../support/api-description.js';
import type { ApiDescription, Json, Operation, Parameter } from '../support/api-description.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { asMachine } from '../support/as.js';
import type { Caller } from '../support/as.js';
import { does, given, personOf } from '../support/given.js';
import type { GivenDocument } from '../support/given.js';
import { freezePopulation } from '../support/inside.js';
import { admin, city, czj, fgw, FGW_CLIENT, unitIdOf, zfb } from '../support/people.js';
import { buildServer } from '../support/server-process.js';

/**
 * Sessions, tokens, counters of failed sign-ins and the record of readings move by being asked, and so do the facts that
 * figures are counted from, which follow the record when figures are read; nothing else may.
 */
const FACTS = ['figure_document', 'figure_round', 'figure_stay', 'figure_day', 'figure_progress'];
const MAY_MOVE = ['session', 'api_token', 'sign_in_throttle', 'read_audit', ...FACTS];
const AT_ONCE = 6;

/**
 * A person's own things: whoever may sign in may write them, and they are of no post. What is refused is refused for its
 * form alone; whose they are is known from the session.
 */
const OF_NO_POST = ['writePreferences'];
/** The same of every business role, the auditor's too. Of documents that one may not see no mark is kept, in silence. */
const OF_ANY_BUSINESS_ROLE = ['addPhrase', 'markDocumentsRead'];

// Thousands of requests: their number grows with the API, and the machine is shared.
jest.setTimeout(600_000);

const OWN = Object.values(fgw);
const STRANGERS = [czj.principal, czj.registrar, czj.secrecy, czj.drafter, city.deputy2, zfb.auditor];

let app: TestApp;
let folder: string;
let api: ApiDescription;
let bodies: Bodies;
let before: Record<string, string>;
let reader: Caller;
let withdrawn: GivenDocument;
let documents: GivenDocument[];
let audit: { id: string; documentId: string };
const callerOf = new Map<string, Headers>();
let requests = 0;
let requestsBefore = 0;

type Headers = Record<string, string>;

interface Attempt {
  operation: Operation;
  what: string;
  headers?: Headers;
  /** path and query; the operation's own with the withdrawn document otherwise */
  url?: string;
  method?: string;
  body?: string | FormData | Buffer;
  /** narrower than what is documented */
  expected?: number[];
}

beforeAll(async () => {
  buildServer();
  api = describeBuiltApi();
  bodies = new Bodies(api.schemas);
  folder = mkdtempSync(join(tmpdir(), 'yuantou-bad-input-'));
  app = await startApp({ config: { dataDir: folder, logLevel: 'error' } });
  await givenDocuments();
  await findCallers();
  for (const username of [...OWN, ...STRANGERS, admin.audit]) await headersOf(username);
  reader = await asMachine(app, FGW_CLIENT, fgw.drafter, 'documents:read');
  before = await tables();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  console.log(`${expect.getState().currentTestName}: ${requests - requestsBefore} requests, ${requests} in all`);
  requestsBefore = requests;
});

async function givenDocuments(): Promise<void> {
  const { draft, submitted, cleared, atOffice, readyForLeader, readyToRegister, published } = given(app);
  withdrawn = await does(app, await draft(), fgw.drafter, 'withdrawals', { reason: '不再需要' });
  documents = [];
  for (const make of [draft, submitted, cleared, atOffice, readyForLeader, readyToRegister, published]) {
    documents.push(await make());
  }
  documents.push(withdrawn);
  await givenSelfAudit();
}

/** One whose only item is undecided. */
async function givenSelfAudit(): Promise<void> {
  const { id } = await given(app).issued({ attribute: 'nonDisclosure' });
  const unitId = await unitIdOf(app, 'fgw');
  const { body } = await (await personOf(app, fgw.disclosure)).post('/self-audits', { unitId, year: 2026 });
  await freezePopulation(app, body.id);
  audit = { id: body.id, documentId: id };
}

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

/** Every table with a hash of its rows, but for those that a request moves by being made. */
async function tables(): Promise<Record<string, string>> {
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

const DEFAULT_PARAMETERS: Record<string, string> = {
  round: '1',
  position: '1',
  year: '2027',
  n: '1',
  register: 'proactive',
};

function pathOf({ path }: Operation, parameters: Record<string, string> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const isDocument = name === 'id' && path.startsWith('/api/v1/documents/');
    const ofAudit = path.startsWith('/api/v1/self-audits/') ? { ...audit }[name] : undefined;
    return parameters[name] ?? DEFAULT_PARAMETERS[name] ?? ofAudit ?? (isDocument ? withdrawn.id : randomUUID());
  });
}

interface Answer {
  status: number;
  type: string;
  text: string;
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

/** A header given as nothing is not sent. */
function withoutEmpty(headers: Record<string, string | undefined>): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

const isVersioned = ({ parameters }: Operation): boolean => parameters.some(({ name }) => name === 'If-Match');

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

function faultOf({ operation, expected, method }: Attempt, { status, type, text }: Answer): string | undefined {
  if (status < 400 || status > 499) return `${status} ${text.slice(0, 200)}`;
  if (expected && !expected.includes(status)) return `${status} instead of ${expected.join()}: ${text.slice(0, 120)}`;
  if (!operation.statuses.includes(status) && method === undefined)
    return `${status} is not documented: ${text.slice(0, 120)}`;
  // OAuth clients expect the errors of RFC 6749, 5.2.
  if (operation.id === 'issueToken' && type.startsWith('application/json')) return undefined;
  if (!type.startsWith('application/problem+json')) return `${status} as ${type}`;
  const problem = JSON.parse(text) as Record<string, unknown> & { issues: { code: string; message: string }[] }; // RFC 9457
  const members = ['type', 'title', 'status', 'detail', 'instance', 'code', 'issues', 'traceId'];
  const missing = members.filter((name) => problem[name] === undefined);
  if (missing.length > 0) return `without ${missing.join()}`;
  if (problem['status'] !== status || problem['type'] !== `urn:yuantou:problem:${String(problem['code'])}`)
    return `${status} contradicts itself: ${text}`;
  const wordless = problem.issues.find(({ code, message }) => !message || message === code);
  if (wordless) return `no sentence for ${wordless.code}`;
  if (problem['detail'] === problem['code'] || problem['title'] === '')
    return `no sentence for ${String(problem['code'])}`;
  if (text.includes('{{')) return `a sentence with a gap: ${text}`;
  return /\n\s+at |\/src\/|SELECT |yuantou\./.test(text) ? `tells about the inside: ${text}` : undefined;
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

/** Nothing of these is in the house: what is not there has no version. */
const isAbsent = ({ path }: Operation): boolean => /^\/api\/v1\/(spot-checks|rectifications)\//.test(path);

const jsonOperations = (): [Operation, Json][] =>
  api.operations.flatMap((operation): [Operation, Json][] => {
    const schema = operation.content['application/json'];
    return schema ? [[operation, bodies.example(schema)]] : [];
  });

const changing = (): Operation[] => api.operations.filter(({ method, id }) => method !== 'GET' && id !== 'signOut');

describe('every operation refuses', () => {
  it('a body with one field wrong, missing or too many', async () => {
    const attempts = jsonOperations().flatMap(([operation, example]) => {
      const schema = operation.content['application/json'] ?? {};
      const faults = [...bodies.faults(schema, example)];
      // A route that takes files looks at its document before it reads on: it gets one that may be edited, or added to.
      const { id, etag } = operation.content['multipart/form-data'] ? receptive(operation) : withdrawn;
      const url = pathOf(operation, operation.path.startsWith('/api/v1/documents/') ? { id } : {});
      const headers = { ...callerOf.get(operation.id), ...(isVersioned(operation) && { 'if-match': etag }) };
      return faults.map(({ what, body }): Attempt => ({
        operation,
        what,
        url,
        headers,
        body: JSON.stringify(body),
        expected: [400, 413],
      }));
    });
    expect(attempts.length).toBeGreaterThan(2000);
    expect(await refusals(attempts)).toEqual([]);
  });

  it('what is no JSON object, too deep, too large, or of another type', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const large = JSON.stringify({ reason: '字'.repeat(800_000) });
    const texts = [
      '[]',
      '"x"',
      '7',
      'null',
      '{',
      '{"a":1,}',
      '['.repeat(100_000),
      deep,
      '{"__proto__":{"a":1}}',
      '\ufeff{',
    ];
    const attempts = changing().flatMap((operation): Attempt[] => {
      const takesJson = operation.content['application/json'] !== undefined;
      const malformed = texts.filter((text) => takesJson || !/^(\[\]|"x"|7|null)$/.test(text));
      const types = [
        'text/plain',
        'application/xml',
        'application/octet-stream',
        'application/json; charset=utf-16',
        'x',
      ];
      const isMultipart = operation.content['multipart/form-data'] !== undefined;
      return [
        ...malformed.map((body): Attempt => ({
          operation,
          what: body.slice(0, 20),
          body,
          expected: [400, 415],
        })),
        { operation, what: 'more than 2 MB', body: large, expected: [413, 415] },
        {
          operation,
          what: 'bytes that are no UTF-8',
          headers: { ...callerOf.get(operation.id), 'content-type': 'application/json' },
          body: Buffer.from('{"reason":"\xff\xfe"}', 'latin1'),
          expected: [400, 415],
        },
        ...types.slice(0, 3).map((type): Attempt => ({
          operation,
          what: type,
          headers: { ...callerOf.get(operation.id), 'content-type': type },
          body: Buffer.from('<a/>'),
          expected: [415],
        })),
        ...(isMultipart ? [] : [{ operation, what: 'a form with a file', body: fileForm(), expected: [400, 415] }]),
      ];
    });
    expect(await refusals(attempts)).toEqual([]);
  });

  it('ids that are malformed or nobody’s', async () => {
    const wrongIds = [
      'x',
      '0',
      '-1',
      '%00',
      '%ff',
      '..%2f..%2fetc%2fpasswd',
      "'%20OR%201=1%20--",
      'é',
      'a'.repeat(3000),
    ];
    const wrongNumbers = ['0', '-1', '1.5', 'x', '1e3', '99999999999999999999', '%00', randomUUID()];
    const attempts = api.operations.flatMap((operation) =>
      operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .flatMap(({ name, schema }) => {
          const isNumber = schema?.type === 'number';
          const values = isNumber ? wrongNumbers : [...wrongIds, randomUUID()];
          return values.map((value): Attempt => {
            const url = pathOf(operation, { [name]: value });
            const body = exampleOf(operation);
            return { operation, what: `${name}=${value.slice(0, 30)}`, url, ...(body && { body }) };
          });
        }),
    );
    // A path that cannot be decoded, or is too long, is refused before anybody knows which operation was meant.
    const unknown = attempts.map((attempt) => ({ ...attempt, method: attempt.operation.method }));
    expect(attempts.length).toBeGreaterThan(500);
    expect(await refusals(unknown)).toEqual([]);
  });

  it('queries, cursors and limits that are wrong', async () => {
    const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const cursors = [
      'x',
      '%00',
      encode(null),
      encode([[1]]),
      encode([]),
      encode({}),
      encode(['2026-99-99T', randomUUID()]),
    ];
    const wrong: Record<string, string[]> = {
      limit: ['0', '-1', '1.5', 'x', '', '1000000', '1;2', '%00', 'NaN'],
      cursor: [...cursors, encode(['0000-01-01T00:00:00Z', 'x']), 'a'.repeat(501), ''],
    };
    const valuesFor = ({ name, schema }: Parameter): string[] => {
      if (wrong[name]) return wrong[name];
      const isDate = ['from', 'to'].includes(name);
      const isText = !schema?.enum && !schema?.format && schema?.type === 'string' && !isDate;
      return [
        ...(isText ? [] : ['x', '', "'--"]),
        'a'.repeat(2000),
        '%00',
        ...(isDate ? ['2026-02-30', '99999-01-01'] : []),
      ];
    };
    const attempts = api.operations.flatMap((operation) =>
      operation.parameters
        .filter((parameter) => parameter.in === 'query')
        .flatMap((parameter): Attempt[] => {
          const { name } = parameter;
          const others = operation.id === 'listDocuments' && name !== 'view' ? 'view=unit&' : '';
          const to = (query: string): string => `${pathOf(operation)}?${others}${query}`;
          return [
            // The form of the public page sends what was left blank.
            ...valuesFor(parameter)
              .filter((value) => value !== '' || !operation.isOpen)
              .map((value) => ({ operation, what: 'query', url: to(`${name}=${value}`) })),
            { operation, what: 'twice', url: to(`${name}=1&${name}=2`) },
            { operation, what: 'as an object', url: to(`${name}[a]=1`) },
            { operation, what: 'unknown', url: to('nobodyKnows=1') },
          ];
        }),
    );
    expect(attempts.length).toBeGreaterThan(100);
    expect(await refusals(attempts)).toEqual([]);
  });

  it('a version that is missing, malformed or stale, and keys that are none', async () => {
    const malformed = ['*', '1', 'W/"1"', '"x"', '"1", "2"', `"${'9'.repeat(30)}"`, '"-1"'];
    const versioned = api.operations.filter(isVersioned);
    expect(versioned.length).toBeGreaterThan(40);
    const attempts = versioned.flatMap((operation): Attempt[] => {
      const body = exampleOf(operation) ?? formOf(operation);
      const sent = (ifMatch: string): Pick<Attempt, 'operation' | 'headers' | 'body'> => ({
        operation,
        headers: { ...callerOf.get(operation.id), 'if-match': ifMatch },
        ...(body && { body }),
      });
      return [
        { ...sent(''), what: 'no If-Match', expected: [428] },
        ...malformed.map((tag): Attempt => ({ ...sent(tag), what: `If-Match: ${tag}`, expected: [400] })),
        { ...sent('"999999"'), what: 'a stale version', expected: isAbsent(operation) ? [404] : [412] },
      ];
    });
    // What answers with a secret, asks for a password, changes nothing or forgets everything, looks at no key.
    const secret = ['reauthenticate', 'changePassword', 'issuePassword', 'issueClientSecret'];
    const keyless = [...secret, 'replayPolicyPack', 'removeExampleData', 'importRequests'];
    const keys = changing()
      .filter(({ isOpen, id }) => !isOpen && !keyless.includes(id))
      .flatMap((operation) =>
        ['a b', 'x'.repeat(256)].map((key): Attempt => {
          const headers = { ...callerOf.get(operation.id), 'idempotency-key': key };
          const body = exampleOf(operation) ?? formOf(operation);
          return {
            operation,
            what: `Idempotency-Key: ${key.slice(0, 9)}`,
            headers,
            ...(body && { body }),
            expected: [400],
          };
        }),
      );
    expect(await refusals([...attempts, ...keys])).toEqual([]);
  });

  it('nobody, somebody whose session or token is none, and a page of another origin', async () => {
    const closed = api.operations.filter(({ isOpen }) => !isOpen);
    expect(closed.length).toBeGreaterThan(80);
    const strangers: Headers[] = [
      { origin: app.baseUrl },
      { cookie: 'yuantou=x; __Host-yuantou=x' },
      { authorization: 'Bearer x' },
      { authorization: 'Bearer ' + 'x'.repeat(5000) },
      { authorization: 'Basic eDp5' },
    ];
    const attempts = closed.flatMap((operation) =>
      strangers.map((headers): Attempt => {
        const body = exampleOf(operation);
        return {
          operation,
          what: JSON.stringify(headers).slice(0, 40),
          headers,
          ...(body && { body }),
          expected: [401],
        };
      }),
    );
    const foreign = changing()
      .filter(({ isOpen }) => !isOpen)
      .map((operation): Attempt => {
        const headers = { ...callerOf.get(operation.id), origin: 'https://evil.example' };
        const body = exampleOf(operation);
        return { operation, what: 'a foreign origin', headers, ...(body && { body }), expected: [403] };
      });
    const posts = changing()
      .filter(({ isOpen, id }) => !isOpen && !['reauthenticate', 'changePassword', ...OF_NO_POST].includes(id))
      .flatMap((operation) =>
        ['x', randomUUID()].map((post): Attempt => {
          const headers = { ...callerOf.get(operation.id), 'x-appointment': post };
          const body = exampleOf(operation);
          return { operation, what: 'a post not theirs', headers, ...(body && { body }), expected: [400, 403] };
        }),
      );
    expect(await refusals([...attempts, ...foreign, ...posts])).toEqual([]);
  });

  it('a machine without the scope, an administrator of the other kind, and the auditor', async () => {
    const { header } = reader.request('get', '/me') as unknown as { header: Headers }; // superagent keeps them there
    const machine = { authorization: header['Authorization'] ?? '' };
    const auditor = await headersOf(zfb.auditor);
    const audit = await headersOf(admin.audit);
    const attempts = changing()
      .filter(({ isOpen, id }) => !isOpen && !['reauthenticate', 'changePassword', 'signOut'].includes(id))
      .flatMap((operation) => {
        const body = exampleOf(operation) ?? formOf(operation);
        const sent = { operation, ...(body && { body }) };
        return [
          { ...sent, what: 'by a machine that only reads', headers: machine, expected: [403] },
          ...(OF_NO_POST.includes(operation.id)
            ? []
            : [{ ...sent, what: 'by the audit administrator', headers: audit, expected: [403] }]),
          ...([...OF_NO_POST, ...OF_ANY_BUSINESS_ROLE].includes(operation.id)
            ? []
            : [{ ...sent, what: 'by the auditor', headers: auditor }]),
        ];
      });
    expect(await refusals(attempts)).toEqual([]);
  });

  it('acts on a document in a state that knows none, by people of another unit, and by the wrong hands', async () => {
    const acts = changing().filter(({ path }) => path.startsWith('/api/v1/documents/{id}'));
    expect(acts.length).toBeGreaterThan(40);
    const attempts: Attempt[] = [];
    for (const operation of acts) {
      const body = exampleOf(operation) ?? formOf(operation);
      for (const document of documents) {
        for (const username of document === withdrawn ? [...OWN, ...STRANGERS] : STRANGERS) {
          const headers = { ...(await headersOf(username)), 'if-match': document.etag };
          const url = pathOf(operation, { id: document.id });
          attempts.push({ operation, what: `${username} in ${document.state}`, url, headers, ...(body && { body }) });
        }
      }
    }
    expect(await refusals(attempts)).toEqual([]);
  });

  it('methods that an address does not know', async () => {
    const paths = [...new Set(api.operations.map(({ path }) => path))];
    const attempts = paths.flatMap((path) => {
      const known = api.operations.filter((operation) => operation.path === path);
      const [operation] = known;
      const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
        (one) => !known.some(({ method }) => method === one),
      );
      // Below `/documents` an address may also be that of a document, which nobody finds there: asked with a version it says so.
      const headers = { ...(operation && callerOf.get(operation.id)), 'if-match': withdrawn.etag };
      return operation
        ? others.map((method): Attempt => ({ operation, what: '', method, headers, expected: [404, 405] }))
        : [];
    });
    expect(await refusals(attempts)).toEqual([]);
  });

  it('files that are none', async () => {
    const takers = api.operations.filter(({ content }) => content['multipart/form-data']);
    const attempts = takers.flatMap((operation) =>
      Object.entries(wrongForms()).map(([what, body]): Attempt => ({ operation, what, body })),
    );
    expect(attempts.length).toBeGreaterThan(15);
    expect(await refusals(attempts)).toEqual([]);
  });

  it('tokens that nobody may have', async () => {
    const operation = api.operations.find(({ id }) => id === 'issueToken');
    if (!operation) throw new Error('no issueToken');
    const forms = [
      '',
      'grant_type=password',
      'grant_type=client_credentials',
      'a=1&a=2',
      'x'.repeat(20_000),
      '%ff=%00',
    ];
    const attempts = forms.flatMap((form) =>
      ['', 'Basic x', `Basic ${Buffer.from(`${FGW_CLIENT}:x`).toString('base64')}`].map((authorization): Attempt => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization };
        return { operation, what: form.slice(0, 20), headers, body: Buffer.from(form) };
      }),
    );
    expect(await refusals(attempts)).toEqual([]);
  });

  it('and nothing has changed anywhere', async () => {
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(await tables()).toEqual(before);
    console.log(
      `${requests} refused requests to ${api.operations.length} operations; ${Object.keys(before).length} tables as before`,
    );
  });
});

/** A body that can be read, so that the request is refused for something else. */
function exampleOf(operation: Operation): string | undefined {
  const schema = operation.content['application/json'];
  return schema && JSON.stringify({ ...(bodies.example(schema) as object), ...READABLE[operation.id] }); // an object schema
}

function formOf(operation: Operation): FormData | undefined {
  return operation.content['multipart/form-data'] && fileForm();
}

/** Where a schema alone does not say what can be read: exactly these members, or these in the place of others. */
const BLOCKS = [{ type: 'paragraph', text: '正文' }];
const READABLE: Record<string, object> = {
  createDocument: { body: BLOCKS },
  editDocument: { body: BLOCKS },
  proposeTextCorrection: { body: BLOCKS },
};

function fileForm(fields: Record<string, string> = { role: 'attachment' }, name = '附件.txt', text = '正文'): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append('file', new Blob([text], { type: 'text/plain' }), name);
  return form;
}

function wrongForms(): Record<string, FormData> {
  const none = new FormData();
  const onlyFields = new FormData();
  onlyFields.append('role', 'attachment');
  const two = fileForm();
  two.append('file', new Blob(['b']), 'b.txt');
  const late = new FormData();
  late.append('file', new Blob(['a']), 'a.txt');
  late.append('role', 'attachment');
  return {
    'nothing at all': none,
    'no file': onlyFields,
    'two files': two,
    'an unknown role': fileForm({ role: 'x', sha256: 'x' }),
    'an unknown field': fileForm({ nobodyKnows: '1' }),
    'an empty file': fileForm({ role: 'attachment' }, 'a.txt', ''),
    'a program': fileForm({ role: 'attachment' }, 'a.exe', 'MZ\u0090'),
    'a name that is a path': fileForm({ role: 'attachment' }, '../../etc/passwd', 'x'),
    'a name too long': fileForm({ role: 'attachment' }, `${'字'.repeat(500)}.txt`, 'x'),
    'a page of the web': fileForm({ role: 'attachment' }, 'a.pdf', '<html><script>1</script></html>'),
  };
}
