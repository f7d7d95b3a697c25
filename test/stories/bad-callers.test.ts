import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { asMachine } from '../support/as.js';
import type { Caller } from '../support/as.js';
import { formOf, isAbsent, isVersioned } from '../support/bad-requests.js';
import type { Attempt, Headers } from '../support/bad-requests.js';
import { admin, fgw, FGW_CLIENT, zfb } from '../support/people.js';
import { openDoor, OWN, STRANGERS } from '../support/refusing-door.js';
import type { Door } from '../support/refusing-door.js';

/**
 * A person's own things: whoever may sign in may write them, and they are of no post. What is refused is refused for its
 * form alone; whose they are is known from the session.
 */
const OF_NO_POST = ['writePreferences'];
/** The same of every business role, the auditor's too. Of documents that one may not see no mark is kept, in silence. */
const OF_ANY_BUSINESS_ROLE = ['addPhrase', 'markDocumentsRead'];

// Thousands of requests: their number grows with the API, and the machine is shared.
jest.setTimeout(600_000);

let door: Door;
let before: Record<string, string>;
let reader: Caller;
let requestsBefore = 0;

beforeAll(async () => {
  door = await openDoor();
  reader = await asMachine(door.app, FGW_CLIENT, fgw.drafter, 'documents:read');
  before = await door.tables();
});
afterAll(() => door.close());
afterEach(() => {
  const requests = door.requestCount();
  console.log(`${expect.getState().currentTestName}: ${requests - requestsBefore} requests, ${requests} in all`);
  requestsBefore = requests;
});

describe('every operation refuses', () => {
  it('a version that is missing, malformed or stale, and keys that are none', async () => {
    const malformed = ['*', '1', 'W/"1"', '"x"', '"1", "2"', `"${'9'.repeat(30)}"`, '"-1"'];
    const versioned = door.operations.filter(isVersioned);
    expect(versioned.length).toBeGreaterThan(40);
    const attempts = versioned.flatMap((operation): Attempt[] => {
      const body = door.exampleOf(operation) ?? formOf(operation);
      const sent = (ifMatch: string): Pick<Attempt, 'operation' | 'headers' | 'body'> => ({
        operation,
        headers: { ...door.callerOf.get(operation.id), 'if-match': ifMatch },
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
    const keys = door
      .changing()
      .filter(({ isOpen, id }) => !isOpen && !keyless.includes(id))
      .flatMap((operation) =>
        ['a b', 'x'.repeat(256)].map((key): Attempt => {
          const headers = { ...door.callerOf.get(operation.id), 'idempotency-key': key };
          const body = door.exampleOf(operation) ?? formOf(operation);
          return {
            operation,
            what: `Idempotency-Key: ${key.slice(0, 9)}`,
            headers,
            ...(body && { body }),
            expected: [400],
          };
        }),
      );
    expect(await door.refusals([...attempts, ...keys])).toEqual([]);
  });

  it('nobody, somebody whose session or token is none, and a page of another origin', async () => {
    const closed = door.operations.filter(({ isOpen }) => !isOpen);
    expect(closed.length).toBeGreaterThan(80);
    const strangers: Headers[] = [
      { origin: door.app.baseUrl },
      { cookie: 'yuantou=x; __Host-yuantou=x' },
      { authorization: 'Bearer x' },
      { authorization: 'Bearer ' + 'x'.repeat(5000) },
      { authorization: 'Basic eDp5' },
    ];
    const attempts = closed.flatMap((operation) =>
      strangers.map((headers): Attempt => {
        const body = door.exampleOf(operation);
        return {
          operation,
          what: JSON.stringify(headers).slice(0, 40),
          headers,
          ...(body && { body }),
          expected: [401],
        };
      }),
    );
    const foreign = door
      .changing()
      .filter(({ isOpen }) => !isOpen)
      .map((operation): Attempt => {
        const headers = { ...door.callerOf.get(operation.id), origin: 'https://evil.example' };
        const body = door.exampleOf(operation);
        return { operation, what: 'a foreign origin', headers, ...(body && { body }), expected: [403] };
      });
    const posts = door
      .changing()
      .filter(({ isOpen, id }) => !isOpen && !['reauthenticate', 'changePassword', ...OF_NO_POST].includes(id))
      .flatMap((operation) =>
        ['x', randomUUID()].map((post): Attempt => {
          const headers = { ...door.callerOf.get(operation.id), 'x-appointment': post };
          const body = door.exampleOf(operation);
          return { operation, what: 'a post not theirs', headers, ...(body && { body }), expected: [400, 403] };
        }),
      );
    expect(await door.refusals([...attempts, ...foreign, ...posts])).toEqual([]);
  });

  it('a machine without the scope, an administrator of the other kind, and the auditor', async () => {
    const { header } = reader.request('get', '/me') as unknown as { header: Headers }; // superagent keeps them there
    const machine = { authorization: header['Authorization'] ?? '' };
    const auditor = await door.headersOf(zfb.auditor);
    const audit = await door.headersOf(admin.audit);
    const attempts = door
      .changing()
      .filter(({ isOpen, id }) => !isOpen && !['reauthenticate', 'changePassword', 'signOut'].includes(id))
      .flatMap((operation) => {
        const body = door.exampleOf(operation) ?? formOf(operation);
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
    expect(await door.refusals(attempts)).toEqual([]);
  });

  it('acts on a document in a state that knows none, by people of another unit, and by the wrong hands', async () => {
    const acts = door.changing().filter(({ path }) => path.startsWith('/api/v1/documents/{id}'));
    expect(acts.length).toBeGreaterThan(40);
    const attempts: Attempt[] = [];
    for (const operation of acts) {
      const body = door.exampleOf(operation) ?? formOf(operation);
      for (const document of door.documents) {
        for (const username of document === door.withdrawn ? [...OWN, ...STRANGERS] : STRANGERS) {
          const headers = { ...(await door.headersOf(username)), 'if-match': document.etag };
          const url = door.pathOf(operation, { id: document.id });
          attempts.push({ operation, what: `${username} in ${document.state}`, url, headers, ...(body && { body }) });
        }
      }
    }
    expect(await door.refusals(attempts)).toEqual([]);
  });

  it('and nothing has changed anywhere', async () => {
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(await door.tables()).toEqual(before);
    console.log(
      `${door.requestCount()} refused requests to ${door.operations.length} operations; ${Object.keys(before).length} tables as before`,
    );
  });
});
