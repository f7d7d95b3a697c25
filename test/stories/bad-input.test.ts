import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Parameter } from '../support/api-description.js';
import { fileForm, isVersioned, wrongForms } from '../support/bad-requests.js';
import type { Attempt } from '../support/bad-requests.js';
import { FGW_CLIENT } from '../support/people.js';
import { openDoor } from '../support/refusing-door.js';
import type { Door } from '../support/refusing-door.js';

// Thousands of requests: their number grows with the API, and the machine is shared.
jest.setTimeout(600_000);

let door: Door;
let before: Record<string, string>;
let requestsBefore = 0;

beforeAll(async () => {
  door = await openDoor();
  before = await door.tables();
});
afterAll(() => door.close());
afterEach(() => {
  const requests = door.requestCount();
  console.log(`${expect.getState().currentTestName}: ${requests - requestsBefore} requests, ${requests} in all`);
  requestsBefore = requests;
});

describe('every operation refuses', () => {
  it('a body with one field wrong, missing or too many', async () => {
    const attempts = door.jsonOperations().flatMap(([operation, example]) => {
      const schema = operation.content['application/json'] ?? {};
      const faults = [...door.bodies.faults(schema, example)];
      // A route that takes files looks at its document before it reads on: it gets one that may be edited, or added to.
      const { id, etag } = operation.content['multipart/form-data'] ? door.receptive(operation) : door.withdrawn;
      const url = door.pathOf(operation, operation.path.startsWith('/api/v1/documents/') ? { id } : {});
      const headers = { ...door.callerOf.get(operation.id), ...(isVersioned(operation) && { 'if-match': etag }) };
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
    expect(await door.refusals(attempts)).toEqual([]);
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
    const attempts = door.changing().flatMap((operation): Attempt[] => {
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
          headers: { ...door.callerOf.get(operation.id), 'content-type': 'application/json' },
          body: Buffer.from('{"reason":"\xff\xfe"}', 'latin1'),
          expected: [400, 415],
        },
        ...types.slice(0, 3).map((type): Attempt => ({
          operation,
          what: type,
          headers: { ...door.callerOf.get(operation.id), 'content-type': type },
          body: Buffer.from('<a/>'),
          expected: [415],
        })),
        ...(isMultipart ? [] : [{ operation, what: 'a form with a file', body: fileForm(), expected: [400, 415] }]),
      ];
    });
    expect(await door.refusals(attempts)).toEqual([]);
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
    const attempts = door.operations.flatMap((operation) =>
      operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .flatMap(({ name, schema }) => {
          const isNumber = schema?.type === 'number';
          const values = isNumber ? wrongNumbers : [...wrongIds, randomUUID()];
          return values.map((value): Attempt => {
            const url = door.pathOf(operation, { [name]: value });
            const body = door.exampleOf(operation);
            return { operation, what: `${name}=${value.slice(0, 30)}`, url, ...(body && { body }) };
          });
        }),
    );
    // A path that cannot be decoded, or is too long, is refused before anybody knows which operation was meant.
    const unknown = attempts.map((attempt) => ({ ...attempt, method: attempt.operation.method }));
    expect(attempts.length).toBeGreaterThan(500);
    expect(await door.refusals(unknown)).toEqual([]);
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
    const attempts = door.operations.flatMap((operation) =>
      operation.parameters
        .filter((parameter) => parameter.in === 'query')
        .flatMap((parameter): Attempt[] => {
          const { name } = parameter;
          const others = operation.id === 'listDocuments' && name !== 'view' ? 'view=unit&' : '';
          const to = (query: string): string => `${door.pathOf(operation)}?${others}${query}`;
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
    expect(await door.refusals(attempts)).toEqual([]);
  });

  it('methods that an address does not know', async () => {
    const paths = [...new Set(door.operations.map(({ path }) => path))];
    const attempts = paths.flatMap((path) => {
      const known = door.operations.filter((operation) => operation.path === path);
      const [operation] = known;
      const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
        (one) => !known.some(({ method }) => method === one),
      );
      // Below `/documents` an address may also be that of a document, which nobody finds there: asked with a version it says so.
      const headers = { ...(operation && door.callerOf.get(operation.id)), 'if-match': door.withdrawn.etag };
      return operation
        ? others.map((method): Attempt => ({ operation, what: '', method, headers, expected: [404, 405] }))
        : [];
    });
    expect(await door.refusals(attempts)).toEqual([]);
  });

  it('files that are none', async () => {
    const takers = door.operations.filter(({ content }) => content['multipart/form-data']);
    const attempts = takers.flatMap((operation) =>
      Object.entries(wrongForms()).map(([what, body]): Attempt => ({ operation, what, body })),
    );
    expect(attempts.length).toBeGreaterThan(15);
    expect(await door.refusals(attempts)).toEqual([]);
  });

  it('tokens that nobody may have', async () => {
    const operation = door.operations.find(({ id }) => id === 'issueToken');
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
