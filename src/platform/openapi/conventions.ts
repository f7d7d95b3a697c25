import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Open to everybody: what the public reads, where a sign-in begins, and the rules and words of the procedure. */
const open = /^\/api\/public\/|^\/api\/v1\/(sessions|oauth\/token|vocabulary|policy-packs(\/\{id\}(\/comparisons)?)?)$/;

const always = ['400', '401', '403', '404', '429', '503'];
const whenChanging = ['409', '413', '415', '422'];
const whenVersioned = ['412', '428'];

/** What holds for every operation is written once, here, and not beside each. */
export function addConventions(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) addTo(operation, path, method === 'get');
    }
  }
  document.components = {
    ...document.components,
    schemas: { ...requestsOf(document), Problem: problemSchema, ProblemIssue: issueSchema },
    responses: Object.fromEntries(
      [...always, ...whenChanging, ...whenVersioned].map((status) => [status, problem(status)]),
    ),
    parameters: headers,
  };
  return document;
}

/** What has a default may be left out of a request; the plugin that reads the classes does not see that. */
function requestsOf({ components }: OpenAPIObject): Record<string, Schema> {
  const entries = Object.entries(components?.schemas ?? {}).map(([name, schema]): [string, Schema] => {
    if (!name.endsWith('Request') || '$ref' in schema) return [name, schema];
    const { required, ...rest } = schema;
    const left = (required ?? []).filter((field) => !hasDefault(schema.properties?.[field]));
    return [name, left.length > 0 ? { ...rest, required: left } : rest];
  });
  return Object.fromEntries(entries);
}

const hasDefault = (schema: object | undefined): boolean => schema !== undefined && 'default' in schema;

function addTo(operation: Operation, path: string, reading: boolean): void {
  const isOpen = open.test(path);
  const versioned = (operation.parameters ?? []).some((one) => 'name' in one && one.name === 'If-Match');
  const names = [
    'AcceptLanguage',
    ...(isOpen ? [] : ['Appointment']),
    ...(isOpen || reading ? [] : ['IdempotencyKey']),
  ];
  const refs = names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  operation.parameters = [...(operation.parameters ?? []), ...refs];
  operation.security = isOpen ? [] : [{ session: [] }, { machine: [] }];
  const statuses = [...always, ...(reading ? [] : whenChanging), ...(versioned ? whenVersioned : [])];
  const missing = statuses.filter(
    (status) => !operation.responses[status] && !(isOpen && ['401', '403'].includes(status)),
  );
  for (const status of missing) operation.responses[status] = { $ref: `#/components/responses/${status}` };
}

const meanings: Record<string, string> = {
  '400': 'Cannot be read; every fault is listed with its pointer',
  '401': 'No session and no token, or one that has ended',
  '403': 'Known to the caller, but not the caller’s to do',
  '404': 'Does not exist, or the caller may not know whether it does',
  '409': 'The state, a hash or the key has moved',
  '412': 'The version in If-Match is no longer current; the answer says the current tag and who changed it when',
  '413': 'Larger than allowed',
  '415': 'Another media type is expected',
  '422': 'Refused by the rules; every reason is listed',
  '428': 'If-Match is missing',
  '429': 'Too many requests; see Retry-After',
  '503': 'Not now; see Retry-After, and use the same Idempotency-Key again',
};

function problem(status: string) {
  return {
    description: meanings[status] ?? status,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const headers = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header' as const,
    description: 'Language of sentences and labels; Chinese when nothing fits',
    schema: { type: 'string', examples: ['zh-CN', 'en'] },
  },
  Appointment: {
    name: 'X-Appointment',
    in: 'header' as const,
    description: 'As which of one’s appointments; required with more than one',
    schema: { type: 'string', format: 'uuid' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header' as const,
    description: 'The same key and body get the stored answer for seven days; the same key with another body gets 422',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
};

const text: Schema = { type: 'string' };

const issueSchema: Schema = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: text,
    pointer: { type: 'string', description: 'JSON pointer (RFC 6901) into the request or the document' },
    clause: { type: 'string', description: 'The rule this comes from' },
    message: text,
    fix: { type: 'string', description: 'How to mend it' },
    owner: { type: 'string', description: 'Role code of the person who can mend it' },
  },
};

const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'issues', 'traceId'],
  properties: {
    type: { type: 'string', format: 'uri', examples: ['urn:yuantou:problem:notFound'] },
    title: text,
    status: { type: 'integer' },
    detail: text,
    instance: { type: 'string', description: 'Path of the request' },
    code: text,
    issues: { type: 'array', items: { $ref: '#/components/schemas/ProblemIssue' } },
    traceId: { type: 'string', description: 'To be told to the administrator' },
  },
};
