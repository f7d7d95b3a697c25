import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { projectRoot } from './server-process.js';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: Json[];
  format?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  default?: Json;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema?: Schema;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** media types of the body with their schema; empty when there is none */
  content: Record<string, Schema>;
  /** documented answers */
  statuses: number[];
  isOpen: boolean;
}

export interface ApiDescription {
  operations: Operation[];
  schemas: Record<string, Schema>;
}

/** The description as the build in dist/ gives it now, whatever is committed. */
export function describeBuiltApi(): ApiDescription {
  const script = `import { generate } from './scripts/generators/openapi.mjs'; process.stdout.write(await generate())`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  const document = JSON.parse(stdout) as OpenApi; // made by our own generator
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]) => operationOf(path, method, one)),
  );
  return { operations, schemas: document.components.schemas };
}

interface OpenApi {
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, Schema> };
}

interface OpenApiOperation {
  operationId: string;
  parameters: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
  security: unknown[];
}

function operationOf(path: string, method: string, one: OpenApiOperation): Operation {
  const content = Object.entries(one.requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema] as const);
  return {
    id: one.operationId,
    method: method.toUpperCase(),
    path,
    parameters: one.parameters.filter((parameter): parameter is Parameter => 'name' in parameter),
    content: Object.fromEntries(content),
    statuses: Object.keys(one.responses).map(Number),
    isOpen: one.security.length === 0,
  };
}

/** One wrong request body, and what is wrong with it. */
export interface Fault {
  what: string;
  body: Json;
}

/** Makes bodies from schemas: right ones, and wrong ones with one fault each. */
export class Bodies {
  constructor(private readonly schemas: Record<string, Schema>) {}

  example(schema: Schema, name = ''): Json {
    const one = this.resolve(schema);
    if (one.enum) return one.enum.find((value) => value !== null) ?? null;
    switch (this.typeOf(one)) {
      case 'object':
        return Object.fromEntries(
          Object.entries(one.properties ?? {}).map(([key, child]) => [key, this.example(child, key)]),
        );
      case 'array':
        return one.items ? [this.example(one.items, name)] : [];
      case 'boolean':
        return true;
      case 'number':
      case 'integer':
        return one.minimum ?? 1;
      default:
        return textFor(one, name);
    }
  }

  /** Every field of the example once with every kind of wrong value, once left out, and one field too many. */
  *faults(schema: Schema, example: Json = this.example(schema), at = '', depth = 0): Generator<Fault> {
    const one = this.resolve(schema);
    if (!isObject(example) || !one.properties || depth > 4) return;
    yield { what: `${at}/nobodyKnows is unknown`, body: { ...example, nobodyKnows: 1 } };
    for (const [name, child] of Object.entries(one.properties)) {
      const pointer = `${at}/${name}`;
      const put = (value: Json): Json => ({ ...example, [name]: value });
      const { [name]: current = null, ...rest } = example;
      const resolved = this.resolve(child);
      const mayLack = !one.required?.includes(name) || child.default !== undefined;
      if (!mayLack) yield { what: `${pointer} is missing`, body: rest };
      if (!this.mayBeNull(child)) yield { what: `${pointer} is null`, body: put(null) };
      for (const value of this.wrongFor(resolved)) {
        yield { what: `${pointer} is ${JSON.stringify(value).slice(0, 40)}`, body: put(value) };
      }
      const below =
        this.typeOf(resolved) === 'array' && resolved.items
          ? this.faultsOfItem(resolved.items, current, pointer, depth)
          : this.faults(resolved, current, pointer, depth + 1);
      for (const { what, body } of below) yield { what, body: put(body) };
    }
  }

  private *faultsOfItem(items: Schema, current: Json, pointer: string, depth: number): Generator<Fault> {
    const [first = null] = Array.isArray(current) ? current : [];
    for (const value of this.wrongFor(this.resolve(items))) {
      yield { what: `${pointer}/0 is ${JSON.stringify(value).slice(0, 40)}`, body: [value] };
    }
    for (const { what, body } of this.faults(items, first, `${pointer}/0`, depth + 1)) yield { what, body: [body] };
  }

  private wrongFor(schema: Schema): Json[] {
    const shapes: Record<string, Json[]> = {
      string: [7, true, [], {}, ['x'], '\u0000', '\ud800', ...wrongTexts(schema)],
      number: ['x', true, [], {}, 1.5, -1e308, ...(schema.maximum === undefined ? [] : [schema.maximum + 1])],
      boolean: ['yes', 1, 0, [], {}],
      array: ['x', 7, true, {}, [[]], ...(schema.maxItems ? [Array<Json>(schema.maxItems + 1).fill('x')] : [])],
      object: ['x', 7, true, [], [{}], nested(100)],
    };
    return shapes[this.typeOf(schema)] ?? [];
  }

  typeOf(schema: Schema): string {
    const types = [schema.type ?? (schema.properties ? 'object' : 'string')].flat().filter((type) => type !== 'null');
    const [type = 'string'] = types;
    return type === 'integer' ? 'number' : type;
  }

  private mayBeNull(schema: Schema): boolean {
    const resolved = this.resolve(schema);
    const inAny = (schema.anyOf ?? []).some((one) => one.type === 'null');
    return inAny || [resolved.type ?? []].flat().includes('null') || (resolved.enum ?? []).includes(null);
  }

  resolve(schema: Schema): Schema {
    if (schema.$ref) return this.resolve(this.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    const [inner] = (schema.anyOf ?? schema.allOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
    return inner ? this.resolve(inner) : schema;
  }
}

/** `{"a":{"a":…}}`, that deep. */
function nested(levels: number): Json {
  let value: Json = {};
  for (let i = 0; i < levels; i += 1) value = { a: value };
  return value;
}

const TEXTS = [
  '某件事',
  '2026-11-23',
  'a'.repeat(64),
  'some-name',
  '230700',
  '91230700MA1234567X',
  '伊某',
  '0458-1',
  'x',
];

function textFor({ format, pattern, minLength = 1 }: Schema, name: string): string {
  if (format === 'uuid') return randomUUID();
  if (/(On|Date|^on|^from|^to)$/.test(name)) return '2026-11-23';
  if (['content', 'disclosure', 'interpretation', 'sha256'].includes(name)) return 'a'.repeat(64);
  if (name === 'pointer') return '/content/title';
  if (name === 'officialAddress') return 'https://www.example.gov.cn/1.html';
  const fits = TEXTS.find((text) => pattern === undefined || new RegExp(pattern, 'u').test(text));
  return (fits ?? '某件事').padEnd(minLength, '某');
}

function wrongTexts({ enum: members, format, pattern, minLength = 0, maxLength }: Schema): string[] {
  const wrong: string[] = [];
  if (members) wrong.push('noSuchCode', '');
  if (format === 'uuid') wrong.push('x', '00000000-0000-0000-0000-00000000000g', "'; DROP TABLE yuantou.document; --");
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(' \u2028')) wrong.push(' \u2028');
  if (minLength > 0) wrong.push('');
  if (maxLength !== undefined) wrong.push('字'.repeat(maxLength + 1));
  return wrong;
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
